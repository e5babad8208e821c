# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The samples of "Como integrar", run exactly as the window shows them."""
import os
import shutil
import subprocess
import sys
import unittest

from program import Desk, chatbot, main, needs_long, pdf, programs, simulator_setup


def run(command, folder, token, *arguments):
    return subprocess.run([*command, *arguments], cwd=folder, capture_output=True, text=True,
                          timeout=300, env={**os.environ, "KAROO_TOKEN": token}, check=False)


class Samples(unittest.TestCase):
    def setUp(self):
        # One for each language: their keys are the same and their bodies are not.
        self.desk = Desk()
        self.addCleanup(self.desk.remove)
        setup = simulator_setup()
        # Two chatbots: a sample that does not name its own would be refused.
        setup["chatbots"].append(chatbot("avisos", "simulador"))
        self.desk.setup(setup)
        self.token = self.desk.token()
        self.desk.start()
        self.folder = os.path.join(self.desk.home, "samples")
        os.mkdir(self.folder)
        subprocess.run([programs.standin, self.folder,
                        f"http://127.0.0.1:{self.desk.running.port}", "cobranca"], check=True)
        with open(os.path.join(self.folder, "boleto.pdf"), "wb") as file:
            file.write(pdf())

    def walk(self, text, document, status):
        """Each a function that runs one sample with these arguments."""
        api = self.desk.api(self.token)
        for send, wanted in ((text, "pedido saiu"), (document, "boleto chegou")):
            done = send()
            self.assertEqual(done.returncode, 0, done.stderr + done.stdout)
            identity = next(word.strip('",') for word in
                            done.stdout.replace(":", " ").replace(",", " ").replace("{", " ").split()
                            if word.strip('",').startswith("msg_"))
            message = api.ends(identity, "delivered")
            self.assertEqual(message["chatbot"], "cobranca")
            again = send()
            self.assertIn(identity, again.stdout, "the key must not send it twice")
            shown = status(identity)
            self.assertIn("delivered", shown.stdout, shown.stderr)
            arrived = [line for line in self.desk.admin("simulator", "simulador").splitlines()
                       if identity in line]
            self.assertEqual(len(arrived), 1)
            self.assertIn(wanted, arrived[0])
        api.close()
        self.desk.stop()

    def scripts(self, interpreter, text, document, status):
        def of(name):
            return lambda *arguments: run([*interpreter, name], self.folder, self.token, *arguments)
        self.walk(of(text), of(document), of(status))

    def test_curl(self):
        self.scripts(["sh"], "curl-text.sh", "curl-document.sh", "curl-status.sh")

    def test_python(self):
        self.scripts([sys.executable], "python-text.py", "python-document.py", "python-status.py")

    def test_php(self):
        self.scripts(["php"], "php-text.php", "php-document.php", "php-status.php")

    def test_node(self):
        self.scripts(["node"], "node-text.mjs", "node-document.mjs", "node-status.mjs")

    @needs_long
    def test_java(self):
        def of(name):
            shutil.copy(os.path.join(self.folder, f"java-{name}.java"),
                        os.path.join(self.folder, f"{name}.java"))
            return lambda *arguments: run(["java", f"{name}.java"], self.folder, self.token,
                                          *arguments)
        self.walk(of("SendText"), of("SendDocument"), of("ReadStatus"))

    @needs_long
    def test_csharp(self):
        def of(name):
            subprocess.run(["mcs", "-langversion:6", "-r:System.Net.Http.dll", f"-out:{name}.exe",
                            f"csharp-{name}.cs"], cwd=self.folder, check=True)
            return lambda *arguments: run(["mono", f"{name}.exe"], self.folder, self.token,
                                          *arguments)
        self.walk(of("SendText"), of("SendDocument"), of("ReadStatus"))

    def test_a_refusal_is_told_in_words(self):
        for command, name in ((["sh"], "curl-text.sh"), ([sys.executable], "python-text.py"),
                              (["php"], "php-text.php"), (["node"], "node-text.mjs")):
            done = run([*command, name], self.folder, "krd_wrong")
            self.assertIn("401", done.stdout + done.stderr, name)


if __name__ == "__main__":
    main(standin=True)
