#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts the power under load: what was written and not synced is gone, in whole, in part or not at all.

What the program had answered by then must be there when it starts on what is left: messages,
documents byte by byte, keys of idempotency, tokens made and revoked. The provider gets nothing twice.
With KAROO_DISK_SYNC=NORMAL in front of it the same trial must lose promises, else it would see nothing.

powerloss.py PROGRAM STANDIN RECORDER
"""
import os
import shutil
import sys
import tempfile
import time

import trial
from disk import Disk, Preloaded, put, read
from load import Kept, Load, received, repeated
from program import Api, Desk, StandIn, chatbot, http_channel, programs, wait_for

#: Moments of loss that are looked at in one run of the program; the last one is where it goes on.
MOMENTS = 4
#: So many runs on one folder.
CHAIN = 5


class Chain:
    """A folder that loses its power again and again, from before it exists."""

    def __init__(self, this, recorder, number, **switch):
        self.this, self.switch, self.number = this, switch, number
        self.home = tempfile.mkdtemp(prefix="karoo-power-")
        self.root = os.path.join(self.home, "disk")
        os.mkdir(self.root)
        self.disk = Preloaded(recorder, self.root, self.home)
        self.standin = StandIn(self.home)
        self.standin.plan([{"path": "/v1/send", "delay_ms": 5}])
        self.desk = Desk(folder=self.home)
        self.desk.folder = os.path.join(self.root, "data")
        self.promises, self.token, self.revoked, self.checked = [], None, None, 0

    def channel(self):
        return {"version": 1, "external_systems": [{"name": "ERP"}],
                "channels": [http_channel("teste", self.standin.port, in_flight=16)],
                "chatbots": [chatbot("cobranca", "teste")]}

    def run(self, number):
        """One run of the program, cut off; faults go to the trial."""
        drawn = self.this.random
        start = Disk(self.root)
        self.desk.start(before=self.disk.before(number, **self.switch))
        try:
            at_setup = 0
            if self.token is None:
                self.desk.setup(self.channel())
                self.token = self.desk.token()
                at_setup = self.disk.written()
            if number % CHAIN == 2:
                self.change_tokens()
                at_setup = self.disk.written()
            load = Load(self.desk.running.port, self.token, self.number * 100 + number,
                        clock=self.disk.written)
            time.sleep(drawn.uniform(0.2, 0.7))
        finally:
            self.desk.running.kill()
            self.desk.running = None
        load.join()
        self.look(start, load, at_setup)

    def change_tokens(self):
        """The token of the load is a new one from now on, the old one is worth nothing."""
        self.revoked = self.token
        self.token = self.desk.token()
        self.desk.admin("revoke-token", self.revoked[:12])

    def look(self, start, load, at_setup):
        """Loses the power at some moments of the run; what is left at the last is where it goes on."""
        records = read(self.disk.record)
        ends = [end for end, _ in records]
        drawn = self.this.random
        moments = sorted(drawn.choice(ends) for _ in range(MOMENTS - 1)) + [ends[-1]]
        played = 0
        for moment in moments:
            until = ends.index(moment) + 1
            start.play([record for _, record in records[played:until]])
            played = until
            left = start.lost(drawn)
            promised = self.promises + [p for p in load.promises if p.at <= moment]
            self.check(left, promised, moment >= at_setup)
            self.this.times += 1
        shutil.rmtree(self.root)
        put(left, self.root, self.root)
        os.remove(self.disk.record)
        self.promises += [p for p in load.promises if p.at <= moments[-1]]
        self.last = load

    def check(self, left, promised, is_set_up):
        """Starts on what is left (nothing is sent) and looks for all that was promised."""
        folder = os.path.join(self.home, f"left-{self.checked}")
        self.checked += 1
        put(left, self.root, folder)
        desk = Desk(folder=os.path.join(self.home, "desk"))
        os.makedirs(desk.home, exist_ok=True)
        desk.folder = os.path.join(folder, "data")
        what = f"chain {self.number}, left-{self.checked - 1}"
        try:
            desk.start("--offline")
            api = desk.api(self.token)
            status, _, _ = api.call("GET", "/v1/messages?limit=1")
            if is_set_up and status != 200:
                self.this.fault(f"{what}: the token is worth {status}")
            if is_set_up and self.revoked is not None:
                status, _, _ = Api(desk.running.port, self.revoked).call("GET", "/v1/messages")
                if status != 401:
                    self.this.fault(f"{what}: the revoked token is worth {status}")
            api.close()
            desk.stop()
        except AssertionError as ended:
            self.this.fault(f"{what}: it does not start or stop: {ended}")
            return
        faults = Kept(desk.folder).faults(promised)
        self.this.lost += len(faults)
        if faults:
            self.this.fault(f"{what}: {len(faults)} of {len(promised)}: {faults[:3]}")
        if not faults:
            shutil.rmtree(folder)

    def ends(self):
        """Goes on with the last state, in peace: keys are repeated, all that waits is sent, once."""
        self.desk.start()
        api = self.desk.api(self.token)
        for fault in repeated(api, self.last):
            self.this.fault(f"at the end: {fault}")

        def nothing_waits():
            return not any(api.call("GET", f"/v1/messages?status={s}&limit=1")[1]["messages"]
                           for s in ("queued", "sending"))
        wait_for("all is sent", nothing_waits, 240)
        api.close()
        self.desk.stop()
        for fault in Kept(self.desk.folder).faults(self.promises):
            self.this.fault(f"at the end: {fault}")
        self.standin.stop()
        times, _ = received(self.standin.requests_log)
        doubled = [i for i, n in times.items() if n > 1]
        self.this.doubled += len(doubled)
        if doubled:
            self.this.fault(f"sent twice: {doubled[:5]}")
        if not times:
            self.this.fault("the provider got nothing: nothing is proven")


def record_is_whole(this, recorder):
    """Everything written in a run that ends in order is in its record."""
    chain = Chain(this, recorder, 0)
    before = Disk(chain.root)
    chain.desk.start(before=chain.disk.before(0))
    chain.desk.setup(chain.channel())
    chain.token = chain.desk.token()
    load = Load(chain.desk.running.port, chain.token, 1)
    time.sleep(0.3)
    load.join()
    chain.desk.stop()
    chain.standin.stop()
    before.play([record for _, record in read(chain.disk.record)])
    recorded, there = before.whole(), Disk(chain.root).whole()
    for path in sorted(set(recorded) | set(there)):
        if recorded.get(path) != there.get(path) and not path.endswith((".db-shm", ".socket")):
            this.fault(f"the record has not what the disk has: {path}")
    shutil.rmtree(chain.home)


def weaker_sync_is_seen(this, recorder):
    """The same with less syncing must lose something."""
    other = trial.Trial("powerloss-normal", "the same, not synced at each commit")
    other.fault = lambda sentence: None
    chain = Chain(other, recorder, 0, KAROO_DISK_SYNC="NORMAL")
    for number in range(CHAIN):
        chain.run(number)
        if other.lost:
            break
    chain.standin.stop()
    shutil.rmtree(chain.home)
    if not other.lost:
        this.fault("with synchronous=NORMAL nothing was lost: the trial sees nothing")
    return other.lost


def main():
    programs.program, programs.standin, recorder = sys.argv[1:4]
    this = trial.Trial("powerloss", "the power fails under load; what was not synced is gone, "
                                    "wholly or in part")
    record_is_whole(this, recorder)
    promised, number = 0, 0
    while this.times < trial.COUNT:
        number += 1
        chain = Chain(this, recorder, number)
        for run in range(min(CHAIN, (trial.COUNT - this.times + MOMENTS - 1) // MOMENTS)):
            chain.run(run)
        chain.ends()
        promised += sum(len(p.messages) + bool(p.sha256) for p in chain.promises)
        if this.faults:
            print(f"(files in {chain.home})")
        else:
            shutil.rmtree(chain.home)
    if promised < trial.COUNT:
        this.fault(f"only {promised} promises: nothing is proven")
    lost = weaker_sync_is_seen(this, recorder)
    this.more = (f"{promised} messages and documents acknowledged; with synchronous=NORMAL "
                 f"{lost} are lost, as they should be")
    return this.end()


if __name__ == "__main__":
    sys.exit(main())
