#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backup and restore: what comes back, in which status, with and without the sealing key.

backup.py PROGRAM STANDIN [TEST…]
"""
import datetime
import json
import os
import pathlib
import shutil
import tempfile
import unittest

from program import (Desk, StandIn, all_messages, chatbot, comes_from_elsewhere, http_channel, main,
                     pdf, phone, wait_for)


def in_seconds(seconds):
    at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)
    return at.isoformat(timespec="milliseconds")


class BackupTest(unittest.TestCase):
    def setUp(self):
        self.desk = self.new_desk()
        self.standin = StandIn(self.desk.home)
        self.addCleanup(self.standin.stop)
        self.setup = {
            "version": 1, "settings": {"company": "Loja da Ana"},
            "external_systems": [{"name": "ERP"}],
            "channels": [http_channel("teste", self.standin.port),
                         {"key": "simulador", "name": "Simulador", "kind": "simulator"}],
            "chatbots": [chatbot("cobranca", "teste", "simulador")]}
        self.desk.setup(self.setup)
        self.token = self.desk.token()

    def new_desk(self):
        desk = Desk(folder=tempfile.mkdtemp(prefix="karoo-backup-"))
        self.addCleanup(desk.remove)
        return desk

    def start(self, desk, *options):
        desk.start(*options)
        api = desk.api(self.token)
        self.addCleanup(api.close)
        return api

    def fill(self):
        """One message in each status that a backup meets; name -> id."""
        api = self.start(self.desk)
        status, document, _ = api.call("POST", "/v1/documents", pdf("cópia"),
                                       {"Content-Type": "application/pdf"})
        self.assertEqual(status, 201)
        ids = {"sent": api.send(phone(1), document={"id": document["id"]})}
        api.ends(ids["sent"], "sent")
        ids["cancelled"] = api.send(phone(2), send_at=in_seconds(3600))
        api.call("POST", f"/v1/messages/{ids['cancelled']}/cancel", {})
        self.desk.stop()
        api = self.start(self.desk, "--offline")
        ids["queued"] = api.send(phone(3))
        self.due = in_seconds(1.5)
        ids["due"] = api.send(phone(4), send_at=self.due)
        ids["future"] = api.send(phone(5), send_at=in_seconds(86400))
        return api, document, ids

    def test_what_was_on_its_way_is_uncertain_and_sent_by_nobody(self):
        _, document, ids = self.fill()
        backup = os.path.join(self.desk.home, "all.backup")
        self.desk.admin("backup", backup, "--with-key")
        self.desk.admin("restore", backup, "--replace", code=3)
        self.desk.stop()
        self.desk.admin("restore", backup, code=1)
        before = len(self.standin.sent())
        other = self.new_desk()
        # What is due when it is restored may have been sent after the backup.
        wait_for("it is due", lambda: in_seconds(0) > self.due)
        other.admin("restore", backup)
        api = self.start(other)
        found = {m["id"]: (m["status"], (m["error"] or {}).get("code")) for m in all_messages(api)}
        self.assertEqual({name: found[i] for name, i in ids.items()},
                         {"sent": ("sent", None), "cancelled": ("cancelled", None),
                          "queued": ("uncertain", "restored"), "due": ("uncertain", "restored"),
                          "future": ("scheduled", None)})
        self.assertEqual(api.call("GET", f"/v1/documents/{document['id']}/content")[1], pdf("cópia"))
        self.assertEqual(len(self.standin.sent()), before)
        status, _, _ = api.call("POST", f"/v1/messages/{ids['queued']}/retry", {"confirm": True})
        self.assertEqual(status, 200)
        api.ends(ids["queued"], "sent")
        api.ends(api.send(phone(6)), "sent")
        other.stop()
        other.admin("check")

    def test_a_folder_of_another_computer_sends_nothing_that_waits(self):
        _, _, ids = self.fill()
        self.desk.stop()
        other = self.new_desk()
        shutil.copytree(self.desk.folder, other.folder,
                        ignore=shutil.ignore_patterns("*.socket"))
        comes_from_elsewhere(other.folder)
        wait_for("it is due", lambda: in_seconds(0) > self.due)
        # The first one goes on meanwhile.
        before = self.start(self.desk)
        for name in ("queued", "due"):
            before.ends(ids[name], "sent")
        self.desk.stop()
        sent = len(self.standin.sent())
        api = self.start(other)
        found = {m["id"]: (m["status"], (m["error"] or {}).get("code")) for m in all_messages(api)}
        self.assertEqual({name: found[i] for name, i in ids.items()},
                         {"sent": ("sent", None), "cancelled": ("cancelled", None),
                          "queued": ("uncertain", "restored"), "due": ("uncertain", "restored"),
                          "future": ("scheduled", None)})
        # Only once: what is accepted here is this machine's.
        api.ends(api.send(phone(6)), "sent")
        other.stop()
        api = self.start(other, "--offline")
        waiting = api.send(phone(7))
        other.stop()
        api = self.start(other)
        api.ends(waiting, "sent")
        other.stop()
        self.assertEqual(len(self.standin.sent()), sent + 2)

    def test_what_was_restored_here_is_not_taken_for_another_computers(self):
        api = self.start(self.desk, "--offline")
        api.send(phone(3))
        self.desk.stop()
        comes_from_elsewhere(self.desk.folder)
        backup = os.path.join(self.desk.home, "all.backup")
        self.desk.admin("backup", backup, "--with-key")
        other = self.new_desk()
        other.admin("restore", backup)
        api = self.start(other, "--offline")
        waiting = api.send(phone(8))
        other.stop()
        api = self.start(other)
        api.ends(waiting, "sent")
        other.stop()

    def test_without_the_key_a_channel_asks_for_its_secrets_again(self):
        backup = os.path.join(self.desk.home, "no-key.backup")
        self.desk.admin("backup", backup)
        self.assertNotIn(pathlib.Path(self.desk.folder, "sealing.key").read_bytes(),
                         pathlib.Path(backup).read_bytes())
        other = self.new_desk()
        other.admin("restore", backup)
        api = self.start(other)
        waiting = api.send(phone(7), channel="teste")
        status, answer, _ = api.call("GET", "/v1/channels")
        health = {c["key"]: c["health"] for c in answer["channels"]}
        self.assertEqual((status, health["teste"]), (200, "broken"))
        self.assertEqual(api.message(waiting)["status"], "queued")
        api.ends(api.send(phone(8), channel="simulador"), "delivered")
        self.assertEqual(self.standin.sent(), [])
        other.setup(self.setup)
        api.ends(waiting, "sent")
        other.stop()

    def test_an_export_makes_the_same_office_without_secrets(self):
        exported = self.desk.admin("export")
        self.assertNotIn("testhttp-token", exported)
        other = self.new_desk()
        other.admin("setup", "-", stdin=exported)
        self.assertEqual(other.admin("export"), exported)
        self.assertEqual(other.admin("setup", "-", stdin=exported), "")
        file = os.path.join(self.desk.home, "office.json")
        self.desk.admin("export", file)
        with open(file, encoding="utf-8") as written:
            self.assertEqual(written.read(), exported)
        self.assertEqual(json.loads(exported)["settings"]["company"], "Loja da Ana")

    def test_a_broken_backup_changes_nothing(self):
        backup = os.path.join(self.desk.home, "whole.backup")
        self.desk.admin("backup", backup)
        whole = pathlib.Path(backup).read_bytes()
        before = self.desk.admin("export")
        for name, content in {"cut": whole[:len(whole) // 2], "empty": b"",
                              "changed": whole[:20_000] + b"\x5a" * 4096 + whole[24_096:],
                              "foreign": b"no archive" * 500}.items():
            with self.subTest(name):
                pathlib.Path(backup).write_bytes(content)
                self.desk.admin("restore", backup, "--replace", code=1)
                self.assertEqual(self.desk.admin("export"), before)
                self.desk.admin("check")

    def test_check_names_a_document_that_is_gone_or_changed(self):
        api = self.start(self.desk, "--offline")
        status, document, _ = api.call("POST", "/v1/documents", pdf("verificar"),
                                       {"Content-Type": "application/pdf"})
        self.assertEqual(status, 201)
        self.desk.admin("check")
        self.desk.stop()
        path = next(pathlib.Path(self.desk.folder, "documents").rglob(document["sha256"]))
        path.chmod(0o600)
        path.write_bytes(b"another file")
        _, complaints = self.desk.admin_all("check", code=1)
        self.assertIn(document["sha256"], complaints)
        path.unlink()
        _, complaints = self.desk.admin_all("check", code=1)
        self.assertIn(document["sha256"], complaints)


if __name__ == "__main__":
    main(standin=True)
