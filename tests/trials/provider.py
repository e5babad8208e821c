#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nine providers, three of them in order; the others do whatever a provider must not do.

One hangs, one throttles with every kind of Retry-After, one cuts, floods, redirects, drips and answers
nonsense at random, one refuses the connection, one speaks no TLS, one has no name. Every message ends as
CONTRACT section 3 says and reaches its provider as often as that allows; the three in order do not notice.

provider.py PROGRAM STANDIN
"""
import datetime
import email.utils
import pathlib
import re
import socket
import sys
import tempfile

import trial
from load import received
from program import Desk, StandIn, all_messages, chatbot, http_channel, programs, wait_for

GOOD = ("primeiro", "segundo", "terceiro")
#: What became of the request is not known: uncertain, and at the provider once.
UNKNOWN = ("close_after_request", "half_head", "half_body", "garbage", "no_id", "not_json", "hang",
           "drip", "flood", "flood_declared", "redirect", "bad_request_foreign",
           "server_error_foreign", "unavailable_no_retry", "credentials_foreign")
#: Refused for good: failed, and at the provider once.
REFUSED = ("bad_request_own", "recipient_unreachable", "recipient_blocked")
#: Known not to be sent: sent in the end, and at the provider twice.
REPEATED = ("server_error_own", "pair_throttled")
#: Less than one of the answers that never end (KiB); a sanitizer keeps much of what was freed.
MOST_MEMORY = 800_000
#: The deadline of a request, and some time for those behind it.
SECONDS = 90
#: Nothing is waited for so long: what is asked for more is taken for less, and not sent meanwhile.
HOUR = "3600"


def retry_after(kind):
    if kind == "date":
        soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=2)
        return email.utils.format_datetime(soon, usegmt=True)
    return kind


def closed_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Providers:
    def __init__(self, this):
        self.this = this
        self.home = tempfile.mkdtemp(prefix="karoo-providers-")
        names = (*GOOD, "hangs", "throttles", "cuts")
        self.standins = {name: StandIn(self.home, name=name) for name in names}
        channels = [http_channel(name, s.port, in_flight=256) for name, s in self.standins.items()]
        for name, url in (("refuses", f"http://127.0.0.1:{closed_port()}"),
                          ("plain", f"https://127.0.0.1:{self.standins['primeiro'].port}"),
                          ("nameless", "http://provider.invalid")):
            channels.append({**http_channel(name, 1, in_flight=256), "settings": {"base_url": url}})
        self.desk = Desk(folder=self.home)
        self.desk.setup({"version": 1, "external_systems": [{"name": "ERP"}], "channels": channels,
                         "chatbots": [chatbot("cobranca", *[c["key"] for c in channels])]})
        self.channels = [c["key"] for c in channels]
        self.token = self.desk.token()
        #: id: (channel, what its provider does)
        self.wanted = {}
        self.people = 0

    def person(self):
        self.people += 1
        return f"+55119{80000000 + self.people}"

    def plans(self, count):
        """What each provider does to whom: (channel, phone, kind), and the plans for them."""
        drawn, all_of_them = self.this.random, []
        throttled, cut = [], []
        for _ in range(count):
            all_of_them += [(name, self.person(), "good") for name in GOOD]
            all_of_them.append(("hangs", self.person(), "hang"))
            kind = drawn.choice(("1", HOUR, "date", "soon", "-5", "1e9999"))
            throttled.append(("throttles", self.person(), kind))
            cut.append(("cuts", self.person(), drawn.choice((*UNKNOWN, *REFUSED, *REPEATED))))
            all_of_them += [(name, self.person(), "nobody") for name in self.channels[6:]]
        self.standins["hangs"].plan([{"path": "/v1/send", "fault": "hang"}])
        self.standins["throttles"].plan([
            {"path": "/v1/send", "to": to, "times": 1, "status": 429,
             "headers": {"Retry-After": retry_after(kind)},
             "body": {"error": {"code": "pair_throttled", "message": "slower"}}}
            for _, to, kind in throttled])
        self.standins["cuts"].plan([
            {"path": "/v1/send", "to": to, "fault": kind, "times": 1 if kind in REPEATED else -1,
             "retry_after": 1} for _, to, kind in cut])
        all_of_them += throttled + cut
        drawn.shuffle(all_of_them)
        return all_of_them

    def post(self, api, plans):
        for start in range(0, len(plans), 500):
            part = plans[start:start + 500]
            status, answer, _ = api.call("POST", "/v1/messages/batch", {"messages": [
                {"to": {"phone": to}, "channel": channel, "text": "Olá"} for channel, to, _ in part]})
            assert status == 207, answer
            for (channel, _, kind), result in zip(part, answer["results"]):
                self.wanted[result["id"]] = (channel, kind)

    def settled(self, api):
        """The messages once nothing more is expected of the providers."""
        def look():
            messages = {m["id"]: m for m in all_messages(api)}
            open_ones = [m for i, m in messages.items() if m["status"] in ("queued", "sending")
                         and self.wanted[i][1] not in ("nobody", HOUR)]
            # Those that nobody takes have been tried.
            untried = [m for i, m in messages.items() if self.wanted[i][1] == "nobody"
                       and not m["error"]]
            return None if open_ones or untried else messages
        return wait_for("all to end", look, SECONDS + trial.COUNT / 4)

    def memory(self):
        status = pathlib.Path(f"/proc/{self.desk.running.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1])


def end_of(kind):
    """The status that it must have, and how often it was at the provider."""
    if kind in UNKNOWN:
        return "uncertain", 1
    if kind in REFUSED:
        return "failed", 1
    if kind in REPEATED or kind in ("1", "date", "soon", "-5"):
        return "sent", 2
    if kind in (HOUR, "nobody"):
        return "queued", 1 if kind == HOUR else 0
    return "sent", 1


def judge(this, providers, messages):
    times = {}
    for standin in providers.standins.values():
        times.update(received(standin.requests_log)[0])
    for message, (channel, kind) in providers.wanted.items():
        wanted, often = end_of(kind)
        found = messages.get(message)
        got = times.get(message, 0)
        if found is None:
            this.lost += 1
            this.fault(f"{message} is gone")
            continue
        if kind == "1e9999":
            # What no one can read may be taken for a long time or for none.
            wanted, often = found["status"], 2 if found["status"] == "sent" else 1
        trying = kind == "nobody" and found["status"] == "sending"
        if found["status"] != wanted and not trying:
            this.fault(f"{channel}, {kind}: {found['status']} {found['error']}, not {wanted}")
        if got != often:
            this.doubled += got > often
            this.fault(f"{channel}, {kind}: at the provider {got} times, not {often}")
        if wanted in ("failed", "uncertain") and not (found["error"] or {}).get("code"):
            this.fault(f"{channel}, {kind}: no reason")


def seconds_to_send(messages, ids):
    """The 99th of a hundred, from the acceptance until it was sent."""
    def at(line):
        return datetime.datetime.fromisoformat(line["at"].replace("Z", "+00:00"))
    taken = sorted((at(m["history"][-1]) - at(m["history"][0])).total_seconds()
                   for i, m in messages.items() if i in ids)
    return taken[int(0.99 * (len(taken) - 1))]


def main():
    programs.program, programs.standin = sys.argv[1:3]
    this = trial.Trial("provider", "nine channels, six of them with providers that hang, throttle, "
                                   "cut, flood, refuse, have no TLS or no name")
    providers = Providers(this)
    plans = providers.plans(trial.COUNT)
    providers.desk.start()
    api = providers.desk.api(providers.token)
    good = [(channel, providers.person(), kind) for channel, _, kind in plans if kind == "good"]
    providers.post(api, good)
    alone = seconds_to_send(providers.settled(api), set(providers.wanted))
    before = set(providers.wanted)
    providers.post(api, plans)
    messages = providers.settled(api)
    among = seconds_to_send(messages, {i for i, (_, kind) in providers.wanted.items()
                                       if kind == "good" and i not in before})
    memory = providers.memory()
    this.times = len(providers.wanted)
    judge(this, providers, messages)
    if memory > MOST_MEMORY:
        this.fault(f"{memory} KiB of memory")
    this.more = (f"those in order: p99 {alone:.2f} s alone, {among:.2f} s beside the others, with "
                 f"{len(plans) / len(good):.1f} times as many accepted; at most {memory // 1024} MiB")
    api.close()
    providers.desk.stop()
    for standin in providers.standins.values():
        standin.stop()
    return this.end(providers.home)


if __name__ == "__main__":
    sys.exit(main())
