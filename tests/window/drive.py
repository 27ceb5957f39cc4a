"""A whole scan in the real window: from the start over keeping it, a photo and
every question to a saved PDF and a backup; then the PDF against the score.

Usage: drive.py HUISSCAN WORK_FOLDER
"""

import json
import os
import pathlib
import subprocess
import sys
import zlib

sys.path.insert(0, os.path.dirname(__file__))
import steps
from screen import Screen

huisscan, work = sys.argv[1], pathlib.Path(sys.argv[2])
pictures = os.environ.get("PICTURES")
checklist = json.loads(pathlib.Path("checklists/woning-bestuurder.json").read_text(encoding="utf-8"))
questions = checklist["questions"]
kinds = {kind["id"]: kind for kind in checklist["element_kinds"]}
entered = {"voordeur": "Deur voor", "achterdeur": "Deur achter", "raam": "Raam keuken"}
# Answered so that every place and every kind is there.
with_all_places = ("garage", "buitenruimte")
answers: dict = {}
absent: list[str] = []
elements = [
    {"id": f"e{number}", "kind": kind, "name": name, "place": kinds[kind]["places"][0], "answers": {}}
    for number, (kind, name) in enumerate(entered.items(), 1)
]
screen = Screen(huisscan, [], str(work / "window.log"))


def plain(text: str) -> str:
    """A text without drawn stars and their spoken form."""
    return text.split("\u2605")[0].split(", ")[0].strip()


def picture(name: str) -> None:
    if pictures:
        screen.picture(f"{pictures}/{name}.png")


def card():
    """The question on the screen, and the element it is about."""
    nodes = list(screen.nodes())
    headings = [name for role, name, _ in nodes if role == "heading"]
    shown = {name for role, name, _ in nodes if role in ("heading", "label")}
    element = next((each for each in elements if each["name"] in shown), None)
    for heading in headings:
        for question in questions:
            kind = question.get("element")
            if question["text"]["nl"] == heading and kind == (element["kind"] if element else None):
                return question, element
    return None


def answer(question, element) -> None:
    """Chooses by digit key, another answer for each question but always the same one."""
    options = question["answers"]
    number = 0 if question["id"] in with_all_places else zlib.crc32(question["id"].encode()) % len(options)
    given = options[number]["id"]
    multiple = question.get("kind") == "choices"
    screen.key(str(number + 1))
    role = "check box" if multiple else "radio button"
    screen.wait(
        f"a chosen answer to {question['id']}",
        lambda: any(found == role and "checked" in states for found, _, states in screen.nodes()),
    )
    (element["answers"] if element else answers)[question["id"]] = [given] if multiple else given


screen.wait("the start", lambda: screen.has("heading", "Hoe veilig is uw huis?"))
picture("start")
screen.press("Begin de hele ronde")
walked = 0
last = None
has_photo = False


def add_photo() -> None:
    """A photo with the question on the screen."""
    photo = work / "deur.jpg"
    subprocess.run(["convert", "-size", "1600x1200", "gradient:", str(photo)], check=True)
    screen.press("Foto")
    steps.fill(screen, "Map en naam van de foto", str(photo))
    screen.press("Foto toevoegen")
    screen.wait("the photo", lambda: screen.has("push button", "Foto 1 groot bekijken"))
    steps.saved(screen)


