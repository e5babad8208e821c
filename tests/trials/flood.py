#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clients that want nothing but the program's time, memory or descriptors.

Slow heads, slow bodies, slow readers of the largest answer, idle connections, quick ones, resets at
every stage. Meanwhile a process of its own asks for the health on new connections and sends honest
messages; afterwards all descriptors are back. The long run asserts the time and the memory too.

flood.py PROGRAM
"""
import json
import resource
import socket
import struct
import sys
import time

import trial
from program import Desk, pdf, phone, programs, simulator_setup
from watch import Watch, judge

LONG = trial.COUNT >= 200
IDLE, QUICK, RESETS = (10_000, 50_000, 10_000) if LONG else (600, 2000, 600)
SLOW_SECONDS = 12 if LONG else 3


def reset(client):
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    client.close()


class Attacker:
    """One kind of attack after the other on one program."""

    def __init__(self, desk, token, document):
        self.port, self.document = desk.running.port, document
        self.fields = f"Host: localhost\r\nAuthorization: Bearer {token}\r\n".encode()
        self.count = 0

    def head(self, line, fields=b""):
        return line + b" HTTP/1.1\r\n" + self.fields + fields + b"\r\n"

    def connect(self, small=False):
        """From many addresses: the ports of one are soon used up."""
        self.count += 1
        client = socket.socket()
        client.settimeout(10)
        if small:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        client.bind((f"127.0.0.{2 + self.count % 50}", 0))
        client.connect(("127.0.0.1", self.port))
        return client

    def many(self, number, first, small=False):
        clients = []
        for _ in range(number):
            client = self.connect(small)
            clients.append(client)
            self.give(client, first)
            client.setblocking(False)
        return clients

    @staticmethod
    def give(client, data):
        try:
            client.sendall(data)
            return True
        except OSError:
            return False  # the program has had enough of it

    def slowly(self, clients, step):
        """Every client that has not been cut does a little, again and again."""
        end = time.monotonic() + SLOW_SECONDS
        while time.monotonic() < end:
            clients = [client for client in clients if step(client)]
            time.sleep(0.2)

    def slow_heads(self):
        clients = self.many(trial.COUNT, b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: ")
        self.slowly(clients, lambda client: self.give(client, b"a"))
        return clients

    def slow_bodies(self):
        head = self.head(b"POST /v1/documents",
                         b"Content-Type: application/pdf\r\nContent-Length: 60000\r\n")
        clients = self.many(trial.COUNT, head + b"%PDF-")
        self.slowly(clients, lambda client: self.give(client, b"a"))
        return clients

    def slow_readers(self):
        path = f"GET /v1/documents/{self.document}/content".encode()
        clients = self.many(trial.COUNT, self.head(path), small=True)

        def sip(client):
            try:
                return bool(client.recv(64))
            except BlockingIOError:
                return True
            except OSError:
                return False
        self.slowly(clients, sip)
        return clients

    def idle(self):
        return self.many(IDLE, b"")

    def quick(self):
        get = self.head(b"GET /healthz", b"Connection: close\r\n")
        for number in range(QUICK):
            client = self.connect()
            if number % 2:
                self.give(client, get)
            if number % 4 == 3:
                reset(client)
            else:
                client.close()
        return []

    def resets(self):
        """After no byte, in the head, behind it, in the body, before, in and behind the answer."""
        body = json.dumps({"to": {"phone": phone(1)}, "text": "x" * 500}).encode()
        post = self.head(b"POST /v1/messages", b"Content-Type: application/json\r\n"
                         b"Content-Length: %d\r\n" % len(body))
        read = self.head(f"GET /v1/documents/{self.document}/content".encode())
        stages = (b"", post[:40], post, post + body[:50], post + body, read)
        for number in range(RESETS):
            stage = number % (len(stages) + 2)
            client = self.connect()
            self.give(client, (*stages, read, post + body)[stage])
            if stage >= len(stages):
                try:
                    client.recv(100)
                except OSError:
                    pass
            reset(client)
        return []


def run(this, desk, token):
    api = desk.api(token)
    # Nothing that can be asked for is larger: a document of the size that is allowed.
    large = pdf() + b"%" + b"x" * (16 * 1024 * 1024 - 2000)
    status, made, _ = api.call("POST", "/v1/documents", large, {"Content-Type": "application/pdf"})
    if status != 201:
        this.fault(f"the large document: {status} {made}")
    # Read once: what opens its part of the database for that keeps it open.
    api.call("GET", f"/v1/documents/{made['id']}/content")
    api.close()
    attacker = Attacker(desk, token, made["id"])
    for name, count in (("slow_heads", trial.COUNT), ("slow_bodies", trial.COUNT),
                        ("slow_readers", trial.COUNT), ("idle", IDLE), ("quick", QUICK),
                        ("resets", RESETS)):
        watch = Watch(desk, token)
        with watch:
            clients = getattr(attacker, name)()
        for client in clients:
            client.close()
        this.times += count
        judge(this, name, count, watch, LONG)


def main():
    this = trial.Trial("flood", "Slow, idle, quick and reset connections")
    programs.program = sys.argv[1]
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 20_000), hard))
    desk = Desk()
    desk.setup(simulator_setup())
    token = desk.token()
    # As a desktop gives it to a program, whatever the attacker has.
    desk.start(before=("prlimit", "--nofile=1024:"))
    try:
        api = desk.api(token)
        for number in range(50):  # what is made once is made
            api.send(phone(number))
        api.close()
        run(this, desk, token)
        desk.stop()
    except (AssertionError, OSError) as error:
        this.crashes += 1
        this.fault(repr(error))
    desk.remove()
    return this.end()


if __name__ == "__main__":
    sys.exit(main())
