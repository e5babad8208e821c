#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk fails under load or at the start: full, read only, failing syncs, unreadable, database locked.

No crash, no promise that is not kept (half of the time the power fails on top), refusals are 503 with a
problem, /readyz says why, and work goes on without a restart when the disk is well again. A start that
cannot be made says why and changes nothing.

diskfaults.py PROGRAM STANDIN RECORDER
"""
import contextlib
import os
import pathlib
import shutil
import sqlite3
import sys
import tempfile
import time

import trial
from disk import FULL, READ_ONLY, SYNC_FAILS, UNREADABLE, WORKS, Disk, Preloaded, put, read
from load import Kept, Load
from program import Desk, phone, programs, simulator_setup, wait_for

LOCKED = "locked"
#: What /readyz may say of each.
REASONS = {FULL: {"disk_full", "store_unavailable"}, READ_ONLY: {"read_only", "store_unavailable"},
           SYNC_FAILS: {"store_unavailable"}, UNREADABLE: {"store_unavailable", "damaged"}, LOCKED: {"locked"}}
KINDS = (FULL, SYNC_FAILS, FULL, READ_ONLY, FULL, UNREADABLE, FULL, LOCKED)
#: What a start on such a disk says, in the language of the user.
SAYS = {FULL: "cheio", READ_ONLY: "possível gravar"}


@contextlib.contextmanager
def failing(disk, desk, kind):
    """The disk does this within."""
    if kind == LOCKED:
        other = sqlite3.connect(os.path.join(desk.folder, "karoo.db"), isolation_level=None)
        other.execute("PRAGMA busy_timeout = 20000")
        other.execute("BEGIN IMMEDIATE")
        yield
        other.rollback()
        other.close()
        return
    disk.fails(kind)
    try:
        yield
    finally:
        disk.fails(WORKS)


class Trouble:
    def __init__(self, this, recorder):
        self.this = this
        self.home = tempfile.mkdtemp(prefix="karoo-disk-")
        self.root = os.path.join(self.home, "disk")
        os.mkdir(self.root)
        self.disk = Preloaded(recorder, self.root, self.home)
        self.desk = Desk(folder=self.home)
        self.desk.folder = os.path.join(self.root, "data")
        self.desk.setup(simulator_setup())
        self.token = self.desk.token()
        self.promises, self.refused, self.not_ready = [], 0, 0

    def under_load(self, number, kind):
        drawn = self.this.random
        what = f"trial {number}, {kind}"
        before = Disk(self.root)
        self.desk.start(before=self.disk.before(number))
        load = Load(self.desk.running.port, self.token, number, clients=4)
        try:
            time.sleep(drawn.uniform(0.1, 0.3))
            with failing(self.disk, self.desk, kind):
                end = time.monotonic() + (3 if kind == LOCKED else drawn.uniform(0.3, 0.8))
                while time.monotonic() < end:
                    self.look(what, kind)
                    time.sleep(0.1)
            self.goes_on(what)
        finally:
            load.join()
        bad = {status for status in load.refused if status != 503}
        if bad:
            self.this.fault(f"{what}: answers {dict(load.refused)}")
        self.refused += load.refused[503]
        self.promises += load.promises
        self.ends(what, before, drawn.random() < 0.5)

    def look(self, what, kind):
        """What a watcher sees meanwhile."""
        api = self.desk.api(self.token)
        status, answer, headers = api.call("GET", "/readyz")
        if status == 503:
            self.not_ready += 1
            if not set(answer["reasons"]) <= REASONS[kind]:
                self.this.fault(f"{what}: readyz says {answer}")
        status, _, headers = api.call("GET", "/v1/messages?limit=1")
        if status != 200 and (status != 503 or "problem+json" not in headers["Content-Type"]):
            self.this.fault(f"{what}: reading is answered {status}")
        api.close()

    def goes_on(self, what):
        api = self.desk.api(self.token)
        body = {"to": {"phone": phone(1)}, "text": "de novo"}

        def accepted():
            return (api.call("POST", "/v1/messages", body)[0] == 202
                    and api.call("GET", "/readyz")[0] == 200)
        try:
            wait_for("works again", accepted, 15, explain=lambda: api.call("GET", "/readyz"))
        except AssertionError as not_again:
            self.this.fault(f"{what}: {not_again}")
        api.close()

    def ends(self, what, before, power_fails):
        if power_fails:
            self.desk.running.kill()
            self.desk.running = None
            before.play([record for _, record in read(self.disk.record)])
            left = before.lost(self.this.random)
            shutil.rmtree(self.root)
            put(left, self.root, self.root)
            self.desk.start("--offline")
        try:
            self.desk.stop()
        except AssertionError as complaint:
            self.this.crashes += 1
            self.this.fault(f"{what}: {complaint}")
        os.remove(self.disk.record)
        faults = Kept(self.desk.folder).faults(self.promises)
        if faults:
            self.this.lost += len(faults)
            self.this.fault(f"{what}, power failed: {power_fails}: {faults[:3]}")

    def at_start(self, number, kind):
        """Exit 3 with the reason and an untouched database; or it works as far as the disk does."""
        what = f"start {number}, {kind}"
        database = pathlib.Path(self.desk.folder, "karoo.db")
        content = database.read_bytes()
        self.disk.fails(kind)
        try:
            code, said = 0, ""
            try:
                self.desk.start("--offline", before=self.disk.before(number))
                self.look(what, kind)
                self.disk.fails(WORKS)
                self.goes_on(what)
                self.desk.stop()
            except AssertionError as ended:
                code, said = 3, str(ended)
        finally:
            self.disk.fails(WORKS)
        if code and SAYS[kind] not in said:
            self.this.fault(f"{what}: it says {said}")
        if code and database.read_bytes() != content:
            self.this.fault(f"{what}: the database was changed")
        return code


def main():
    programs.program, programs.standin, recorder = sys.argv[1:4]
    this = trial.Trial("diskfaults", "the disk is full, read only, fails to sync or to read, or the "
                                     "database is locked, under load and at the start")
    trouble = Trouble(this, recorder)
    refused_starts = 0
    for number in range(trial.COUNT):
        if number % 5 == 4:
            refused_starts += trouble.at_start(number, this.random.choice((FULL, READ_ONLY))) == 3
        else:
            trouble.under_load(number, KINDS[number % len(KINDS)])
        this.times += 1
    if trouble.refused < trial.COUNT or trouble.not_ready < trial.COUNT // 2:
        this.fault("hardly anything was refused: nothing is proven")
    this.more = (f"{sum(len(p.messages) for p in trouble.promises)} messages acknowledged, "
                 f"{trouble.refused} requests refused, {refused_starts} starts refused")
    return this.end(trouble.home)


if __name__ == "__main__":
    sys.exit(main())
