#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program at random moments under load and counts what was acknowledged, lost, doubled.

What was answered 202 must be there after the restart; the provider (the stand-in) must have got no
message twice, requests that it received and never answered included.

sigkill.py PROGRAM STANDIN
"""
import argparse
import collections
import http.client
import json
import os
import sys
import tempfile
import threading
import time

import trial
from program import Api, Desk, Ready, all_messages

CLIENTS = 8
#: The provider takes its time, so that each kill meets requests that it received and not answered.
PLAN = [{"path": "/v1/send", "delay_ms": 20}]


def setup_file(port):
    return {
        "version": 1,
        "external_systems": [{"name": "ERP"}],
        "channels": [{"key": "teste", "name": "Teste", "kind": "testhttp", "in_flight": 32,
                      "settings": {"base_url": f"http://127.0.0.1:{port}"},
                      "secrets": {"access_token": "testhttp-token"}}],
        "chatbots": [{"external_id": "cobranca", "name": "Cobrança", "proactive_only": True,
                      "external_system": "ERP", "channels": ["teste"]}],
    }


class Load:
    """Posts messages as fast as it can until told to stop; keeps what was acknowledged."""

    def __init__(self, port, token, number):
        self.port, self.token, self.number = port, token, number
        self.acknowledged = []
        self.refused = collections.Counter()
        self.done = threading.Event()
        self.threads = [threading.Thread(target=self.run, args=(n,)) for n in range(CLIENTS)]
        for thread in self.threads:
            thread.start()

    def run(self, client):
        api = Api(self.port, self.token)
        count = 0
        try:
            while not self.done.is_set():
                count += 1
                phone = f"+55119{(self.number * 131 + client * 17 + count) % 10 ** 8:08d}"
                body = {"to": {"phone": phone, "name": "A"}, "text": f"n {count}",
                        "reference": f"{self.number}-{client}-{count}"}
                status, answer, _ = api.call("POST", "/v1/messages", body)
                if status == 202:
                    self.acknowledged.append(answer["id"])
                else:
                    self.refused[status] += 1
        except (OSError, http.client.HTTPException):
            pass  # killed: what got no answer was promised nothing
        finally:
            api.close()

    def join(self):
        self.done.set()
        for thread in self.threads:
            thread.join()


def settle(desk, token, seconds):
    """Waits until nothing is on its way any more."""
    api = Api(desk.running.port, token)
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


def received(log):
    """How often the provider got each of our messages to send."""
    times, problems = collections.Counter(), []
    with open(log, encoding="utf-8") as lines:
        for line in lines:
            request = json.loads(line)
            if request.get("path") == "/v1/send":
                times[request["id"]] += 1
            if request["complete"]:  # the kill cuts some
                problems += request["problems"]
    return times, problems


def run(options, home, this):
    standin_log = os.path.join(home, "standin.log")
    standin = Ready([options.standin, "--port", "0", "--log", standin_log,
                     "--plan", json.dumps(PLAN)],
                    os.path.join(home, "standin.err"))
    desk = Desk(options.program, home)
    desk.setup(setup_file(standin.port))
    token = desk.token()
    acknowledged, refused = [], collections.Counter()
    for number in range(trial.COUNT):
        desk.start()
        load = Load(desk.running.port, token, number)
        time.sleep(this.random.uniform(0.05, 0.6))
        desk.running.kill()
        load.join()
        acknowledged += load.acknowledged
        refused += load.refused
    desk.start()
    # Each round leaves more than the provider takes in its time.
    stored = settle(desk, token, 60 + trial.COUNT)
    code = desk.running.stop()
    standin.stop()
    times, problems = received(standin_log)
    return acknowledged, refused, stored, times, problems, code


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("standin")
    options = parser.parse_args()
    this = trial.Trial("sigkill", "SIGKILL at a random moment under load")
    home = tempfile.mkdtemp(prefix="karoo-kill-")
    acknowledged, refused, stored, times, problems, code = run(options, home, this)
    this.times = trial.COUNT
    lost = [i for i in acknowledged if i not in stored]
    doubled = {i: n for i, n in times.items() if n > 1}
    this.lost, this.doubled = len(lost), len(doubled)
    states = collections.Counter(m["status"] for m in stored.values())
    unanswered = [i for i, m in stored.items() if m["status"] == "uncertain" and times[i] == 1]
    unsent = [i for i, m in stored.items()
              if m["status"] in ("sent", "delivered", "read") and times[i] == 0]
    this.more = (f"{len(acknowledged)} acknowledged, {len(unanswered)} cut between the provider's "
                 "receipt and its answer")
    print(f"stored {len(stored)} {dict(states)}, received by the provider {len(times)}, "
          f"other answers {dict(refused)}, lost {lost[:5]}, doubled {list(doubled.items())[:5]}")
    if len(acknowledged) < trial.COUNT:
        this.fault("too little load to prove anything")
    if len(unanswered) < trial.COUNT // 2:
        this.fault("no kill met a request that the provider received and had not answered")
    if unsent:
        this.fault(f"said to be sent but not received: {unsent[:5]}")
    if problems:
        this.fault(f"the provider complains: {problems[:5]}")
    if states["queued"] or states["sending"]:
        this.fault("messages are still on their way")
    if code != 0:
        this.fault(f"the last stop ended with {code}")
    return this.end(home)


if __name__ == "__main__":
    sys.exit(main())
