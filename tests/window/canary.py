"""A scan full of unique words: where do they end up?

Usage: canary.py HUISSCAN WORK_FOLDER

Afterwards no file outside the vault holds one of them (data, config, cache and
temporary folders are searched), and no file of the vault holds one in clear.
The same search must find all of them in a plain copy, or it proves nothing.
Then the memory of the process is searched, before and after it locks.
"""

import base64
import os
import pathlib
import re
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
import steps
from screen import Screen

huisscan, work = sys.argv[1], pathlib.Path(sys.argv[2])
home = pathlib.Path(os.environ["HOME"])
data = home / ".local/share/huisscan"
CANARIES = {
    "name of a door": "zebravink",
    "note": "kwartelkoning",
    "own organisation": "ijsvogelnest",
    "phone": "0619283746",
    "half-typed": "roerdompje",
    "passphrase": steps.WORDS.split()[3],
}
begun = time.time()


def forms(word: str) -> list[bytes]:
    """As it could stand in a file: plain, in two-byte letters, in base64."""
    encoded = [base64.b64encode(b" " * shift + word.encode())[4:-4] for shift in range(3)]
    return [word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"), *encoded]


def holds(content: bytes) -> list[str]:
    lower = content.lower()
    return [what for what, word in CANARIES.items() if any(form in content or form in lower for form in forms(word))]


def files():
    """Everything that was written since the start, where a program could write."""
    roots = [home, work, pathlib.Path("/tmp"), pathlib.Path("/var/tmp"), pathlib.Path("/dev/shm")]
    if os.environ.get("TMPDIR"):
        roots.append(pathlib.Path(os.environ["TMPDIR"]))
    seen = set()
    for root in roots:
        for folder, folders, names in os.walk(root):
            # What a compiler makes of these very scripts is no trace of a scan.
            folders[:] = [
                name
                for name in folders
                if name not in ("target", ".git") and not os.path.islink(os.path.join(folder, name))
            ]
            for name in names:
                path = pathlib.Path(folder) / name
                try:
                    status = path.stat()
                    new = status.st_mtime >= begun - 1 and path.is_file() and status.st_size < 64 * 1024 * 1024
                    if new and path.resolve() not in seen:
                        seen.add(path.resolve())
                        yield path, path.read_bytes()
                except OSError:
                    continue


def found() -> dict[str, list[str]]:
    hits = {}
    for path, content in files():
        what = holds(content)
        if what:
            hits[str(path)] = what
    return hits


def memory(process: int) -> dict[str, int]:
    """How often each word stands in the memory of a process."""
    counts = dict.fromkeys(CANARIES, 0)
    with open(f"/proc/{process}/maps", encoding="utf-8") as maps, open(f"/proc/{process}/mem", "rb", 0) as mem:
        for line in maps:
            match = re.match(r"([0-9a-f]+)-([0-9a-f]+) r", line)
            if not match or "[vvar" in line or "[vsyscall" in line:
                continue
            start, end = (int(part, 16) for part in match.groups())
            try:
                mem.seek(start)
                content = mem.read(end - start)
            except (OSError, ValueError, OverflowError):
                continue
            for what, word in CANARIES.items():
                counts[what] += content.count(word.encode()) + content.count(word.encode("utf-16-le"))
    return counts


screen = Screen(huisscan, [], str(work / "window.log"))
steps.heading(screen, "Hoe veilig is uw huis?")


def name_a_door() -> None:
    button = screen.wait("a door", lambda: screen.containing("Voordeur toevoegen", ("push button",)))
    button.queryAction().doAction(0)
    field = screen.wait("its name", lambda: screen.containing("Naam van Voordeur", steps.FIELDS))
    field.queryComponent().grabFocus()
    screen.wait("the field", lambda: any("Naam van Voordeur" in name and "focused" in states for _, name, states in screen.nodes()))
    screen.type(CANARIES["name of a door"])


steps.to_the_question(screen, name_a_door)
steps.keep(screen)
screen.press("Notitie")
steps.fill(screen, "Notitie", CANARIES["note"])
screen.press("Start", "page tab")
screen.press("Bekijk wat u nu kunt doen")
screen.press("Invullen wie u belt")
steps.fill(screen, "Naam of functie", CANARIES["own organisation"])
steps.fill(screen, "Telefoonnummer", CANARIES["phone"])
steps.fill(screen, "Wanneer bereikbaar", CANARIES["half-typed"])
steps.saved(screen)
time.sleep(1.5)
before = memory(screen.process.pid)
leaks = found()
assert not leaks, f"words of the scan in clear: {leaks}"
vault = [path for path in data.rglob("*") if path.is_file()]
assert len(vault) > 4, f"there is no vault to search: {vault}"

plain = home / "plain-copy.json"
plain.write_text("\n".join(CANARIES.values()), encoding="utf-8")
proof = found()
assert set(proof.get(str(plain), [])) == set(CANARIES), f"the search is blind: {proof}"
plain.unlink()

assert all(before[what] for what in ("name of a door", "note", "own organisation")), f"the search of memory is blind: {before}"
steps.lock(screen)
time.sleep(2)
after = memory(screen.process.pid)
leaks = found()
assert not leaks, f"words of the scan in clear after the lock: {leaks}"
for what in CANARIES:
    print(f"in memory, {what}: {before[what]} before the lock, {after[what]} after")
print(f"{len(vault)} files of the vault, none with a word of the scan in clear; a plain copy was found out")
limit = int(os.environ.get("MOST_IN_MEMORY", "-1"))
assert limit < 0 or sum(after.values()) <= limit, f"more than {limit} left in memory"
steps.unlock(screen)
screen.end()
