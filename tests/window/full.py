"""A disk that is really full, in the real window: two scans that cannot be saved.

Usage, in a mount namespace of its own: full.py HUISSCAN WORK_FOLDER
With PICTURES=folder a picture of every step is taken. The folder of the vault is a
small disk; it is filled, both scans get an answer, a backup goes elsewhere, and
room is made again.
"""

import errno
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, os.path.dirname(__file__))
import steps
from screen import Screen

SIZE = "3m"

huisscan, work = sys.argv[1], pathlib.Path(sys.argv[2])
data, filler = work / "data", work / "data" / "filler"
data.mkdir(mode=0o700)
subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=700", "tmpfs", str(data)], check=True)
screen = Screen(huisscan, ["--data-dir", str(data)], str(work / "window.log"))


def fill_disk() -> None:
    """Until not one byte more fits."""
    with open(filler, "wb", buffering=0) as file:
        for size in (4096, 1):
            try:
                while file.write(b"\0" * size):
                    pass
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise


def says(part: str) -> None:
    screen.wait(part, lambda: any(part in name for _, name, _ in screen.nodes()))


def open_scan(name: str) -> None:
    steps.to_settings(screen)
    screen.press("Bewaarde scans")
    steps.heading(screen, "Uw bewaarde scans")
    entry = screen.wait(name, lambda: screen.containing(f"{name}, bewaard", ("push button",)))
    entry.queryAction().doAction(0)


steps.heading(screen, "Hoe veilig is uw huis?")
steps.to_the_question(screen)
steps.keep(screen)
steps.to_settings(screen)
screen.press("Bewaarde scans")
steps.fill(screen, "Naam van deze scan", "Zomerhuis")
screen.press("Nieuwe scan beginnen")
steps.saved(screen)

fill_disk()
screen.press("Begin de hele ronde")
steps.heading(screen, "Over uw huis")
screen.key("1")
says("Bewaren lukt niet")
says("De schijf is vol.")
screen.still("full-one")
open_scan("Mijn huis")
says("Uw laatste antwoorden in ‘Zomerhuis’ zijn nog niet bewaard.")
screen.key("1")
screen.key("Return")
says("Uw laatste antwoorden zijn nog niet bewaard.")
screen.still("full-two")

# A copy on a disk that has room.
steps.to_settings(screen)
screen.still("full-settings")
steps.backup(screen, str(work / "kopie.huisscan"))
assert (work / "kopie.huisscan").stat().st_size > 0

# Closing asks, and says what of each would be lost.
screen.key("alt+F4")
steps.heading(screen, "Uw laatste antwoorden zijn niet bewaard")
says("verliest u uw laatste antwoorden in ‘Zomerhuis’")
screen.still("full-close")
screen.press("Open laten")

filler.unlink()
says("Bewaard om")
screen.wait("no more trouble", lambda: not any("nog niet bewaard" in name for _, name, _ in screen.nodes()))
screen.still("full-room")
open_scan("Zomerhuis")
steps.saved(screen)
print("the disk was full: two scans were held, told and saved")
screen.end()
subprocess.run(["umount", str(data)], check=True)