while True:
    def arrived():
        headings = screen.names("heading")
        if "Zo staat uw huis ervoor" in headings:
            return "result"
        if "Deuren en ramen" in headings:
            return "elements"
        if "Wie belt u in uw organisatie?" in headings:
            return "organisation"
        if "Wilt u uw antwoorden bewaren?" in headings:
            return "keeping"
        now = card()
        return now if now is not None and (now[0]["id"], now[1] and now[1]["id"]) != last else None

    now = screen.wait(f"the next question after {last}", arrived)
    if now == "result":
        break
    if now == "elements":
        for kind, name in entered.items():
            title = kinds[kind]["title"]["nl"]
            at_places = screen.containing(f"{title} toevoegen: ", ("push button",))
            screen.press(at_places.name if at_places is not None else f"{title} toevoegen")
            field = f"Naam van {title}"
            screen.wait(field, lambda: screen.containing(field, ("entry", "text"))).queryComponent().grabFocus()
            screen.wait(field, lambda: any(field in found and "focused" in states for _, found, states in screen.nodes()))
            screen.type(name)
            screen.wait(name, lambda: any(name in found for found in screen.names("push button")))
        for kind in kinds.values():
            # A kind that this home cannot have is not on the screen.
            name = f"{kind['plural']['nl']}: die zijn er niet"
            if kind["id"] not in entered and screen.has("check box", name):
                screen.press(name, "check box")
                absent.append(kind["id"])
        picture("elements")
        screen.press("Verder met de rondgang")
        last = None
        screen.wait("the walk again", lambda: not screen.has("heading", "Deuren en ramen"))
        continue
    if now == "keeping":
        # Asked after the first place.
        steps.keep(screen)
        screen.wait("the walk again", lambda: not screen.has("heading", "Wilt u uw antwoorden bewaren?"))
        continue
    if now == "organisation":
        screen.press("Overslaan")
        screen.wait("the next screen", lambda: not screen.has("heading", "Wie belt u in uw organisatie?"))
        continue
    question, element = now
    answer(question, element)
    if question["id"] == "voordeur-kerntrek":
        picture("walk")
    last = (question["id"], element and element["id"])
    walked += 1
    if not has_photo and steps.says(screen, "Bewaard om"):
        has_photo = True
        add_photo()
        screen.press("Volgende")
    else:
        screen.key("Return")

screen.wait("the result", lambda: screen.has("heading", "Zo staat uw huis ervoor"))
picture("result")
screen.press("Wat doe ik eerst?")
screen.wait("the plan", lambda: screen.has("heading", "Wat doe ik eerst?"))
picture("plan")
screen.press("Rapport", "page tab")
pdf = work / "home" / "uit-het-venster.pdf"
path_field = screen.wait("the path field", lambda: screen.containing("Map en naam", ("entry", "text")))
path_field.queryComponent().grabFocus()
screen.wait("the field to have the keyboard", lambda: any("Map en naam" in name and "focused" in states for _, name, states in screen.nodes()))
screen.key("ctrl+a")
screen.type(str(pdf))
screen.wait("its pages", lambda: screen.containing("Bladzijde 2 van", ("toggle button",)))
picture("report")
screen.press("Volgende bladzijde")
# The page is read as it is on paper: headings, paragraphs, lists.
screen.wait("the second page", lambda: screen.containing("Bladzijde 2 van", ("document frame",)))
screen.wait("its heading", lambda: screen.has("heading", "In één oogopslag"))
screen.press("Bewaar als PDF")
screen.wait("the saved file", pdf.exists)
screen.wait("word that it is saved", lambda: any(name.startswith("Bewaard en gecontroleerd") for _, name, _ in screen.nodes()))
steps.to_settings(screen)
steps.backup(screen, str(work / "kopie.huisscan"))
if os.environ.get("IDLE"):
    import tour

    tour.idle(screen)
if pictures:
    import tour

    tour.take(screen, pictures)
screen.end()

home = {
    "kind": "huisscan-answers",
    "format": 1,
    "checklist": {"id": checklist["id"], "version": checklist["version"]},
    "answers": answers,
    "elements": elements,
    "none": absent,
}
(work / "answers.json").write_text(json.dumps(home, indent=1), encoding="utf-8")
score = subprocess.run([huisscan, "score", "--answers", str(work / "answers.json"), "--json"], capture_output=True, text=True)
if score.returncode:
    sys.exit(f"the answers of the window do not score: {score.stdout}{score.stderr}")
(work / "score.json").write_text(score.stdout, encoding="utf-8")
result = json.loads(score.stdout)
subprocess.run(["pdftotext", str(pdf), str(work / "text.txt")], check=True)
subprocess.run(
    [sys.executable, "tests/titles_in_order.py", "checklists/woning-bestuurder.json", str(work / "score.json"), str(work / "text.txt")],
    check=True,
)
text = " ".join((work / "text.txt").read_text(encoding="utf-8").split())
covered = f"{result['coverage']['answered']} van {result['coverage']['asked']} vragen beantwoord"
assert covered in text, f"not in the report: {covered}"
assert result["coverage"]["answered"] == result["coverage"]["asked"] == walked, (result["coverage"], walked)
assert has_photo and (work / "kopie.huisscan").read_bytes().startswith(b"age-encryption.org/v1\n")
kept = [path for path in (work / "home/.local/share/huisscan").rglob("*") if path.is_file()]
assert len(kept) > 8, f"the scan, its checklist and its photo are not all there: {kept}"
print(f"{walked} questions answered in the window, kept with a photo and a backup; the saved PDF agrees with the score")
