#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A WhatsApp channel before the stand-in for Meta, by processes.

whatsapp.py PROGRAM STANDIN [TEST…]
"""
import json
import os
import pathlib
import sqlite3
import unittest

from program import Desk, StandIn, chatbot, control, main, pdf, wait_for

TOKEN = "EAAGstandin"
SECRET = "app-secret-of-the-test"
NUMBER, ACCOUNT = "106540352242922", "102290129340398"
MESSAGES = f"/v23.0/{NUMBER}/messages"
PERSON = "+5531987654321"
#: How Meta calls the same person.
WA_ID, HIDDEN = "553187654321", "BR.553187654321"


def whatsapp_channel(key, port, token=TOKEN, **more):
    return {"key": key, "name": key.title(), "kind": "whatsapp_cloud",
            "settings": {"base_url": f"http://127.0.0.1:{port}", "phone_number_id": NUMBER,
                         "business_account_id": ACCOUNT},
            "secrets": {"access_token": token, "app_secret": SECRET, "verify_token": "verify"},
            **more}


class Office:
    """A folder with a WhatsApp channel, its program and Meta."""

    def __init__(self):
        self.desk = Desk()
        self.meta = StandIn(self.desk.home, "--graph")
        self.desk.setup(self.setup())
        self.desk.start()
        self.api = self.desk.api(self.desk.token())

    def setup(self, token=TOKEN):
        text = {"for": "text", "name": "aviso", "language": "pt_BR", "parameters": ["TEXT"]}
        document = {"for": "document", "name": "boleto_disponivel", "language": "pt_BR",
                    "parameters": ["NOME_CLIENTE", "VALOR"]}
        templates = {"loja": [document, text], "trancado": [text]}
        port = self.meta.port
        return {"version": 1, "external_systems": [{"name": "ERP"}],
                "channels": [whatsapp_channel("loja", port),
                             whatsapp_channel("trancado", port, token)],
                "chatbots": [chatbot("cobranca", "loja", "trancado", templates=templates,
                                     variables={"VALOR": "R$ 120,00"}),
                             chatbot("sem-modelo", "loja")]}

    def send(self, to=PERSON, **more):
        request = {"chatbot": "cobranca", "to": {"phone": to, "name": "Ana"}, "channel": "loja",
                   **more}
        status, answer, _ = self.api.call("POST", "/v1/messages", request)
        assert status == 202, (status, answer)
        return answer["id"]

    def upload(self, content=None):
        status, document, _ = self.api.call("POST", "/v1/documents", content or pdf(),
                                            {"Content-Type": "application/pdf"})
        assert status == 201, (status, document)
        return {"id": document["id"]}

    def bodies(self, identity):
        """What Meta got of a message, each time."""
        return [json.loads(r["body"]) for r in self.meta.requests()
                if r["path"] == MESSAGES and r["id"] == identity]

    def uploads(self):
        return [r for r in self.meta.requests() if r["path"].endswith("/media")]

    def rows(self, sql):
        with sqlite3.connect(os.path.join(self.desk.folder, "karoo.db")) as database:
            return database.execute(sql).fetchall()

    def meta_does(self, what, **body):
        return control(self.meta.port, f"/_control/{what}", body)

    def meta_calls(self, what, **body):
        """Something that Meta tells by a call, which the program must take."""
        before = len(self.meta_does("hooks")["answers"])
        self.meta_does(what, **body)
        answers = wait_for("the program's answer to the call",
                           lambda: self.meta_does("hooks")["answers"][before:])
        assert answers == [200], answers

    def remove(self):
        self.api.close()
        try:
            self.desk.stop()
        finally:
            self.meta.stop()
            self.desk.remove()


class OutsideTheWindow(unittest.TestCase):
    """Nobody has written yet: only templates go."""

    @classmethod
    def setUpClass(cls):
        cls.office = Office()
        cls.addClassCleanup(cls.office.remove)

    def sent(self, identity):
        message = self.office.api.ends(identity, "sent", "failed", "uncertain")
        self.assertEqual(message["status"], "sent", message)
        self.assertTrue(message["provider_id"].startswith("wamid."))
        bodies = self.office.bodies(identity)
        self.assertEqual(len(bodies), 1)
        return bodies[0]

    def tearDown(self):
        problems = [p for r in self.office.meta.requests() for p in r["problems"]
                    if p != "wrong Authorization"]
        self.assertEqual(problems, [])

    def test_text_goes_by_the_template_of_the_chatbot(self):
        body = self.sent(self.office.send(text="Sua compra\nchegou."))
        self.assertEqual(body["to"], PERSON[1:])
        self.assertEqual(body["template"], {
            "name": "aviso", "language": {"policy": "deterministic", "code": "pt_BR"},
            "components": [{"type": "body", "parameters": [
                {"type": "text", "text": "Sua compra chegou."}]}]})

    def test_document_goes_in_the_header_and_is_uploaded_once(self):
        document = self.office.upload()
        before = len(self.office.uploads())
        for number in range(2):
            body = self.sent(self.office.send(document=document, text="Segue", reference=str(number)))
            header, texts = body["template"]["components"]
            self.assertEqual(header["parameters"][0]["type"], "document")
            self.assertEqual([p["text"] for p in texts["parameters"]], ["Ana", "R$ 120,00"])
        self.assertEqual(len(self.office.uploads()), before + 1)

    def test_the_template_of_the_request_goes_always(self):
        body = self.sent(self.office.send(template={"name": "aviso", "language": "pt_BR",
                                                    "parameters": ["de hoje"]}))
        self.assertEqual(body["template"]["components"][0]["parameters"][0]["text"], "de hoje")

    def test_nothing_is_sent_without_a_template(self):
        for content in ({"text": "Oi"}, {"document": self.office.upload()}):
            identity = self.office.send(chatbot="sem-modelo", **content)
            message = self.office.api.ends(identity, "failed", "sent", "uncertain")
            self.assertEqual((message["status"], message["error"]["code"]),
                             ("failed", "outside_window"))
            self.assertEqual(self.office.bodies(identity), [])

    def test_errors_of_meta_stand_beside_ours(self):
        self.office.meta.plan([{"path": MESSAGES, "times": 1, "status": 400, "body": {"error": {
            "message": "(#131026) Message undeliverable", "code": 131026,
            "error_data": {"details": "no details"}, "fbtrace_id": "A1"}}}])
        message = self.office.api.ends(self.office.send(text="Oi"), "failed", "sent")
        self.assertEqual((message["status"], message["error"]["code"],
                          message["error"]["provider_code"]),
                         ("failed", "recipient_unreachable", "131026"))
        self.assertIn("A1", message["error"]["detail"])

    def test_held_messages_go_out_with_new_credentials(self):
        office = self.office
        office.desk.setup(office.setup(token="expired"))
        identities = [office.send(channel="trancado", text=f"n. {number}") for number in range(5)]
        wait_for("the error is shown",
                 lambda: any(office.api.message(i)["error"] for i in identities))
        self.assertEqual({office.api.message(i)["status"] for i in identities}, {"queued"})
        office.desk.setup(office.setup())
        for identity in identities:
            office.api.ends(identity, "sent")
        good = [r["id"] for r in office.meta.requests()
                if r["id"] in identities and not r["problems"]]
        self.assertEqual(good, identities)


class InsideTheWindow(unittest.TestCase):
    """The person has written, and Meta calls back."""

    @classmethod
    def setUpClass(cls):
        cls.office = office = Office()
        cls.addClassCleanup(office.remove)
        office.meta_does("callback", url=f"http://127.0.0.1:{office.desk.running.port}/hooks/loja",
                         app_secret=SECRET)
        office.meta_does("world", keeps_window=True)
        office.meta_calls("incoming", **{"from": PERSON[1:], "name": "Ana", "text": "Oi"})

    def tearDown(self):
        problems = [p for r in self.office.meta.requests() for p in r["problems"]]
        self.assertEqual(problems, [])

    def sent(self, **content):
        identity = self.office.send(**content)
        message = self.office.api.ends(identity, "sent", "failed", "uncertain")
        self.assertEqual(message["status"], "sent", message)
        body, = self.office.bodies(identity)
        return identity, body

    def test_text_and_pdf_go_as_they_are(self):
        _, body = self.sent(text="Sua compra\nchegou.")
        self.assertEqual(body["text"]["body"], "Sua compra\nchegou.")
        _, body = self.sent(text="Segue", document=self.office.upload())
        self.assertEqual((body["type"], body["document"]["caption"]), ("document", "Segue"))

    def test_each_state_is_told(self):
        identity, _ = self.sent(text="Oi")
        for status in ("delivered", "read", "delivered"):
            self.office.meta_calls("evidence", id=identity, status=status)
        self.assertEqual([line["status"] for line in self.office.api.message(identity)["history"]],
                         ["queued", "sending", "sent", "delivered", "read"])

    def test_one_person_by_number_and_by_id(self):
        # The answer says how WhatsApp writes the number, and what Meta calls the person.
        self.sent(text="Oi")
        self.assertEqual(self.office.rows("SELECT count(*) FROM contacts"), [(1,)])
        self.office.meta_calls("incoming", **{"from": WA_ID, "name": "Ana", "text": "a"})
        self.office.meta_calls("incoming", **{"from": HIDDEN, "name": "ana.s",
                                              "text": "b"})
        self.assertEqual(self.office.rows("SELECT count(*) FROM contacts"), [(1,)])
        self.assertIn((4, HIDDEN), self.office.rows("SELECT kind, value FROM addresses"))

    def test_a_fault_of_the_account_is_kept_once(self):
        value = {"messaging_product": "whatsapp", "metadata": {"phone_number_id": NUMBER},
                 "errors": [{"code": 131042, "title": "Business eligibility payment issue"}]}
        for _ in range(2):
            self.office.meta_calls("hook", **value)
        self.assertEqual(self.office.rows("SELECT code, provider_code FROM channel_notices"),
                         [("provider_refused", "131042")])


class LostKey(unittest.TestCase):
    """The file of the sealing key is gone: nothing is lost, and the way out works."""

    def setUp(self):
        self.office = Office()
        self.addCleanup(self.office.remove)

    def test_messages_wait_for_a_lost_key_and_go_out_once(self):
        desk, api = self.office.desk, self.office.api
        key = pathlib.Path(desk.folder, "sealing.key")
        aside = key.rename(pathlib.Path(desk.home, "key"))

        def health():
            channels = api.call("GET", "/v1/channels")[1]["channels"]
            return {c["key"]: c["health"] for c in channels}["loja"]

        api = self.restart()
        self.assertEqual(health(), "broken")
        log = pathlib.Path(desk.log).read_text(encoding="utf-8")
        self.assertIn(f"{key}: the key file is missing", log)
        self.assertIn("put the key file back", log)
        self.assertFalse(key.exists())
        identities = [self.office.send(text=f"n. {number}") for number in range(3)]
        self.assertEqual({api.message(i)["status"] for i in identities}, {"queued"})
        self.assertEqual([self.office.bodies(i) for i in identities], [[], [], []])
        aside.rename(key)
        api = self.restart()
        for identity in identities:
            api.ends(identity, "sent")
            self.assertEqual(len(self.office.bodies(identity)), 1)

    def test_secrets_entered_again_make_a_new_key(self):
        desk = self.office.desk
        key = pathlib.Path(desk.folder, "sealing.key")
        key.unlink()
        self.restart()
        # Without secrets nothing is made anew.
        desk.setup({"version": 1, "channels": [{"key": "loja", "in_flight": 4}]})
        self.assertFalse(key.exists())
        waiting = self.office.send(text="n. 1")
        setup = self.office.setup()
        setup["channels"] = setup["channels"][:1]
        setup["chatbots"] = []
        _, err = desk.admin_all("setup", "-", stdin=json.dumps(setup))
        self.assertIn("sealing.key", err)
        self.assertTrue(key.exists())
        self.office.api.ends(waiting, "sent")
        channels = self.office.api.call("GET", "/v1/channels")[1]["channels"]
        self.assertEqual({c["key"]: c["health"] for c in channels}["trancado"], "broken")

    def restart(self):
        self.office.api.close()
        self.office.desk.stop()
        self.office.desk.start()
        self.office.api = self.office.desk.api(self.office.desk.token())
        return self.office.api

if __name__ == "__main__":
    main(standin=True)
