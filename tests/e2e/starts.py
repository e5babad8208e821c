#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts that do not go as usual, and bad times while the window is open: what a person sees.

starts.py PROGRAM FOLDER-FOR-PICTURES [TEST…]
"""
import fcntl
import os
import pathlib
import re
import socket
import sqlite3
import time

import onscreen
from badtimes import LOCK_SECONDS, Posting, filled
from onscreen import BUTTON, OnScreen, pictured
from program import (Api, all_messages, comes_from_elsewhere, needs_root, phone, simulator_setup,
                     wait_for)
from screen import PATIENCE, Window

IN_USE = "O Karoo Desk já está rodando sem janela. Encerrá-lo e continuar aqui?"
CANNOT_START = "O Karoo Desk não pode iniciar"
FROM_ELSEWHERE = "Estes dados vêm de outro computador. As mensagens que esperam serão enviadas daqui?"


class SecondStart(OnScreen):
    def active_process(self):
        return (self.screen.run("xdotool", "getactivewindow", "getwindowpid") or "").strip()

    def comes_to_the_front(self, process):
        wait_for("the window in front", lambda: self.active_process() == str(process.pid),
                 PATIENCE, self.active_process)

    @pictured
    def test_the_first_window_comes_to_the_front(self):
        self.start()
        self.window.find(BUTTON, "API no ar")
        self.comes_to_the_front(self.process)
        # Somebody works in another window by now.
        other = self.spawn("--listen", "127.0.0.1:0", folder=os.path.join(self.desk.home, "other"))
        Window(self.screen, other.pid).find(BUTTON, "API no ar")
        self.comes_to_the_front(other)
        self.screen.keys("Tab")
        self.assertEqual(self.spawn().wait(PATIENCE), 0)
        self.comes_to_the_front(self.process)
        # Nor does it stay an icon.
        self.assertIsNotNone(self.screen.run("xdotool", "getactivewindow", "windowminimize"))
        self.comes_to_the_front(other)
        self.assertEqual(self.spawn().wait(PATIENCE), 0)
        self.comes_to_the_front(self.process)
        other.terminate()
        self.assertEqual(other.wait(PATIENCE), 0)
        self.stops_in_order()

    @pictured
    def test_an_icon_clicked_twice_opens_one_window(self):
        both = [self.spawn("--listen", "127.0.0.1:0") for _ in range(2)]
        wait_for("one of the two to end", lambda: any(p.poll() is not None for p in both), PATIENCE)
        ended, self.process = sorted(both, key=lambda process: process.poll() is None)
        self.assertEqual(ended.returncode, 0, self.log())
        self.window = Window(self.screen, self.process.pid)
        self.window.find(BUTTON, "API no ar")
        self.stops_in_order()

    @pictured
    def test_a_headless_one_is_left_running(self):
        first = self.desk.start()
        second = self.spawn()
        asking = Window(self.screen, second.pid)
        asking.find(("dialog",), IN_USE)
        asking.find(BUTTON, "Deixar rodando", "FOCUSED")
        self.screen.keys("Escape")
        self.assertEqual(second.wait(PATIENCE), 3)
        self.assertIn(f"kill -TERM {first.process.pid}", self.log())
        api = Api(first.port, None)
        self.assertEqual(api.call("GET", "/healthz")[0], 200)
        api.close()
        self.desk.stop()

    @pictured
    def test_a_headless_one_is_stopped_and_its_work_goes_on(self):
        first = self.desk.start("--offline")
        self.desk.setup(simulator_setup())
        api = Api(first.port, self.desk.token())
        sent = [api.send(phone(number)) for number in range(5)]
        self.process = self.spawn("--listen", f"127.0.0.1:{first.port}")
        self.window = Window(self.screen, self.process.pid)
        self.window.find(("dialog",), IN_USE)
        # By the keyboard: Enter belongs to what has the focus.
        self.screen.keys("Tab")
        self.window.find(BUTTON, "Encerrar e continuar", "FOCUSED")
        self.screen.keys("Return")
        self.assertEqual(first.process.wait(PATIENCE), 0)
        self.desk.running.close()
        self.desk.running = None
        self.window.find(BUTTON, "API no ar")
        api.close()
        for message in sent:
            api.ends(message, "delivered", seconds=PATIENCE)
        api.close()
        self.stops_in_order()


class FromAnotherComputer(OnScreen):
    """Its messages wait in two places: a person says who sends them."""

    def setUp(self):
        super().setUp()
        self.desk.setup(simulator_setup())
        token = self.desk.token()
        self.desk.start("--offline")
        api = self.desk.api(token)
        self.sent = [api.send(phone(number)) for number in range(3)]
        api.close()
        self.desk.stop()
        comes_from_elsewhere(self.desk.folder)
        self.token = token

    def asks(self):
        self.start()
        self.window.find(("dialog",), FROM_ELSEWHERE)
        self.window.find(("label",), "3 mensagens esperam*duas vezes*")
        self.window.find(BUTTON, "Sair", "FOCUSED")

    def statuses(self):
        api = self.desk.api(self.token)
        found = [api.message(i)["status"] for i in self.sent]
        api.close()
        return found

    @pictured
    def test_leaving_changes_nothing_and_a_copy_sends_nothing(self):
        self.asks()
        self.screen.keys("Escape")
        self.assertEqual(self.process.wait(PATIENCE), 0)
        self.asks()
        self.click("É uma cópia: não enviar")
        self.window.find(BUTTON, "API no ar")
        self.stops_in_order()
        self.desk.start()
        self.assertEqual(self.statuses(), ["uncertain"] * 3)
        self.desk.stop()

    @pictured
    def test_what_moved_is_sent_from_here(self):
        self.asks()
        self.screen.keys("Tab", "Tab")
        self.window.find(BUTTON, "Mudei de computador: enviar daqui", "FOCUSED")
        self.screen.keys("Return")
        self.window.find(BUTTON, "API no ar")
        self.stops_in_order()
        self.desk.start()
        self.assertEqual(self.statuses(), ["delivered"] * 3)
        self.desk.stop()


class StartFailure(OnScreen):
    """A sentence with the way out, and the exit code once it was read."""

    def says(self, *words, details=None, options=(), seconds=PATIENCE):
        process = self.spawn("--listen", "127.0.0.1:0", *options)
        notice = Window(self.screen, process.pid)
        notice.find(("dialog",), CANNOT_START)
        sentence = notice.find(("label",), f"*{words[0]}*").name
        for word in words:
            self.assertIn(word, sentence)
        self.assertIn(sentence, self.log())
        if details:
            notice.find(("label",), details)
            notice.find(BUTTON, "Copiar detalhes")
        notice.find(BUTTON, "Fechar", "FOCUSED")
        self.screen.keys("Return")
        self.assertEqual(process.wait(seconds), 3)

    def database(self):
        return pathlib.Path(self.desk.folder, "karoo.db")

    @pictured
    def test_a_damaged_database(self):
        self.desk.admin("check")
        whole = self.database().read_bytes()
        damaged = whole[:4096] + b"\xa5" * 4096 + whole[8192:]
        self.database().write_bytes(damaged)
        self.says("danificada", f"karoo-desk admin --data {self.desk.folder} restore", details="*")
        self.assertEqual(self.database().read_bytes(), damaged)
        self.no_complaints()

    @pictured
    def test_a_newer_database(self):
        self.desk.admin("check")
        with sqlite3.connect(self.database()) as database:
            database.execute("PRAGMA user_version = 999")
        database.close()
        self.says("mais novo", str(self.database()), details="*999*")

    @pictured
    def test_a_folder_that_cannot_be_written(self):
        file = pathlib.Path(self.desk.home, "file")
        file.write_text("x", encoding="ascii")
        self.desk.folder = str(file / "data")
        self.says("Não é possível gravar", self.desk.folder, "--data")

    @pictured
    def test_a_database_that_another_program_holds(self):
        self.desk.admin("check")
        other = sqlite3.connect(self.database(), isolation_level=None)
        self.addCleanup(other.close)
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        self.says("segurando o banco de dados", details="*locked*")

    @pictured
    def test_a_folder_whose_holder_does_not_answer(self):
        self.desk.admin("check")
        with open(os.path.join(self.desk.folder, "lock"), "r+", encoding="ascii") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            lock.truncate(0)
            lock.write("4711\n")
            lock.flush()
            self.says("kill -TERM 4711", self.desk.folder)

    @pictured
    def test_a_taken_address_is_said_in_the_window(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            address = f"127.0.0.1:{taken.getsockname()[1]}"
            self.process = self.spawn("--listen", address)
            self.window = Window(self.screen, self.process.pid)
            self.window.find(("label",), "A API está fora do ar.")
            self.window.find(("label",), f"*{address}*")
        self.click("Configurações da API")
        self.window.find(("label",), "Configurações")
        self.stops_in_order()


class BadTimes(Posting, OnScreen):
    """The window says why nothing can be saved; the API says 503; both go on by themselves."""

    def begin(self):
        self.start()
        self.window.find(BUTTON, "API no ar")
        self.desk.setup(simulator_setup())
        port = int(re.search(r'listening on "http://127.0.0.1:(\d+)"', self.log())[1])
        self.api = Api(port, self.desk.token())
        self.addCleanup(self.api.close)
        self.assertEqual(self.post(), 202)

    def says(self, reason):
        wait_for("a refusal", lambda: self.post() == 503)
        self.window.find(("label",), "Nada pode ser salvo.")
        self.window.find(("label",), reason)

    def goes_on(self):
        self.window.gone(("label",), "Nada pode ser salvo.")
        self.assertEqual(self.post(), 202)
        self.assertEqual({m["id"] for m in all_messages(self.api)}, set(self.accepted))
        for message in self.accepted:
            self.api.ends(message, "delivered", seconds=PATIENCE)
        self.stops_in_order()

    @pictured
    def test_a_lock_of_another_program(self):
        self.begin()
        other = sqlite3.connect(os.path.join(self.desk.folder, "karoo.db"), isolation_level=None)
        self.addCleanup(other.close)
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        self.says("Outro programa está segurando o banco de dados.*")
        while time.monotonic() - began < LOCK_SECONDS:
            self.assertEqual(self.post(), 503)
            # The window lives meanwhile.
            self.enter("Canais")
            self.enter("Mensagens")
        self.window.find(("label",), "Nada pode ser salvo.")
        other.execute("ROLLBACK")
        self.goes_on()

    @pictured
    @needs_root
    def test_a_full_disk(self):
        disk = self.mount("16m")
        self.begin()
        self.addCleanup(self.end, self.process)
        with filled(disk):
            self.says("O disco está cheio.*")
        self.goes_on()


if __name__ == "__main__":
    onscreen.main()
