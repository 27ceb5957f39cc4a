"""Keeping a scan in the real window: choose, write down, lock, open again, rename.

Usage: keep.py HUISSCAN WORK_FOLDER
With PICTURES=folder a picture of every step is taken; LOOK="dark 200" chooses
colours and size for them.
"""

import json
import os
import pathlib
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
import steps
from screen import Screen

huisscan, work = sys.argv[1], pathlib.Path(sys.argv[2])
data = work / "data"
if look := os.environ.get("LOOK"):
    colours, percent = look.split()
    settings = {
        "kind": "huisscan-settings", "format": 1, "language": "nl", "colours": colours, "size_percent": int(percent),
        "cover_after_minutes": 2, "lock_after_minutes": 10, "block_capture": True,
    }
    data.mkdir(mode=0o700)
    (data / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
screen = Screen(huisscan, ["--data-dir", str(data)], str(work / "window.log"))


steps.heading(screen, "Hoe veilig is uw huis?")
screen.still("start")
steps.to_the_question(screen)
screen.still("keep")
steps.keep(screen, screen.still)
screen.still("keep-done")
steps.lock(screen)
screen.still("locked")
screen.press("Nu gevaar?")
screen.wait("the numbers", lambda: steps.says(screen, "112"))
screen.still("locked-danger")
screen.press("Sluiten")
screen.press("Ik weet mijn wachtzin niet meer")
screen.still("locked-recover")
screen.press("Toch met mijn wachtzin")
steps.unlock(screen)
steps.to_settings(screen)
screen.still("settings")
for button in ("Reservekopie maken", "Reservekopie terugzetten", "Wachtzin veranderen", "Iemand kende mijn wachtzin", "Alles wissen"):
    screen.press(button)
    steps.heading(screen, button)
    screen.still("task-" + "-".join(button.lower().split()[:2]))
    screen.press("Terug naar instellingen")
    steps.heading(screen, "Instellingen en vertrouwen")
screen.press("Bewaarde scans")
steps.heading(screen, "Uw bewaarde scans")
screen.still("scans")
screen.press("‘Mijn huis’ een andere naam geven")
steps.fill(screen, "Naam van deze scan", "Thuis")
screen.press("Naam bewaren")
screen.press("‘Thuis’ verwijderen")
steps.heading(screen, "‘Thuis’ verwijderen?")
screen.still("scan-remove")
screen.press("Scan houden")
screen.press("Snel weg")
time.sleep(0.6)
screen.still("blank")
screen.key("space")
steps.heading(screen, "Op slot")
print("kept, locked, opened and hidden in the window")
screen.end()
