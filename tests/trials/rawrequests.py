#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests that hide a second one, or are none: each is answered as its class, nothing hidden runs.

Behind each stands a whole request with a good token that would store a message called `hidden`.
After each the next honest request must be taken. The same over TLS, and each kind of port spoken to
as the other.

rawrequests.py PROGRAM
"""
import json
import os
import re
import socket
import ssl
import sys

import trial
from program import Desk, phone, programs, raw, simulator_setup

BODY = json.dumps({"to": {"phone": phone(1)}, "text": "x", "reference": "hidden"}).encode()
BAD, LENGTH, LARGE, LONG, FIELDS = (400,), (411,), (413,), (414,), (431,)


class Words:
    """Writes requests with a good token."""

    def __init__(self, token):
        self.fields = (b"Authorization: Bearer " + token.encode() +
                       b"\r\nContent-Type: application/json\r\n")
        self.hidden = self.post(b"Content-Length: %d\r\n" % len(BODY)) + BODY

    def head(self, line, fields=b"", host=b"Host: localhost\r\n"):
        return line + b"\r\n" + host + self.fields + fields + b"\r\n"

    def post(self, fields, host=b"Host: localhost\r\n"):
        return self.head(b"POST /v1/messages HTTP/1.1", fields, host)

    def get(self, fields=b"", target=b"/healthz", version=b"HTTP/1.1"):
        return self.head(b"GET " + target + b" " + version, fields)


def framing(words):
    """How long a body is: nobody may count differently from somebody in front of us."""
    size = b"Content-Length: %d\r\n" % len(words.hidden)
    values = (b"+0", b"-0", b"-1", b"0x0", b"0X2a", b"0b1", b"1e1", b"0.0", b"0,0", b"0, 9", b"0;0",
              b"0 0", b"'0'", b'"0"', b"\x0b0", b"\x0c0", b"0\x00", b"00000000000", b"0_0", b"NaN",
              b"9223372036854775808", b"18446744073709551616", b"18446744073709551619",
              b"", b" ", b"\xd9\xa0", b"0\xc2\xa0", b"zero", b"0h", b"0\r0")
    for value in values:
        yield b"length " + value, words.post(b"Content-Length: " + value + b"\r\n"), BAD
    for first, second in ((b"0", b"9"), (b"9", b"0"), (b"0", b"0"), (b"0", b"x")):
        yield (b"lengths " + first + second, words.post(
            b"Content-Length: " + first + b"\r\ncontent-length: " + second + b"\r\n"), BAD)
    codings = (b"chunked", b"xchunked", b"Chunked", b"identity", b"gzip", b"gzip, chunked",
               b"chunked, identity", b"chunked;x=1", b'"chunked"', b"\tchunked", b"chunked ",
               b"chunked,", b"", b"cow")
    for coding in codings:
        field = b"Transfer-Encoding: " + coding + b"\r\n"
        yield b"coding " + coding, words.post(field) + b"0\r\n\r\n", LENGTH
        yield b"length, coding " + coding, words.post(size + field) + b"0\r\n\r\n", BAD
        yield b"coding, length " + coding, words.post(field + size) + b"0\r\n\r\n", BAD
    yield b"no length", words.post(b""), LENGTH
    yield b"GET with a length", words.get(size), LARGE
    yield b"giant", words.post(b"Content-Length: 9999999999\r\n"), LARGE


def fields(words):
    """Heads that readers take differently."""
    size = b"Content-Length: 0\r\n"
    for name in (b"Content-Length : 0", b"Content-Length\t: 0", b" Content-Length: 0", b"Broken",
                 b": empty", b"A(b): x", b"A b: x", b"A\x00: x", b"A\xff: x", b"X: a\x00b",
                 b"X: a\rb", b"X: a\nContent-Length: 0", b"X: a\r\n Content-Length: 0",
                 b"X: a\r\n\tfolded", b"X: a\x7fb", b"X: a\x01b", b"Host: localhost",
                 b"hOST: evil.example", b"Content-Type: text/plain",
                 b"Authorization: Bearer x"):
        yield b"field " + name, words.post(name + b"\r\n" + size), BAD
    yield b"101 fields", words.post(b"A: b\r\n" * 101 + size), FIELDS
    yield b"endless field", words.post(b"A: " + b"a" * 20000 + b"\r\n" + size), FIELDS
    for host in (b"", b"Host:\r\n", b"Host: a b\r\n", b"Host: localhost@evil.example\r\n",
                 b"Host: localhost/\r\n", b"Host: localhost, evil\r\n", b"Host: [::1\r\n"):
        yield b"host " + host, words.post(size, host), (400, 421)
    for host in (b"evil.example", b"localhost.evil.example", b"127.0.0.1.evil.example",
                 b"0x7f.1", b"2130706433"):
        yield b"host " + host, words.post(size, b"Host: " + host + b"\r\n"), (421,)
    yield b"unknown expectation", words.post(b"Expect: magic\r\n" + size), (417,)
    yield b"coded body", words.post(b"Content-Encoding: gzip\r\n" + size), (415,)
    yield b"other origin", words.post(b"Origin: null\r\n" + size), (403,)
    upgrade = b"Connection: Upgrade\r\nUpgrade: websocket\r\n"
    yield b"upgrade", words.get(upgrade + b"Sec-WebSocket-Version: 13\r\n"
                                b"Sec-WebSocket-Key: eA==\r\n"), BAD


def lines(words):
    """First lines that are none."""
    for target in (b"//v1", b"/v1/../healthz", b"/v1/./healthz", b"/%2e%2e/healthz", b"/v1%2fx",
                   b"/%5c", b"/%00", b"/%0a", b"/%7f", b"/%25", b"/a\\b", b"/a#b", b"/a<b", b"*",
                   b'/a"b', b"/\xff", b"v1", b"", b"http://localhost/healthz", b"/a b", b"/%",
                   b"/%zz"):
        yield b"target " + target, words.get(target=target), BAD
    yield b"long target", words.get(target=b"/" + b"a" * 5000), LONG
    for version in (b"HTTP/2.0", b"HTTP/1.2", b"HTTP/0.9", b"HTTPx9y9", b"http/1.1", b"HTTP/1.10",
                    b"HTTP/11"):
        yield b"version " + version, words.get(version=version), (400, 505)
    for method in (b"TRACE", b"CONNECT", b"get", b"PROPFIND", b"HEAD", b"G\x01T", b""):
        yield b"method " + method, words.head(method + b" /healthz HTTP/1.1"), (400, 405)
    for start in (b"\r\n", b"\n", b"\0", b"\x16\x03\x01\x00\xa5\x01\x00",
                  b"PRI * HTTP/2.0\r\n\r\nSM\r\n",
                  b"PROXY TCP4 127.0.0.1 127.0.0.1 1 2\r\n", b"\xef\xbb\xbf", b"GET /healthz\r\n"):
        yield b"start " + start, start, (400, 505)
    for end in (b"\n", b"\r"):
        yield b"ends " + end, words.get().replace(b"\r\n", end), BAD
    get = words.get()
    yield b"pipelined", get, BAD
    yield b"pipelined behind close", words.get(b"Connection: close\r\n"), BAD
    yield b"byte behind a request", get + b"x", BAD


class Target:
    """The program on one kind of port."""

    def __init__(self, this, tls):
        self.this, self.tls = this, tls
        self.desk = Desk()
        self.desk.setup({**simulator_setup(), **({"settings": {"tls": "own"}} if tls else {})})
        self.token = self.desk.token()
        self.desk.start()
        self.port = self.desk.running.port
        self.words = Words(self.token)

    def secured(self, data):
        context = ssl.create_default_context(
            cafile=os.path.join(self.desk.folder, "tls", "karoo-desk.crt"))
        received = b""
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as client:
            with context.wrap_socket(client, server_hostname="localhost") as wrapped:
                try:
                    wrapped.sendall(data)
                    while piece := wrapped.recv(65536):
                        received += piece
                except (socket.timeout, OSError):
                    pass
        return received

    def ask(self, data):
        return self.secured(data) if self.tls else raw(self.port, data, half_close=True)

    def honest(self, name):
        """The next request of somebody else is taken."""
        answer = self.ask(self.words.get(b"Connection: close\r\n"))
        if not answer.startswith(b"HTTP/1.1 200 "):
            self.this.fault(f"after {name}: {answer[:80]!r}")

    def attack(self, name, data, expected):
        self.this.times += 1
        answer = self.ask(data + self.words.hidden)
        statuses = [int(s) for s in re.findall(rb"HTTP/1\.1 (\d{3}) ", answer)]
        if len(statuses) != 1 or statuses[0] not in expected:
            self.this.fault(f"{name[:60]} (tls {self.tls}): {statuses}, expected {expected}")
        self.honest(name[:60])

    def end(self):
        """Nothing hidden is stored; in order."""
        found = self.ask(self.words.get(b"Connection: close\r\n", b"/v1/messages?limit=200"))
        if b'"messages"' not in found or b'"hidden"' in found:
            self.this.fault(f"a hidden request ran, or nothing can be listed: {found[-300:]!r}")
        self.desk.stop()
        self.desk.remove()


def main():
    this = trial.Trial("rawrequests", "Raw requests with a second one behind")
    programs.program = sys.argv[1]
    plain = Target(this, tls=False)
    every = [row for part in (framing, fields, lines) for row in part(plain.words)]
    for row in every:
        plain.attack(*row)
    hello = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x5a" * 500
    plain.attack(b"TLS hello on the plain port", hello, BAD)
    plain.end()
    secured = Target(this, tls=True)
    spoken = raw(secured.port, plain.words.hidden, half_close=True)
    if b"HTTP/1.1 2" in spoken:
        this.fault(f"plain on the port of TLS: {spoken[:80]!r}")
    secured.honest(b"plain on the port of TLS")
    for row in every[::max(1, len(every) // trial.COUNT)]:
        secured.attack(row[0], row[1].replace(plain.words.fields, secured.words.fields), row[2])
    secured.end()
    if len(every) < 100:
        this.fault(f"{len(every)} kinds only")
    this.more = f"{len(every)} kinds"
    return this.end()


if __name__ == "__main__":
    sys.exit(main())
