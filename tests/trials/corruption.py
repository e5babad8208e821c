#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damages the database in random ways, before the start and while the program runs.

Whatever lies there, the program does not crash and promises nothing that it does not keep: it says at the
start that the database is damaged and leaves every byte as it is, or it works, and an id that it has
answered 202 for is there when it is asked for.

corruption.py PROGRAM
"""
import hashlib
import http.client
import json
import os
import pathlib
import shutil
import sys
import tempfile

import trial
from program import Api, Desk, programs, simulator_setup

PAGE = 4096
#: What the start may end with: 3, and this in Portuguese (CONTRACT 4).
DAMAGED = ("danificad", "não é", "corrompid")


def folder_to_damage(home):
    """A folder with some hundred messages, ended in order, and one as a kill leaves it (with a log)."""
    desk = Desk(folder=os.path.join(home, "whole"))
    os.makedirs(desk.home, exist_ok=True)
    desk.setup(simulator_setup())
    token = desk.token()
    for ending in ("stopped", "killed"):
        desk.start("--offline")
        api = desk.api(token)
        for number in range(10):
            messages = [{"to": {"phone": f"+551198{number:03d}{index:04d}"}, "text": "Olá " * 40}
                        for index in range(40)]
            status, _, _ = api.call("POST", "/v1/messages/batch", {"messages": messages})
            assert status == 207, status
        api.close()
        if ending == "stopped":
            desk.stop()
        else:
            desk.running.kill()
            desk.running = None
        shutil.copytree(desk.folder, os.path.join(home, ending),
                        ignore=shutil.ignore_patterns("*.socket"))
    return token


class Damage:
    """One random damage to a file of the database."""

    def __init__(self, random, folder):
        self.random = random
        self.database = pathlib.Path(folder) / "karoo.db"
        self.log = pathlib.Path(folder) / "karoo.db-wal"

    def random_bytes(self, size):
        return self.random.randbytes(size)

    def overwrite(self, file, size, at=None):
        whole = file.stat().st_size
        if at is None:
            at = self.random.randrange(max(1, whole - size))
        with open(file, "r+b") as opened:
            opened.seek(at)
            opened.write(self.random_bytes(size))
        return f"{size} bytes of {file.name} at {at}"

    def page(self):
        pages = self.database.stat().st_size // PAGE
        return self.overwrite(self.database, PAGE, PAGE * self.random.randrange(1, pages))

    def some_bytes(self):
        return self.overwrite(self.database, self.random.randint(1, 64))

    def header(self):
        return self.overwrite(self.database, self.random.randint(1, 100), self.random.randrange(100))

    def zeroed(self):
        with open(self.database, "r+b") as opened:
            at = PAGE * self.random.randrange(self.database.stat().st_size // PAGE)
            opened.seek(at)
            opened.write(bytes(PAGE))
        return f"a page of zeros at {at}"

    def truncated(self):
        size = self.random.randrange(1, self.database.stat().st_size)
        os.truncate(self.database, size)
        return f"cut to {size} bytes"

    def log_cut(self):
        size = self.random.randrange(self.log.stat().st_size)
        os.truncate(self.log, size)
        return f"log cut to {size} bytes"

    def log_garbled(self):
        return self.overwrite(self.log, self.random.randint(1, PAGE))

    def apply(self):
        kinds = [self.page, self.some_bytes, self.header, self.zeroed, self.truncated]
        if self.log.exists() and self.log.stat().st_size > 0:
            kinds += [self.log_cut, self.log_garbled, self.log_cut]
        return self.random.choice(kinds)()


def digests(folder):
    """The database and the log that belongs to it."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest()
            for path in pathlib.Path(folder).glob("karoo.db*") if path.suffix != ".db-shm"}


def use(this, desk, token, what):
    """Works with a program that runs on damaged data; only clean answers are allowed."""
    api = Api(desk.running.port, token)
    accepted = []
    calls = [("GET", "/v1/messages?limit=200", None), ("GET", "/v1/messages?status=queued", None),
             ("GET", "/v1/chatbots", None), ("GET", "/metrics", None), ("GET", "/readyz", None)]
    calls += [("POST", "/v1/messages", {"to": {"phone": f"+55119812345{n:02d}"}, "text": "Oi"})
              for n in range(12)]
    for method, path, body in calls:
        status, answer, headers = api.call(method, path, body)
        if status == 202:
            accepted.append(answer["id"])
        # 401: the tokens were on the damaged page.
        elif status not in (200, 401, 403, 404, 422, 500, 503):
            this.fault(f"{what}: {method} {path} was answered {status}")
        elif status >= 400 and "problem+json" not in headers.get("Content-Type", "") \
                and path != "/readyz":
            this.fault(f"{what}: {method} {path}: {status} without a problem")
    for identity in accepted:
        status, answer, _ = api.call("GET", f"/v1/messages/{identity}")
        if status == 404:
            this.lost += 1
            this.fault(f"{what}: {identity} was accepted and is not there")
    api.close()
    return len(accepted)


def once(this, home, token, number):
    """What became of one damage: refused or used."""
    folder = os.path.join(home, f"trial-{number}")
    desk = Desk(folder=folder)
    shutil.copytree(os.path.join(home, this.random.choice(["stopped", "killed"])), desk.folder)
    running = this.random.random() < 0.3
    what, end = "", "used"
    try:
        if not running:
            what = Damage(this.random, desk.folder).apply()
        before = digests(desk.folder)
        try:
            desk.start("--offline")
        except AssertionError as ended:
            if "AddressSanitizer" in str(ended) or "runtime error" in str(ended):
                this.crashes += 1
                this.fault(f"{what}: {ended}")
            elif not any(word in str(ended) for word in DAMAGED):
                this.fault(f"{what}: the start says nothing of damage: {ended}")
            if digests(desk.folder) != before:
                this.fault(f"{what}: the damaged file was changed")
            return "refused"
        if running:
            what = "while it runs: " + Damage(this.random, desk.folder).apply()
        try:
            use(this, desk, token, what)
        except (OSError, http.client.HTTPException, json.JSONDecodeError) as lost:
            this.fault(f"{what}: no answer: {lost!r}")
        if desk.running.process.poll() is not None:
            this.crashes += 1
            this.fault(f"{what}: ended with {desk.running.process.returncode}")
            end = "crashed"
        else:
            try:
                desk.stop()
            except AssertionError as complaint:
                this.crashes += 1
                this.fault(f"{what}: {complaint}")
    finally:
        desk.remove()
    return end


def main():
    programs.program = sys.argv[1]
    this = trial.Trial("corruption", "pages overwritten, zeroed, cut, log cut or garbled, before the start "
                                     "and while it runs")
    home = tempfile.mkdtemp(prefix="karoo-damage-")
    ends = {"refused": 0, "used": 0, "crashed": 0}
    try:
        token = folder_to_damage(home)
        for number in range(trial.COUNT):
            ends[once(this, home, token, number)] += 1
            this.times += 1
    finally:
        shutil.rmtree(home, ignore_errors=True)
    this.more = f"{ends['refused']} starts refused, {ends['used']} went on"
    return this.end()


if __name__ == "__main__":
    sys.exit(main())
