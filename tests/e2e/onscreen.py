# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the program's window on one screen for all of them.

Scripts that use it are called SCRIPT PROGRAM FOLDER-FOR-PICTURES [STANDIN] [TEST…].
"""
import functools
import os
import pathlib
import subprocess
import sys
import unittest

import program
from program import COMPLAINTS, Desk, ends_with_the_test, wait_for
from screen import PATIENCE, Screen, Window

PICTURES = []
SCREENS = []
BUTTON = ("push button", "check box", "toggle button", "radio button", "push button menu")
FIELD = ("text", "entry")
ROOMS = {"Início": "Precisa de você", "Mensagens": "Mensagens", "Integrações": "Sistemas Externos",
         "Chatbots": "Chatbots", "Canais": "Canais", "Configurações": "Configurações"}


def main(standin=False):
    PICTURES.append(sys.argv.pop(2))
    # One for all: libatspi stays with the bus that it met first.
    SCREENS.append(Screen())
    unittest.addModuleCleanup(SCREENS[0].close)
    program.main(standin)


def pictured(test):
    """Keeps what the screen shows when the test fails."""
    @functools.wraps(test)
    def run(self):
        try:
            test(self)
        except BaseException:
            path = os.path.join(PICTURES[0], f"{pathlib.Path(sys.argv[0]).stem}-{test.__name__}.png")
            self.screen.picture(path)
            print("\npicture of the failure:", path, file=sys.stderr)
            raise
    return run


class OnScreen(unittest.TestCase):
    """A data folder, and programs with windows on the screen, in Portuguese."""

    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.remove)
        self.screen = SCREENS[0]

    def start(self, *options):
        """The program with a window; the one that the other verbs speak of."""
        self.process = self.spawn("--listen", "127.0.0.1:0", *options)
        self.window = Window(self.screen, self.process.pid)

    def spawn(self, *options, folder=None):
        """One more start; ended with the test."""
        surroundings = {**self.screen.environment, "QT_QPA_PLATFORM": "xcb",
                        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        surroundings.pop("NO_AT_BRIDGE")
        with open(self.desk.log, "ab") as log:
            process = subprocess.Popen(
                [self.desk.program, "--data", folder or self.desk.folder, "--lang", "pt_BR",
                 *options],
                env=surroundings, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                preexec_fn=ends_with_the_test)
        self.addCleanup(self.end, process)
        return process

    @staticmethod
    def end(process):
        if process.poll() is None:
            process.kill()
            process.wait()

    def log(self):
        return pathlib.Path(self.desk.log).read_text(encoding="utf-8", errors="replace")

    def stops_in_order(self):
        self.process.terminate()
        self.assertEqual(self.process.wait(PATIENCE), 0)
        self.no_complaints()

    def no_complaints(self):
        """Of a sanitizer."""
        bad = [line for line in self.log().splitlines() if any(c in line for c in COMPLAINTS)]
        self.assertEqual(bad, [], self.log()[-6000:])

    def click(self, name, role=BUTTON):
        self.window.click(self.window.find(role, name, "ENABLED"))

    def fill(self, name, text):
        """By the keyboard, as the forms expect it."""
        field = self.window.find(FIELD, name, "ENABLED")
        self.window.click(field)
        self.window.find(FIELD, name, "FOCUSED")
        self.screen.keys("ctrl+a")
        self.screen.type(text)
        wait_for(f"“{text}” in {name}", lambda: field.text() == text, PATIENCE, field.text)

    def choose(self, label, choice):
        """Qt names a combo box after what is chosen; its label is a relation."""
        boxes = wait_for(f"the combo box of “{label}”", lambda: [
            box for box in self.window.look(("combo box",), "*", "ENABLED") or []
            if label in box.labels()], PATIENCE, self.window.describe)
        self.window.click(boxes[-1])
        self.window.click(self.window.find(("list item", "table cell"), choice))
        self.window.find(("combo box",), choice)

    def enter(self, room):
        """By what assistive technology does, not by the mouse: this, too, has to open a room."""
        self.window.find(BUTTON, room).act("Toggle", "Press")
        self.window.find(("label",), ROOMS[room])
