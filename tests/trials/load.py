# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A load of everything that the API promises to keep, and the check that it was kept."""
import base64
import collections
import dataclasses
import hashlib
import http.client
import json
import pathlib
import random
import sqlite3
import threading

import trial  # noqa: F401  (puts program.py within reach)
from program import Api, pdf

#: Of ten requests, so many are of this kind.
KINDS = ("message",) * 5 + ("keyed",) * 2 + ("batch", "upload", "inline")


@dataclasses.dataclass
class Promise:
    """What was answered with 2xx: messages by id, a document with its hash."""
    at: int
    path: str
    body: object
    key: str
    answer: dict
    messages: list
    document: str = None
    sha256: str = None


class Load:
    """Clients that send as fast as they can until told to stop. `clock` dates each answer."""

    def __init__(self, port, token, number, clients=6, clock=lambda: 0):
        self.port, self.token, self.number, self.clock = port, token, number, clock
        self.promises = []
        #: Requests with a key that got no answer: nobody knows, and a repetition must tell.
        self.open = []
        self.refused = collections.Counter()
        self.done = threading.Event()
        self.threads = [threading.Thread(target=self.run, args=(n,)) for n in range(clients)]
        for thread in self.threads:
            thread.start()

    def run(self, client):
        api = Api(self.port, self.token)
        chance = random.Random(self.number * 1000 + client)
        asked = None
        try:
            for count in range(10 ** 6):
                if self.done.is_set():
                    break
                asked = self.request(chance, f"{self.number}-{client}-{count}")
                self.send(api, *asked)
        except (OSError, http.client.HTTPException):
            # Killed: what got no answer was promised nothing.
            if asked and asked[2]:
                self.open.append(asked)
        finally:
            api.close()

    def request(self, chance, name):
        """(path, body, key) of something to send."""
        kind = chance.choice(KINDS)
        key = f"k-{name}" if kind in ("keyed", "batch", "upload") else None
        if kind == "upload":
            return "/v1/documents", pdf(f"Boleto {name}"), key
        if kind == "batch":
            messages = [self.message(chance, f"{name}-{n}") for n in range(chance.randint(2, 20))]
            return "/v1/messages/batch", {"messages": messages}, key
        body = self.message(chance, name)
        if kind == "inline":
            body["document"] = {"base64": base64.b64encode(pdf(f"Boleto {name}")).decode(),
                                "filename": "boleto.pdf"}
        return "/v1/messages", body, key

    @staticmethod
    def message(chance, name):
        return {"to": {"phone": f"+55119{chance.randrange(10 ** 8):08d}", "name": "Ana"},
                "text": f"n {name}", "reference": name}

    def send(self, api, path, body, key):
        headers = {"Idempotency-Key": key} if key else {}
        if isinstance(body, bytes):
            headers["Content-Type"] = "application/pdf"
        status, answer, _ = api.call("POST", path, body, headers)
        if status in (201, 202, 207):
            self.promises.append(promise(self.clock(), path, body, key, answer))
        else:
            self.refused[status] += 1
            self.done.wait(0.02)

    def join(self):
        self.done.set()
        for thread in self.threads:
            thread.join()


def promise(at, path, body, key, answer):
    if isinstance(body, bytes):
        return Promise(at, path, body, key, answer, [], answer["id"],
                       hashlib.sha256(body).hexdigest())
    if "results" in answer:
        return Promise(at, path, body, key, answer, [one["id"] for one in answer["results"]])
    made = Promise(at, path, body, key, answer, [answer["id"]])
    if "document" in body:
        content = base64.b64decode(body["document"]["base64"])
        made.sha256 = hashlib.sha256(content).hexdigest()
    return made


def replay(api, one):
    """What a repetition with the same key is answered: (status, answer, whether it was kept)."""
    headers = {"Idempotency-Key": one.key}
    if isinstance(one.body, bytes):
        headers["Content-Type"] = "application/pdf"
    status, answer, fields = api.call("POST", one.path, one.body, headers)
    return status, answer, fields.get("Idempotency-Replayed") == "true"


def uuid(identity):
    """The bytes of msg_ or doc_ and a UUID, as the database has them."""
    return bytes.fromhex(identity.split("_", 1)[1].replace("-", ""))


class Kept:
    """What lies in the folder of a program that has stopped."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        database = sqlite3.connect(f"file:{self.folder}/karoo.db?mode=ro", uri=True)
        self.complaints = [line for line, in database.execute("PRAGMA integrity_check")
                           if line != "ok"]
        self.complaints += [f"foreign key: {row}"
                            for row in database.execute("PRAGMA foreign_key_check")]
        self.messages = {bytes(row[0]): row[1] for row in
                         database.execute("SELECT id, reference FROM messages")}
        self.documents = {bytes(row[0]): bytes(row[1]).hex() for row in
                          database.execute("SELECT id, sha256 FROM documents")}
        database.close()

    def faults(self, promises):
        """Sentences: what was promised or is named and is not there, and what is there twice."""
        faults = [f"the database: {line}" for line in self.complaints]
        hashes = set(self.documents.values()) | {p.sha256 for p in promises if p.sha256}
        for sha256 in hashes:
            file = self.folder / "documents" / sha256[:2] / sha256
            if not file.is_file():
                faults.append(f"document {sha256[:8]} has no file")
            elif hashlib.sha256(file.read_bytes()).hexdigest() != sha256:
                faults.append(f"document {sha256[:8]} has other bytes")
        for one in promises:
            faults += [f"{i} is lost" for i in one.messages if uuid(i) not in self.messages]
            if one.document and uuid(one.document) not in self.documents:
                faults.append(f"{one.document} is lost")
        twice = [name for name, times in collections.Counter(self.messages.values()).items()
                 if name and times > 1]
        return faults + [f"{name} is there twice" for name in twice]


def repeated(api, load):
    """Sends again what has a key; faults as sentences."""
    faults = []
    for one in [p for p in load.promises if p.key][-8:]:
        status, answer, kept = replay(api, one)
        if not kept or answer != one.answer:
            faults.append(f"{one.key} was answered {one.answer}, now {status} {answer}, kept: {kept}")
    for path, body, key in load.open:
        status, answer, _ = replay(api, Promise(0, path, body, key, {}, []))
        if status not in (201, 202, 207):
            faults.append(f"{key} without an answer, repeated: {status} {answer}")
        else:
            load.promises.append(promise(0, path, body, key, answer))
    return faults


def received(log):
    """How often the provider got each message to send, and what it complains of."""
    times, problems = collections.Counter(), []
    with open(log, encoding="utf-8") as lines:
        for line in lines:
            request = json.loads(line)
            if request.get("path") == "/v1/send":
                times[request["id"]] += 1
            if request["complete"]:  # a kill cuts some
                problems += request["problems"]
    return times, problems
