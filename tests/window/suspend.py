"""Text that is being typed, when the machine goes to sleep or the program must end.

Usage: suspend.py HUISSCAN WORK_FOLDER
The system bus is one of our own, with a stand-in for systemd-logind on it.
"""

import os
import pathlib
import signal
import subprocess
import sys

sys.path.insert(0, os.path.dirname(__file__))
import steps
from screen import Screen

huisscan, work = sys.argv[1], pathlib.Path(sys.argv[2])
PATIENCE_SECS = 20


class Logind:
    """The stand-in."""

    def __init__(self, where: str) -> None:
        program = os.path.join(os.path.dirname(__file__), "logind.py")
        command = ["/usr/bin/python3", program, str(work), where]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = self.hears()

    def hears(self) -> str:
        signal.alarm(PATIENCE_SECS)  # ends this script, rather than waiting for ever
        word = self.process.stdout.readline().strip()
        signal.alarm(0)
        return word

    def expects(self, word: str) -> None:
        heard = self.hears()
        assert heard == word, f"{heard} in place of {word}"

    def tells(self, word: str) -> None:
        self.process.stdin.write(f"{word}\n")


def note(screen):
    """The field for a note, folded open when it is not."""
    if not screen.containing("Notitie", steps.FIELDS):
        screen.press("Notitie")
    return screen.wait("the note", lambda: screen.containing("Notitie", steps.FIELDS))


def is_there(screen, text: str) -> None:
    note(screen)

    screen.wait(text, lambda: text in note(screen).queryText().getText(0, -1))


def open_again(name: str):
    screen = Screen(huisscan, data, str(work / f"{name}.log"))
    screen.press("Verder met uw scan")
    steps.unlock(screen)
    return screen


data = ["--data-dir", str(work / "data")]
logind = Logind("here")
screen = Screen(huisscan, data, str(work / "window.log"))
steps.heading(screen, "Hoe veilig is uw huis?")
logind.expects("held")
steps.to_the_question(screen)
steps.keep(screen)

# A moment after the last letter: the machine waits until all is saved and locked.
note(screen)
steps.fill(screen, "Notitie", "net getypt voor de slaap")
logind.tells("sleeps")
logind.expects("let go")
steps.heading(screen, "Op slot")
assert steps.says(screen, "Alles is bewaard"), "the machine was let go too early"
logind.tells("wakes")
logind.expects("held")
# Ended now, at a moment at which nothing can be saved any more.
screen.end()
screen = open_again("after-sleep")
logind.expects("let go")
logind.expects("held")
is_there(screen, "net getypt voor de slaap")

# It must end while someone types.
for text in ("eerste regel, half", "tweede regel, half", "derde regel, half"):
    steps.fill(screen, "Notitie", text)
    screen.process.send_signal(signal.SIGTERM)
    assert screen.process.wait(PATIENCE_SECS) == 0, screen.process.returncode
    screen = open_again(text.split()[0])
    is_there(screen, text)
screen.end()

# On a session that is elsewhere it locks first and then asks.
logind = Logind("remote")
screen = Screen(huisscan, data, str(work / "remote.log"))
steps.heading(screen, "Uw scherm komt over een netwerk")
assert not screen.has("push button", "Verder met uw scan")
screen.press("Toch verdergaan")
screen.press("Verder met uw scan")
steps.unlock(screen)
is_there(screen, "derde regel, half")
print("nothing that was typed is lost by sleep or by the end; a session elsewhere is asked about")
screen.end()
