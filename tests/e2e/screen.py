# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen of one's own (X server, session bus, window manager) and what AT-SPI says stands on it."""
import ctypes
import fnmatch
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

from program import ends_with_the_test, wait_for

# The accessibility bus is known only once the screen stands; then gi is loaded.
Atspi = GLib = None

BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PR_SET_CHILD_SUBREAPER = 36
#: A sanitized build on a busy machine is slow; a good run waits for nothing.
PATIENCE = 60


def line_from(descriptor, process, what, seconds=PATIENCE):
    """The first line that a starting process writes to a pipe."""
    os.set_blocking(descriptor, False)
    read = b""

    def look():
        nonlocal read
        try:
            read += os.read(descriptor, 4096)
        except BlockingIOError:
            pass
        if process.poll() is not None:
            raise AssertionError(f"{what} ended with {process.returncode}")
        return b"\n" in read
    wait_for(f"{what} to start", look, seconds)
    return read.split(b"\n")[0].decode()


class Screen:
    """Xvfb on a free display with openbox, a session bus and the accessibility bus."""

    def __init__(self):
        self.home = tempfile.mkdtemp(prefix="karoo-screen-")
        self.processes = []
        # What the buses start by themselves becomes ours when its parent ends, and ends with us.
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        runtime = os.path.join(self.home, "runtime")
        os.mkdir(runtime, 0o700)
        self.environment = {**os.environ, "HOME": self.home, "XDG_RUNTIME_DIR": runtime,
                            "LC_ALL": "C.UTF-8", "NO_AT_BRIDGE": "1"}
        for name in ("WAYLAND_DISPLAY", "DISPLAY", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                     "XDG_CACHE_HOME", "AT_SPI_BUS_ADDRESS"):
            self.environment.pop(name, None)
        try:
            self.start()
        except BaseException:
            self.close()
            raise

    def start(self):
        self.environment["DISPLAY"] = ":" + self.start_saying(
            lambda pipe: ["Xvfb", "-displayfd", str(pipe), "-screen", "0", "1440x900x24",
                          "-nolisten", "tcp", "-noreset"])
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.start_saying(
            lambda pipe: ["dbus-daemon", "--session", "--nofork", f"--print-address={pipe}"])
        self.spawn(["openbox", "--sm-disable"])
        launcher = next(path for path in BUS_LAUNCHERS if os.path.exists(path))
        self.spawn([launcher, "--launch-immediately"])
        self.wait_for_window_manager()
        self.load_atspi()

    def spawn(self, command, **more):
        process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   preexec_fn=ends_with_the_test, **more)
        self.processes.append(process)
        return process

    def start_saying(self, command):
        reading, writing = os.pipe()
        process = self.spawn(command(writing), pass_fds=[writing])
        os.close(writing)
        said = line_from(reading, process, process.args[0])
        os.close(reading)
        return said

    def run(self, *command):
        """stdout of a short program on this screen; None when it failed."""
        done = subprocess.run(command, env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=PATIENCE, check=False)
        return done.stdout.decode() if done.returncode == 0 else None

    def wait_for_window_manager(self):
        wait_for("a window manager", lambda: "window id" in (
            self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK") or ""), PATIENCE)

    def load_atspi(self):
        global Atspi, GLib
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
            os.environ[name] = self.environment[name]
        os.environ.pop("AT_SPI_BUS_ADDRESS", None)
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi as loaded, GLib as loaded_too
        Atspi, GLib = loaded, loaded_too
        Atspi.init()
        # Without a main loop nobody hears of changes: each look asks anew.
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)

    def picture(self, path):
        self.run("import", "-window", "root", path)

    def clipboard(self):
        """What another program gets when it pastes."""
        return self.run("xclip", "-selection", "clipboard", "-out")

    def keys(self, *names):
        assert self.run("xdotool", "key", "--clearmodifiers", *names) is not None, names

    def type(self, text):
        assert self.run("xdotool", "type", "--delay", "20", text) is not None, text

    def close(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        end_orphans()
        shutil.rmtree(self.home, ignore_errors=True)


def children():
    me = str(os.getpid())
    return [int(task) for children in pathlib.Path("/proc", me, "task").glob("*/children")
            for task in children.read_text(encoding="ascii").split()]


def end_orphans():
    """Ends what was left to us, and whatever is left to us by its end."""
    end = time.monotonic() + 20
    while children() and time.monotonic() < end:
        for child in children():
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


class Widget:
    """One accessible thing as a person with a screen reader meets it."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __getattr__(self, name):
        return getattr(self.accessible, name)

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def role(self):
        return self.accessible.get_role_name()

    def has(self, *states):
        mine = self.accessible.get_state_set()
        return all(mine.contains(getattr(Atspi.StateType, state)) for state in states)

    def __repr__(self):
        return f"{self.role} “{self.name}”"

    def children(self):
        for index in range(self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(index)
            if child is not None:
                yield Widget(child)

    def shown(self, depth=0):
        """Everything below that is to be seen, with its depth, in reading order."""
        for child in self.children():
            if child.has("SHOWING"):
                yield depth, child
                yield from child.shown(depth + 1)

    def labels(self):
        """Names of the labels that belong to it."""
        return [relation.get_target(i).get_name() for relation in self.accessible.get_relation_set()
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                for i in range(relation.get_n_targets())]

    def text(self):
        return self.accessible.get_text_iface().get_text(0, -1)

    def place(self):
        """x, y, width, height on the screen."""
        extents = self.accessible.get_extents(Atspi.CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    def act(self, *names):
        offered = [self.accessible.get_action_name(i)
                   for i in range(self.accessible.get_n_actions())]
        for name in names:
            if name in offered:
                assert self.accessible.do_action(offered.index(name)), (self, name)
                return
        raise AssertionError(f"{self!r} offers {offered}, not {names}")


class Window:
    """The windows of one process, or one of them, by accessible names."""

    def __init__(self, screen, pid, title=None):
        self.screen = screen
        self.pid = pid
        self.title = title

    def named(self, title):
        """Only the window of this title."""
        return Window(self.screen, self.pid, title)

    def windows(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application is not None and application.get_process_id() == self.pid:
                yield from (w for w in Widget(application).children()
                            if w.has("SHOWING") and self.title in (None, w.name))

    def all(self):
        for window in self.windows():
            yield window
            for _, widget in window.shown():
                yield widget

    def look(self, roles, name, *states):
        """The widget, or None; * in the name stands for anything."""
        def fits(widget):
            return ((roles is None or widget.role in roles) and
                    fnmatch.fnmatchcase(widget.name, name) and widget.has(*states))
        return asked(lambda: [widget for widget in self.all() if fits(widget)])

    def find(self, roles, name, *states):
        """As soon as it is there; the last one, because dialogs come after what they stand on."""
        found = wait_for(f"{roles} “{name}” {states}", lambda: self.look(roles, name, *states),
                         PATIENCE, self.describe)
        return found[-1]

    def gone(self, roles, name):
        wait_for(f"{roles} “{name}” to go", lambda: self.look(roles, name) == [], PATIENCE,
                 self.describe)

    def click(self, widget):
        """With the mouse in the middle of it, once it rests."""
        def rests():
            before = widget.place()
            return before if before == widget.place() and before[2] > 0 else None
        x, y, width, height = wait_for(f"{widget} to rest", rests, PATIENCE)
        assert self.screen.run("xdotool", "mousemove", "--sync", str(x + width // 2),
                               str(y + height // 2), "click", "1") is not None, widget

    def nameless(self):
        """What takes the focus and says nothing to a screen reader."""
        return [f"{widget!r} at {widget.place()}" for widget in self.all()
                if widget.has("FOCUSABLE", "ENABLED") and widget.role != "table cell"
                and not widget.name.strip()]

    def describe(self):
        lines = []
        for window in self.windows():
            lines.append(repr(window))
            lines += ["  " * (depth + 1) + repr(widget) for depth, widget in window.shown()]
        return "\n".join(lines)


def asked(question):
    """What the question gives; None when something went away while it was asked."""
    try:
        return question()
    except GLib.Error:
        return None
