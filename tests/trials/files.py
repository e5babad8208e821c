#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are not what they say: names, bombs, and PDFs broken in every way.

Each name ends as one that every system takes and nothing leaves the data folder; bombs are stored
as the bytes that they are, unopened, or refused; a broken PDF is refused or sound enough to be
stored, and the program lives and stays small.

files.py PROGRAM
"""
import base64
import io
import os
import pathlib
import re
import sys
import time
import unicodedata
import urllib.parse
import zipfile
import zlib

import trial
from program import Desk, pdf, phone, programs, simulator_setup
from watch import Watch, judge

LONG = trial.COUNT >= 200
MIB = 1024 * 1024
DEVICES = re.compile(r"(CON|PRN|AUX|NUL|COM\d|LPT\d)\s*(\.|$)", re.IGNORECASE)

NAMES = ["../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/passwd", "C:\\a.pdf", "//host/x/a.pdf",
         "a\0b.pdf", "\0", "a\u202efdp.exe", "a\u200b\u200f.pdf", "CON", "con.pdf", "NUL.tar.gz", "LPT1",
         "COM9.pdf", "a" * 300, "á" * 300, "\U0001f600" * 300, "a\nb.pdf", "a\r\nX-Evil: 1", "\n", ".", "..",
         "...", ".htaccess", "a.pdf.", "a.pdf ", " . . ", "-rf", "~", "$(touch x)", "`id`", "a;b|c&d", "%2e%2e%2f",
         "%00", "a.pdf:stream", "a?b*c", "a\"b'c", "<script>.pdf", "=1+1.pdf", "a\u2028b", "\ud83d".encode(
             "utf-16", "surrogatepass").decode("utf-16", "replace"), "\ufeffa.pdf", "\x7f\x1b[2J.pdf",
         "\U000e0041tag.pdf", "e\u0301" * 200, "a.exe", ".pdf", "pdf", "a." + "b" * 300, "desktop.ini"]


def faults_of(name):
    """What is wrong with a name that was kept."""
    odd = [c for c in name if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") or
           c in '"*/:<>?\\|']
    if odd:
        yield f"characters {odd}"
    if not name or len(name.encode()) > 255 or name.startswith((".", " ")) or name.endswith((".", " ")):
        yield "its length or ends"
    if DEVICES.match(name):
        yield "a device"
    if not name.lower().endswith(".pdf"):
        yield "its extension"


class Files:
    """Sends files to one program."""

    def __init__(self, this, desk, token):
        self.this, self.desk, self.api = this, desk, desk.api(token)
        self.number = 0

    def upload(self, content, disposition=None, content_type="application/pdf"):
        self.this.times += 1
        fields = {"Content-Type": content_type}
        if disposition is not None:
            fields["Content-Disposition"] = disposition
        try:
            status, answer, _ = self.api.call("POST", "/v1/documents", content, fields)
        except OSError as error:
            self.this.fault(f"no answer for {content[:40]!r}: {error!r}")
            self.api.close()
            return 0, {}
        if status not in (201, 422):
            self.this.fault(f"{status} for {content[:40]!r} {disposition!r}: {answer}")
        return status, answer

    def distinct(self):
        """A sound file that nobody sent before: the same bytes keep their first name."""
        self.number += 1
        return pdf(f"Boleto {self.number}")

    def names(self):
        for name in NAMES:
            self.name(name)
        for _ in range(trial.COUNT):
            alphabet = "ab./\\ \0\n\r\"'%:;\u202e\u2028\U0001f600\u0301CONUL"
            length = self.this.random.choice((1, 3, 9, 70, 300))
            self.name("".join(self.this.random.choice(alphabet) for _ in range(length)))

    def name(self, name):
        quoted = urllib.parse.quote(name.encode("utf-8", "replace"), safe="")
        status, answer = self.upload(self.distinct(), f"attachment; filename*=UTF-8''{quoted}")
        self.kept(name, status, answer)
        self.this.times += 1
        status, answer, _ = self.api.call("POST", "/v1/messages", {
            "to": {"phone": phone(1)}, "document": {
                "base64": base64.b64encode(self.distinct()).decode(), "filename": name}})
        if status not in (202, 422):
            self.this.fault(f"a message with {name[:20]!r}: {status} {answer}")

    def kept(self, name, status, answer):
        if status != 201:
            self.this.fault(f"a sound file called {name[:20]!r}: {status} {answer}")
            return
        for fault in faults_of(answer["filename"]):
            self.this.fault(f"{name[:20]!r} became {answer['filename'][:60]!r}: {fault}")
        _, _, fields = self.api.call("GET", f"/v1/documents/{answer['id']}/content")
        if "X-Evil" in fields or any(c in str(fields) for c in "\0\r\n"):
            self.this.fault(f"{name[:20]!r} broke out into the head: {fields}")

    def bombs(self):
        for what, content, content_type in bombs():
            began = time.monotonic()
            status, answer = self.upload(content, f"attachment; filename=\"{what}\"", content_type)
            print(f"{what}, {len(content)} bytes: {status} in {time.monotonic() - began:.1f} s", flush=True)
            if status == 201 and answer["size"] != len(content):
                self.this.fault(f"{what} is stored with {answer['size']} of {len(content)} bytes")

    def broken(self):
        taken = 0
        for content in broken_pdfs(self.this.random, max(50, trial.COUNT)):
            taken += self.upload(content)[0] == 201
        print(f"of the broken PDFs {taken} are sound enough", flush=True)


def bombs():
    """(name, bytes, type): little that claims to be much."""
    flat = io.BytesIO()
    with zipfile.ZipFile(flat, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a", b"\0" * 100 * MIB)
    yield "bomb.zip", flat.getvalue(), "application/zip"
    inner = flat.getvalue()
    for _ in range(4):
        outer = io.BytesIO()
        with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(8):
                archive.writestr(f"{number}.zip", inner)
        inner = outer.getvalue()
    yield "nested.zip", inner, "application/zip"
    outside = io.BytesIO()
    with zipfile.ZipFile(outside, "w") as archive:
        archive.writestr("../../../tmp/karoo-outside", b"x")
    yield "outside.zip", outside.getvalue(), "application/zip"
    laughs = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">' + b"".join(
        b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)) + b"]><l>&j;</l>"
    yield "laughs.xml", laughs, "application/xml"
    packed = zlib.compress(zlib.compress(b"\0" * 200 * MIB))
    for filters in (b"/FlateDecode", b"[/FlateDecode /FlateDecode]", b"[" + b"/FlateDecode " * 1000 + b"]"):
        yield "bomb.pdf", with_stream(b"/Filter " + filters, packed), "application/pdf"
    # Where qpdf has to unpack: the table of objects, and objects inside of a stream.
    yield "table.pdf", with_table_stream(zlib.compress(b"\0" * 100 * MIB), b"[1 4 2]"), "application/pdf"
    yield "entries.pdf", with_table_stream(zlib.compress(b"\x09" * 100 * MIB), b"[0 1 0]"), "application/pdf"
    yield "most entries.pdf", with_table_stream(zlib.compress(b"\x09" * 4 * MIB), b"[0 1 0]"), "application/pdf"


def with_stream(entries, content):
    sound = pdf("bomb")
    return sound.replace(b"endobj\n", b"endobj\n9 0 obj\n<< /Length %d %s >>\nstream\n%s\nendstream\n"
                         b"endobj\n" % (len(content), entries, content), 1)


def with_table_stream(packed, widths):
    body = (b"%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages "
            b"/Kids [] /Count 1 >>\nendobj\n")
    table = (b"3 0 obj\n<< /Type /XRef /Size 2000000000 /W %s /Root 1 0 R /Index [0 2000000000] "
             b"/Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (
                 widths, len(packed), packed))
    return body + table + b"startxref\n%d\n%%%%EOF\n" % len(body)


def broken_pdfs(chance, count):
    sound = pdf("broken")
    huge = b"9" * 400
    yield from (
        b"%PDF-", b"%PDF-1.4\n%%EOF", sound[:-8], sound.replace(b"xref", b"xxxx"), sound.replace(b"%%EOF", b""),
        sound.replace(b"/Root 1 0 R", b"/Root 2 0 R"), sound.replace(b"/Root 1 0 R", b"/Root 99 0 R"),
        sound.replace(b"/Root 1 0 R", b""), sound.replace(b"/Kids [3 0 R]", b"/Kids [2 0 R]"),
        sound.replace(b"/Pages 2 0 R", b"/Pages 1 0 R"), sound.replace(b"/Pages 2 0 R", b"/Pages (x)"),
        sound.replace(b"/Count 1", b"/Count -1"), sound.replace(b"/Count 1", b"/Count " + huge),
        sound.replace(b"/Count 1", b"/Count 2 0 R"), sound.replace(b"/Size 6", b"/Size " + huge),
        sound.replace(b"/Size 6", b"/Size -6"), sound.replace(b"/Size 6", b"/Size 6 /Prev 0"),
        re.sub(rb"startxref\n\d+", b"startxref\n0", sound), re.sub(rb"startxref\n\d+", b"startxref\n" + huge, sound),
        re.sub(rb"/Size 6", b"/Size 6 /Prev " + re.search(rb"startxref\n(\d+)", sound)[1], sound),
        sound.replace(b"/Type /Pages", b"/Type /Pages /Parent 2 0 R"), sound.replace(b"endobj", b""),
        sound.replace(b"/Catalog", b"/Catalog " + b"[" * 100_000), sound.replace(b"/Catalog", b"<<" * 100_000),
        sound.replace(b"/Catalog", b"/Catalog /A " + b"(" * 1_000_000), sound.replace(b"/Length", b"/Length 99 0 R /L"),
        sound.replace(b"0000000009", b"9999999999"), sound.replace(b"0 6\n", b"0 999999999\n"),
        sound.replace(b"0 6\n", b"-1 6\n"), sound + b"trailer\n" * 100_000, b"%PDF-1.4\n" + b"1 0 obj\n" * 300_000,
        sound.replace(b"<< /Size", b"<< /Encrypt 1 0 R /Size"),
        sound.replace(b"<< /Size", b"<< /Encrypt << /Filter /Standard /V 5 /R 6 >> /Size"), b"\0" * 1000 + sound)
    for number in range(count):
        content = bytearray(sound)
        for _ in range(chance.choice((1, 3, 30))):
            at = chance.randrange(9, max(10, len(content) - 1))
            if number % 3 == 0:
                content[min(at, len(content) - 1)] ^= 1 << chance.randrange(8)
            elif number % 3 == 1:
                del content[at:at + chance.randrange(1, 40)]
            else:
                content[at:at] = content[chance.randrange(len(content) + 1):][:chance.randrange(1, 200)]
        yield bytes(content)


def outside(desk):
    """Files where none belong."""
    known = {"data", "stderr.log"}
    return [str(path) for path in pathlib.Path(desk.home).iterdir() if path.name not in known] + \
        [path for path in ("/tmp/karoo-outside", "/tmp/x") if os.path.exists(path)]


def stored_names(desk):
    """Documents by their hash, nothing else, below the folder for them."""
    for path in pathlib.Path(desk.folder, "documents").rglob("*"):
        if path.is_file() and not re.fullmatch(r"[0-9a-f]{64}", path.name):
            yield str(path)


def main():
    this = trial.Trial("files", "File names, bombs and broken PDFs")
    programs.program = sys.argv[1]
    desk = Desk()
    desk.setup(simulator_setup())
    token = desk.token()
    desk.start()
    try:
        warm = Files(this, desk, token)  # what is made once is made
        for name in ("a.pdf", "b.pdf"):
            warm.name(name)
        warm.api.ends(warm.api.send(phone(2)), "delivered")
        warm.api.close()
        for part in ("names", "bombs", "broken"):
            before, files = this.times, Files(this, desk, token)
            watch = Watch(desk, token)
            with watch:
                getattr(files, part)()
            files.api.close()
            judge(this, part, this.times - before, watch, LONG)
        for path in [*outside(desk), *stored_names(desk)]:
            this.fault(f"a file where none belongs: {path}")
        desk.stop()
    except (AssertionError, OSError) as error:
        this.crashes += 1
        this.fault(repr(error))
    desk.remove()
    return this.end()


if __name__ == "__main__":
    sys.exit(main())
