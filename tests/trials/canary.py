#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends odd values through everything and looks where they came to rest.

A token, a secret, a phone, a CPF, a name and words are accepted, refused, failed at the provider,
echoed by it, logged at debug level, exported, backed up, and the program is ended by SIGABRT. None
may stand in a log, a crash's text, an export, the metrics or a temporary file; token and secret not
in the database or a backup without its key either.

canary.py PROGRAM STANDIN
"""
import http.client
import json
import os
import pathlib
import signal
import sys
import tempfile

import trial
from program import (Desk, StandIn, chatbot, http_channel, pdf, programs, raw, wait_for)

SECRET = "Senha-Canario-7Qx"
#: One digit more makes a number, each of its own: nobody waits for another's retry.
MOBILE = "+551198765093"
#: What belongs to a customer: in the database and its backups, nowhere else.
CUSTOMER = {"phone": b"98765093", "phone as people write it": b"98765-093",
            "CPF": b"71428793860", "CPF as people write it": b"714.287.938-60",
            "name": b"Canarinha", "text": b"vale-canario", "file name": b"boleto-canario"}
TEXT = "Canarinha, CPF 714.287.938-60 (71428793860), vale-canario 98765-093"
#: A provider that repeats in its answer what it was sent.
ECHO = json.dumps({"error": {"code": "invalid", "message": f"{TEXT} {MOBILE} Bearer {SECRET}"}})
ANSWERS = ({}, {"status": 400, "body": ECHO},
           {"status": 500, "body": ECHO, "times": 1}, {"fault": "bad_request_own"},
           {"status": 200, "body": f"<p>{TEXT} {MOBILE} {SECRET}"},
           {"fault": "bad_request_foreign"}, {"fault": "garbage"})


class Scan:
    """Looks for values in whatever it is shown; each find is a fault of the trial."""

    def __init__(self, this, secrets):
        self.this, self.secrets = this, secrets
        self.looked = 0

    def data(self, where, data, customer=True):
        self.looked += 1
        for what, value in {**self.secrets, **(CUSTOMER if customer else {})}.items():
            at = data.find(value)
            if at >= 0:
                around = data[max(0, at - 60):at + 60]
                self.this.fault(f"{what} in {where}: {around!r}")

    def folder(self, root, desk):
        for path in pathlib.Path(root).rglob("*"):
            if not path.is_file():
                continue
            if path.name.startswith("core"):
                self.this.fault(f"a core: {path}")
            kept = path.name.startswith("karoo.db") or "documents" in path.parts
            self.data(path.relative_to(root), path.read_bytes(),
                      customer=not (kept and str(path).startswith(desk.folder)))


def requests(api, number):
    """What systems say, right and wrong; ids of what was taken."""
    recipient = {"phone": f"{MOBILE}{number % 10}", "name": "Canarinha"}
    taken = []
    for body in ({"to": recipient, "text": TEXT, "reference": f"{number}-1"},
                 {"to": {"phone": MOBILE + "999999"}, "text": TEXT},
                 {"to": recipient, "text": TEXT, "chatbot": "vale-canario"},
                 {"to": recipient, "text": TEXT, "vale-canario": "71428793860"},
                 {"to": {"phone": "714.287.938-60"}, "text": TEXT * 1000},
                 {"to": recipient, "text": TEXT, "document": {"id": "vale-canario"}}):
        status, answer, _ = api.call("POST", "/v1/messages", body,
                                     {"User-Agent": "vale-canario 98765-093"})
        if status == 202:
            taken.append(answer["id"])
    api.call("POST", "/v1/messages/batch", {"messages": [{"to": recipient, "text": TEXT}] * 3})
    api.call("POST", "/v1/messages", f'{{"to": "{TEXT}', {"Content-Type": "application/json"})
    api.call("POST", "/v1/documents", pdf(TEXT),
             {"Content-Type": "application/pdf",
              "Content-Disposition": 'attachment; filename="boleto-canario.pdf"'})
    api.call("POST", "/v1/documents", b"%PDF-1.4 vale-canario 71428793860",
             {"Content-Type": "application/pdf"})
    for path in ("/v1/messages?phone=%2B55119876509312", "/v1/messages?vale-canario=71428793860",
                 "/v1/contacts/98765093", "/vale-canario/98765-093"):
        api.call("GET", path)
    return taken


def forged(port, token):
    """Heads that are refused before anybody reads them in full; tokens where none belong."""
    word = token.encode()
    for fields in (b"Authorization: Bearer " + word + b"\r\nAuthorization: Bearer " + word,
                   b"Authorization: Basic " + word, b"Bad Name: " + word,
                   b"Authorization: Bearer " + word[:-1] + b"!",
                   b"Host: " + word + b".example", b"Transfer-Encoding: " + word):
        raw(port, b"GET /v1/messages HTTP/1.1\r\nHost: localhost\r\n" + fields + b"\r\n\r\n",
            half_close=True)
    raw(port, b"GET /v1/messages?token=" + word + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
        half_close=True)
    raw(port, b"GET /" + word + b"\x01 HTTP/1.1\r\n\r\n", half_close=True)


def pages(port):
    """What is told without a token."""
    for path in ("/metrics", "/healthz", "/readyz"):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        connection.request("GET", path)
        yield path, connection.getresponse().read()
        connection.close()


def run(desk, this):
    standin = StandIn(desk.home, "--token", SECRET)
    desk.start()
    desk.setup({"version": 1, "external_systems": [{"name": "ERP"}],
                "channels": [http_channel("teste", standin.port, token=SECRET)],
                "chatbots": [chatbot("cobranca", "teste")]})
    token = desk.token()
    scan = Scan(this, {"token": token[4:40].encode(), "secret": SECRET.encode()})
    api = desk.api(token)
    taken = []
    for number in range(trial.COUNT):
        this.times += 1
        standin.plan([{"path": "/v1/send", **ANSWERS[number % len(ANSWERS)]}])
        taken += requests(api, number)
        api.ends(taken[-1], "sent", "failed", "uncertain", "expired", seconds=20)
    standin.plan([{"path": "/v1/send", "fault": "credentials_refused"}])
    taken += requests(api, trial.COUNT)
    forged(desk.running.port, token)
    for where, data in pages(desk.running.port):
        scan.data(where, data)
    api.close()
    scan.data("admin export", desk.admin("export", "-").encode())
    scan.data("admin tokens", desk.admin("tokens").encode())
    scan.data("admin check", desk.admin("check").encode())
    backup = os.path.join(desk.home, "a.backup")
    desk.admin("backup", backup)
    scan.data("backup", pathlib.Path(backup).read_bytes(), customer=False)
    os.remove(backup)
    desk.running.process.send_signal(signal.SIGABRT)
    code = desk.running.process.wait(timeout=60)
    desk.running.close()
    desk.running = None
    standin.stop()
    return code, taken, scan


def main():
    programs.program, programs.standin = sys.argv[1:3]
    this = trial.Trial("canary", "Odd values through everything, then SIGABRT")
    home = tempfile.mkdtemp(prefix="karoo-canary-")
    os.environ.update(TMPDIR=os.path.join(home, "tmp"), QT_LOGGING_RULES="*=true")
    os.mkdir(os.environ["TMPDIR"])
    desk = Desk(folder=home)
    code, taken, scan = run(desk, this)
    for path in pathlib.Path(home).glob("standin*"):
        path.unlink()  # what the provider was sent is its own
    stored = b"".join(p.read_bytes() for p in pathlib.Path(desk.folder).glob("karoo.db*"))
    for what in ("phone", "text", "CPF as people write it"):
        if CUSTOMER[what] not in stored:
            this.fault(f"{what} came nowhere: the scan proves nothing")
    if len(taken) < trial.COUNT or code != -signal.SIGABRT:
        this.fault(f"{len(taken)} taken, ended with {code}")
    scan.folder(home, desk)
    this.more = f"{scan.looked} places looked at"
    return this.end(home)


if __name__ == "__main__":
    sys.exit(main())
