#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The API of the real program with a Simulador, by curl and by Python's own client.

api.py PROGRAM [TEST…]
"""
import base64
import hashlib
import json
import os
import subprocess
import tempfile
import threading
import unittest

from program import Api, Desk, chatbot, main, pdf, phone, raw, simulator_setup

PARALLEL = 50


class ApiTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = Desk(folder=tempfile.mkdtemp(prefix="karoo-api-"))
        cls.addClassCleanup(cls.desk.remove)
        setup = simulator_setup()
        setup["external_systems"].append({"name": "Loja"})
        setup["chatbots"][0]["variables"] = {"EMPRESA": "Loja da Ana"}
        setup["chatbots"].append(chatbot("vendas", "simulador", external_system="Loja"))
        cls.desk.start()
        cls.desk.setup(setup)
        cls.tokens = [cls.desk.token(), cls.desk.token()]
        cls.stranger = cls.desk.token("Loja")

    @classmethod
    def tearDownClass(cls):
        cls.desk.stop()

    def setUp(self):
        self.api = self.client(self.tokens[0])

    def client(self, token):
        api = Api(self.desk.running.port, token)
        self.addCleanup(api.close)
        return api

    def curl(self, *words):
        """(status, head, JSON)."""
        done = subprocess.run(
            ["curl", "--silent", "--show-error", "--noproxy", "*", "--max-time", "30", "-D",
             "/dev/stderr", "-H", f"Authorization: Bearer {self.tokens[0]}", *words[1:],
             f"http://127.0.0.1:{self.desk.running.port}{words[0]}"],
            capture_output=True, text=True, timeout=40, check=True)
        head = done.stderr
        return int(head.rsplit("HTTP/1.1 ", 1)[1][:3]), head, json.loads(done.stdout)

    def arrived(self, identity):
        lines = map(json.loads, self.desk.admin("simulator", "simulador").splitlines())
        return next(line for line in lines if line["id"] == identity)

    def file(self, content):
        path = os.path.join(self.desk.home, "boleto é.pdf")
        with open(path, "wb") as file:
            file.write(content)
        return path

    def test_curl_sends_a_text(self):
        status, head, answer = self.curl(
            "/v1/messages", "-H", "Content-Type: application/json", "-d", json.dumps(
                {"chatbot": "cobranca", "to": {"phone": "(11) 98765-4321", "name": "João"},
                 "text": "Olá {{NOME_CLIENTE}}, aqui é {{EMPRESA}}.", "reference": "NF-1"}))
        self.assertEqual(status, 202)
        self.assertEqual((answer["status"], answer["channel"], answer["reference"],
                          answer["warnings"]), ("queued", "simulador", "NF-1", []))
        self.assertIn(f"Location: /v1/messages/{answer['id']}", head)
        message = self.api.ends(answer["id"], "delivered")
        self.assertEqual((message["to"], message["chatbot"], message["error"]),
                         ({"phone": "+5511987654321"}, "cobranca", None))
        self.assertEqual([c["status"] for c in message["history"]],
                         ["queued", "sending", "delivered"])
        self.assertEqual(self.arrived(answer["id"])["text"], "Olá João, aqui é Loja da Ana.")

    def test_curl_uploads_raw_and_multipart_to_the_same_document(self):
        content = pdf("upload")
        path = self.file(content)
        status, head, document = self.curl(
            "/v1/documents", "-H", "Content-Type: application/pdf", "-H",
            "Content-Disposition: attachment; filename*=UTF-8''boleto%20%C3%A9.pdf",
            "--data-binary", f"@{path}")
        self.assertEqual((status, document["filename"], document["mime_type"], document["size"],
                          document["sha256"]),
                         (201, "boleto é.pdf", "application/pdf", len(content),
                          hashlib.sha256(content).hexdigest()))
        self.assertIn(f"Location: /v1/documents/{document['id']}", head)
        status, _, again = self.curl("/v1/documents", "-F", f"file=@{path};type=application/pdf")
        self.assertEqual((status, again["id"]), (201, document["id"]))
        status, bytes_again, headers = self.api.call("GET", f"/v1/documents/{document['id']}/content")
        self.assertEqual((status, bytes_again), (200, content))
        self.assertTrue(headers["Content-Disposition"].startswith("attachment"), headers)
        answer = self.api.send(phone(10), "Segue", document={"id": document["id"]})
        self.api.ends(answer, "delivered")
        self.assertEqual(self.arrived(answer)["document"]["sha256"], document["sha256"])

    def test_sends_a_document_in_the_message(self):
        content = pdf("base64")
        self.assertEqual(self.sent_inline(content), hashlib.sha256(content).hexdigest())

    def test_sends_a_large_document_in_the_message(self):
        content = pdf("large")
        content += b"%" + b"x" * (3 * 1024 * 1024) + b"\n"
        self.assertEqual(self.sent_inline(content), hashlib.sha256(content).hexdigest())

    def sent_inline(self, content):
        answer = self.api.send(phone(11), document={
            "base64": base64.b64encode(content).decode(), "filename": "b.pdf"})
        self.api.ends(answer, "delivered")
        return self.arrived(answer)["document"]["sha256"]

    def test_a_batch_takes_the_good_ones_and_points_at_the_bad(self):
        good = {"to": {"phone": phone(20)}, "text": "x", "reference": "good"}
        bad = {"to": {"phone": "123"}, "text": "{{NADA}}", "colour": 1}
        status, answer, _ = self.api.call("POST", "/v1/messages/batch",
                                          {"messages": [good, bad, good]})
        self.assertEqual(status, 207)
        first, second, third = answer["results"]
        self.assertEqual((first["status"], third["reference"]), ("queued", "good"))
        self.assertEqual(second["status"], 422)
        self.assertEqual({(e["pointer"], e["code"]) for e in second["errors"]},
                         {("/messages/1/to/phone", "not_a_phone"),
                          ("/messages/1/text", "unknown_placeholder"),
                          ("/messages/1/colour", "unknown_member")})
        self.api.ends(third["id"], "delivered")

    def test_parallel_requests_with_one_key_make_one_message(self):
        answers = [None] * PARALLEL
        start = threading.Barrier(PARALLEL)

        def post(number):
            api = Api(self.desk.running.port, self.tokens[number % 2])
            start.wait()
            answers[number] = api.call(
                "POST", "/v1/messages", {"to": {"phone": phone(30)}, "text": "x",
                                         "reference": "one"}, {"Idempotency-Key": "chave-1"})
            api.close()

        clients = [threading.Thread(target=post, args=(n,)) for n in range(PARALLEL)]
        for client in clients:
            client.start()
        for client in clients:
            client.join()
        self.assertEqual({a[0] for a in answers}, {202})
        self.assertEqual(len({json.dumps(a[1]) for a in answers}), 1)
        fresh = [a for a in answers if a[2].get("Idempotency-Replayed") != "true"]
        self.assertEqual(len(fresh), 1)
        found = self.api.call("GET", "/v1/messages?reference=one")[1]["messages"]
        self.assertEqual(len(found), 1)
        status, problem, _ = self.api.call(
            "POST", "/v1/messages", {"to": {"phone": phone(31)}, "text": "x"},
            {"Idempotency-Key": "chave-1"})
        self.assertEqual((status, [(e["pointer"], e["code"]) for e in problem["errors"]]),
                         (422, [("", "idempotency_mismatch")]))

    def test_the_key_works_for_batches_and_documents(self):
        body = {"messages": [{"to": {"phone": phone(32)}, "text": "x", "reference": "batch"}] * 3}
        key = {"Idempotency-Key": "chave-2"}
        first = self.api.call("POST", "/v1/messages/batch", body, key)
        again = self.api.call("POST", "/v1/messages/batch", body, key)
        self.assertEqual((first[:2], again[2].get("Idempotency-Replayed")), (again[:2], "true"))
        self.assertEqual(len(self.api.call("GET", "/v1/messages?reference=batch")[1]["messages"]), 3)
        kind = {"Content-Type": "application/pdf", "Idempotency-Key": "chave-3"}
        first = self.api.call("POST", "/v1/documents", pdf("key"), kind)
        again = self.api.call("POST", "/v1/documents", pdf("key"), kind)
        self.assertEqual((first[0], first[1], again[2].get("Idempotency-Replayed")),
                         (201, again[1], "true"))

    def test_lists_newest_first_page_by_page(self):
        ids = [self.api.send(phone(40), reference="pages") for _ in range(7)]
        found, cursor, pages = [], "", 0
        while cursor is not None:
            path = f"/v1/messages?reference=pages&limit=3{cursor and '&cursor=' + cursor}"
            page = self.api.call("GET", path)[1]
            found += [m["id"] for m in page["messages"]]
            cursor, pages = page["next_cursor"], pages + 1
        self.assertEqual((found, pages), (ids[::-1], 3))
        self.assertEqual(self.client(self.stranger).call("GET", "/v1/messages")[1]["messages"], [])
        for query, pointer in (("colour=1", "?colour"), ("limit=0", "?limit"), ("limit=201", "?limit"),
                               ("cursor=x", "?cursor"), ("status=gone", "?status")):
            status, problem, _ = self.api.call("GET", "/v1/messages?" + query)
            self.assertEqual((status, problem["errors"][0]["pointer"]), (422, pointer))

    def test_what_belongs_to_another_system_does_not_exist(self):
        message = self.api.send(phone(41))
        status, document, _ = self.api.call("POST", "/v1/documents", pdf("mine"),
                                            {"Content-Type": "application/pdf"})
        self.assertEqual(status, 201)
        other = self.client(self.stranger)
        for path in (f"/v1/messages/{message}", f"/v1/documents/{document['id']}",
                     f"/v1/documents/{document['id']}/content", "/v1/messages/msg_1"):
            self.assertEqual(other.call("GET", path)[0], 404, path)
        for verb in ("cancel", "retry"):
            self.assertEqual(other.call("POST", f"/v1/messages/{message}/{verb}", {})[0], 404)
        status, problem, _ = other.call("POST", "/v1/messages", {
            "chatbot": "cobranca", "to": {"phone": phone(1)}, "document": {"id": document["id"]}})
        self.assertEqual(status, 422)
        self.assertEqual({(e["pointer"], e["code"]) for e in problem["errors"]},
                         {("/chatbot", "chatbot_unknown"), ("/document/id", "not_found")})
        names = [c["external_id"] for c in other.call("GET", "/v1/chatbots")[1]["chatbots"]]
        self.assertEqual(names, ["vendas"])

    def test_tells_health_and_figures(self):
        port = self.desk.running.port
        nobody = Api(port, "")
        self.addCleanup(nobody.close)
        for path in ("/healthz", "/readyz"):
            status, answer, _ = nobody.call("GET", path, headers={"Authorization": "Bearer x"})
            self.assertEqual((status, answer), (200, {"status": "ok"}))
        status, text, headers = nobody.call("GET", "/metrics")
        self.assertEqual(status, 200)
        self.assertTrue(headers["Content-Type"].startswith("text/plain; version=0.0.4"))
        self.assertIn(b"karoo_store_writable 1\n", text)
        status, description, _ = nobody.call("GET", "/openapi.json")
        self.assertEqual((status, description["openapi"][:3]), (200, "3.1"))
        status, answer, _ = self.api.call("GET", "/v1/channels")
        self.assertEqual([(c["key"], c["kind"], c["health"]) for c in answer["channels"]],
                         [("simulador", "simulator", "ok")])

    def test_a_half_closed_client_gets_its_202(self):
        body = json.dumps({"to": {"phone": phone(50)}, "text": "x"}).encode()
        head = (f"POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                f"Authorization: Bearer {self.tokens[0]}\r\nContent-Length: {len(body)}\r\n\r\n")
        for _ in range(20):
            answer = raw(self.desk.running.port, head.encode() + body, half_close=True)
            self.assertTrue(answer.startswith(b"HTTP/1.1 202 "), answer[:200])

    def test_a_revoked_token_ends_at_once(self):
        token = self.desk.token("ERP", "--rights", "read", "--name", "Painel")
        api = self.client(token)
        self.assertEqual(api.call("GET", "/v1/messages")[0], 200)
        status, problem, _ = api.call("POST", "/v1/messages", {})
        self.assertEqual((status, problem["code"]), (403, "right_missing"))
        self.assertIn("send", problem["detail"])
        self.desk.admin("revoke-token", token[:12])
        status, problem, _ = api.call("GET", "/v1/messages")
        self.assertEqual((status, problem["code"]), (401, "token_revoked"))

    def test_speaks_two_languages(self):
        details = {}
        for language in ("pt-BR", "en", "fr, en;q=0.5", None):
            headers = {"Accept-Language": language} if language else {}
            status, problem, _ = self.api.call("POST", "/v1/messages", {"to": {}}, headers)
            self.assertEqual((status, problem["code"]), (422, "validation"))
            details[language] = (problem["title"], problem["errors"][0]["detail"])
        self.assertEqual(details["en"][0], "The request has errors")
        self.assertEqual(details["en"], details["fr, en;q=0.5"])
        self.assertEqual(details["pt-BR"], details[None])
        self.assertNotEqual(details["pt-BR"][0], details["en"][0])
        self.assertNotEqual(details["pt-BR"][1], details["en"][1])


if __name__ == "__main__":
    main()
