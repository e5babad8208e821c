#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes docs/reliability.md of what the trials noted.

report.py FOLDER OUTPUT; rows that FOLDER does not have stay as OUTPUT has them, with their day.
"""
import json
import pathlib
import re
import sys

HEAD = """<!-- SPDX-FileCopyrightText: 2026 Karoo Desk authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
# Reliability

Written by `./dev test --long`, which repeats it: the program as a process, against what breaks a
billing on a bad day. Each row is the last run with the most repetitions; `tests/trials` has one file
for each. Where a trial draws at random, its seed repeats it (`KAROO_TRIAL_SEED=seed`). *Faults* are answers, states or
measures that must not be; lost and doubled count messages that were acknowledged.

| trial | what | times | lost | doubled | crashes | faults | seconds | seed | day | also |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
"""
COLUMNS = ("name", "what", "times", "lost", "doubled", "crashes", "faults", "seconds", "seed", "day",
           "more")


def known_rows(output):
    """name: cells of the rows that are in the table already."""
    if not output.exists():
        return {}
    lines = [line for line in output.read_text().splitlines() if re.match(r"\| (?!trial |---)", line)]
    rows = [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in lines]
    return {row[0]: dict(zip(COLUMNS, row + [""])) for row in rows}


def main(folder, output):
    rows = known_rows(output)
    for file in pathlib.Path(folder).glob("*.json"):
        new = json.loads(file.read_text())
        old = rows.get(new["name"])
        if old is None or int(old["times"]) <= new["times"]:
            rows[new["name"]] = new
    table = ["| " + " | ".join(str(row[c]).replace("|", "/") for c in COLUMNS).rstrip() + " |"
             for _, row in sorted(rows.items())]
    output.write_text(HEAD + "\n".join(table) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(sys.argv[2]))
