# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The API over TLS, called by curl as an integrator would."""
import os
import subprocess
import unittest

from program import Desk, main


class Tls(unittest.TestCase):
    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.remove)

    def curl(self, *arguments):
        return subprocess.run(["curl", "-sS", "--max-time", "20", *arguments],
                              capture_output=True, text=True)

    def test_an_own_certificate_is_trusted_where_it_was_given(self):
        self.desk.setup({"version": 1, "settings": {"tls": "own"}})
        running = self.desk.start()
        certificate = os.path.join(self.desk.folder, "tls", "karoo-desk.crt")
        url = f"https://localhost:{running.port}/healthz"
        self.assertEqual(running.scheme, "https")
        self.assertIn('"ok"', self.curl("--cacert", certificate, url).stdout)
        self.assertEqual(self.curl(url).returncode, 60)
        self.assertEqual(os.stat(certificate.replace(".crt", ".key")).st_mode & 0o077, 0)
        self.desk.stop()

    def test_a_certificate_that_cannot_be_used_is_1_and_names_the_file(self):
        missing = {"certificate": "/nowhere/loja.pem", "key": "/nowhere/loja.key"}
        self.desk.setup({"version": 1, "settings": {"tls": missing}})
        code, _, told = self.desk.run()
        self.assertEqual(code, 1, told)
        self.assertIn("/nowhere/loja.pem", told)


if __name__ == "__main__":
    main()
