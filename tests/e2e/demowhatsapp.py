#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo that sends by a real number, before the stand-in for Meta and on a terminal of its own.

demowhatsapp.py PROGRAM STANDIN [TEST…]
"""
import json
import os
import pathlib
import pty
import select
import shutil
import signal
import sys
import tempfile
import time
import unittest

from program import StandIn, environment, main, pdf, programs

TOKEN = "EAAGstandin"
NUMBER, ACCOUNT = "106540352242922", "102290129340398"
MESSAGES = f"/v23.0/{NUMBER}/messages"
DEMO = pathlib.Path(__file__).with_name("demo_whatsapp.py")


class Terminal:
    """The demo at a terminal, with somebody who waits for each question."""

    def __init__(self, home):
        #: What stands there up to the last question that was answered, and behind it.
        self.told, self.shown = "", ""
        self.process, self.screen = pty.fork()
        if self.process == 0:
            os.execve(sys.executable, [sys.executable, "-B", str(DEMO), programs.program],
                      environment(TMPDIR=home))

    def read(self):
        """What comes within a moment; False: nothing more will come."""
        if not select.select([self.screen], [], [], 0.2)[0]:
            return True
        try:
            piece = os.read(self.screen, 65536)
        except OSError:  # the other end is closed
            return False
        self.shown += piece.decode(errors="replace")
        return bool(piece)

    def wait_for(self, question, seconds=60):
        end = time.monotonic() + seconds
        while question not in self.shown:
            if not self.read() or time.monotonic() > end:
                raise AssertionError(f"no {question!r} in:\n{self.shown}")

    def answer(self, question, text):
        self.wait_for(question)
        before, _, self.shown = self.shown.partition(question)
        self.told += before + question
        os.write(self.screen, text.encode() + b"\n")

    def end(self, seconds=90):
        """The exit code, when all was read."""
        stop = time.monotonic() + seconds
        while self.read():
            if time.monotonic() > stop:
                os.kill(self.process, signal.SIGKILL)
                raise AssertionError(f"it does not end:\n{self.everything()}")
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])

    def everything(self):
        return self.told + self.shown


class DemoWhatsApp(unittest.TestCase):

    def setUp(self):
        self.home = tempfile.mkdtemp(prefix="karoo-e2e-")
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        self.own = os.path.join(self.home, "own")
        os.mkdir(self.own)
        self.meta = StandIn(self.home, "--graph")
        self.addCleanup(self.meta.stop)
        self.terminal = Terminal(self.own)

    def tearDown(self):
        shown = self.terminal.everything()
        self.assertNotIn(TOKEN, shown)
        self.assertEqual(os.listdir(self.own), [], "the demo leaves nothing behind")

    def fill_in(self, token=TOKEN, file=""):
        terminal = self.terminal
        terminal.answer("Base address [https://graph.facebook.com]:",
                        f"http://127.0.0.1:{self.meta.port}")
        terminal.answer("Phone number ID", NUMBER)
        terminal.answer("Business Account ID", ACCOUNT)
        terminal.answer("Access token", token)
        terminal.answer("Phone of the person", "(31) 98765-4321")
        terminal.answer("PDF to send", file)

    def bodies(self):
        requests = [r for r in self.meta.requests() if r["path"] == MESSAGES]
        self.assertEqual([p for r in requests for p in r["problems"]], [])
        return [json.loads(r["body"]) for r in requests]

    def test_sends_a_pdf_inside_the_window(self):
        file = pathlib.Path(self.home, "conta de luz.pdf")
        file.write_bytes(pdf())
        self.fill_in(file=str(file))
        self.terminal.answer("in the last 24 hours? (y/n)", "y")
        self.assertEqual(self.terminal.end(), 0, self.terminal.everything())
        body, = self.bodies()
        self.assertEqual(body["to"], "5531987654321")
        self.assertEqual(body["document"]["filename"], "conta de luz.pdf")
        shown = self.terminal.everything()
        for words in ("queued: it is kept", "sending: it is on its way", "sent: it was taken",
                      "Look at the phone", "nothing was kept"):
            self.assertIn(words, shown)

    def test_sends_a_template_outside_it(self):
        self.fill_in()
        terminal = self.terminal
        terminal.answer("in the last 24 hours? (y/n)", "n")
        terminal.answer("Name of an approved template", "boleto_disponivel")
        terminal.answer("Its language [pt_BR]:", "")
        for number, value in enumerate(("Ana", "R$ 120,00", ""), 1):
            terminal.answer(f"Parameter {number} ", value)
        self.assertEqual(terminal.end(), 0, terminal.everything())
        body, = self.bodies()
        header, texts = body["template"]["components"]
        self.assertEqual(header["parameters"][0]["document"]["filename"], "demo.pdf")
        self.assertEqual([p["text"] for p in texts["parameters"]], ["Ana", "R$ 120,00"])

    def test_says_what_is_wrong(self):
        self.fill_in(token="EAAGstandin-of-yesterday")
        self.terminal.answer("in the last 24 hours? (y/n)", "y")
        self.assertEqual(self.terminal.end(), 1, self.terminal.everything())
        shown = self.terminal.everything()
        self.assertIn("WhatsApp does not let this channel send", shown)
        self.assertIn("credentials_refused 190", shown)

    def test_leaves_nothing_when_it_is_interrupted(self):
        self.meta.plan([{"path": MESSAGES, "fault": "hang"}])
        self.fill_in()
        self.terminal.answer("in the last 24 hours? (y/n)", "y")
        self.terminal.wait_for("sending: it is on its way")
        os.write(self.terminal.screen, b"\x03")
        self.assertEqual(self.terminal.end(), 130, self.terminal.everything())


if __name__ == "__main__":
    main(standin=True)
