"""The window as a screen reader sees it: found by role and name, with patience."""

import os
import shlex
import signal
import subprocess
import time

import pyatspi

PATIENCE_SECS = float(os.environ.get("PATIENCE_SECS", "30"))


class Screen:
    """One running program."""

    def __init__(self, program: str, arguments: list[str], log_path: str) -> None:
        self.log = open(log_path, "w", encoding="utf-8")
        # What the program runs under, such as strace.
        self.under = shlex.split(os.environ.get("UNDER", ""))
        self.process = subprocess.Popen([*self.under, program, *arguments], stdout=self.log, stderr=self.log)
        self.name = os.path.basename(program)
        self.window = self.wait("the window", self._window_id)
        self.activate()
        # Out of the way: a pointer over a row colours it.
        xdotool("mousemove", "2", "760")

    def _window_id(self):
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "^Huisscan$"], capture_output=True, text=True, check=False
        ).stdout.split()
        return found[0] if found else None

    def wait(self, what: str, look):
        """Looks until there is something; a program that ended is an error."""
        until = time.monotonic() + PATIENCE_SECS
        while time.monotonic() < until:
            found = look()
            if found:
                return found
            if self.process.poll() is not None:
                raise SystemExit(f"the program ended while waiting for {what}")
            time.sleep(0.05)
        self.picture(os.path.join(os.path.dirname(self.log.name), "failed.png"))
        self.log.flush()
        with open(self.log.name, encoding="utf-8") as log:
            print(log.read()[:9000])
        for role, name, states in self.nodes():
            print(" ", role, repr(name[:90]), states)
        raise SystemExit(f"not on the screen: {what}")

    def _application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name == self.name:
                return application
        return None

    def _walk(self, node):
        try:
            children = [child for child in node if child is not None]
        except Exception:  # a node that went away while we looked
            return
        for child in children:
            yield child
            yield from self._walk(child)

    def all(self):
        """Every node, as far as it is still there."""
        application = self._application()
        return self._walk(application) if application is not None else iter(())

    def nodes(self):
        """Role, name and states of every node."""
        for node in self.all():
            try:
                states = [pyatspi.stateToString(state) for state in node.getState().getStates()]
                yield node.getRoleName(), node.name or "", states
            except Exception:
                continue

    def find(self, role: str, name: str):
        for node in self.all():
            try:
                if node.getRoleName() == role and (node.name or "") == name:
                    return node
            except Exception:
                continue
        return None

    def containing(self, part: str, roles: tuple[str, ...]):
        """The first node of these roles whose name holds a part."""
        for node in self.all():
            try:
                if node.getRoleName() in roles and part in (node.name or ""):
                    return node
            except Exception:
                continue
        return None

    def has(self, role: str, name: str) -> bool:
        return self.find(role, name) is not None

    def names(self, role: str) -> list[str]:
        return [name for found, name, _ in self.nodes() if found == role]

    def press(self, name: str, role: str = "push button") -> None:
        """Presses a button through the accessibility interface, without a mouse."""
        node = self.wait(f"{role} {name!r}", lambda: self.find(role, name))
        node.queryAction().doAction(0)

    def activate(self) -> None:
        """Gives the window the keyboard; a window manager that is busy is asked again."""
        self.wait(
            "the keyboard",
            lambda: subprocess.run(
                ["xdotool", "windowactivate", "--sync", self.window], capture_output=True, check=False
            ).returncode
            == 0,
        )

    def key(self, *keys: str) -> None:
        self.activate()
        xdotool("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        self.activate()
        xdotool("type", "--delay", "20", text)

    def picture(self, path: str) -> None:
        subprocess.run(["import", "-window", self.window, path], check=False)

    def still(self, name: str) -> None:
        """A picture for the documentation, where PICTURES names a folder."""
        if folder := os.environ.get("PICTURES"):
            time.sleep(0.6)
            self.picture(f"{folder}/{name}.png")

    def size(self, width: int, height: int) -> None:
        xdotool("windowsize", "--sync", self.window, str(width), str(height))

    def end(self) -> None:
        if self.under:
            # Only the program: what it runs under has to write its last line.
            number = self.process.pid
            with open(f"/proc/{number}/task/{number}/children", encoding="ascii") as children:
                for child in children.read().split():
                    os.kill(int(child), signal.SIGKILL)
        else:
            self.process.kill()
        self.process.wait()
        self.log.close()


def xdotool(*arguments: str) -> None:
    subprocess.run(["xdotool", *arguments], check=True, capture_output=True)
