#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad requests to the real program: each is refused with its status, none runs, the program lives.

guard.py PROGRAM [TEST…]
"""
import json
import os
import re
import socket
import struct
import tempfile
import unittest

from program import Api, Desk, all_messages, main, phone, raw, simulator_setup

RESETS = 300
#: Connections that sent half a head; more than the program keeps.
HALF_HEADS = 600


def reset(client):
    """Closes with a reset, as a client that dies."""
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    client.close()


class GuardTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = Desk(folder=tempfile.mkdtemp(prefix="karoo-guard-"))
        cls.addClassCleanup(cls.desk.remove)
        cls.desk.start()
        cls.desk.setup(simulator_setup())
        cls.token = cls.desk.token()
        cls.port = cls.desk.running.port
        # A line of a head that makes whatever smuggles it in a message.
        cls.body = json.dumps({"to": {"phone": phone(1)}, "text": "x",
                               "reference": "hidden"}).encode()
        cls.hidden = cls.request(b"", cls.body)

    @classmethod
    def tearDownClass(cls):
        cls.desk.stop()

    @classmethod
    def request(cls, fields, body=b"", line=b"POST /v1/messages HTTP/1.1", length=True,
                host=b"localhost"):
        head = [line, b"Host: " + host, b"Content-Type: application/json",
                b"Authorization: Bearer " + cls.token.encode()]
        if length:
            head.append(b"Content-Length: %d" % len(body))
        return b"\r\n".join(head) + b"\r\n" + fields + b"\r\n" + body

    def tearDown(self):
        api = Api(self.port, self.token)
        self.addCleanup(api.close)
        self.assertEqual(api.call("GET", "/healthz")[0], 200)
        self.assertEqual([m for m in all_messages(api) if m["reference"] == "hidden"], [])

    def statuses(self, data):
        answer = raw(self.port, data, half_close=True)
        return [int(s) for s in re.findall(rb"HTTP/1\.1 (\d{3}) ", answer)]

    def test_no_hidden_request_runs(self):
        size = b"Content-Length: %d\r\n" % len(self.hidden)
        fields = {
            "length and chunked": (size + b"Transfer-Encoding: chunked\r\n", 400),
            "chunked": (b"Transfer-Encoding: chunked\r\n", 411),
            "unknown coding": (b"Transfer-Encoding: xchunked\r\n", 411),
            "coding with a tab": (b"Transfer-Encoding:\tchunked\r\n", 411),
            "two lengths": (b"Content-Length: 0\r\n" + size, 400),
            "length with a sign": (b"Content-Length: +0\r\n", 400),
            "length as a list": (b"Content-Length: 0, 9\r\n", 400),
            "length over 2^64": (b"Content-Length: 18446744073709551616\r\n", 400),
            "length in hex": (b"Content-Length: 0x0\r\n", 400),
            "blank before the colon": (b"Content-Length : 0\r\n", 400),
            "folded": (b"X: a\r\n Content-Length: 0\r\n", 400),
            "no colon": (b"Broken\r\n" + size, 400),
            "bad name": (b"A(b): x\r\n" + size, 400),
            "line feed alone": (b"X: a\nContent-Length: 0\r\n", 400),
            "zero byte": (b"X: a\0b\r\nContent-Length: 0\r\n", 400),
            "too many fields": (b"A: b\r\n" * 101 + size, 431),
            "second host": (b"Host: localhost\r\n" + size, 400),
        }
        for name, (lines, status) in fields.items():
            with self.subTest(name):
                tail = b"0\r\n\r\n" + self.hidden if "hunked" in lines.decode("latin1") else self.hidden
                self.assertEqual(self.statuses(self.request(lines, length=False) + tail), [status])

    def test_bad_request_lines_are_refused(self):
        lines = {b"GET /v1/messages HTTP/2.0": 505, b"GET /v1/messages HTTP/1.1 x": 400,
                 b"GET  /v1/messages HTTP/1.1": 400, b"TRACE / HTTP/1.1": 405,
                 b"CONNECT localhost:1 HTTP/1.1": 405, b"GET http://localhost/ HTTP/1.1": 400,
                 b"GET //v1 HTTP/1.1": 400, b"GET /v1/../healthz HTTP/1.1": 400,
                 b"GET /v1/%2e%2e/healthz HTTP/1.1": 400, b"GET /v1%2fmessages HTTP/1.1": 400,
                 b"GET /%00 HTTP/1.1": 400, b"GET /a\\b HTTP/1.1": 400, b"G\x01T / HTTP/1.1": 400,
                 b"GET /" + b"a" * 5000 + b" HTTP/1.1": 414, b"\x16\x03\x01\x02": 400}
        for line, status in lines.items():
            with self.subTest(line[:40]):
                data = self.request(b"", line=line, length=False) + self.hidden
                self.assertEqual(self.statuses(data), [status])

    def test_endless_heads_and_declared_giants_are_cut(self):
        self.assertEqual(self.statuses(self.request(b"X: " + b"a" * 20_000, length=False)), [431])
        self.assertEqual(self.statuses(b"GET /" + b"a" * 40_000), [414])
        for path, length in (("messages", b"7000000"), ("messages", b"9999999999"),
                             ("messages/batch", b"1100000"), ("messages/msg_1/cancel", b"300000"),
                             ("documents", b"17000000")):
            with self.subTest(f"{path} {length}"):
                data = self.request(b"Content-Length: " + length + b"\r\n", length=False,
                                    line=f"POST /v1/{path} HTTP/1.1".encode())
                self.assertEqual(self.statuses(data), [413])

    def test_pipelined_requests_run_in_order_or_not_at_all(self):
        get = self.request(b"", line=b"GET /healthz HTTP/1.1", length=False)
        self.assertEqual(self.statuses(get + self.hidden), [400])
        self.assertLessEqual(set(self.statuses(get * 300)), {200, 400})

    def test_names_what_is_wrong(self):
        api = Api(self.port, self.token)
        self.addCleanup(api.close)
        for method, path, body, headers, status, code in (
                ("GET", "/v1/messages", None, {"Authorization": ""}, 401, "token_missing"),
                ("GET", "/v1/messages", None, {"Authorization": "Bearer krd_x"}, 401,
                 "token_malformed"),
                ("GET", "/v1/nothing", None, {}, 404, "not_found"),
                ("DELETE", "/v1/messages", None, {}, 405, "not_allowed"),
                ("POST", "/v1/messages", "{", {"Content-Type": "application/json"}, 400, "malformed"),
                ("POST", "/v1/messages", "[" * 5000, {"Content-Type": "application/json"}, 400,
                 "malformed"),
                ("POST", "/v1/messages", b'{"text":"\xff"}', {"Content-Type": "application/json"},
                 400, "malformed"),
                ("POST", "/v1/messages", '{"text":"\\ud800"}', {"Content-Type": "application/json"},
                 400, "malformed"),
                ("POST", "/v1/messages", "a=b", {"Content-Type": "text/plain"}, 415, "malformed"),
                ("POST", "/v1/messages", "{}", {"Content-Encoding": "gzip"}, 415, "malformed"),
                ("POST", "/v1/messages", "{}", {"Expect": "magic"}, 417, "malformed"),
                ("POST", "/v1/messages", "{}", {"Origin": "http://localhost"}, 403, "not_allowed"),
                ("POST", "/v1/messages", {}, {"Idempotency-Key": "a b"}, 400, "malformed"),
                ("GET", "/healthz", None, {"Host": "evil.example"}, 421, "not_allowed"),
                ("POST", "/v1/messages", {"text": "x" * 300_000}, {}, 413, "too_large")):
            with self.subTest(f"{method} {path} {headers}"):
                try:
                    answer, problem, fields = api.call(method, path, body, headers)
                except ConnectionError:
                    self.fail("the connection was cut before the answer")
                self.assertEqual((answer, problem["code"]), (status, code), problem)
                self.assertEqual(fields["Content-Type"], "application/problem+json")
                self.assertTrue(problem["detail"] and problem["request_id"], problem)
                api.close()

    def test_bad_tokens_are_throttled_good_ones_never(self):
        good = self.token
        bad = good[:-1] + ("0" if good[-1] != "0" else "1")
        codes = []
        for _ in range(12):
            api = Api(self.port, bad, source="127.0.0.2")
            status, problem, headers = api.call("GET", "/v1/messages")
            codes.append(problem["code"])
            api.close()
        self.assertEqual(codes, ["token_malformed"] * 10 + ["rate_limited"] * 2)
        self.assertEqual(status, 429)
        self.assertGreater(int(headers["Retry-After"]), 0)
        api = Api(self.port, good, source="127.0.0.2")
        self.addCleanup(api.close)
        self.assertEqual(api.call("GET", "/v1/messages")[0], 200)

    def test_clients_that_die_at_any_moment_do_no_harm(self):
        whole = self.request(b"", self.body.replace(b"hidden", b"reset"))
        for number in range(RESETS):
            client = socket.create_connection(("127.0.0.1", self.port), timeout=10)
            client.sendall(whole[:1 + number * len(whole) // RESETS])
            if number % 3 == 0:
                client.shutdown(socket.SHUT_WR)
            reset(client)

    def test_half_requests_of_many_lock_nobody_out(self):
        clients = []
        try:
            for _ in range(HALF_HEADS):
                client = socket.create_connection(("127.0.0.1", self.port), timeout=10)
                clients.append(client)
                client.sendall(b"POST /v1/messages HTTP/1.1\r\nHost: loc")
            for _ in range(20):
                api = Api(self.port, self.token)
                self.assertEqual(api.call("GET", "/healthz")[0], 200)
                api.close()
        finally:
            for client in clients:
                client.close()

    def test_never_shows_a_token_in_the_log(self):
        logs = [self.desk.log]
        for folder, _, names in os.walk(os.path.join(self.desk.folder, "logs")):
            logs += [os.path.join(folder, name) for name in names]
        self.assertGreater(len(logs), 1)
        for log in logs:
            with open(log, encoding="utf-8", errors="replace") as file:
                self.assertNotIn(self.token[4:40], file.read())


if __name__ == "__main__":
    main()
