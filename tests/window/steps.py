"""Steps of keeping a scan that several scripts take."""

import re
import time

WORDS = "kano molen trui wijnrankslak postzegel"
FIELDS = ("entry", "text", "password text")
ITEMS = ("menu item", "radio menu item", "check menu item", "push button")


def says(screen, part: str) -> bool:
    """Whether anything on the screen begins with these words."""
    return any(name.startswith(part) for _, name, _ in screen.nodes())


def heading(screen, name: str) -> None:
    screen.wait(name, lambda: screen.has("heading", name))


def fill(screen, field: str, text: str) -> None:
    """Replaces what stands in a field."""
    found = screen.wait(field, lambda: screen.containing(field, FIELDS))
    found.queryComponent().grabFocus()
    screen.wait(field, lambda: any(field in name and "focused" in states for _, name, states in screen.nodes()))
    screen.key("ctrl+a")
    screen.type(text)


def shown_code(screen) -> str:
    """The recovery code, while it is shown."""
    for _, name, _ in screen.nodes():
        if re.fullmatch(r"(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}", name):
            return name
    return ""


def to_the_question(screen, at_elements=None) -> None:
    """Answers profile and first place, until it is asked how to keep them."""
    screen.press("Begin de hele ronde")
    for _ in range(200):
        names = screen.names("heading")
        if "Wilt u uw antwoorden bewaren?" in names:
            return
        if "Deuren en ramen" in names:
            if at_elements is not None:
                at_elements()
            screen.press("Verder met de rondgang")
        elif screen.has("push button", "Overslaan"):
            screen.press("Overslaan")
        else:
            screen.key("1")
            screen.key("Return")
        time.sleep(0.25)
    raise SystemExit("it was never asked how to keep the scan")


def keep(screen, picture=lambda name: None) -> str:
    """Chooses a passphrase and tries the recovery code; gives the code."""
    fill(screen, "Wachtzin", WORDS)
    fill(screen, "Nog een keer", WORDS)
    picture("keep-typed")
    screen.press("Verder")
    heading(screen, "Uw herstelcode")
    code = screen.wait("the code", lambda: shown_code(screen))
    picture("keep-code")
    screen.press("Ik heb hem opgeschreven")
    heading(screen, "Probeer de code nu")
    fill(screen, "Herstelcode", code[:-1] + ("0" if code[-1] != "0" else "1"))
    screen.press("Bewaren")
    screen.wait("word of the typing error", lambda: says(screen, "In deze code zit een typefout"))
    picture("keep-try")
    fill(screen, "Herstelcode", code.lower())
    screen.press("Bewaren")
    saved(screen)
    return code


def saved(screen) -> None:
    screen.wait("the save", lambda: says(screen, "Bewaard om"))


def lock(screen) -> None:
    screen.key("ctrl+l")
    heading(screen, "Op slot")


def unlock(screen) -> None:
    fill(screen, "Wachtzin", WORDS)
    screen.key("Return")
    saved(screen)


def to_settings(screen) -> None:
    # In a narrow window all of it is in one menu.
    screen.press("Weergave" if screen.containing("Weergave", ("push button",)) else "Menu")
    item = "Instellingen en vertrouwen"
    screen.wait(item, lambda: screen.containing(item, ITEMS)).queryAction().doAction(0)
    heading(screen, item)


def to_report(screen) -> None:
    screen.press("Rapport", "page tab")
    heading(screen, "Rapport")


def backup(screen, path: str) -> None:
    """From the settings: a backup, behind the same passphrase."""
    screen.press("Reservekopie maken")
    heading(screen, "Reservekopie maken")
    fill(screen, "Map en naam van het bestand", path)
    fill(screen, "Wachtzin van deze reservekopie", WORDS)
    fill(screen, "Nog een keer", WORDS)
    screen.press("Reservekopie bewaren")
    screen.wait("word that the backup is there", lambda: says(screen, "De reservekopie staat er en is gecontroleerd"))
