#!/usr/bin/env bash
# A real window on a screen of its own: from start to a saved PDF, by keyboard
# and accessibility actions, as a person with a screen reader would.
# Usage: tests/window/run.sh HUISSCAN [SCRIPT]
# With PICTURES=folder it also takes the pictures of the documentation. On its
# session bus is what the program needs and no more; with SERVICES=yes whatever is
# installed here is started on it, such as a desktop portal.
set -euo pipefail
cd "$(dirname "$0")/../.."
huisscan=$(realpath "$1") script=${2:-drive.py}
work=$(mktemp -d)
export XDG_RUNTIME_DIR="$work/runtime" HOME="$work/home"
mkdir -p -m 700 "$XDG_RUNTIME_DIR" "$HOME/Documents"
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS || true

# The screen takes a number that is free, also when another starts at this moment.
Xvfb -displayfd 1 -screen 0 1366x768x24 -nolisten tcp >"$work/display" 2>"$work/xvfb.log" &
screen=$!
trap 'kill $screen 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
DISPLAY=":$(cat "$work/display")"
export DISPLAY
openbox >"$work/openbox.log" 2>&1 &

services=""
[ -z "${SERVICES:-}" ] || services="<standard_session_servicedirs/>"
cat >"$work/session.conf" <<CONFIG
<busconfig>
  <type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>$services
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
CONFIG
dbus-run-session --config-file="$work/session.conf" -- bash -s "$huisscan" "$work" "$script" <<'SESSION'
set -euo pipefail
huisscan=$1 work=$2 script=$3
GSETTINGS_BACKEND=memory /usr/libexec/at-spi-bus-launcher --launch-immediately >"$work/atspi.log" 2>&1 &
sleep 1
dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus \
  org.freedesktop.DBus.Properties.Set string:org.a11y.Status string:IsEnabled variant:boolean:true >/dev/null
/usr/bin/python3 "tests/window/$script" "$huisscan" "$work"
SESSION
