#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program between the provider's call and the writing down of what came of it.

The provider holds its answer and the kill comes while it does, or it answers and the kill comes within
some milliseconds of that. Whatever the provider received is never sent again: it is `uncertain`, or what
the answer said where that was still written down.

killedsend.py PROGRAM STANDIN
"""
import sys
import tempfile
import time

import trial
from load import Kept, received
from program import Desk, StandIn, chatbot, http_channel, programs, wait_for

#: Messages to different contacts, all of them at the provider when the kill comes.
EACH = 6
#: How long the provider takes for those that it answers.
DELAY_MS = 60


class Kills:
    def __init__(self, this):
        self.this = this
        self.home = tempfile.mkdtemp(prefix="karoo-send-")
        self.standin = StandIn(self.home)
        self.desk = Desk(folder=self.home)
        self.desk.setup({"version": 1, "external_systems": [{"name": "ERP"}],
                         "channels": [http_channel("teste", self.standin.port, in_flight=16)],
                         "chatbots": [chatbot("cobranca", "teste")]})
        self.token = self.desk.token()
        self.sent, self.states, self.held = [], {"uncertain": 0, "sent": 0}, set()

    def once(self, number):
        holds = number % 2 == 0
        self.standin.plan([{"path": "/v1/send", "fault": "hang"} if holds else
                           {"path": "/v1/send", "delay_ms": DELAY_MS}])
        self.desk.start()
        api = self.desk.api(self.token)
        before = len(self.standin.sent()) if not holds else 0
        ids = [api.send(f"+5511983{number:04d}{n:02d}") for n in range(EACH)]
        self.sent += ids
        if holds:
            # Committed before the request left, and the request is out: nothing comes back.
            wait_for("all are at the provider", lambda: all(
                api.message(i)["status"] == "sending" for i in ids), 30)
            self.held |= set(ids)
            time.sleep(self.this.random.uniform(0.02, 0.1))
        else:
            wait_for("the first is answered", lambda: len(self.standin.sent()) > before, 30)
            time.sleep(DELAY_MS / 1000 + self.this.random.uniform(-0.005, 0.01))
        self.desk.running.kill()
        self.desk.running = None
        api.close()

    def ends(self):
        """Goes on with a provider that answers at once: what it got is not sent again."""
        self.standin.plan([])
        self.desk.start()
        api = self.desk.api(self.token)
        for identity in self.sent:
            message = api.ends(identity, "sent", "delivered", "read", "uncertain", seconds=60)
            self.states[message["status"]] += 1
        api.close()
        self.desk.stop()
        self.standin.stop()
        times, _ = received(self.standin.requests_log)
        doubled = [i for i, n in times.items() if n > 1]
        lost = [i for i in self.sent if times[i] == 0 and i not in self.held]
        self.this.doubled, self.this.lost = len(doubled), len(lost)
        if doubled:
            self.this.fault(f"sent twice: {doubled[:5]}")
        for fault in Kept(self.desk.folder).faults([]):
            self.this.fault(fault)
        return times


def main():
    programs.program, programs.standin = sys.argv[1:3]
    this = trial.Trial("killedsend", "killed between the provider's call and the writing of its outcome")
    kills = Kills(this)
    for number in range(trial.COUNT):
        kills.once(number)
        this.times += 1
    kills.ends()
    this.more = f"{len(kills.sent)} messages, now {kills.states}"
    if kills.states["uncertain"] < trial.COUNT:
        this.fault("hardly any kill came in between: nothing is proven")
    return this.end(kills.home)


if __name__ == "__main__":
    sys.exit(main())
