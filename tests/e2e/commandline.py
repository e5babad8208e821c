#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as a shell sees it: exit codes, the ready line, signals, every verb of admin.

commandline.py PROGRAM [TEST…]
"""
import hashlib
import json
import os
import pathlib
import resource
import signal
import socket
import sqlite3
import subprocess
import tempfile
import unittest

from program import Api, Desk, environment, main, programs, simulator_setup, wait_for

SETUP = simulator_setup()


def call(*words):
    return subprocess.run([programs.program, *words], capture_output=True, text=True, timeout=60,
                          env=environment(), stdin=subprocess.DEVNULL, check=False)


class CommandLine(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.mkdtemp(prefix="karoo-e2e-")
        self.desk = Desk(folder=self.home)
        self.addCleanup(self.desk.remove)

    def admin(self, *words, stdin=None):
        return subprocess.run([self.desk.program, "admin", "--data", self.desk.folder, *words], input=stdin,
                              capture_output=True, text=True, timeout=60, env=environment(),
                              check=False)

    def send(self, port, token, **more):
        api = Api(port, token)
        status, answer, _ = api.call("POST", "/v1/messages",
                                     {"to": {"phone": "+5511987654321"}, "text": "Olá", **more})
        api.close()
        self.assertEqual(status, 202, answer)
        return answer["id"]

    def test_answers_when_ready_and_stops_in_order(self):
        running = self.desk.start()
        api = Api(running.port, None)
        self.assertEqual(api.call("GET", "/healthz")[0], 200)
        api.close()
        self.assertEqual(running.stop(), 0)

    def test_leaves_no_core(self):
        # As where cores are wanted: a limit of the shell is inherited.
        resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
        running = self.desk.start(before=("env", "-C", self.home))
        own = pathlib.Path(f"/proc/{running.process.pid}")
        limit = [line for line in (own / "limits").read_text().splitlines()
                 if line.startswith("Max core file size")]
        self.assertEqual(limit[0].split()[4:6], ["0", "0"])
        self.assertEqual(int((own / "coredump_filter").read_text(), 16), 0)
        running.process.send_signal(signal.SIGABRT)
        self.assertEqual(running.process.wait(timeout=60), -signal.SIGABRT)
        running.close()
        self.desk.running = None
        self.assertEqual([p.name for p in pathlib.Path(self.home).rglob("core*")], [])

    def test_usage_is_2(self):
        for words in (["--bogus"], ["admin"], ["admin", "dance"], ["--listen", "x"],
                      ["admin", "issue-token"]):
            done = call(*words)
            self.assertEqual(done.returncode, 2, words)
            self.assertTrue(done.stderr, words)
            self.assertEqual(done.stdout, "", words)

    def test_help_and_version(self):
        self.assertIn("--headless", call("--help").stdout)
        self.assertIn("Uso:", call("--lang", "pt_BR", "--help").stdout)
        self.assertTrue(call("--version").stdout.startswith("karoo-desk "))

    def test_a_folder_in_use_is_3_and_names_the_way_out(self):
        running = self.desk.start()
        second = call("--headless", "--data", self.desk.folder)
        self.assertEqual(second.returncode, 3)
        self.assertIn(f"kill -TERM {running.process.pid}", second.stderr)
        self.assertEqual(second.stdout, "")
        self.assertEqual(self.admin("restore", "/nowhere").returncode, 3)

    def test_the_lock_is_free_after_sigkill(self):
        self.desk.start().kill()
        self.desk.start()
        self.desk.stop()

    def test_a_folder_that_cannot_be_written_is_3(self):
        file = pathlib.Path(self.home, "file")
        file.write_text("x")
        done = call("--headless", "--data", str(file / "data"))
        self.assertEqual(done.returncode, 3)
        self.assertTrue(done.stderr)

    def test_a_damaged_database_is_3_and_left_as_it_is(self):
        self.desk.start()
        self.desk.stop()
        database = pathlib.Path(self.desk.folder, "karoo.db")
        content = bytearray(database.read_bytes())
        content[100:4000] = b"\xa5" * 3900
        database.write_bytes(content)
        before = hashlib.sha256(content).hexdigest()
        done = call("--headless", "--data", self.desk.folder)
        self.assertEqual((done.returncode, done.stdout), (3, ""))
        self.assertIn("restore", done.stderr)
        self.assertEqual(hashlib.sha256(database.read_bytes()).hexdigest(), before)

    def test_a_newer_database_is_3(self):
        self.desk.start()
        self.desk.stop()
        with sqlite3.connect(os.path.join(self.desk.folder, "karoo.db")) as database:
            database.execute("PRAGMA user_version = 9999")
        self.assertEqual(call("--headless", "--data", self.desk.folder).returncode, 3)

    def test_a_taken_address_is_4(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            address = f"127.0.0.1:{taken.getsockname()[1]}"
            done = call("--headless", "--data", self.desk.folder, "--listen", address)
        self.assertEqual((done.returncode, done.stdout), (4, ""))
        self.assertIn(address, done.stderr)

    def test_setup_is_all_or_nothing_and_says_nothing_twice(self):
        for running in (False, True):
            with self.subTest(running=running):
                if running:
                    self.desk.start()
                first = self.admin("setup", "-", stdin=json.dumps(SETUP))
                self.assertEqual(first.returncode, 0, first.stderr)
                self.assertEqual(bool(first.stdout), not running)
                bad = {**SETUP, "nonsense": 1, "external_systems": [{"name": "Novo"}]}
                refused = self.admin("setup", "-", stdin=json.dumps(bad))
                self.assertEqual(refused.returncode, 1)
                self.assertTrue(refused.stderr.startswith("/nonsense: "), refused.stderr)
                self.assertNotIn("Novo", self.admin("export").stdout)

    def test_tokens_are_issued_listed_revoked(self):
        self.desk.setup(SETUP)
        issued = self.admin("issue-token", "--system", "ERP", "--rights", "send,read",
                            "--expires", "2099-01-31")
        secret = issued.stdout.strip()
        self.assertRegex(secret, r"\Akrd_[0-9A-Za-z]{49}\Z")
        self.assertEqual(issued.stdout.count("\n"), 1)
        running = self.desk.start()
        message = self.send(running.port, secret)
        self.assertTrue(message.startswith("msg_"))
        fields = self.admin("tokens").stdout.rstrip("\n").split("\t")
        self.assertEqual(len(fields), 8)
        self.assertEqual((fields[0], fields[1], fields[3], fields[7]),
                         (secret[:12], "ERP", "send,read", "active"))
        self.assertEqual(self.admin("revoke-token", secret[:12]).returncode, 0)
        api = Api(running.port, secret)
        status, problem, _ = api.call("GET", "/v1/messages")
        api.close()
        self.assertEqual((status, problem["code"]), (401, "token_revoked"))
        for words in (["issue-token", "--system", "X"], ["revoke-token", "krd"],
                      ["issue-token", "--system", "ERP", "--expires", "soon"]):
            self.assertEqual(self.admin(*words).returncode, 1, words)

    def test_the_simulator_shows_what_arrived(self):
        self.desk.setup(SETUP)
        running = self.desk.start()
        message = self.send(running.port, self.desk.token(), reference="R1")
        wait_for("the arrival", lambda: self.admin("simulator", "simulador").stdout)
        line = json.loads(self.admin("simulator", "simulador").stdout)
        self.assertEqual((line["id"], line["to"], line["text"], line["document"]),
                         (message, "+5511987654321", "Olá", None))
        reply = self.admin("simulator", "simulador", "--reply", "oi", "--from", "+5511987654321")
        self.assertEqual(reply.returncode, 0, reply.stderr)
        self.assertEqual(self.admin("simulator", "none").returncode, 1)

    def test_offline_accepts_and_a_backup_makes_it_uncertain(self):
        self.desk.setup(SETUP)
        token = self.desk.token()
        running = self.desk.start("--offline")
        message = self.send(running.port, token)
        backup = os.path.join(self.home, "one.backup")
        self.assertEqual(self.admin("backup", backup).returncode, 0)
        self.assertEqual(self.admin("check").returncode, 0)
        self.assertEqual(running.stop(), 0)
        self.assertEqual(self.admin("restore", backup).returncode, 1)
        self.assertEqual(self.admin("restore", backup, "--replace").returncode, 0)
        running = self.desk.start("--offline")
        api = Api(running.port, token)
        restored = api.call("GET", f"/v1/messages/{message}")[1]
        api.close()
        self.assertEqual((restored["status"], restored["error"]["code"]),
                         ("uncertain", "restored"))

    def test_a_lock_held_by_others_is_503_and_mends_itself(self):
        self.desk.setup(SETUP)
        token = self.desk.token()
        running = self.desk.start()
        holder = sqlite3.connect(os.path.join(self.desk.folder, "karoo.db"), isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        api = Api(running.port, token)
        body = {"to": {"phone": "+5511987654321"}, "text": "Olá"}
        status, _, headers = api.call("POST", "/v1/messages", body)
        self.assertEqual(status, 503)
        self.assertIn("retry-after", {name.lower() for name in dict(headers)})
        holder.execute("ROLLBACK")
        holder.close()
        wait_for("it to be ready", lambda: api.call("GET", "/readyz")[0] == 200)
        self.assertEqual(api.call("POST", "/v1/messages", body)[0], 202)
        api.close()


if __name__ == "__main__":
    main()
