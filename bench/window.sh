#!/usr/bin/env bash
# Start, memory and idle CPU of the window, beside an almost empty window with
# the same libraries and profile, in one run on a screen of its own.
# Usage: bench/window.sh HUISSCAN HELLO
set -euo pipefail
huisscan=$(realpath "$1") hello=$(realpath "$2")
runtime=$(mktemp -d)
export XDG_RUNTIME_DIR="$runtime" DISPLAY=:91
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS || true
Xvfb :91 -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
trap 'kill $screen 2>/dev/null || true; rm -rf "$runtime"' EXIT
sleep 1
openbox >/dev/null 2>&1 &
sleep 1

python3 - "$huisscan" "$hello" <<'PYTHON'
import os, statistics, subprocess, sys, time

programs = {"huisscan": sys.argv[1], "hello": sys.argv[2]}
quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}

times = {name: [] for name in programs}
for _ in range(15):
    for name, path in programs.items():
        start = time.monotonic()
        subprocess.run([path, "--exit-after-first-frame"], check=True, **quiet)
        times[name].append(time.monotonic() - start)
median = {name: statistics.median(each) for name, each in times.items()}
ratio = median["huisscan"] / median["hello"]
print(f"start to first frame: huisscan {median['huisscan'] * 1000:.0f} ms, hello {median['hello'] * 1000:.0f} ms, ratio {ratio:.2f}")


def proportional_kib(process):
    with open(f"/proc/{process}/smaps_rollup", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("Pss:"))


def ticks(process):
    with open(f"/proc/{process}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


memory = {}
for name, path in programs.items():
    process = subprocess.Popen([path], **quiet)
    time.sleep(5)
    memory[name] = proportional_kib(process.pid)
    before = ticks(process.pid)
    time.sleep(10)
    print(f"{name}: {memory[name] / 1024:.1f} MiB (PSS) after 5 s, {ticks(process.pid) - before} ticks in 10 s idle")
    process.kill()
    process.wait()
print(f"memory ratio {memory['huisscan'] / memory['hello']:.2f}")
PYTHON
