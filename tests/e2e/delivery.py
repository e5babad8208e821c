#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every failure of a provider, by processes: the message's end, and how often the provider got it.

All messages are stored while the program is offline, so that the stand-in's plan can name their
ids; then the program sends them all at once, and the tests look at what became of them.

delivery.py PROGRAM STANDIN [TEST…]
"""
import collections
import datetime
import os
import socket
import tempfile
import unittest

from program import Desk, StandIn, chatbot, http_channel, main, pdf, phone, wait_for

#: Fate unknown: `uncertain`, and the provider got it exactly once.
UNKNOWN = ("close_after_head", "close_after_request", "half_head", "half_body", "garbage", "no_id",
           "not_json", "hang", "drip", "flood", "flood_declared", "redirect", "bad_request_foreign",
           "server_error_foreign", "unavailable_no_retry", "credentials_foreign")
#: Refused for good: `failed` with this code, and the provider got it exactly once.
REFUSED = {"bad_request_own": "provider_refused", "recipient_unreachable": "recipient_unreachable",
           "recipient_blocked": "recipient_blocked", "document_refused": "document_refused"}
#: Known not to be sent: repeated; fault -> (code, the provider's own code, seconds at least).
REPEATED = {"server_error_own": ("no_answer", "internal", 0.8),
            "unavailable": ("no_answer", None, 2),
            "throttled": ("rate_limited", "throttled", 2),
            "pair_throttled": ("rate_limited", "pair_throttled", 2)}


def seconds_between(earlier, later):
    read = [datetime.datetime.fromisoformat(t.replace("Z", "+00:00")) for t in (earlier, later)]
    return (read[1] - read[0]).total_seconds()


def attempts(message):
    """When each attempt began."""
    return [change["at"] for change in message["history"] if change["status"] == "sending"]


class Office:
    """A folder with a channel for each kind of fault, its program and its providers."""

    def __init__(self):
        self.desk = Desk(folder=tempfile.mkdtemp(prefix="karoo-delivery-"))
        self.standin = StandIn(self.desk.home)
        self.cutting = StandIn(self.desk.home, "--plan", '[{"fault": "close_at_accept"}]',
                               name="cutting")
        # Held, so that nobody else takes it, and not listened on: connections are refused.
        self.held = socket.socket()
        self.held.bind(("127.0.0.1", 0))
        self.late = None
        self.messages = {}
        self.numbers = iter(range(1, 1000))

    def late_port(self):
        return self.held.getsockname()[1]

    def setup(self, locked_token="wrong"):
        port = self.standin.port
        keys = {"faults": {"in_flight": 64}, "cutting": {}, "closed": {}, "paused": {"active": False},
                "repeating": {"in_flight": 16, "repeat_uncertain": True},
                **{name: {"in_flight": 1} for name in REPEATED}}
        channels = [http_channel(key, port, **more) for key, more in keys.items()]
        channels.append(http_channel("locked", port, token=locked_token, in_flight=1))
        for channel in channels:
            if channel["key"] == "cutting":
                channel["settings"]["base_url"] = f"http://127.0.0.1:{self.cutting.port}"
            elif channel["key"] == "closed":
                channel["settings"]["base_url"] = f"http://127.0.0.1:{self.late_port()}"
        return {"version": 1, "external_systems": [{"name": "ERP"}], "channels": channels,
                "chatbots": [chatbot("cobranca", *[c["key"] for c in channels])]}

    def add(self, name, channel="faults", **more):
        self.messages[name] = self.api.send(phone(next(self.numbers)), channel=channel, **more)

    def fill(self):
        """Offline: nothing of this is sent yet."""
        for fault in (*UNKNOWN, *REFUSED):
            self.add(fault)
        for fault in REPEATED:
            self.add(fault, channel=fault)
            self.add(fault + " behind", channel=fault)
        for name in ("good", "read", "proved", "late failure", "confirmed"):
            self.add(name)
        self.add("cut at accept", channel="cutting")
        self.add("nobody listens", channel="closed")
        self.add("expires", channel="closed", expires_at=self.in_seconds(4))
        self.add("paused", channel="paused")
        self.add("locked", channel="locked")
        self.add("locked behind", channel="locked")
        self.add("repeated by choice", channel="repeating")
        status, document, _ = self.api.call("POST", "/v1/documents", pdf(),
                                            {"Content-Type": "application/pdf"})
        assert status == 201, (status, document)
        self.add("with document", document={"id": document["id"]})

    @staticmethod
    def in_seconds(seconds):
        at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)
        return at.isoformat(timespec="seconds")

    def plan(self):
        def rule(name, fault="none", **more):
            return {"path": "/v1/send", "id": self.messages[name], "fault": fault, **more}
        return [*[rule(fault, fault) for fault in (*UNKNOWN, *REFUSED)],
                *[rule(fault, fault, times=1, retry_after=2) for fault in REPEATED],
                rule("read", then=["read", "delivered", "sent"]),
                rule("proved", "close_after_request", then=["delivered"]),
                rule("late failure", then=["failed"]),
                rule("confirmed", "half_body", times=1),
                rule("repeated by choice", "close_after_request", times=1),
                {"path": "/v1/media", "fault": "close_after_request", "times": 1}]

    def open(self):
        self.desk.setup(self.setup())
        token = self.desk.token()
        self.desk.start("--offline")
        self.api = self.desk.api(token)
        self.fill()
        self.waiting = {m["status"] for m in self.api.call("GET", "/v1/messages?limit=200")[1]["messages"]}
        self.sent_while_offline = self.standin.sent()
        self.standin.plan(self.plan())
        self.api.close()
        self.desk.stop()
        self.desk.start()
        self.api = self.desk.api(token)

    def close(self):
        self.api.close()
        self.desk.stop()

    def remove(self):
        for provider in (self.standin, self.cutting, self.late):
            if provider is not None:
                provider.stop()
        self.held.close()
        self.desk.remove()


class Delivery(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.office = Office()
        cls.addClassCleanup(cls.office.remove)
        cls.office.open()
        cls.times = lambda self, name: self.office.standin.sent().count(self.office.messages[name])

    def ends(self, name, *statuses, seconds=50):
        return self.office.api.ends(self.office.messages[name], *statuses, seconds=seconds)

    def test_0_sends_nothing_while_offline(self):
        self.assertEqual(self.office.waiting, {"queued"})
        self.assertEqual(self.office.sent_while_offline, [])

    def test_1_repeats_what_is_known_not_to_be_sent(self):
        for fault, (code, own, least) in REPEATED.items():
            with self.subTest(fault):
                message = self.ends(fault, "sent")
                failed = [c for c in message["history"] if c["code"]]
                self.assertEqual([(c["status"], c["attempt"], c["code"], c["provider_code"])
                                  for c in failed], [("queued", 1, code, own)])
                self.assertIsNone(message["error"])
                self.assertEqual(self.times(fault), 2)
                began = attempts(message)
                self.assertEqual(len(began), 2)
                self.assertGreaterEqual(seconds_between(*began), least)

    def test_1_throttling_of_a_channel_holds_it_of_a_pair_only_that_contact(self):
        for fault, held in (("throttled", True), ("pair_throttled", False)):
            with self.subTest(fault):
                repeated = attempts(self.ends(fault, "sent"))
                behind = attempts(self.ends(fault + " behind", "sent"))
                wait = seconds_between(repeated[0], behind[0])
                self.assertEqual(wait >= 2, held, wait)

    def test_1_goes_on_with_new_credentials(self):
        office = self.office
        message = wait_for("the error is shown", lambda: self.with_error("locked"))
        self.assertEqual((message["status"], message["error"]["code"]),
                         ("queued", "credentials_refused"))
        self.assertEqual(self.ends("locked behind", "queued")["status"], "queued")
        self.assertEqual(self.health("locked"), "broken")
        self.assertLessEqual(self.times("locked") + self.times("locked behind"), 1)
        status, answer, _ = office.api.call("POST", "/v1/messages", {
            "to": {"phone": phone(901)}, "text": "x", "channel": "locked"})
        self.assertEqual((status, [w["code"] for w in answer["warnings"]]),
                         (202, ["channel_offline"]))
        lines = office.desk.setup(office.setup(locked_token="testhttp-token"))
        self.assertEqual(len(lines.splitlines()), 1, lines)
        for name in ("locked", "locked behind"):
            self.ends(name, "sent")
        office.api.ends(answer["id"], "sent")
        wait_for("health", lambda: self.health("locked") == "ok")

    def with_error(self, name):
        message = self.office.api.message(self.office.messages[name])
        return message if message["error"] else None

    def health(self, key):
        channels = self.office.api.call("GET", "/v1/channels")[1]["channels"]
        return next(c["health"] for c in channels if c["key"] == key)

    def test_2_refusals_for_good_fail_at_once(self):
        for fault, code in REFUSED.items():
            with self.subTest(fault):
                message = self.ends(fault, "failed")
                self.assertEqual(message["error"]["code"], code)
                self.assertTrue(message["error"]["provider_code"])
                self.assertEqual(self.times(fault), 1)

    def test_2_believes_evidence(self):
        self.assertEqual(self.ends("read", "read")["error"], None)
        self.assertIn("uncertain", [c["status"] for c in self.ends("proved", "delivered")["history"]])
        self.assertEqual(self.times("proved"), 1)
        self.assertEqual(self.ends("late failure", "failed")["error"]["code"], "provider_refused")

    def test_2_connects_again_where_nobody_listened(self):
        office = self.office
        self.assertEqual(self.ends("expires", "expired")["error"]["code"], "expired")
        refused = wait_for("an attempt", lambda: self.with_error("nobody listens"))
        self.assertEqual((refused["status"], refused["error"]["code"]), ("queued", "no_answer"))
        port = office.late_port()
        office.held.close()
        office.late = StandIn(office.desk.home, "--port", str(port), name="late")
        self.ends("nobody listens", "sent")
        self.assertEqual(office.late.sent(), [office.messages["nobody listens"]])

    def test_2_repeats_an_upload_not_a_message(self):
        self.ends("with document", "sent")
        uploads = [r for r in self.office.standin.requests() if r["path"] == "/v1/media"]
        self.assertEqual(len(uploads), 2)
        self.assertEqual(self.times("with document"), 1)

    def test_2_repeats_the_uncertain_where_the_channel_says_so(self):
        self.ends("repeated by choice", "sent")
        self.assertEqual(self.times("repeated by choice"), 2)

    def test_2_cancels_what_waits(self):
        api, identity = self.office.api, self.office.messages["paused"]
        status, message, _ = api.call("POST", f"/v1/messages/{identity}/cancel", {})
        self.assertEqual((status, message["status"]), (200, "cancelled"))
        status, problem, _ = api.call("POST", f"/v1/messages/{identity}/cancel", {})
        self.assertEqual((status, problem["code"]), (409, "status_conflict"))
        status, message, _ = api.call("POST", f"/v1/messages/{identity}/retry", {"channel": "faults"})
        self.assertEqual((status, message["id"]), (200, identity))
        message = self.ends("paused", "sent")
        self.assertEqual((message["channel"], self.times("paused")), ("faults", 1))
        for verb in ("cancel", "retry"):
            status, _, _ = api.call("POST", f"/v1/messages/{identity}/{verb}", {})
            self.assertEqual(status, 409, verb)

    def test_2_repeats_an_uncertain_one_only_when_confirmed(self):
        api, identity = self.office.api, self.office.messages["confirmed"]
        self.ends("confirmed", "uncertain")
        for body in ({}, {"confirm": False}):
            status, problem, _ = api.call("POST", f"/v1/messages/{identity}/retry", body)
            self.assertEqual((status, problem["code"]), (409, "status_conflict"))
        self.assertEqual(self.times("confirmed"), 1)
        status, _, _ = api.call("POST", f"/v1/messages/{identity}/retry", {"confirm": True})
        self.assertEqual(status, 200)
        message = self.ends("confirmed", "sent")
        self.assertEqual((len(attempts(message)), self.times("confirmed")), (2, 2))

    def test_2_a_connection_that_is_closed_at_once(self):
        message = self.ends("cut at accept", "uncertain", "queued")
        message = wait_for("an end", lambda: self.with_error("cut at accept"))
        self.assertEqual((message["status"], message["error"]["code"]), ("uncertain", "no_answer"))
        self.assertEqual(self.office.cutting.sent(), [])

    def test_8_an_unknown_fate_is_uncertain_and_never_repeated(self):
        for fault in UNKNOWN:
            with self.subTest(fault):
                message = self.ends(fault, "uncertain")
                self.assertEqual(message["error"]["code"], "no_answer")
                self.assertEqual(len(attempts(message)), 1)
                self.assertEqual(self.times(fault), 1)

    def test_9_the_provider_has_nothing_to_complain_of(self):
        self.ends("good", "sent")
        office = self.office
        known = set(office.messages.values())
        counts = collections.Counter(i for i in office.standin.sent() if i in known)
        allowed = {office.messages[n] for n in (*REPEATED, "confirmed", "repeated by choice",
                                                "locked", "locked behind")}
        self.assertEqual({i: n for i, n in counts.items() if n > 1 and i not in allowed}, {})
        problems = {p for r in office.standin.requests() if r["complete"] for p in r["problems"]}
        self.assertLessEqual(problems, {"wrong Authorization"})
        office.close()
        self.assertNotIn("testhttp-token", read(office.desk.log))


def read(path):
    with open(os.fspath(path), encoding="utf-8", errors="replace") as file:
        return file.read()


if __name__ == "__main__":
    main(standin=True)
