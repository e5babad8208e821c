# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program, its stand-in and its API, for tests that run them as processes."""
import argparse
import contextlib
import ctypes
import http.client
import ipaddress
import json
import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

#: What the command line of the test named: the program, and the stand-in where the test needs one.
programs = argparse.Namespace(program=None, standin=None)

#: Lines that a sanitizer writes; none may stand in a log.
COMPLAINTS = ("ERROR: AddressSanitizer", "ERROR: LeakSanitizer", "runtime error:",
              "WARNING: ThreadSanitizer")


# What the machine may lack; whatever else a test needs is a package that ./dev test installs.
needs_root = unittest.skipUnless(os.geteuid() == 0, "only root can mount a small disk")
needs_systemd = unittest.skipUnless(shutil.which("systemd-analyze"),
                                    "only systemd itself can read its units")
#: Compilers that are worth their minutes now and then.
needs_long = unittest.skipUnless(os.environ.get("KAROO_TEST_LONG") == "1", "./dev test --long")


def leads_here(name):
    """Whether the system takes this name to this machine; tst_filefetcher has a name that always
    does, but only inside of one program."""
    try:
        found = {entry[4][0] for entry in socket.getaddrinfo(name, None)}
    except OSError:
        found = set()
    return bool(found) and all(ipaddress.ip_address(a.split("%")[0]).is_private for a in found)


LIBC = ctypes.CDLL(None)
PR_SET_PDEATHSIG = 1


def ends_with_the_test():
    """In the child: a test that is itself killed leaves no program behind."""
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def environment(**more):
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", **more}


class Ready:
    """A process that prints one line `ready http[s]://ADDRESS:PORT` and runs until it is told to stop."""

    def __init__(self, command, log):
        self.log = open(log, "ab")
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.log,
                                        stdin=subprocess.DEVNULL, env=environment(),
                                        preexec_fn=ends_with_the_test)
        line = self.process.stdout.readline().decode().strip()
        if not line.startswith(("ready http://", "ready https://")):
            self.process.wait()
            raise AssertionError(f"{command[0]} did not get ready: {line!r}\n"
                                 + pathlib.Path(log).read_text(errors="replace")[-3000:])
        self.scheme = line.split(" ")[1].split(":")[0]
        self.port = int(line.rsplit(":", 1)[1])

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.close()

    def stop(self):
        """SIGTERM; the exit code."""
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=60)
        self.close()
        return code

    def close(self):
        self.process.stdout.close()
        self.log.close()


class StandIn(Ready):
    """The provider that can fail in every way; see tests/support/standinserver.h."""

    def __init__(self, home, *options, name="standin"):
        self.requests_log = os.path.join(home, name + ".log")
        super().__init__([programs.standin, "--log", self.requests_log, *options],
                         os.path.join(home, name + ".err"))

    def plan(self, rules):
        assert control(self.port, "/_control/plan", rules)["ok"], rules

    def evidence(self, message, status):
        control(self.port, "/_control/evidence", {"id": message, "status": status})

    def requests(self):
        """All that came in, answered or not, in order; polls for evidence left out."""
        # All at once: a line that is being written would be read in two halves.
        text = pathlib.Path(self.requests_log).read_text(encoding="utf-8")
        all_of_them = [json.loads(line) for line in text.split("\n")[:-1]]
        return [r for r in all_of_them if not r["path"].startswith("/v1/status")]

    def sent(self):
        """Ids of the messages in the order in which they came."""
        return [r["id"] for r in self.requests() if r["path"] == "/v1/send"]


def control(port, path, body):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("POST", path, body=json.dumps(body))
    answer = json.loads(connection.getresponse().read())
    connection.close()
    return answer


def comes_from_elsewhere(folder):
    """As if another computer had worked on this data folder last."""
    with contextlib.closing(sqlite3.connect(os.path.join(folder, "karoo.db"))) as database, database:
        changed = database.execute("UPDATE facts SET value = 'another' WHERE name = 'machine'")
        assert changed.rowcount == 1, "this machine has no name"


class Desk:
    """A data folder and the program that works on it."""

    def __init__(self, program=None, folder=None):
        self.program = str(program or programs.program)
        self.home = folder or tempfile.mkdtemp(prefix="karoo-e2e-")
        self.folder = os.path.join(self.home, "data")
        self.log = os.path.join(self.home, "stderr.log")
        self.running = None

    def start(self, *options, before=()):
        """`before`: a command that starts the program, for example prlimit."""
        self.running = Ready([*before, self.program, "--headless", "--data", self.folder,
                              "--listen", "127.0.0.1:0", *options], self.log)
        return self.running

    def stop(self):
        """In order: exit code 0, no complaint of a sanitizer."""
        code = self.running.stop()
        self.running = None
        log = pathlib.Path(self.log).read_text(encoding="utf-8", errors="replace")
        bad = [line for line in log.splitlines() if any(c in line for c in COMPLAINTS)]
        if code != 0 or bad:
            raise AssertionError(f"the stop ended with {code}: {bad}\n{log[-6000:]}")

    def remove(self):
        """Whatever became of the test: nothing is left running, nothing left on the disk."""
        if self.running is not None:
            self.running.kill()
        shutil.rmtree(self.home, ignore_errors=True)

    def run(self, *words, before=()):
        """A start that is expected to end by itself: (exit code, stdout, stderr)."""
        done = subprocess.run([*before, self.program, "--headless", "--data", self.folder,
                               "--listen", "127.0.0.1:0", *words], capture_output=True,
                              text=True, timeout=60, env=environment(), check=False)
        return done.returncode, done.stdout, done.stderr

    def admin(self, *words, stdin=None, code=0):
        return self.admin_all(*words, stdin=stdin, code=code)[0]

    def admin_all(self, *words, stdin=None, code=0):
        """(stdout, stderr)."""
        done = subprocess.run([self.program, "admin", "--data", self.folder, *words],
                              input=stdin, capture_output=True, text=True, timeout=60,
                              env=environment(), check=False)
        if done.returncode != code:
            raise AssertionError(f"admin {words}: exit {done.returncode}, not {code}\n{done.stderr}")
        return done.stdout, done.stderr

    def setup(self, content):
        return self.admin("setup", "-", stdin=json.dumps(content))

    def token(self, system="ERP", *more):
        return self.admin("issue-token", "--system", system, *more).strip()

    def api(self, token):
        return Api(self.running.port, token)


