#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job in the window, by accessible names as a screen reader has them, under a window manager.

A token, a Simulador and a chatbot come to be by clicking; the token goes over the clipboard to
curl, and what curl posts is seen in the log and on the simulated phone.

window.py PROGRAM FOLDER-FOR-PICTURES [TEST…]
"""
import functools
import json
import os
import pathlib
import re
import subprocess
import sys
import time
import unittest

import program
from program import COMPLAINTS, Desk, ends_with_the_test, pdf, wait_for
from screen import PATIENCE, Screen, Window

PICTURES = ""
SCREENS = []
BUTTON = ("push button", "check box", "toggle button", "radio button", "push button menu")
FIELD = ("text", "entry")
# The title of Início greets whoever the account names, so another label tells that room.
ROOMS = {"Início": "Precisa de você", "Mensagens": "Mensagens", "Integrações": "Sistemas Externos",
         "Chatbots": "Chatbots", "Canais": "Canais", "Configurações": "Configurações"}
SECRET = re.compile(r"krd_[0-9A-Za-z]{49}")


def setUpModule():
    # One for all: libatspi stays with the bus that it met first.
    SCREENS.append(Screen())
    unittest.addModuleCleanup(SCREENS[0].close)


def pictured(test):
    """Keeps what the screen shows when the test fails."""
    @functools.wraps(test)
    def run(self):
        try:
            test(self)
        except BaseException:
            path = os.path.join(PICTURES, f"window-{test.__name__}.png")
            self.screen.picture(path)
            print("\npicture of the failure:", path, file=sys.stderr)
            raise
    return run


class OnScreen(unittest.TestCase):
    """The program's window on the screen, in Portuguese."""

    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.remove)
        self.screen = SCREENS[0]
        self.start()
        self.addCleanup(self.end)

    def start(self):
        surroundings = {**self.screen.environment, "QT_QPA_PLATFORM": "xcb",
                        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        surroundings.pop("NO_AT_BRIDGE")
        with open(self.desk.log, "ab") as log:
            self.process = subprocess.Popen(
                [self.desk.program, "--data", self.desk.folder, "--listen", "127.0.0.1:0",
                 "--lang", "pt_BR"],
                env=surroundings, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                preexec_fn=ends_with_the_test)
        self.window = Window(self.screen, self.process.pid)

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def log(self):
        return pathlib.Path(self.desk.log).read_text(encoding="utf-8", errors="replace")

    def stops_in_order(self):
        self.process.terminate()
        self.assertEqual(self.process.wait(PATIENCE), 0)
        bad = [line for line in self.log().splitlines() if any(c in line for c in COMPLAINTS)]
        self.assertEqual(bad, [], self.log()[-6000:])

    def click(self, name, role=BUTTON):
        self.window.click(self.window.find(role, name, "ENABLED"))

    def fill(self, name, text):
        """By the keyboard, as the forms expect it."""
        field = self.window.find(FIELD, name, "ENABLED")
        self.window.click(field)
        self.window.find(FIELD, name, "FOCUSED")
        self.screen.keys("ctrl+a")
        self.screen.type(text)
        wait_for(f"“{text}” in {name}", lambda: field.text() == text, PATIENCE, field.text)

    def choose(self, label, choice):
        """Qt names a combo box after what is chosen; its label is a relation."""
        boxes = wait_for(f"the combo box of “{label}”", lambda: [
            box for box in self.window.look(("combo box",), "*", "ENABLED") or []
            if label in box.labels()], PATIENCE, self.window.describe)
        self.window.click(boxes[-1])
        self.window.click(self.window.find(("list item", "table cell"), choice))
        self.window.find(("combo box",), choice)

    def enter(self, room):
        """By what assistive technology does, not by the mouse: this, too, has to open a room."""
        self.window.find(BUTTON, room).act("Toggle", "Press")
        self.window.find(("label",), ROOMS[room])


class Walk(OnScreen):
    @pictured
    def test_from_the_token_to_the_message_on_the_phone(self):
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
    PICTURES = sys.argv.pop(2)
    program.main()
