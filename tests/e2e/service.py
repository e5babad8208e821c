#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a service manager meets it: notices over $NOTIFY_SOCKET, and the unit files.

service.py PROGRAM [TEST…]
"""
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import unittest

from program import ends_with_the_test, environment, main, needs_systemd, programs

UNITS = pathlib.Path(__file__).resolve().parents[2] / "packaging"
PATIENCE = 60


class Notices(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.mkdtemp(prefix="karoo-service-")
        self.addCleanup(shutil.rmtree, self.home)
        self.manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.addCleanup(self.manager.close)
        self.manager.settimeout(PATIENCE)

    def listen(self, address):
        self.manager.bind(address)
        return address.replace("\0", "@")

    def spawn(self, notify, folder="data"):
        process = subprocess.Popen(
            [programs.program, "--headless", "--data", os.path.join(self.home, folder),
             "--listen", "127.0.0.1:0"], env=environment(NOTIFY_SOCKET=notify),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            preexec_fn=ends_with_the_test)
        self.addCleanup(self.end, process)
        return process

    @staticmethod
    def end(process):
        if process.poll() is None:
            process.kill()
        process.communicate()

    def silence(self):
        self.manager.settimeout(0)
        with self.assertRaises(BlockingIOError):
            self.manager.recv(4096)

    def starts_and_stops(self, notify):
        process = self.spawn(notify)
        self.assertTrue(process.stdout.readline().startswith(b"ready http://"))
        self.assertEqual(self.manager.recv(4096), b"READY=1")
        process.send_signal(signal.SIGTERM)
        self.assertEqual(self.manager.recv(4096), b"STOPPING=1")
        self.assertEqual(process.wait(PATIENCE), 0, process.stderr.read())
        self.silence()

    def test_says_when_it_is_ready_and_when_it_stops(self):
        self.starts_and_stops(self.listen(os.path.join(self.home, "notify")))

    def test_knows_abstract_addresses(self):
        self.starts_and_stops(self.listen(f"\0{os.path.basename(self.home)}"))

    def test_a_start_that_fails_is_never_ready(self):
        notify = self.listen(os.path.join(self.home, "notify"))
        pathlib.Path(self.home, "file").write_text("x", encoding="ascii")
        process = self.spawn(notify, folder="file/data")
        self.assertEqual(process.wait(PATIENCE), 3)
        self.silence()

    def test_runs_where_nobody_listens(self):
        for notify in ("", os.path.join(self.home, "nobody"), "relative", "/" + "x" * 200):
            with self.subTest(notify):
                process = self.spawn(notify)
                self.assertTrue(process.stdout.readline().startswith(b"ready http://"))
                process.send_signal(signal.SIGTERM)
                self.assertEqual(process.wait(PATIENCE), 0)


@needs_systemd
class Units(unittest.TestCase):
    def verify(self, name, *options):
        """The unit, but with the program that was built: the one of the package is not there."""
        unit = (UNITS / name).read_text(encoding="utf-8")
        self.assertIn("ExecStart=/usr/bin/karoo-desk --headless", unit)
        lines = [line.replace("/usr/bin/karoo-desk", os.path.abspath(programs.program))
                 for line in unit.splitlines() if not line.startswith("Documentation=")]
        with tempfile.TemporaryDirectory(prefix="karoo-units-") as folder:
            copy = os.path.join(folder, "karoo-desk.service")
            pathlib.Path(copy).write_text("\n".join(lines) + "\n", encoding="utf-8")
            done = subprocess.run(
                ["systemd-analyze", "--recursive-errors=no", *options, "verify", copy], capture_output=True, text=True,
                env={**os.environ, "XDG_RUNTIME_DIR": folder, "SYSTEMD_PAGER": ""}, check=False)
        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""))
        return unit

    def test_the_unit_of_the_computer(self):
        unit = self.verify("karoo-desk.service")
        self.assertIn("Type=notify", unit)

    def test_the_unit_of_one_user(self):
        unit = self.verify("karoo-desk.user.service", "--user")
        self.assertIn("Type=notify", unit)


if __name__ == "__main__":
    main()
