"""Pictures of every screen: dark, and at 200 % on 1366 by 768, light and dark."""

import time

SCREENS = [
    ("start", "Start", "Hoe veilig is uw huis?"),
    ("elements", "Deuren en ramen", "Deuren en ramen"),
    ("walk", "Rondgang", None),
    ("result", "Resultaat", "Zo staat uw huis ervoor"),
    ("plan", "Plan", "Wat doe ik eerst?"),
    ("report", "Rapport", "Rapport"),
]


CHOICES = ("page tab", "push button", "menu item", "radio button", "radio menu item", "check menu item")


def visit(screen, pictures: str, suffix: str, narrow: bool) -> None:
    for name, tab, heading in SCREENS:
        if narrow:
            open_menu(screen)
        screen.wait(tab, lambda: screen.containing(tab, CHOICES))
        screen.containing(tab, CHOICES).queryAction().doAction(0)
        if heading:
            screen.wait(heading, lambda: screen.has("heading", heading))
        time.sleep(1.2)
        screen.picture(f"{pictures}/{name}-{suffix}.png")


def open_menu(screen) -> None:
    """Opens the menu; one that was open already is closed by that, and opened again."""
    for _ in range(2):
        screen.press("Menu")
        time.sleep(0.5)
        if screen.containing("Start", CHOICES):
            return


def ticks(process: int) -> int:
    """Processor time used so far, in ticks of the system."""
    with open(f"/proc/{process}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def idle(screen) -> None:
    """Ticks in ten seconds at rest, on every screen; in a text field too."""
    for name, tab, _ in SCREENS:
        screen.press(tab, "page tab")
        fields = [None]
        if name in ("elements", "report"):
            fields.append(screen.wait("a field", lambda: screen.containing("", ("entry", "text"))))
        for field in fields:
            if field is not None:
                field.queryComponent().grabFocus()
            time.sleep(3)
            before = ticks(screen.process.pid)
            time.sleep(10)
            place = f"{name}, text field" if field is not None else name
            print(f"idle 10 s on {place}: {ticks(screen.process.pid) - before} ticks")


def colours(screen, name: str, menu: str) -> None:
    screen.press(menu)
    time.sleep(0.5)
    node = screen.wait(name, lambda: screen.containing(name, CHOICES))
    node.queryAction().doAction(0)
    time.sleep(0.5)
    screen.key("Escape")
    time.sleep(0.5)


def take(screen, pictures: str) -> None:
    screen.size(1366, 740)
    visit(screen, pictures, "light", False)
    colours(screen, "Donker", "Weergave")
    visit(screen, pictures, "dark", False)
    for _ in range(10):
        screen.key("ctrl+equal")
        time.sleep(0.25)
    time.sleep(1)
    visit(screen, pictures, "dark-200", True)
    colours(screen, "Licht", "Menu")
    visit(screen, pictures, "light-200", True)
