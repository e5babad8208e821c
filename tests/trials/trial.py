# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all trials share: how often, with which seed, and where the result is noted.

KAROO_TRIALS and KAROO_TRIAL_SEED say how often and with which seed (ctest sets them); KAROO_RELIABILITY
names the folder from which report.py makes docs/reliability.md.
"""
import json
import os
import pathlib
import random
import shutil
import sys
import time

E2E = pathlib.Path(__file__).resolve().parent.parent / "e2e"
sys.path.insert(0, str(E2E))

COUNT = int(os.environ.get("KAROO_TRIALS", "20"))
SEED = int(os.environ.get("KAROO_TRIAL_SEED") or random.SystemRandom().randrange(10 ** 9))


class Trial:
    """One row of docs/reliability.md: `name` is that of the file, `what` the sentence in the table.

    Everything random in a trial is drawn from `random`, so that the printed seed repeats it.
    """

    def __init__(self, name, what):
        self.name, self.what = name, what
        self.random = random.Random(SEED)
        self.lost = self.doubled = self.crashes = 0
        self.times = 0
        self.faults = []
        self.more = ""
        self.began = time.monotonic()
        print(f"{name}: {COUNT} times, seed {SEED}", flush=True)

    def fault(self, text):
        """Something that must not happen; the trial goes on and fails at its end."""
        self.faults.append(text)
        print(f"FAULT: {text}", flush=True)

    def end(self, home=None):
        """Notes the row; the exit code. The trial's folder goes if all went well, else it is named."""
        ok = not (self.faults or self.lost or self.doubled or self.crashes)
        row = {"name": self.name, "what": self.what, "times": self.times, "lost": self.lost,
               "doubled": self.doubled, "crashes": self.crashes, "faults": len(self.faults),
               "seed": SEED, "seconds": round(time.monotonic() - self.began), "more": self.more,
               "day": time.strftime("%Y-%m-%d")}
        print(f"{'ok' if ok else 'FAILED'}: {row}", flush=True)
        folder = os.environ.get("KAROO_RELIABILITY")
        if folder:
            file = pathlib.Path(folder) / f"{self.name}.json"
            # The long run of today is not overwritten by the short one beside it.
            if not file.exists() or json.loads(file.read_text())["times"] <= self.times:
                file.write_text(json.dumps(row))
        if home and ok:
            shutil.rmtree(home, ignore_errors=True)
        elif home:
            print(f"(files in {home})")
        return 0 if ok else 1
