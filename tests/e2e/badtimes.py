# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of bad times have in common: requests that may be refused for a while, small disks."""
import contextlib
import os
import subprocess
import unittest

from program import phone

LOCK_SECONDS = 10


class Posting(unittest.TestCase):
    """Keeps in `accepted` what was acknowledged; `api` and `desk` come from the test."""

    def setUp(self):
        super().setUp()
        self.accepted = []

    def post(self, api=None):
        """The status; a refusal is a 503 that says when to come again."""
        status, answer, headers = (api or self.api).call(
            "POST", "/v1/messages", {"to": {"phone": phone(len(self.accepted) + 1)}, "text": "x"})
        if status == 202:
            self.accepted.append(answer["id"])
        else:
            self.assertEqual((status, answer["code"]), (503, "unavailable"), answer)
            self.assertGreater(int(headers["Retry-After"]), 0)
        return status

    def mount(self, size):
        """The data folder lies on a disk of this size from now on; the disk."""
        disk = os.path.join(self.desk.home, "disk")
        os.mkdir(disk)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "karoo-e2e", disk], check=True)
        self.addCleanup(subprocess.run, ["umount", "-l", disk], check=True)
        self.desk.folder = os.path.join(disk, "data")
        return disk


@contextlib.contextmanager
def filled(disk):
    """Nothing more fits on the disk."""
    ballast = os.path.join(disk, "ballast")
    with open(ballast, "wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(4096))
    yield
    os.remove(ballast)
