#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""WhatsApp is connected in the window, before the stand-in for Meta: wrong token, no network, no
callback, a test message, and new credentials for a channel that holds 50 messages.

connect.py PROGRAM FOLDER-FOR-PICTURES STANDIN [TEST…]
"""
import socket

import onscreen
from onscreen import BUTTON, FIELD, OnScreen, pictured
from program import Api, StandIn, chatbot, control, wait_for
from screen import PATIENCE

TOKEN = "EAAGstandin"
APP_SECRET = "app-secret-of-the-test"
NUMBER, ACCOUNT = "106540352242922", "102290129340398"
MESSAGES = f"/v23.0/{NUMBER}/messages"
PERSON = "+5511987654321"
HELD = 50
SECRET_FIELD = ("password text",)


def closed_port():
    """A port at which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Connecting(OnScreen):
    def setUp(self):
        super().setUp()
        self.meta = StandIn(self.desk.home, "--graph")
        self.addCleanup(self.meta.stop)

    def sent(self):
        """What Meta took, in order: each request for a message without a fault."""
        return [r for r in self.meta.requests() if r["path"] == MESSAGES and not r["problems"]]

    def put(self, name, text, role=FIELD):
        """Into a field that may have to be scrolled to."""
        field = self.window.find(role, name, "ENABLED")
        assert field.accessible.get_component_iface().grab_focus(), name
        self.window.find(role, name, "FOCUSED")
        self.screen.keys("ctrl+a")
        self.screen.type(text)
        # A secret is told to nobody; that it arrived shows in what follows.
        if role == FIELD:
            wait_for(f"“{text}” in {name}", lambda: field.text() == text, PATIENCE, field.text)

    def press(self, name, *states):
        self.window.find(BUTTON, name, "ENABLED", *states).act("Press", "Toggle")

    def says(self, words):
        self.window.find(("label",), words)

    def is_off(self, name):
        button = self.window.find(BUTTON, name)
        self.assertFalse(button.has("ENABLED"), name)

    def port(self):
        self.enter("Integrações")
        address = self.window.find(("label",), "http://127.0.0.1:*").name
        return int(address.split(":")[2].split("/")[0])

    def open_dialog(self):
        self.enter("Canais")
        self.click("Conectar WhatsApp")
        self.window.find(("dialog",), "Conectar WhatsApp (Cloud API)")
        self.put("Nome do canal", "Loja")
        self.press("Avançado")

    def use_meta(self, port):
        self.put("Endereço da API", f"http://127.0.0.1:{port}")

    @pictured
    def test_wrong_token_no_network_and_no_callback(self):
        self.start()
        self.open_dialog()
        self.use_meta(closed_port())
        self.put("Identificador do número", NUMBER)
        self.put("Identificador da conta", ACCOUNT)
        self.put("Token de acesso", "EAAGwrong", SECRET_FIELD)
        self.says("*Sem conexão*")
        self.is_off("Salvar e ativar")
        self.use_meta(self.meta.port)
        self.says("*A Meta recusa o token*")
        self.is_off("Salvar e ativar")
        self.put("Token de acesso", TOKEN, SECRET_FIELD)
        # Saved without a callback: a warning says what will not be seen.
        self.says("*não verá se a mensagem foi entregue ou lida*")
        self.press("Salvar e ativar")
        self.window.find(("dialog",), "“Loja” está conectado")
        self.send_test("*olhe o celular*")
        self.assertEqual([r["to"] for r in self.sent()], [PERSON[1:]])
        self.press("Concluir")
        self.window.gone(("dialog",), "“Loja” está conectado")
        self.window.find(("label",), "Conectado")
        self.stops_in_order()

    @pictured
    def test_all_five_checks(self):
        self.desk.setup({"version": 1, "settings": {"public_url": "https://karoo.example"},
                         "external_systems": [{"name": "ERP"}]})
        self.desk.token()
        self.start()
        port = self.port()
        control(self.meta.port, "/_control/callback",
                {"url": f"http://127.0.0.1:{port}/hooks/loja", "app_secret": APP_SECRET})
        control(self.meta.port, "/_control/world", {"subscribed": False})
        self.open_dialog()
        self.use_meta(self.meta.port)
        self.put("Identificador do número", NUMBER)
        self.put("Identificador da conta", ACCOUNT)
        self.put("Chave secreta do aplicativo", APP_SECRET, SECRET_FIELD)
        self.put("Token de acesso", TOKEN, SECRET_FIELD)
        self.says("https://karoo.example/*hooks/loja")
        self.press("Salvar e ativar")
        self.window.find(("dialog",), "“Loja” está conectado")
        self.press("Pedir que a Meta avise")
        self.says("*A Meta ainda não chamou*")
        self.send_test("Enviada às *")
        identity = self.sent()[0]["id"]
        self.meta.evidence(identity, "delivered")
        self.says("Entregue às *")
        self.says("Última chamada: *")
        self.says("5 de 5")
        self.press("Concluir")
        self.stops_in_order()

    def send_test(self, end):
        # Templates are read right after saving; the one without values goes.
        self.says("*“fixo”*")
        self.put("Seu celular", "(11) 98765-4321")
        self.press("Enviar mensagem de teste")
        self.says(end)

    @pictured
    def test_held_messages_go_out_with_new_credentials(self):
        self.desk.setup(self.office("expired"))
        self.start()
        api = Api(self.port(), self.desk.token())
        self.addCleanup(api.close)
        identities = [api.send(PERSON, f"Aviso {number}") for number in range(HELD)]
        self.says("“Loja” não envia.")
        self.says(f"{HELD} mensagens esperam. *")
        self.assertEqual({api.message(i)["status"] for i in identities}, {"queued"})
        self.assertEqual(self.sent(), [])
        self.enter("Mensagens")
        # From any room, by the banner.
        self.press("Reconectar")
        self.window.find(("dialog",), "Editar o canal “Loja”")
        self.window.find(SECRET_FIELD, "Token de acesso", "FOCUSED")
        self.put("Token de acesso", TOKEN, SECRET_FIELD)
        self.press("Salvar")
        self.window.gone(("label",), "“Loja” não envia.")
        for identity in identities:
            api.ends(identity, "sent", seconds=PATIENCE)
        self.assertEqual([r["id"] for r in self.sent()], identities)
        self.stops_in_order()

    def office(self, token):
        templates = {"loja": [{"for": "text", "name": "aviso", "language": "pt_BR",
                               "parameters": ["TEXT"]}]}
        return {"version": 1, "external_systems": [{"name": "ERP"}],
                "channels": [{"key": "loja", "name": "Loja", "kind": "whatsapp_cloud",
                              "settings": {"base_url": f"http://127.0.0.1:{self.meta.port}",
                                           "phone_number_id": NUMBER,
                                           "business_account_id": ACCOUNT},
                              "secrets": {"access_token": token}}],
                "chatbots": [chatbot("cobranca", "loja", templates=templates)]}


if __name__ == "__main__":
    onscreen.main(standin=True)
