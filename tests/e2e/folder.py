#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The data folder in bad times: damaged, newer, locked, killed, on a full or read-only disk.

folder.py PROGRAM [TEST…]
"""
import hashlib
import os
import pathlib
import resource
import shutil
import sqlite3
import subprocess
import tempfile
import threading
import time

from badtimes import LOCK_SECONDS, Posting, filled
from program import (Api, Desk, all_messages, ends_with_the_test, main, needs_root, pdf,
                     simulator_setup, wait_for)


class FolderTest(Posting):
    def setUp(self):
        super().setUp()
        self.desk = self.new_desk()

    def new_desk(self, folder=None):
        desk = Desk(folder=folder or tempfile.mkdtemp(prefix="karoo-folder-"))
        self.addCleanup(desk.remove)
        return desk

    def begin(self):
        """A program with a token and a message that was delivered."""
        self.desk.start()
        self.desk.setup(simulator_setup())
        self.token = self.desk.token()
        self.api = self.client()
        self.post()
        self.api.ends(self.accepted[0], "delivered")

    def client(self):
        api = Api(self.desk.running.port, self.token)
        self.addCleanup(api.close)
        return api

    def settle(self):
        """All that was acknowledged is there and goes on, nothing else is."""
        stored = {m["id"] for m in all_messages(self.api)}
        self.assertEqual(stored, set(self.accepted))
        for identity in self.accepted:
            self.api.ends(identity, "delivered")

    def database(self):
        return os.path.join(self.desk.folder, "karoo.db")

    def files(self):
        """Hash by name of what may not be touched; none may come or go."""
        found = {}
        for folder, _, names in os.walk(self.desk.folder):
            for name in names:
                path = pathlib.Path(folder, name)
                if name.startswith("karoo.db") or name == "sealing.key":
                    found[str(path)] = hashlib.sha256(path.read_bytes()).hexdigest()
        return found

    def refuses_and_leaves_all_as_it_is(self, *words):
        before = self.files()
        for _ in range(2):
            code, out, err = self.desk.run()
            self.assertEqual((code, out), (3, ""), err)
            for word in words:
                self.assertIn(word, err)
        self.assertEqual(self.files(), before)
        out, err = self.desk.admin_all("tokens", code=3)
        self.assertEqual((out, bool(err)), ("", True))
        self.assertEqual(self.files(), before)

    def begin_and_stop(self):
        self.begin()
        for _ in range(40):
            self.post()
        self.settle()
        self.desk.stop()

    def test_a_newer_database_is_left_alone(self):
        self.begin_and_stop()
        with sqlite3.connect(self.database()) as database:
            database.execute("PRAGMA user_version = 999")
        database.close()
        self.refuses_and_leaves_all_as_it_is("999")

    def test_a_damaged_database_is_left_alone(self):
        self.begin_and_stop()
        whole = pathlib.Path(self.database()).read_bytes()
        self.assertGreater(len(whole), 80_000)
        for name, damaged in {
                "head": b"\x00" * 100 + whole[100:],
                "page": whole[:4096] + b"\xa5" * 4096 + whole[8192:],
                "middle": whole[:len(whole) // 2] + b"\xff" * 20_000 + whole[len(whole) // 2 + 20_000:],
                "cut": whole[:len(whole) // 2],
                "foreign": b"something else altogether" * 1000}.items():
            with self.subTest(name):
                pathlib.Path(self.database()).write_bytes(damaged)
                self.refuses_and_leaves_all_as_it_is("restore")
        pathlib.Path(self.database()).write_bytes(whole)
        self.desk.start()
        self.api = self.client()
        self.settle()
        self.desk.stop()

    def test_a_lock_of_another_program_is_waited_for(self):
        self.begin()
        other = sqlite3.connect(self.database(), isolation_level=None)
        self.addCleanup(other.close)
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        self.assertEqual(self.post(), 503)
        self.assertEqual(self.readiness(), (503, ["locked"]))
        statuses = set()
        while time.monotonic() - began < LOCK_SECONDS:
            statuses.add(self.post())
            self.assertEqual(self.api.call("GET", "/healthz")[0], 200)
            self.assertEqual(self.api.call("GET", "/v1/messages")[0], 200, "reading goes on")
        self.assertEqual(statuses, {503})
        other.execute("ROLLBACK")
        wait_for("it goes on", lambda: self.post() == 202)
        self.assertEqual(self.readiness(), (200, None))
        self.settle()
        self.desk.stop()

    def readiness(self):
        status, answer, _ = self.api.call("GET", "/readyz")
        return status, answer.get("reasons")

    def test_a_limit_of_the_file_size_is_survived(self):
        self.begin()
        pid = self.desk.running.process.pid
        _, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (4096, hard))
        self.until_refused()
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (hard, hard))
        self.recovers()

    def until_refused(self):
        wait_for("a refusal", lambda: self.post() == 503)
        for _ in range(5):
            self.assertEqual(self.post(), 503)
        status, reasons = self.readiness()
        self.assertEqual((status, len(reasons)), (503, 1))
        self.assertEqual(self.api.call("GET", "/v1/messages?limit=1")[0], 200)
        status, _, headers = self.api.call("POST", "/v1/documents", pdf("full" * 2000),
                                           {"Content-Type": "application/pdf"})
        self.assertEqual(status, 503)
        self.assertGreater(int(headers["Retry-After"]), 0)
        return reasons

    def recovers(self):
        wait_for("it goes on", lambda: self.post() == 202)
        self.assertEqual(self.readiness(), (200, None))
        self.settle()
        status, document, _ = self.api.call("POST", "/v1/documents", pdf("room"),
                                            {"Content-Type": "application/pdf"})
        self.assertEqual(status, 201, document)
        self.desk.stop()
        self.desk.admin("check")

    @needs_root
    def test_a_full_disk_is_survived(self):
        disk = self.mount("16m")
        self.addCleanup(lambda: self.desk.running and self.desk.running.kill())
        self.begin()
        with filled(disk):
            self.assertEqual(self.until_refused(), ["disk_full"])
        self.recovers()

    @needs_root
    def test_a_start_on_a_full_or_read_only_disk_says_so(self):
        disk = self.mount("64k")
        code, out, err = self.desk.run()
        self.assertEqual((code, out), (3, ""), err)
        self.assertIn(self.desk.folder, err)
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        code, out, err = self.desk.run()
        self.assertEqual((code, out), (3, ""), err)
        self.assertIn(self.desk.folder, err)

    @needs_root
    def test_a_folder_of_another_owner_says_so(self):
        self.begin_and_stop()
        nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        program = os.path.join(self.desk.home, "program")
        os.chmod(self.desk.home, 0o755)
        shutil.copy(self.desk.program, program)
        desk = Desk(program, self.desk.home)
        for theirs in ((), ("",), ("", "lock")):
            for name in theirs:
                os.chown(os.path.join(desk.folder, name), 65534, 65534)
            before = self.files()
            with self.subTest(theirs):
                code, out, err = desk.run(before=nobody)
                self.assertEqual((code, out), (3, ""), err)
                self.assertIn(desk.folder, err)
                self.assertEqual(self.files(), before)

    def test_a_kill_in_the_first_start_is_no_end(self):
        began = time.monotonic()
        self.desk.start()
        whole = time.monotonic() - began
        self.desk.stop()
        for tenth in range(1, 11):
            desk = self.new_desk()
            process = subprocess.Popen(
                [desk.program, "--headless", "--data", desk.folder, "--listen", "127.0.0.1:0"],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                preexec_fn=ends_with_the_test)
            time.sleep(whole * tenth / 10)
            process.kill()
            process.wait()
            with self.subTest(tenth=tenth):
                desk.start()
                desk.stop()

    def test_a_kill_while_many_write_leaves_a_whole_folder(self):
        self.begin()

        def post():
            api = Api(self.desk.running.port, self.token)
            try:
                while self.post(api) == 202:
                    pass
            except (OSError, AssertionError):
                pass  # killed

        clients = [threading.Thread(target=post) for _ in range(4)]
        for client in clients:
            client.start()
        wait_for("load", lambda: len(self.accepted) > 50)
        process = self.desk.running
        process.kill()
        for client in clients:
            client.join()
        self.desk.running = None
        self.desk.admin("check")


if __name__ == "__main__":
    main()
