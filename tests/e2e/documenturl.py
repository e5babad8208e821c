#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents behind addresses, by processes: a file server on loopback that documents may be fetched
from, and everything that it or an address can do wrong.

documenturl.py PROGRAM [TEST…]
"""
import http.server
import json
import socket
import threading
import time
import unittest

from program import Desk, leads_here, main, pdf, phone, simulator_setup, wait_for

#: Hosts of the file servers: the first two are allowed in `document_hosts`.
ALLOWED, SLOW, FORBIDDEN = "127.0.0.1", "127.0.0.3", "127.0.0.2"
HERE = socket.gethostname()


class Files(http.server.ThreadingHTTPServer):
    """Answers as it is told by path; counts what was asked."""

    daemon_threads = True

    def __init__(self, host):
        super().__init__((host, 0), Handler)
        self.answers = {}
        self.asked = []
        self.closing = threading.Event()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def url(self, path):
        return f"http://{self.server_address[0]}:{self.server_address[1]}{path}"

    def put(self, path, body=b"", status=200, **head):
        self.answers[path] = (status, body, {k.replace("_", "-"): v for k, v in head.items()})

    def close(self):
        self.closing.set()
        self.shutdown()
        self.server_close()


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(self.path)
        status, body, head = self.server.answers.get(self.path, (404, b"", {}))
        if body == "hang":
            self.server.closing.wait(60)
            return
        self.send_response(status)
        for name, value in head.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class DocumentUrl(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.files, cls.slow, cls.forbidden = Files(ALLOWED), Files(SLOW), Files(FORBIDDEN)
        cls.desk = Desk()
        cls.desk.setup({**simulator_setup(),
                        "settings": {"document_hosts": [ALLOWED, SLOW], "max_document_mib": 1}})
        cls.secret = cls.desk.token()
        cls.desk.start()
        cls.numbers = iter(range(1, 1000))

    @classmethod
    def tearDownClass(cls):
        try:
            cls.desk.stop()
        finally:
            cls.desk.remove()
            for server in (cls.files, cls.slow, cls.forbidden):
                server.close()

    def setUp(self):
        self.connect()

    def tearDown(self):
        self.api.close()

    def connect(self):
        self.api = self.desk.api(self.secret)

    def send(self, url, **more):
        file = {"url": url, **more.pop("file", {})}
        return self.api.send(more.pop("to", phone(next(self.numbers))), text=more.pop("text", "x"),
                             document=file, **more)

    def arrived(self):
        lines = self.desk.admin("simulator", "simulador").splitlines()
        return {entry["id"]: entry for entry in map(json.loads, lines)}

    def codes(self, message):
        return [change["code"] for change in message["history"]]

    def test_goes_out_with_its_file(self):
        self.files.put("/boleto.pdf", pdf())
        identity = self.send(self.files.url("/boleto.pdf"), file={"filename": "nota 7.pdf"})
        message = self.api.ends(identity, "delivered")
        self.assertEqual(self.codes(message)[1:3], ["fetching", "fetched"])
        self.assertIn("nota 7.pdf", str(self.arrived()[identity]["document"]))

    def test_is_refused_when_it_is_asked_for(self):
        for url in ("https://127.0.0.2/a", "https://0x7f000002/a", "https://017700000002/a",
                    "https://[::ffff:127.0.0.2]/a", "https://169.254.169.254/latest",
                    "https://localhost/a", "http://10.0.0.1/a", "https://x@127.0.0.2/a"):
            status, answer, _ = self.api.call("POST", "/v1/messages", {
                "to": {"phone": phone(1)}, "document": {"url": url}})
            self.assertEqual(status, 422, url)
            self.assertEqual([(e["pointer"], e["code"]) for e in answer["errors"]],
                             [("/document/url", "address_refused")], url)
        status, answer, _ = self.api.call("POST", "/v1/messages/batch", {"messages": [
            {"to": {"phone": phone(1)}, "document": {"url": "https://127.2/"}}]})
        self.assertEqual(answer["results"][0]["errors"][0]["pointer"], "/messages/0/document/url")

    def test_fails_for_good(self):
        self.files.put("/gone", status=410)
        self.files.put("/empty")
        self.files.put("/large", b" " * (1024 * 1024 + 1))
        self.files.put("/broken", pdf()[:100])
        self.files.put("/program", b"\x7fELF\x02\x01\x01\x00")
        self.files.put("/away", status=302, Location=self.forbidden.url("/secret.pdf"))
        self.files.put("/octal", status=302, Location=f"http://0177.0.0.2:{self.forbidden.server_port}/")
        self.files.put("/circle", status=302, Location="/circle")
        self.forbidden.put("/secret.pdf", pdf())
        expected = {"/gone": "document_refused", "/empty": "document_refused",
                    "/large": "document_refused", "/broken": "document_refused",
                    "/program": "document_refused", "/circle": "document_refused",
                    "/missing": "document_refused", "/away": "address_refused",
                    "/octal": "address_refused"}
        ids = {path: self.send(self.files.url(path)) for path in expected}
        for path, code in expected.items():
            message = self.api.ends(ids[path], "failed")
            self.assertEqual(message["error"]["code"], code, (path, message))
            self.assertTrue(message["error"]["detail"], path)
        self.assertEqual(self.forbidden.asked, [])

    @unittest.skipUnless(leads_here(HERE), "the name of this machine does not lead to it")
    def test_refuses_a_name_that_leads_here(self):
        identity = self.send(f"https://{HERE}:{self.forbidden.server_port}/secret.pdf")
        message = self.api.ends(identity, "failed")
        self.assertEqual(message["error"]["code"], "address_refused")

    def test_waits_in_order_and_is_retried(self):
        self.files.put("/later", status=503)
        person = phone(next(self.numbers))
        first = self.send(self.files.url("/later"), to=person)
        second = self.api.send(person, text="second")
        other = self.api.send(phone(next(self.numbers)), text="other")
        self.api.ends(other, "delivered")
        wait_for("an error", lambda: self.api.message(first)["error"])
        self.assertEqual(self.api.message(first)["status"], "queued")
        self.assertEqual(self.api.message(second)["status"], "queued")
        self.files.put("/later", pdf())
        self.api.ends(second, "delivered")
        self.assertEqual(self.api.message(first)["status"], "delivered")
        self.assertIn("no_answer", self.codes(self.api.message(first)))
        self.assertEqual([i for i in self.arrived() if i in (first, second)], [first, second])

    def test_is_not_held_up_by_a_slow_server(self):
        self.slow.put("/x", "hang")
        waiting = [self.send(self.slow.url("/x")) for _ in range(20)]
        wait_for("the slow server", lambda: self.slow.asked)
        self.files.put("/quick.pdf", pdf())
        identity = self.send(self.files.url("/quick.pdf"))
        self.api.ends(identity, "delivered", seconds=20)
        for message in waiting:
            self.api.call("POST", f"/v1/messages/{message}/cancel", {})
            self.assertEqual(self.api.message(message)["status"], "cancelled")

    def test_is_fetched_before_its_time_and_again_by_a_retry(self):
        self.files.put("/tomorrow.pdf", pdf("tomorrow"))
        day = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 86400))
        identity = self.send(self.files.url("/tomorrow.pdf"), send_at=day)
        wait_for("the file", lambda: "fetched" in self.codes(self.api.message(identity)))
        self.assertEqual(self.api.message(identity)["status"], "scheduled")
        failing = self.send(self.files.url("/not-yet.pdf"))
        self.api.ends(failing, "failed")
        self.files.put("/not-yet.pdf", pdf("now"))
        status, _, _ = self.api.call("POST", f"/v1/messages/{failing}/retry", {})
        self.assertEqual(status, 200)
        self.api.ends(failing, "delivered")

    def test_survives_the_end_of_the_program(self):
        self.slow.put("/die.pdf", "hang")
        self.files.put("/die.pdf", pdf("die"))
        identity = self.send(self.slow.url("/die.pdf"))
        wait_for("the request", lambda: "/die.pdf" in self.slow.asked)
        self.api.close()
        self.desk.running.kill()
        self.slow.put("/die.pdf", pdf("die"))
        self.desk.start()
        self.connect()
        self.api.ends(identity, "delivered")
        self.assertEqual(self.desk.running.process.poll(), None)

    def test_offline_fetches_nothing(self):
        self.api.close()
        self.desk.stop()
        self.desk.start("--offline")
        self.connect()
        self.files.put("/offline.pdf", pdf("offline"))
        identity = self.send(self.files.url("/offline.pdf"))
        other = self.api.send(phone(next(self.numbers)), text="also waits")
        self.api.close()
        # By the end of a stop in order all is done that was begun.
        self.desk.stop()
        self.assertNotIn("/offline.pdf", self.files.asked)
        self.desk.start("--offline")
        self.connect()
        self.assertEqual({self.api.message(i)["status"] for i in (identity, other)}, {"queued"})
        self.assertNotIn("fetching", self.codes(self.api.message(identity)))
        self.api.close()
        self.desk.stop()
        self.desk.start()
        self.connect()
        self.api.ends(identity, "delivered")


if __name__ == "__main__":
    main()
