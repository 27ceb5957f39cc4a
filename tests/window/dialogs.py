"""A file dialog that is a child of the program ends when the scan is locked.

Usage: dialogs.py HUISSCAN WORK_FOLDER
There is no portal on this bus, so the dialog is zenity.
"""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
import steps
from screen import Screen

huisscan, work = sys.argv[1], pathlib.Path(sys.argv[2])
if shutil.which("zenity") is None:
    print("skipped: there is no zenity", file=sys.stderr)
    sys.exit(1 if os.environ.get("CI") else 0)

# A second zenity, which will not end when asked, and answers when told to.
chosen = f"{work}/home/gekozen.pdf"
deaf = work / "deaf" / "zenity"
deaf.parent.mkdir()
deaf.write_text(f"#!/bin/bash\npwd > {work}/where\ntrap '' TERM\ntrap 'echo {chosen}; exit 0' USR1\nwhile :; do sleep 0.1; done\n")
deaf.chmod(0o755)


def zenity(screen) -> list[str]:
    """The numbers of those that this program started."""
    found = subprocess.run(["pgrep", "-x", "-P", str(screen.process.pid), "zenity"], capture_output=True, text=True, check=False)
    return found.stdout.split()


def window_of_dialog() -> str:
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "zenity"], capture_output=True, text=True, check=False)
    return found.stdout.strip()


def ask(screen) -> str:
    """Opens the dialog for a place to save; gives its number."""
    steps.to_report(screen)
    screen.press("Kies een map")
    return screen.wait("zenity", lambda: zenity(screen))[0]


def answer(number: str) -> None:
    """Has the second zenity give its answer."""
    os.kill(int(number), signal.SIGUSR1)


def path(screen) -> str:
    field = screen.wait("the path", lambda: screen.containing("Map en naam van het bestand", steps.FIELDS))
    return field.queryText().getText(0, -1)


usual = os.environ["PATH"]
data = ["--data-dir", str(work / "data")]
screen = Screen(huisscan, data, str(work / "window.log"))
steps.heading(screen, "Hoe veilig is uw huis?")
steps.to_the_question(screen)
steps.keep(screen)
ask(screen)
screen.wait("the dialog on the screen", window_of_dialog)
before = path(screen)
steps.lock(screen)
screen.wait("the end of the dialog", lambda: not zenity(screen))
screen.wait("an empty screen", lambda: not window_of_dialog())
steps.unlock(screen)
assert path(screen) == before, (before, path(screen))

# Also when the program closes.
ask(screen)
screen.wait("the dialog on the screen", window_of_dialog)
screen.process.terminate()
screen.process.wait(20)
until = time.monotonic() + 10
while window_of_dialog():
    assert time.monotonic() < until, "the dialog outlives the program"
    time.sleep(0.05)

# What a dialog says counts, unless the scan was locked meanwhile; and one that
# will not end is ended.
os.environ["PATH"] = f"{deaf.parent}:{usual}"
screen = Screen(huisscan, data, str(work / "window-2.log"))
screen.press("Verder met uw scan")
steps.unlock(screen)
answer(ask(screen))
screen.wait("the answer", lambda: path(screen) == chosen)
where = (work / "where").read_text(encoding="utf-8").strip()
assert where == os.path.dirname(before), f"it begins in {where}, and {before} was suggested"
screen.wait("the end of the dialog", lambda: not zenity(screen))
number = ask(screen)
steps.lock(screen)
answer(number)
screen.wait("the end of the dialog", lambda: not zenity(screen))
steps.unlock(screen)
before = path(screen)
time.sleep(1)
assert chosen not in (before, path(screen)), path(screen)
ask(screen)
steps.lock(screen)
screen.wait("the end of the dialog", lambda: not zenity(screen))
print("a dialog that is a child ends with the lock and with the program; its answer is dropped")
screen.end()
