#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What providers call, by processes: statuses in any order and twice, forged calls, incoming
messages once, kills in between, and a proxy before the program.

hooks.py PROGRAM [--seed N]
"""
import argparse
import hashlib
import hmac
import http.client
import http.server
import json
import os
import random
import sqlite3
import sys
import threading
import time
import unittest

from program import Api, Desk, chatbot, phone, programs, raw

APP_SECRET = "app-secret"
NUMBER = "1065"
PUBLIC = "hooks.example"


class Graph(http.server.ThreadingHTTPServer):
    """As much of the provider as these tests need: every message is taken and gets an id."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), GraphRequest)
        self.taken = {}
        self.port = self.server_address[1]
        threading.Thread(target=self.serve_forever, daemon=True).start()


class GraphRequest(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, body):
        data = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        self.answer({"id": NUMBER, "data": []})

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        wamid = "wamid." + body["biz_opaque_callback_data"]
        self.server.taken[body["biz_opaque_callback_data"]] = wamid
        self.answer({"messaging_product": "whatsapp", "messages": [{"id": wamid}],
                     "contacts": [{"input": body["to"], "wa_id": body["to"]}]})


class Proxy(http.server.ThreadingHTTPServer):
    """A reverse proxy as people have one: keeps the Host, adds the client to X-Forwarded-For."""

    daemon_threads = True

    def __init__(self, target):
        super().__init__(("127.0.0.1", 0), ProxyRequest)
        self.target = target
        self.port = self.server_address[1]
        threading.Thread(target=self.serve_forever, daemon=True).start()


