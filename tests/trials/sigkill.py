#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program at random moments under load and counts what was acknowledged, lost, doubled.

What was answered with 2xx (messages, batches, documents) must be there after the restart, what was sent
with a key is repeated and must be answered as before, and the provider (the stand-in) must have got no
message twice, requests that it received and never answered included.

sigkill.py PROGRAM STANDIN
"""
import collections
import sys
import tempfile
import time

import trial
from load import Kept, Load, received, repeated
from program import Desk, StandIn, all_messages, chatbot, http_channel, programs

CLIENTS = 8
#: The provider takes its time, so that each kill meets requests that it received and not answered.
PLAN = [{"path": "/v1/send", "delay_ms": 20}]


def settle(desk, token, seconds):
    """Waits until nothing is on its way any more; all messages."""
    api = desk.api(token)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        waiting = sum(len(api.call("GET", f"/v1/messages?status={s}&limit=1")[1]["messages"])
                      for s in ("queued", "sending"))
        if waiting == 0:
            break
        time.sleep(0.1)
    messages = all_messages(api)
    api.close()
    return {m["id"]: m for m in messages}


class Kills:
    def __init__(self, this, home):
        self.this = this
        self.standin = StandIn(home)
        self.standin.plan(PLAN)
        self.desk = Desk(folder=home)
        self.desk.setup({"version": 1, "external_systems": [{"name": "ERP"}],
                         "channels": [http_channel("teste", self.standin.port, in_flight=32)],
                         "chatbots": [chatbot("cobranca", "teste")]})
        self.token = self.desk.token()
        self.promises, self.refused, self.repeats = [], collections.Counter(), 0
        self.last = None

    def once(self, number):
        self.desk.start()
        self.repeat()
        load = Load(self.desk.running.port, self.token, number, CLIENTS)
        time.sleep(self.this.random.uniform(0.05, 0.6))
        self.desk.running.kill()
        load.join()
        self.promises += load.promises
        self.refused += load.refused
        self.last = load

    def repeat(self):
        """What had a key before the kill, with an answer or without."""
        if self.last is None:
            return
        before = len(self.last.promises)
        api = self.desk.api(self.token)
        for fault in repeated(api, self.last):
            self.this.fault(fault)
        api.close()
        self.promises += self.last.promises[before:]
        self.repeats += 1

    def ends(self):
        """All messages as the API has them, how often the provider got each, what it complains of."""
        self.desk.start()
        self.repeat()
        # Each round leaves more than the provider takes in its time.
        stored = settle(self.desk, self.token, 60 + self.this.times)
        self.desk.stop()
        self.standin.stop()
        return stored, *received(self.standin.requests_log)


def judge(this, kills, stored, times, problems):
    acknowledged = [i for p in kills.promises for i in p.messages]
    lost = [i for i in acknowledged if i not in stored]
    doubled = {i: n for i, n in times.items() if n > 1}
    this.lost, this.doubled = len(lost), len(doubled)
    states = collections.Counter(m["status"] for m in stored.values())
    unanswered = [i for i, m in stored.items() if m["status"] == "uncertain" and times[i] == 1]
    unsent = [i for i, m in stored.items()
              if m["status"] in ("sent", "delivered", "read") and times[i] == 0]
    documents = sum(1 for p in kills.promises if p.sha256)
    this.more = (f"{len(acknowledged)} messages and {documents} documents acknowledged, "
                 f"{len(unanswered)} cut between the provider's receipt and its answer")
    print(f"stored {len(stored)} {dict(states)}, received by the provider {len(times)}, "
          f"other answers {dict(kills.refused)}, lost {lost[:5]}, "
          f"doubled {list(doubled.items())[:5]}")
    for fault in Kept(kills.desk.folder).faults(kills.promises):
        this.fault(fault)
    if len(acknowledged) < trial.COUNT or documents < trial.COUNT:
        this.fault("too little load to prove anything")
    if len(unanswered) < trial.COUNT // 2:
        this.fault("no kill met a request that the provider received and had not answered")
    if unsent:
        this.fault(f"said to be sent but not received: {unsent[:5]}")
    if problems:
        this.fault(f"the provider complains: {problems[:5]}")
    if states["queued"] or states["sending"]:
        this.fault("messages are still on their way")


def main():
    programs.program, programs.standin = sys.argv[1:3]
    this = trial.Trial("sigkill", "SIGKILL at a random moment under load")
    home = tempfile.mkdtemp(prefix="karoo-kill-")
    kills = Kills(this, home)
    for number in range(trial.COUNT):
        kills.once(number)
        this.times += 1
    judge(this, kills, *kills.ends())
    return this.end(home)


if __name__ == "__main__":
    sys.exit(main())
