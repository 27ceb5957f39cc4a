#!/usr/bin/env bash
# A real window on a screen of its own: from start to a saved PDF, by keyboard
# and accessibility actions, as a person with a screen reader would.
# Usage: tests/window/run.sh HUISSCAN [SCRIPT]
# With PICTURES=folder it also takes the pictures of the documentation.
set -euo pipefail
cd "$(dirname "$0")/../.."
huisscan=$(realpath "$1") script=${2:-drive.py}
work=$(mktemp -d)
export XDG_RUNTIME_DIR="$work/runtime" HOME="$work/home"
mkdir -p -m 700 "$XDG_RUNTIME_DIR" "$HOME/Documents"
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS || true

display=90
while [ -e "/tmp/.X$display-lock" ]; do display=$((display + 1)); done
export DISPLAY=":$display"
Xvfb "$DISPLAY" -screen 0 1366x768x24 -nolisten tcp >"$work/xvfb.log" 2>&1 &
screen=$!
trap 'kill $screen 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 50); do xdpyinfo >/dev/null 2>&1 && break; sleep 0.1; done
openbox >"$work/openbox.log" 2>&1 &

dbus-run-session -- bash -s "$huisscan" "$work" "$script" <<'SESSION'
set -euo pipefail
huisscan=$1 work=$2 script=$3
/usr/libexec/at-spi-bus-launcher --launch-immediately >"$work/atspi.log" 2>&1 &
sleep 1
dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus \
  org.freedesktop.DBus.Properties.Set string:org.a11y.Status string:IsEnabled variant:boolean:true >/dev/null
/usr/bin/python3 "tests/window/$script" "$huisscan" "$work"
SESSION
