"""Reads what strace wrote of a whole run: which sockets were made, what was started.

Usage: sockets.py TRACE PROGRAM     the trace of the run
       sockets.py --finds TRACE     the counter-proof: a trace in which there is an internet socket
"""

import collections
import os
import re
import sys

# What the program tries at its start, to see that it is refused.
TRIED = {"AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET", "AF_VSOCK", "AF_SMC"}


def calls(path: str):
    """Process, call, arguments and answer; calls that were cut in two are put together."""
    halves: dict[tuple[str, str], str] = {}
    with open(path, encoding="utf-8", errors="replace") as trace:
        for line in trace:
            process, _, rest = line.strip().partition(" ")
            rest = rest.strip()
            cut = re.match(r"(\w+)\((.*) <unfinished \.\.\.>$", rest)
            if cut:
                halves[process, cut[1]] = cut[2]
                continue
            resumed = re.match(r"<\.\.\. (\w+) resumed>(.*)$", rest)
            if resumed:
                rest = f"{resumed[1]}({halves.pop((process, resumed[1]), '')}{resumed[2]}"
            call = re.match(r"(\w+)\((.*)\)\s+= (.*)$", rest)
            if call:
                yield process, call[1], call[2], call[3]


def family(arguments: str) -> str:
    name = re.match(r"\w+", arguments)[0]
    return "AF_SMC" if name in ("43", "0x2b") else name


def place(arguments: str) -> str:
    """The name of a local socket, without what differs from run to run."""
    name = re.search(r'sun_path=(@?"[^"]*")', arguments)
    return re.sub(r"/tmp/(?:tmp\.|dbus-)[^/\"]*", "/tmp/…", name[1]) if name else "a socket without a name"


made: collections.Counter[str] = collections.Counter()
refused: collections.Counter[str] = collections.Counter()
wrong: list[str] = []
started: list[str] = []
spoken_with: collections.Counter[str] = collections.Counter()
for process, call, arguments, answer in calls(sys.argv[-1] if sys.argv[1] == "--finds" else sys.argv[1]):
    if call in ("socket", "socketpair"):
        if not answer.startswith("-1"):
            made[family(arguments)] += 1
        elif "EPERM" in answer:
            refused[family(arguments)] += 1
            # The trial comes first, after one socket that must be made.
            if made.total() > 1:
                wrong.append(f"refused later on: {arguments} = {answer}")
        elif family(arguments) != "AF_UNIX":
            wrong.append(f"failed for another reason: {arguments} = {answer}")
    elif call in ("connect", "bind", "sendto") and "sa_family=" in arguments and "sa_family=AF_UNIX" not in arguments:
        wrong.append(f"{call}({arguments}) = {answer}")
    elif call == "connect" and answer.startswith("0"):
        spoken_with[place(arguments)] += 1
    elif call == "execve" and answer.startswith("0"):
        started.append(re.match(r'"([^"]*)"', arguments)[1])

if sys.argv[1] == "--finds":
    found = sum(count for name, count in made.items() if name != "AF_UNIX")
    if not found:
        sys.exit("the search does not find an internet socket where there is one")
    print(f"counter-proof: {found} internet socket found where there is one")
    sys.exit()
if not spoken_with:
    wrong.append("it spoke with nobody, not even with the screen")
if set(made) != {"AF_UNIX"}:
    wrong.append(f"made: {dict(made)}")
if set(refused) != TRIED:
    wrong.append(f"refused: {dict(refused)}")
if [os.path.realpath(path) for path in started] != [os.path.realpath(sys.argv[2])]:
    wrong.append(f"started: {started}")
if wrong:
    sys.exit("\n".join(wrong))
print(f"{made.total()} sockets made, all AF_UNIX; {refused.total()} tried at the start and refused; nothing else started")
for name, count in sorted(spoken_with.items()):
    print(f"  {count} times: {name}")
