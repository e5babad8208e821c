# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every line of shell in docs/api.md, run against the program as it stands there."""
import os
import pathlib
import re
import subprocess
import unittest

from program import Desk, main, pdf, simulator_setup

DOCUMENT = pathlib.Path(__file__).resolve().parents[2] / "docs" / "api.md"
ADDRESS = "http://127.0.0.1:8640"
#: Each call by its method and a part of its path.
CALLS = ("POST /v1/messages", "POST /v1/messages/batch", "GET /v1/messages/", "GET /v1/messages?",
         "POST /cancel", "POST /retry", "POST /v1/documents", "GET /v1/documents/", "/content",
         "GET /v1/chatbots", "GET /v1/channels", "GET /healthz", "GET /readyz", "GET /metrics",
         "GET /openapi.json", "GET /docs")


def blocks():
    """The shell of the document."""
    text = DOCUMENT.read_text(encoding="utf-8")
    return re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def calls(block):
    """Each curl command of a block, its continued lines joined."""
    lines = block.replace("\\\n", " ").splitlines()
    command, found = [], []
    for line in lines:
        if line.lstrip().startswith("#") or not line.strip():
            continue
        command.append(line)
        # A quoted body may go over several lines.
        if "\n".join(command).count("'") % 2 == 0:
            found.append("\n".join(command))
            command = []
    return found


def signature(command):
    method = "POST" if re.search(r"-X POST|-d |--data|-F ", command) else "GET"
    path = re.search(re.escape(ADDRESS) + r"([^\s\"']*)", command)
    return f"{method} {path.group(1)}" if path else ""


class Document(unittest.TestCase):
    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.remove)
        self.desk.setup(simulator_setup())
        self.token = self.desk.token()
        self.desk.start()
        with open(os.path.join(self.desk.home, "boleto.pdf"), "wb") as file:
            file.write(pdf())

    def test_every_line_runs_as_it_stands(self):
        variables = {"TOKEN": self.token}
        count = 0
        for block in blocks():
            for command in calls(block):
                if not command.lstrip().startswith(("curl", "MESSAGE=", "DOCUMENT=",
                                                     "QUANDO=")):
                    continue
                count += 1
                self.run_line(command, variables)
        self.assertGreaterEqual(count, 15)

    def run_line(self, command, variables):
        real = command.replace(ADDRESS, f"http://127.0.0.1:{self.desk.running.port}")
        real = real.replace("curl -sS", "curl -sS --fail-with-body")
        assigned = re.match(r"(\w+)=\$\(", real.strip())
        script = f"set -e\n{real}\n"
        if assigned:
            script += f'printf "\\n%s" "${assigned.group(1)}"\n'
        done = subprocess.run(["sh", "-c", script], cwd=self.desk.home, capture_output=True,
                              text=True, timeout=60, env={**os.environ, **variables}, check=False)
        self.assertEqual(done.returncode, 0, f"{command}\n{done.stdout}\n{done.stderr}")
        if assigned:
            variables[assigned.group(1)] = done.stdout.splitlines()[-1]
            self.assertTrue(variables[assigned.group(1)], command)

    def test_every_call_has_its_line(self):
        shown = [signature(command) for block in blocks() for command in calls(block)]
        for call in CALLS:
            method, _, rest = call.rpartition(" ")
            self.assertTrue(any(line.startswith(method) and
                                (rest in line.replace("$MESSAGE", "").replace("$DOCUMENT", ""))
                                for line in shown), call)


if __name__ == "__main__":
    main()
