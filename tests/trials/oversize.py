#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bodies that are too large, too deep, too wide or odd in their form.

Each gets an answer of its class on an honest connection, and honest clients are served meanwhile
(watch.py). Then four bodies with 4 MiB of base64 at once, again and again.

oversize.py PROGRAM
"""
import base64
import json
import sys
import threading

import trial
from program import Desk, pdf, phone, programs, simulator_setup
from watch import Watch, judge

LONG = trial.COUNT >= 200
MIB = 1024 * 1024
REFUSED, STORED = (400, 413, 422, 431), (201, 202, 400, 413, 422)
#: A list of faults that is larger serves nobody.
LARGEST_ANSWER = 512 * 1024
TO = json.dumps({"phone": phone(1)})


def deep_and_wide(size):
    """JSON of a quarter MiB and less that costs a careless reader much more."""
    yield "arrays", b"[" * size
    yield "closed arrays", b"[" * size + b"]" * size
    yield "objects", b'{"a":' * size
    yield "variables in each other", b'{"variables":' * size + b"1" + b"}" * size
    for name in ("to", "text", "document", "image", "template", "variables", "send_at", "channel"):
        yield f"depth in {name}", b'{"%s":' % name.encode() + b"[" * size + b"]" * size + b"}"
    yield "unknown members", json.dumps({f"m{n}": n for n in range(size)}).encode()
    yield "the same member", b'{"text":"x",' * 1 + b'"text":"x",' * size + b'"to":%s}' % TO.encode()
    yield "long name", b'{"%s":1}' % (b"n" * size * 8)
    variables = {f"V{n}": "x" for n in range(size)}
    yield "variables", json.dumps({"to": {"phone": phone(1)}, "text": "x",
                                   "variables": variables}).encode()
    yield "placeholders", json.dumps({"to": {"phone": phone(1)}, "text": "{{A}}" * size}).encode()
    yield "open placeholders", json.dumps({"to": {"phone": phone(1)}, "text": "{{" * size}).encode()
    yield "parameters", json.dumps({"to": {"phone": phone(1)}, "template": {
        "name": "a", "language": "pt_BR", "parameters": ["x"] * size}}).encode()
    yield "escapes", b'{"to":%s,"text":"%s"}' % (TO.encode(), b"\\u0041" * size)
    yield "long number", b'{"to":%s,"text":%s}' % (TO.encode(), b"9" * size * 4)
    yield "exponent", b'{"to":%s,"text":1e%s}' % (TO.encode(), b"9" * size)
    yield "blanks", b" " * size * 8
    yield "zero bytes", b"\0" * size * 8
    yield "half characters", b'{"text":"%s"}' % (b"\xf0\x9f" * size)
    yield "text", json.dumps({"to": {"phone": phone(1)}, "text": "á" * size}).encode()
    yield "phone", json.dumps({"to": {"phone": "5" * size}, "text": "x"}).encode()
    yield "address", json.dumps({"to": {"phone": phone(1)}, "document": {
        "url": "https://" + "a." * size}}).encode()


def batches(size):
    yield "empty messages", json.dumps({"messages": [{}] * size}).encode()
    yield "numbers for messages", json.dumps({"messages": [1] * size}).encode()
    yield "nested messages", b'{"messages":[' * size
    one = {"to": {"phone": "x"}, "text": "{{A}}", "zzz": 1}
    yield "faults", json.dumps({"messages": [one] * (size // 4)}).encode()


def form(*parts, boundary=b"b0"):
    return b"".join(b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts) + \
        b"--" + boundary + b"--\r\n"


def forms(size):
    """(what, body, Content-Type)."""
    kind = "multipart/form-data; boundary=b0"
    field = b'Content-Disposition: form-data; name="%s"\r\n\r\n%s'
    document = pdf()

    def file(name):
        return (b'Content-Disposition: form-data; name="file"; filename="' + name +
                b'"\r\n\r\n' + document)
    yield "no parts", b"--b0--\r\n", kind
    yield "no end", form(file(b"a.pdf"))[:-8], kind
    yield "boundary inside the file", form(file(b"a.pdf") + b"\r\n--b0--\r\n"), kind
    yield "many parts", form(*[field % (b"a", b"x")] * size), kind
    yield "many files", form(*[file(b"a.pdf")] * 60), kind
    yield "boundaries alone", b"--b0\r\n" * size * 16 + b"\r\n\r\n--b0--", kind
    yield "long head", form(b"A: " + b"x" * size * 16 + b"\r\n\r\nx"), kind
    yield "many heads", form(b"A: x\r\n" * size + b"\r\nx"), kind
    yield "parameters", form(b"Content-Disposition: form-data" + b";" * size * 16 + b"x=1\r\n\r\nx"), kind
    yield "quotes", form(b'Content-Disposition: form-data; name="' + b'\\"' * size + b"\r\n\r\nx"), kind
    yield "line feeds", form(file(b"a.pdf")).replace(b"\r\n", b"\n"), kind
    yield "zero in the name", form(file(b"a\0b.pdf")), kind
    yield "preamble", b"x" * size * 16 + b"\r\n" + form(file(b"a.pdf")), kind
    yield "epilogue", form(file(b"a.pdf")) + b"x" * size * 16, kind
    yield "nested", form(b"Content-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--c--"), kind
    yield "coded", form(b"Content-Transfer-Encoding: base64\r\n" + file(b"a.pdf")), kind
    for boundary in ("", '""', "b" * 71, "b" * 4000, "--", "b\\0", '"b0', ";", "b0;boundary=x"):
        yield f"boundary {boundary[:9]}", form(file(b"a.pdf")), "multipart/form-data; boundary=" + boundary
    yield "no boundary", form(file(b"a.pdf")), "multipart/form-data"
    yield "other form", form(file(b"a.pdf")), "multipart/mixed; boundary=b0"
    yield "urlencoded", b"file=" + b"%50" * size, "application/x-www-form-urlencoded"


def kinds(size):
    """(what, path, body, Content-Type)."""
    for what, body in deep_and_wide(size):
        yield what, "/v1/messages", body, "application/json"
    for what, body in batches(size):
        yield what, "/v1/messages/batch", body, "application/json"
    for what, body, content_type in forms(size):
        yield what, "/v1/documents", body, content_type
    for path, limit in (("/v1/messages", 6 * MIB), ("/v1/messages/batch", MIB),
                        ("/v1/documents", 16 * MIB + 65536)):
        for more in (0, 1):
            yield f"{path} +{more}", path, b"x" * (limit + more), "application/json"


def post(this, desk, token, what, path, body, content_type):
    this.times += 1
    api = desk.api(token)
    try:
        api.connection.timeout = 30
        status, answer, _ = api.call("POST", path, body, {"Content-Type": content_type})
    except OSError as error:
        this.fault(f"{what}, {len(body)} bytes: {error!r}")
        return None
    finally:
        api.close()
    if status not in (*STORED, *REFUSED, 207, 415, 503):
        this.fault(f"{what}, {len(body)} bytes: {status} {str(answer)[:200]}")
    if len(json.dumps(answer)) > LARGEST_ANSWER:
        this.fault(f"{what}, {len(body)} bytes: an answer of {len(json.dumps(answer))} bytes")
    return status


def bodies(this, desk, token):
    sizes = [this.random.randint(2, 30_000) for _ in range(max(1, trial.COUNT // 20))]
    for size in (30_000, *sizes):
        for row in kinds(size):
            post(this, desk, token, *row)


def large_ones(this, desk, token):
    """Four at once: all they carry is taken, or they are told to come again."""
    content = pdf() + b"%" + b"x" * (4 * MIB - 2000)
    body = json.dumps({"to": {"phone": phone(1)}, "document": {
        "base64": base64.b64encode(content).decode(), "filename": "a.pdf"}}).encode()
    taken = []

    def client():
        for _ in range(trial.COUNT // 4):
            taken.append(post(this, desk, token, "4 MiB", "/v1/messages", body, "application/json"))
    threads = [threading.Thread(target=client) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if taken.count(202) < len(taken) // 2 or set(taken) - {202, 503}:
        this.fault(f"four large ones at once: {taken}")


def main():
    this = trial.Trial("oversize", "Bodies too large, deep, wide or odd")
    programs.program = sys.argv[1]
    desk = Desk()
    desk.setup(simulator_setup())
    token = desk.token()
    desk.start()
    try:
        api = desk.api(token)
        for number in range(20):  # what is made once is made
            api.send(phone(number), document={"base64": base64.b64encode(pdf(number)).decode()})
        api.close()
        for name, attack in (("bodies", bodies), ("four large ones", large_ones)):
            before = this.times
            watch = Watch(desk, token)
            with watch:
                attack(this, desk, token)
            judge(this, name, this.times - before, watch, LONG)
        desk.stop()
    except (AssertionError, OSError) as error:
        this.crashes += 1
        this.fault(repr(error))
    desk.remove()
    return this.end()


if __name__ == "__main__":
    sys.exit(main())
