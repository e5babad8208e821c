#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job in the window, by accessible names as a screen reader has them, under a window manager.

A token, a Simulador and a chatbot come to be by clicking; the token goes over the clipboard to
curl, and what curl posts is seen in the log and on the simulated phone.

window.py PROGRAM FOLDER-FOR-PICTURES [TEST…]
"""
import json
import os
import pathlib
import re
import subprocess
import time

import onscreen
import program
from onscreen import BUTTON, FIELD, ROOMS, OnScreen, pictured
from program import pdf, wait_for
from screen import PATIENCE

SECRET = re.compile(r"krd_[0-9A-Za-z]{49}")


class Walk(OnScreen):
    @pictured
    def test_from_the_token_to_the_message_on_the_phone(self):
        self.start()
        token = self.make_token()
        address = self.address_of_api()
        self.make_simulator()
        self.make_chatbot()
        self.open_phone()
        self.post(address, token)
        self.message_is_seen()
        self.stops_in_order()

    def make_token(self):
        self.enter("Integrações")
        self.click("Gerar token")
        self.fill("Nome do sistema", "ERP")
        self.fill("Nome do token", "Faturamento")
        self.window.find(("dialog",), "Gerar token")
        self.click("Gerar token")
        self.window.find(("dialog",), "Token gerado")
        shown = self.window.find(FIELD, "Segredo").text()
        self.assertRegex(shown, SECRET)
        self.assertNotEqual(self.screen.clipboard(), shown)
        self.click("Copiar")
        wait_for("the token on the clipboard", lambda: self.screen.clipboard() == shown, PATIENCE,
                 lambda: "something else")
        token = self.screen.clipboard()
        self.click("Concluir")
        self.window.gone(("dialog",), "Token gerado")
        return token

    def address_of_api(self):
        """Where the screen says that requests go to."""
        address = self.window.find(("label",), "http://127.0.0.1:*").name
        self.assertTrue(address.endswith("/v1"), address)
        return address

    def make_simulator(self):
        self.enter("Canais")
        self.click("Criar um Simulador")
        self.window.find(("dialog",), "Conectar um Simulador")
        self.fill("Nome", "Simulador")
        self.assertEqual(self.window.find(FIELD, "Chave").text(), "simulador")
        self.click("Criar canal")
        self.window.gone(("dialog",), "Conectar um Simulador")

    def make_chatbot(self):
        self.enter("Chatbots")
        self.click("Criar Novo")
        self.fill("Nome de Apresentação", "Cobranca")
        proactive = self.window.find(BUTTON, "Exclusivo para mensagens proativas")
        if not proactive.has("CHECKED"):
            self.window.click(proactive)
        self.window.find(BUTTON, "Exclusivo para mensagens proativas", "CHECKED")
        self.click("Preferências", ("page tab",))
        self.choose("Token de acesso", "Sistemas Externos · ERP")
        self.click("Canais", ("page tab",))
        self.click("Adicionar canal")
        # Qt shows no menu that a button opens to AT-SPI; the keyboard reaches it.
        self.window.find(BUTTON, "Adicionar canal", "PRESSED")
        self.screen.keys("Down", "Return")
        self.window.find(("label",), "Simulador")
        self.click("Salvar")
        self.window.find(("label",), "Salvo às *")

    def open_phone(self):
        self.enter("Canais")
        self.click("Abrir: Simulador")
        self.window.find(None, "Simulador, telefone simulado")
        self.window.find(FIELD, "Escrever como o cliente")

    def post(self, address, token):
        boleto = os.path.join(self.desk.home, "Boleto.pdf")
        pathlib.Path(boleto).write_bytes(pdf())
        uploaded = self.curl(token, f"{address}/documents", "-H", "Content-Type: application/pdf",
                             "-H", "Content-Disposition: attachment; filename=Boleto.pdf",
                             "--data-binary", f"@{boleto}")
        message = {"to": {"phone": "+5511987654321"}, "text": "Sua fatura chegou",
                   "reference": "FAT-118", "document": {"id": uploaded["id"]}}
        sent = self.curl(token, f"{address}/messages", "-H", "Content-Type: application/json",
                         "-d", json.dumps(message))
        self.assertTrue(sent["id"].startswith("msg_"), sent)

    def curl(self, token, url, *options):
        done = subprocess.run(["curl", "-sS", "--fail-with-body", "-m", str(PATIENCE), url, "-H",
                               f"Authorization: Bearer {token}", *options],
                              capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, (done.stdout, done.stderr))
        return json.loads(done.stdout)

    def message_is_seen(self):
        phone = self.window.named("Simulador, telefone simulado")
        phone.find(None, "*Sua fatura chegou*")
        phone.find(BUTTON, "Abrir Boleto.pdf")
        phone.find(("combo box",), "*98765-4321*")
        self.enter("Mensagens")
        log = self.window.named("Mensagens - Karoo Desk")
        row = ("table cell",)
        log.find(row, "Boleto.pdf, FAT-118")
        log.find(row, "Simulador")
        log.find(row, "Entregue")
        log.click(log.find(row, "(11) 98765-4321"))
        # Beside the list: all of that message.
        log.find(None, "*Sua fatura chegou*")
        log.find(None, "Entregue*")


class Names(OnScreen):
    @pictured
    def test_all_that_takes_the_focus_has_a_name(self):
        self.start()
        self.desk_has_content()
        nameless = {}
        for room in ROOMS:
            self.enter(room)
            nameless[room] = self.window.nameless()
        self.assertEqual(nameless, {room: [] for room in ROOMS})
        self.message_waits()
        # A signal is not a person: nobody is asked, and what waits stays.
        self.stops_in_order()

    def desk_has_content(self):
        """Set up by the door of the command line, so that the lists have rows."""
        self.window.find(BUTTON, "API no ar")
        self.desk.setup(program.simulator_setup())
        self.token = self.desk.token()

    def message_waits(self):
        self.enter("Integrações")
        address = self.window.find(("label",), "http://127.0.0.1:*").name
        api = program.Api(int(address.split(":")[2].split("/")[0]), self.token)
        api.send("+5511987654321", send_at=time.strftime("%Y-%m-%dT%H:%M:%SZ",
                                                         time.gmtime(time.time() + 86400)))
        api.close()


if __name__ == "__main__":
    onscreen.main()
