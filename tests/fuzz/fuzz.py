#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets libFuzzer search for inputs that break a reader of foreign input: KAROO_TRIALS seconds long.

fuzz.py READER PROGRAM
New inputs are thrown away at the end; one that breaks something is named and kept.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "trials"))

import trial  # noqa: E402

#: A head or a batch is never longer.
LONGEST = {"head": 20_000, "pdf": 20_000}


def main():
    reader, program = sys.argv[1:3]
    this = trial.Trial(f"fuzz-{reader}", f"libFuzzer with ASan and UBSan on the reader of foreign "
                                         f"input: {reader}")
    finds = tempfile.mkdtemp(prefix=f"karoo-fuzz-{reader}-")
    new = tempfile.mkdtemp(prefix="karoo-corpus-")
    ran = subprocess.run(
        [program, f"-max_total_time={trial.COUNT}", f"-seed={trial.SEED}", "-print_final_stats=1",
         f"-max_len={LONGEST.get(reader, 4096)}", "-timeout=10", "-rss_limit_mb=2048",
         f"-artifact_prefix={finds}/", new, str(HERE / "corpus" / reader)],
        stderr=subprocess.PIPE, text=True, errors="replace", check=False)
    found = re.search(r"stat::number_of_executed_units: (\d+)", ran.stderr)
    this.times = int(found[1]) if found else 0
    covered = re.findall(r"cov: (\d+)", ran.stderr)
    this.more = f"{trial.COUNT} s, {covered[-1] if covered else 0} branches"
    if ran.returncode != 0:
        this.crashes = 1
        print(ran.stderr[-6000:])
        print(f"(the input is in {finds})")
    elif this.times < 1000:
        this.fault("hardly anything was tried")
    return this.end()


if __name__ == "__main__":
    sys.exit(main())