class ProxyRequest(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def forward(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length) if length else None
        head = {name: value for name, value in self.headers.items()
                if name.lower() not in ("x-forwarded-for", "connection")}
        known = self.headers.get("X-Forwarded-For")
        head["X-Forwarded-For"] = (known + ", " if known else "") + self.client_address[0]
        onward = http.client.HTTPConnection("127.0.0.1", self.server.target, timeout=30)
        onward.request(self.command, self.path, body=body, headers=head)
        answer = onward.getresponse()
        data = answer.read()
        onward.close()
        self.send_response(answer.status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = forward


def setup_file(graph_port, **settings):
    return {"version": 1, "settings": settings, "external_systems": [{"name": "ERP"}],
            "channels": [{"key": "loja", "name": "Loja", "kind": "whatsapp_cloud",
                          "settings": {"base_url": f"http://127.0.0.1:{graph_port}",
                                       "api_version": "v23.0", "phone_number_id": NUMBER,
                                       "business_account_id": "900"},
                          "secrets": {"access_token": "TOKEN", "app_secret": APP_SECRET,
                                      "verify_token": "a-word"}}],
            "chatbots": [chatbot("cobranca", "loja")]}


def body_of(**value):
    return json.dumps({"object": "whatsapp_business_account", "entry": [{"id": "900", "changes": [
        {"field": "messages", "value": {
            "messaging_product": "whatsapp",
            "metadata": {"display_phone_number": "551140001000", "phone_number_id": NUMBER},
            **value}}]}]}).encode()


def incoming(identity, sender, text="Oi"):
    return body_of(contacts=[{"profile": {"name": "Ana"}, "wa_id": sender}],
                   messages=[{"from": sender, "id": identity, "type": "text",
                              "timestamp": str(int(time.time())), "text": {"body": text}}])


def status(message, wamid, word):
    told = {"id": wamid, "status": word, "timestamp": str(int(time.time())),
            "recipient_id": "5511987654321", "biz_opaque_callback_data": message}
    if word == "failed":
        told["errors"] = [{"code": 131026, "title": "Message undeliverable"}]
    return told


def signature(body, secret=APP_SECRET):
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def call(port, body, signed=None, key="loja", host=None, source="127.0.0.1", method="POST",
         path=None, more=None):
    """The status of one call of the provider, on a connection of its own."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60,
                                            source_address=(source, 0))
    head = {"X-Hub-Signature-256": signed if signed is not None else signature(body or b"")}
    if host:
        head["Host"] = host
    if method == "GET":
        head = {name: value for name, value in head.items() if name == "Host"}
    connection.request(method, path or f"/hooks/{key}", body=body, headers={**head, **(more or {})})
    answer = connection.getresponse()
    data = answer.read()
    connection.close()
    return answer.status, data


class Hooks(unittest.TestCase):
    seed = None

    def setUp(self):
        self.random = random.Random(self.seed)
        print(f"seed {self.seed}", file=sys.stderr)
        self.graph = Graph()
        self.desk = Desk()
        self.addCleanup(self.desk.remove)
        self.addCleanup(self.graph.server_close)
        self.addCleanup(self.graph.shutdown)
        self.desk.setup(setup_file(self.graph.port))

    def rows(self, sql):
        with sqlite3.connect(os.path.join(self.desk.folder, "karoo.db")) as database:
            return database.execute(sql).fetchall()

    def test_statuses_in_any_order_and_twice(self):
        self.desk.start()
        port = self.desk.running.port
        api = self.desk.api(self.desk.token())
        ways = (("sent", "delivered", "read"), ("sent", "delivered"), ("sent", "read"),
                ("sent", "failed"), ("read",), ("delivered", "failed"))
        ends = ("read", "delivered", "read", "failed", "read", "delivered")
        messages, told = [], []
        for number in range(30):
            to = phone(number)
            # Whoever wrote has a window: a text goes as it is.
            self.assertEqual(call(port, incoming(f"wamid.in.{number}", to[1:]))[0], 200)
            messages.append(api.send(to))
        for number, message in enumerate(messages):
            api.ends(message, "sent")
            way = ways[number % len(ways)]
            told += [status(message, self.graph.taken[message], word) for word in way]
        told += told
        self.random.shuffle(told)
        while told:
            size = self.random.randint(1, 7)
            part, told = told[:size], told[size:]
            self.assertEqual(call(port, body_of(statuses=part))[0], 200)
        for number, message in enumerate(messages):
            self.assertEqual(api.message(message)["status"], ends[number % len(ends)])
        failed = api.message(messages[3])
        self.assertEqual(failed["error"]["code"], "recipient_unreachable")
        self.assertEqual(failed["error"]["provider_code"], "131026")
        api.close()
        self.desk.stop()

    def test_forged_calls_change_nothing(self):
        self.desk.start()
        port = self.desk.running.port
        body = incoming("wamid.f", "5511987654321")
        good = signature(body)
        for signed in ("", good[:-1], good[7:], "sha1=" + good[7:], signature(body, "other"),
                       signature(body + b" ")):
            self.assertEqual(call(port, body, signed)[0], 401)
        self.assertEqual(call(port, body, good, key="nobody")[0], 404)
        self.assertEqual(self.rows("SELECT count(*) FROM messages"), [(0,)])
        challenge = "/hooks/loja?hub.mode=subscribe&hub.challenge=77&hub.verify_token="
        self.assertEqual(call(port, None, method="GET", path=challenge + "wrong")[0], 401)
        self.assertEqual(call(port, None, method="GET", path=challenge + "a-word"), (200, b"77"))
        self.assertEqual(call(port, body, good)[0], 200)
        self.desk.stop()

    def test_a_large_batch_and_repeats_store_each_message_once(self):
        self.desk.start()
        port = self.desk.running.port
        messages = []
        size = 0
        while size < 4 * 1024 * 1024 - 4000:
            one = {"from": "5511987654321", "id": f"wamid.b.{len(messages)}", "type": "text",
                   "timestamp": "1790000000", "text": {"body": "x" * 900}}
            messages.append(one)
            size += len(json.dumps(one)) + 2
        body = body_of(messages=messages)
        self.assertLessEqual(len(body), 4 * 1024 * 1024)
        for _ in range(2):
            self.assertEqual(call(port, body)[0], 200)
        self.assertEqual(self.rows("SELECT count(*) FROM messages"), [(len(messages),)])
        # Refused by its length alone, before it has come.
        head = (f"POST /hooks/loja HTTP/1.1\r\nHost: localhost\r\nX-Hub-Signature-256: "
                f"{signature(body)}\r\nContent-Length: {4 * 1024 * 1024 + 1}\r\n\r\n")
        self.assertTrue(raw(port, head.encode()).startswith(b"HTTP/1.1 413 "))
        self.desk.stop()

    def test_a_kill_loses_nothing_that_got_its_200(self):
        acknowledged, sent = set(), {}
        for number in range(4):
            self.desk.start()
            port, done = self.desk.running.port, threading.Event()

            def tell(client, port=port, number=number, done=done):
                count = 0
                while not done.is_set():
                    count += 1
                    identity = f"wamid.{number}.{client}.{count}"
                    body = incoming(identity, f"55119{self.random.randrange(20):08d}")
                    sent[identity] = body
                    try:
                        if call(port, body)[0] == 200:
                            acknowledged.add(identity)
                    except (OSError, http.client.HTTPException):
                        return

            threads = [threading.Thread(target=tell, args=(client,)) for client in range(4)]
            for thread in threads:
                thread.start()
            time.sleep(self.random.uniform(0.3, 0.8))
            self.desk.running.kill()
            self.desk.running = None
            done.set()
            for thread in threads:
                thread.join()
        self.desk.start()
        stored = [row[0] for row in self.rows("SELECT provider_id FROM messages")]
        self.assertGreater(len(acknowledged), 0)
        self.assertEqual(acknowledged - set(stored), set())
        # The provider repeats what it got no answer to.
        for identity, body in sent.items():
            if identity not in acknowledged or self.random.random() < 0.2:
                self.assertEqual(call(self.desk.running.port, body)[0], 200)
        stored = [row[0] for row in self.rows("SELECT provider_id FROM messages")]
        self.assertEqual(sorted(stored), sorted(sent))
        print(f"acknowledged {len(acknowledged)} of {len(sent)}", file=sys.stderr)
        self.desk.stop()

    def test_the_public_name_reaches_hooks_only(self):
        self.desk.setup(setup_file(self.graph.port, public_url=f"https://{PUBLIC}"))
        self.desk.start()
        proxy = Proxy(self.desk.running.port)
        self.addCleanup(proxy.server_close)
        self.addCleanup(proxy.shutdown)
        token = self.desk.token()
        bearer = {"Authorization": f"Bearer {token}"}
        body = incoming("wamid.p", "5511987654321")
        challenge = "/hooks/loja?hub.mode=subscribe&hub.challenge=77&hub.verify_token=a-word"
        self.assertEqual(call(proxy.port, None, host=PUBLIC, method="GET", path=challenge),
                         (200, b"77"))
        self.assertEqual(call(proxy.port, body, host=PUBLIC)[0], 200)
        self.assertEqual(call(proxy.port, body, host=PUBLIC, signed=signature(body, "other"))[0], 401)
        for path in ("/v1/messages", "/v1/channels", "/healthz", "/readyz", "/metrics",
                     "/openapi.json", "/docs", "/hooks", "/hooksx/loja", "/"):
            self.assertEqual(call(proxy.port, None, host=PUBLIC, method="GET", path=path,
                                  more=bearer)[0], 404, path)
        for path in ("/hooks/../v1/messages", "/hooks/%2e%2e/v1/messages", "/hooks/..%2fv1/messages"):
            self.assertEqual(call(proxy.port, None, host=PUBLIC, method="GET", path=path,
                                  more=bearer)[0], 400, path)
        # Not even with a good token is anything sent from outside.
        message = json.dumps({"to": {"phone": "+5511987654321"}, "text": "x"}).encode()
        for path in ("/v1/messages", "/v1/messages/batch", "/v1/documents"):
            self.assertEqual(call(proxy.port, message, host=PUBLIC, path=path, more={
                **bearer, "Content-Type": "application/json"})[0], 404, path)
        self.assertEqual(self.rows("SELECT count(*) FROM messages WHERE outgoing"), [(0,)])
        for host in ("other.example", "127.0.0.1.other.example", f"{PUBLIC}.other.example"):
            self.assertEqual(call(proxy.port, body, host=host)[0], 421, host)
        # Tokens are not even looked at there: nobody outside can use up the tries of the office.
        for _ in range(12):
            self.assertEqual(call(proxy.port, None, host=PUBLIC, method="GET", path="/v1/channels",
                                  more={"Authorization": "Bearer krd_bad"})[0], 404)
        api = Api(self.desk.running.port, "krd_bad")
        self.assertEqual(api.call("GET", "/v1/channels")[0], 401)
        api.token = token
        self.assertEqual(api.call("GET", "/v1/channels")[0], 200)
        api.close()
        self.desk.stop()

    def test_bad_tokens_behind_the_proxy_throttle_only_their_own_address(self):
        self.desk.setup(setup_file(self.graph.port, public_url=f"https://{PUBLIC}",
                                   public_api=True))
        self.desk.start()
        proxy = Proxy(self.desk.running.port)
        self.addCleanup(proxy.server_close)
        self.addCleanup(proxy.shutdown)
        token = self.desk.token()

        def listed(source, bearer, more=None, port=proxy.port, host=PUBLIC):
            return call(port, None, host=host, method="GET", path="/v1/channels", source=source,
                        more={"Authorization": f"Bearer {bearer}", **(more or {})})[0]

        self.assertEqual([listed("127.0.0.2", "krd_bad") for _ in range(10)], [401] * 10)
        self.assertEqual(listed("127.0.0.2", "krd_bad"), 429)
        # What the client writes itself does not help it, nor harm another.
        self.assertEqual(listed("127.0.0.2", "krd_bad", {"X-Forwarded-For": "127.0.0.9"}), 429)
        self.assertEqual(listed("127.0.0.3", "krd_bad", {"X-Forwarded-For": "127.0.0.2"}), 401)
        self.assertEqual(listed("127.0.0.2", token), 200)
        # Not by the public name: the head says nothing, the connection does.
        direct = self.desk.running.port
        for number in range(10):
            self.assertEqual(listed("127.0.0.4", "krd_bad",
                                    {"X-Forwarded-For": f"127.0.1.{number}"}, direct,
                                    "localhost"), 401)
        self.assertEqual(listed("127.0.0.4", "krd_bad", {"X-Forwarded-For": "127.0.1.99"}, direct,
                                "localhost"), 429)
        self.desk.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--seed", type=int, default=None)
    options, rest = parser.parse_known_args()
    programs.program = options.program
    Hooks.seed = options.seed if options.seed is not None else random.randrange(2 ** 32)
    unittest.main(argv=[sys.argv[0], *rest], verbosity=2)


if __name__ == "__main__":
    main()
