#!/usr/bin/env bash
# A whole scan in a real window (kept, with a photo, a backup and a PDF), without
# any network, and under strace: it works, and no socket is made but of this
# machine. Those it spoke with are listed.
# Usage: tests/window/apart.sh HUISSCAN
set -euo pipefail
cd "$(dirname "$0")/../.."
huisscan=$(realpath "$1")
for tool in strace unshare; do
  command -v "$tool" >/dev/null && continue
  echo "skipped: there is no $tool" >&2
  if [ -n "${CI:-}" ]; then exit 1; else exit 0; fi
done
traces=$(mktemp -d)
trap 'rm -rf "$traces"' EXIT
apart=(unshare -n)
[ "$(id -u)" = 0 ] || apart=(unshare -r -n)

# (strace without --seccomp-bpf: with it, what our own filter refuses is not seen.)

# The same search must find what it looks for.
strace -f -e trace=network,execve -o "$traces/counter" bash -c ': 3<>/dev/udp/127.0.0.1/9'
python3 tests/window/sockets.py --finds "$traces/counter"

networks=$("${apart[@]}" cat /proc/net/route | tail -n +2)
[ -z "$networks" ] || { echo "the namespace is not empty: $networks" >&2; exit 1; }
PATIENCE_SECS=60 UNDER="strace -f -e trace=network,execve -o $traces/run" "${apart[@]}" tests/window/run.sh "$huisscan"
python3 tests/window/sockets.py "$traces/run" "$huisscan"
