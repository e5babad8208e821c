#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Order, time and stop of sending, by processes.

road.py PROGRAM STANDIN [TEST…]
"""
import datetime
import tempfile
import threading
import time
import unittest

from program import Desk, StandIn, all_messages, chatbot, http_channel, main, phone, wait_for

SLOW = 8


def in_seconds(seconds):
    at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)
    return at.isoformat(timespec="milliseconds")


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


class Road(unittest.TestCase):
    def setUp(self):
        self.desk = Desk(folder=tempfile.mkdtemp(prefix="karoo-road-"))
        self.addCleanup(self.desk.remove)
        self.standin = StandIn(self.desk.home)
        self.addCleanup(self.standin.stop)
        self.slow = StandIn(self.desk.home, "--plan", '[{"fault": "hang", "path": "/v1/send"}]',
                            name="slow")
        self.addCleanup(self.slow.stop)
        self.desk.setup({
            "version": 1, "external_systems": [{"name": "ERP"}],
            "channels": [http_channel("fast", self.standin.port),
                         http_channel("rate", self.standin.port, rate_per_second=2),
                         http_channel("slow", self.slow.port, in_flight=2)],
            "chatbots": [chatbot("cobranca", "fast", "rate", "slow")]})
        self.token = self.desk.token()
        self.start()

    def start(self, *options):
        self.desk.start(*options)
        self.api = self.desk.api(self.token)
        self.addCleanup(self.api.close)

    def test_keeps_the_order_of_a_contact_while_one_waits_for_its_retry(self):
        self.api.close()
        self.desk.stop()
        self.start("--offline")
        ids = [self.api.send(phone(1), f"n {n}") for n in range(6)]
        others = [self.api.send(phone(2), f"n {n}") for n in range(3)]
        self.standin.plan([{"path": "/v1/send", "id": ids[1], "fault": "server_error_own",
                            "times": 1}])
        self.api.close()
        self.desk.stop()
        self.start()
        for identity in (*ids, *others):
            self.api.ends(identity, "sent")
        came = self.standin.sent()
        self.assertEqual([i for i in came if i in ids],
                         [ids[0], ids[1], *ids[1:]])
        self.assertEqual([i for i in came if i in others], others)
        self.assertLess(came.index(others[-1]), came.index(ids[2]),
                        "another contact had to wait")
        self.desk.stop()

    def test_a_slow_channel_delays_no_other_and_stays_within_in_flight(self):
        slow = [self.api.send(phone(100 + n), channel="slow") for n in range(SLOW)]
        wait_for("the slow one is full", lambda: len(self.slow.sent()) == 2)
        fast = [self.api.send(phone(200 + n), channel="fast") for n in range(20)]
        for identity in fast:
            self.api.ends(identity, "sent")
        states = [self.api.message(identity)["status"] for identity in slow]
        self.assertEqual((states.count("sending"), states.count("queued")), (2, SLOW - 2))
        self.assertEqual(len(self.slow.sent()), 2)
        began = time.monotonic()
        self.desk.stop()
        self.assertLess(time.monotonic() - began, 30)
        self.check_stop(slow)

    def check_stop(self, slow):
        """What was in flight is uncertain, the rest is queued; nothing was sent again."""
        self.start("--offline")
        found = {m["id"]: m["status"] for m in all_messages(self.api, channel="slow")}
        states = [found[identity] for identity in slow]
        self.assertEqual((states.count("uncertain"), states.count("queued")), (2, SLOW - 2))
        self.assertEqual(len(self.slow.sent()), 2)
        self.desk.stop()

    def test_waits_for_its_time_and_can_be_cancelled_until_then(self):
        due = self.api.send(phone(300), send_at=in_seconds(2.5))
        cancelled = self.api.send(phone(301), send_at=in_seconds(2.5))
        self.assertEqual(self.api.message(due)["status"], "scheduled")
        status, message, _ = self.api.call("POST", f"/v1/messages/{cancelled}/cancel", {})
        self.assertEqual((status, message["status"]), (200, "cancelled"))
        message = self.api.ends(due, "sent")
        began = next(c["at"] for c in message["history"] if c["status"] == "sending")
        self.assertGreaterEqual(moment(began), moment(message["send_at"]))
        self.assertEqual(self.standin.sent(), [due])
        self.assertEqual(self.api.message(cancelled)["status"], "cancelled")
        self.desk.stop()

    def test_keeps_the_rate_of_a_channel(self):
        ids = [self.api.send(phone(400 + n), channel="rate") for n in range(6)]
        began = []
        for identity in ids:
            message = self.api.ends(identity, "sent")
            began += [moment(c["at"]) for c in message["history"] if c["status"] == "sending"]
        # A bucket of two goes at once, the other four at two a second.
        self.assertGreaterEqual((max(began) - min(began)).total_seconds(), 1.7)
        self.desk.stop()

    def test_a_stop_under_load_loses_no_answer(self):
        accepted, others = [], []

        def post(client):
            api = self.desk.api(self.token)
            try:
                for count in range(10_000):
                    status, answer, _ = api.call("POST", "/v1/messages", {
                        "to": {"phone": phone(1000 + client * 50 + count % 50)}, "text": "x"})
                    if status != 202:
                        others.append(status)
                        return
                    accepted.append(answer["id"])
            except OSError:
                pass  # the listener is closed: nothing was promised
            except Exception as cut:  # an answer cut in the middle is what may not be
                others.append(repr(cut))
            finally:
                api.close()

        clients = [threading.Thread(target=post, args=(n,)) for n in range(8)]
        for client in clients:
            client.start()
        wait_for("load", lambda: len(accepted) > 100)
        self.desk.stop()
        for client in clients:
            client.join()
        self.assertLessEqual(set(others), {503})
        self.start()
        stored = {m["id"]: m["status"] for m in all_messages(self.api)}
        self.assertEqual([i for i in accepted if i not in stored], [])
        for identity in accepted[-3:]:
            self.api.ends(identity, "sent")
        self.assertEqual(len(self.standin.sent()), len(set(self.standin.sent())))
        self.desk.stop()


if __name__ == "__main__":
    main(standin=True)