class Api:
    """One keep-alive connection to the API."""

    def __init__(self, port, token, source="127.0.0.1"):
        self.port = port
        self.token = token
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60,
                                                     source_address=(source, 0))

    def call(self, method, path, body=None, headers=None):
        """(status, decoded JSON or bytes, headers)."""
        send = {"Authorization": f"Bearer {self.token}", **(headers or {})}
        if isinstance(body, (dict, list)):
            body = json.dumps(body)
            send.setdefault("Content-Type", "application/json")
        self.connection.request(method, path, body=body, headers=send)
        answer = self.connection.getresponse()
        data = answer.read()
        if "json" in (answer.getheader("Content-Type") or ""):
            data = json.loads(data)
        return answer.status, data, dict(answer.getheaders())

    def send(self, phone, text="Olá", **more):
        """The id of a message that was accepted."""
        status, answer, _ = self.call("POST", "/v1/messages",
                                      {"to": {"phone": phone}, "text": text, **more})
        assert status == 202, (status, answer)
        return answer["id"]

    def message(self, identity):
        status, answer, _ = self.call("GET", f"/v1/messages/{identity}")
        assert status == 200, (status, answer)
        return answer

    def ends(self, identity, *statuses, seconds=30):
        """The message as soon as it has one of these statuses."""
        def look():
            message = self.message(identity)
            return message if message["status"] in statuses else None
        return wait_for(f"{identity} {statuses}", look, seconds,
                        explain=lambda: self.message(identity))

    def close(self):
        self.connection.close()


def wait_for(what, look, seconds=30, explain=None):
    """What `look` returns as soon as it is true."""
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {what}"
                                 + (f"; now {explain()}" if explain else ""))
        time.sleep(0.05)


def raw(port, data, half_close=False, seconds=10):
    """All that comes back for these bytes, until the other side closes or is silent for long."""
    received = b""
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as client:
        try:
            client.sendall(data)
            if half_close:
                client.shutdown(socket.SHUT_WR)
            while True:
                piece = client.recv(65536)
                if not piece:
                    break
                received += piece
        except (socket.timeout, ConnectionError):
            pass
    return received


def phone(number):
    return f"+55119{number:08d}"


def chatbot(external_id, *channels, **more):
    return {"external_id": external_id, "name": external_id.title(), "proactive_only": True,
            "external_system": "ERP", "channels": list(channels), **more}


def simulator_setup():
    return {"version": 1, "external_systems": [{"name": "ERP"}],
            "channels": [{"key": "simulador", "name": "Simulador", "kind": "simulator"}],
            "chatbots": [chatbot("cobranca", "simulador", name="Cobrança")]}


def http_channel(key, port, token="testhttp-token", **more):
    return {"key": key, "name": key.title(), "kind": "testhttp",
            "settings": {"base_url": f"http://127.0.0.1:{port}"},
            "secrets": {"access_token": token}, **more}


def pdf(text="Boleto"):
    """A small PDF with one page that names `text`."""
    content = f"BT /F1 18 Tf 72 740 Td ({text}) Tj ET"
    objects = ["<< /Type /Catalog /Pages 2 0 R >>",
               "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
               "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
               " /Resources << /Font << /F1 5 0 R >> >> >>",
               f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
               "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    body, offsets = "%PDF-1.4\n", []
    for number, text_of_object in enumerate(objects, 1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{text_of_object}\nendobj\n"
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    return (f"{body}xref\n0 {size}\n0000000000 65535 f \n{table}"
            f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n").encode()


def main(standin=False):
    """Runs the test cases of the script that calls: SCRIPT PROGRAM [STANDIN] [TEST…]."""
    words = sys.argv[1:]
    programs.program = words.pop(0)
    if standin:
        programs.standin = words.pop(0)
    unittest.main(module="__main__", argv=[sys.argv[0], *words], verbosity=2)


def all_messages(api, **filters):
    """Every message of this token's system, page by page."""
    query = "&".join(f"{name}={value}" for name, value in filters.items())
    cursor, found = "", []
    while True:
        path = f"/v1/messages?limit=200{'&' + query if query else ''}{cursor}"
        status, page, _ = api.call("GET", path)
        assert status == 200, (status, page)
        found += page["messages"]
        if page["next_cursor"] is None:
            return found
        cursor = "&cursor=" + page["next_cursor"]
