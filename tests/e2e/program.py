# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program, its stand-in and its API, for tests that run them as processes."""
import http.client
import json
import os
import pathlib
import signal
import subprocess
import tempfile


def environment(**more):
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", **more}


class Ready:
    """A process that prints one line `ready http://ADDRESS:PORT` and runs until it is told to stop."""

    def __init__(self, command, log):
        self.log = open(log, "ab")
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.log,
                                        stdin=subprocess.DEVNULL, env=environment())
        line = self.process.stdout.readline().decode().strip()
        if not line.startswith("ready http://"):
            self.process.wait()
            raise AssertionError(f"{command[0]} did not get ready: {line!r}\n"
                                 + pathlib.Path(log).read_text(errors="replace")[-3000:])
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


class Desk:
    """A data folder and the program that works on it."""

    def __init__(self, program, folder=None):
        self.program = str(program)
        self.home = folder or tempfile.mkdtemp(prefix="karoo-e2e-")
        self.folder = os.path.join(self.home, "data")
        self.log = os.path.join(self.home, "stderr.log")
        self.running = None

    def start(self, *options):
        self.running = Ready([self.program, "--headless", "--data", self.folder,
                              "--listen", "127.0.0.1:0", *options], self.log)
        return self.running

    def admin(self, *words, stdin=None, code=0):
        done = subprocess.run([self.program, "admin", "--data", self.folder, *words],
                              input=stdin, capture_output=True, text=True, timeout=60,
                              env=environment(), check=False)
        if done.returncode != code:
            raise AssertionError(f"admin {words}: exit {done.returncode}, not {code}\n{done.stderr}")
        return done.stdout

    def setup(self, content):
        return self.admin("setup", "-", stdin=json.dumps(content))

    def token(self, system="ERP"):
        return self.admin("issue-token", "--system", system).strip()


class Api:
    """One keep-alive connection to the API."""

    def __init__(self, port, token):
        self.port = port
        self.token = token
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

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

    def close(self):
        self.connection.close()


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
