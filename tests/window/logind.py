"""A stand-in for systemd-logind on a system bus of its own, in a process of its own.

Usage: logind.py FOLDER remote|here
First it tells the address of the bus. It is told "sleeps" and "wakes" on its
input, and tells "held" when a program asks it to wait and "let go" when that
program needs it no longer. It ends when its input does.
"""

import os
import pathlib
import subprocess
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib

PATH, SERVICE = "/org/freedesktop/login1", "org.freedesktop.login1"
CONFIG = """<busconfig><type>system</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""
INTERFACES = """<node><interface name="org.freedesktop.login1.Manager">
<method name="Inhibit">
  <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
  <arg type="h" direction="out"/>
</method>
<method name="GetSession"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
</interface><interface name="org.freedesktop.login1.Session"><property name="Remote" type="b" access="read"/></interface></node>"""

folder, remote = pathlib.Path(sys.argv[1]), sys.argv[2] == "remote"
config = folder / "system.conf"
config.write_text(CONFIG, encoding="utf-8")
command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
address = daemon.stdout.readline().strip()
loop = GLib.MainLoop()
flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


def tell(word: str) -> None:
    print(word, flush=True)


def let_go(reader: int, _condition) -> bool:
    os.close(reader)
    tell("let go")
    return False


def answer(_bus, _sender, _path, _interface, method, _arguments, invocation) -> None:
    if method == "GetSession":
        invocation.return_value(GLib.Variant("(o)", (f"{PATH}/session/_31",)))
        return
    # Whoever asks gets one side of a pipe; the other tells when it is closed.
    reader, writer = os.pipe()
    files = Gio.UnixFDList.new()
    at = files.append(writer)
    os.close(writer)
    GLib.unix_fd_add_full(GLib.PRIORITY_DEFAULT, reader, GLib.IOCondition.HUP, let_go)
    invocation.return_value_with_unix_fd_list(GLib.Variant("(h)", (at,)), files)
    tell("held")


def told(_input, _condition) -> bool:
    word = sys.stdin.readline().strip()
    if not word:
        loop.quit()
        return False
    bus.emit_signal(None, PATH, f"{SERVICE}.Manager", "PrepareForSleep", GLib.Variant("(b)", (word == "sleeps",)))
    return True


manager, session = Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces
bus.register_object(PATH, manager, answer, None, None)
bus.register_object(f"{PATH}/session/_31", session, None, lambda *_: GLib.Variant("b", remote), None)
Gio.bus_own_name_on_connection(bus, SERVICE, Gio.BusNameOwnerFlags.NONE, None, None)
GLib.unix_fd_add_full(GLib.PRIORITY_DEFAULT, 0, GLib.IOCondition.IN | GLib.IOCondition.HUP, told)
tell(address)
loop.run()
daemon.kill()
daemon.wait()
