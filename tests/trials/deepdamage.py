#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damages pages of a large database that nobody reads at the start.

The program starts, since reading all would take long. What meets a damaged page is refused with a 5xx
and a problem, nothing that is there is denied (404), no promise is broken; from the first such page on
/readyz says `damaged`, and `admin check` says where. The stop is in order.

deepdamage.py PROGRAM
"""
import http.client
import json
import os
import shutil
import sqlite3
import sys
import tempfile
import uuid

import trial
from corruption import PAGE, Damage
from program import Desk, programs, simulator_setup

#: Above the size up to which a start reads everything (database.cpp: quickCheckLimitBytes).
ROWS = 12000
PAGES_DAMAGED = 400


def large_folder(home):
    """A folder with some 50 MiB of messages; the token and ids of messages that are there."""
    desk = Desk(folder=home)
    desk.setup(simulator_setup())
    token = desk.token()
    desk.start("--offline")
    api = desk.api(token)
    messages = [{"to": {"phone": f"+5511981{index:06d}"}, "text": "Olá " * 40} for index in range(500)]
    status, _, _ = api.call("POST", "/v1/messages/batch", {"messages": messages})
    assert status == 207, status
    api.close()
    desk.stop()
    database = sqlite3.connect(os.path.join(desk.folder, "karoo.db"))
    multiply(database)
    ids = [str(uuid.UUID(bytes=bytes(row[0]))) for row in
           database.execute("SELECT id FROM messages WHERE row % 40 = 0")]
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return desk.folder, token, ["msg_" + i for i in ids]


def multiply(database):
    """Makes rows of rows, each with an id of its own and a long text."""
    columns = [row[1] for row in database.execute("PRAGMA table_info(messages)")
               if row[1] not in ("row", "id", "text")]
    names = ", ".join(columns)
    database.execute("PRAGMA foreign_keys = ON")
    with database:
        for _ in range(ROWS // 500):
            database.execute(f"INSERT INTO messages (id, text, {names}) SELECT randomblob(16), "
                             f"printf('%.*c', 3500, 'x'), {names} FROM messages ORDER BY row LIMIT 500")


def damage(this, folder):
    """Many pages, none of them the first; a half-read tree has its root whole."""
    one = Damage(this.random, folder)
    pages = one.database.stat().st_size // PAGE
    for _ in range(PAGES_DAMAGED):
        page = this.random.randrange(40, pages)
        how = this.random.randrange(3)
        if how == 0:
            one.overwrite(one.database, PAGE, PAGE * page)
        elif how == 1:
            one.overwrite(one.database, this.random.randint(1, 64), PAGE * page)
        else:
            one.overwrite(one.database, 8, PAGE * page)  # the head of a page of a tree
    return f"{PAGES_DAMAGED} of {pages} pages"


class Answers:
    """Calls a program on damaged data and judges each answer."""

    def __init__(self, this, desk, token):
        self.this, self.api, self.failed = this, desk.api(token), 0

    def call(self, method, path, body=None, allowed=(200,)):
        status, answer, headers = self.api.call(method, path, body)
        if status >= 500:
            self.failed += 1
            if "problem+json" not in headers.get("Content-Type", ""):
                self.this.fault(f"{method} {path}: {status} without a problem")
        elif status not in allowed:
            self.this.fault(f"{method} {path} was answered {status}: {answer}")
        return status, answer

    def ready(self):
        """The reasons why not."""
        status, answer, _ = self.api.call("GET", "/readyz")
        return answer.get("reasons", []) if status == 503 else []


def use(answers, ids, drawn):
    accepted = []
    for identity in drawn.sample(ids, 120):
        answers.call("GET", f"/v1/messages/{identity}")
    cursor = ""
    for _ in range(40):
        status, page = answers.call("GET", f"/v1/messages?limit=200{cursor}")
        if status != 200 or page["next_cursor"] is None:
            break
        cursor = "&cursor=" + page["next_cursor"]
    for query in ("status=queued", "reference=nothing", "chatbot=cobranca&status=failed"):
        answers.call("GET", f"/v1/messages?{query}")
    for identity in drawn.sample(ids, 20):
        answers.call("POST", f"/v1/messages/{identity}/cancel", allowed=(200, 409))
    for number in range(30):
        status, answer = answers.call("POST", "/v1/messages", {
            "to": {"phone": f"+5511981{number:06d}"}, "text": "Oi"}, allowed=(202,))
        if status == 202:
            accepted.append(answer["id"])
    return accepted


def once(this, whole, home, token, ids):
    desk = Desk(folder=os.path.join(home, f"trial-{this.times}"))
    shutil.copytree(whole, desk.folder)
    what = damage(this, desk.folder)
    try:
        try:
            desk.start("--offline")
        except AssertionError as ended:
            if "danificad" not in str(ended):
                this.fault(f"{what}: the start says nothing of damage: {ended}")
            return "refused", 0
        answers = Answers(this, desk, token)
        try:
            accepted = use(answers, ids, this.random)
            for identity in accepted:
                if answers.api.call("GET", f"/v1/messages/{identity}")[0] == 404:
                    this.lost += 1
            if answers.failed and answers.ready() != ["damaged"]:
                this.fault(f"{what}: {answers.failed} failures, readyz says {answers.ready()}")
            answers.api.close()
        except (OSError, http.client.HTTPException, json.JSONDecodeError) as lost:
            this.crashes += 1
            this.fault(f"{what}: no answer: {lost!r}")
            return "crashed", answers.failed
        desk.admin("check", code=1)
        desk.stop()
    except AssertionError as complaint:
        this.crashes += 1
        this.fault(f"{what}: {complaint}")
    finally:
        desk.remove()
    return "used", answers.failed


def main():
    programs.program = sys.argv[1]
    this = trial.Trial("deepdamage", "pages damaged that the start does not read")
    home = tempfile.mkdtemp(prefix="karoo-deep-")
    failed, ends = 0, {"refused": 0, "used": 0, "crashed": 0}
    try:
        whole, token, ids = large_folder(os.path.join(home, "whole"))
        for _ in range(trial.COUNT):
            end, met = once(this, whole, home, token, ids)
            ends[end] += 1
            failed += met
            this.times += 1
    finally:
        shutil.rmtree(home, ignore_errors=True)
    if failed < trial.COUNT:
        this.fault(f"only {failed} requests met damage: nothing is proven")
    this.more = f"{failed} requests met damage and were refused; {ends['refused']} starts refused"
    return this.end()


if __name__ == "__main__":
    sys.exit(main())
