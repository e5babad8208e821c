#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""layers.py [ROOT]: checks the rules of the house over all sources; a line for each fault, exit 1."""
import pathlib
import sys

import includerules
import textrules
from sourcetree import SourceTree

RULES = includerules.RULES + textrules.RULES


def faults(root):
    """Every fault of a tree as (rule, path, line, sentence)."""
    tree = SourceTree(root)
    return [(rule.__name__, *found) for rule in RULES for found in rule(tree)]


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2]
    found = faults(root)
    for rule, path, line, sentence in found:
        print(f"{path}:{line}: {sentence} [{rule}]")
    if not SourceTree(root).under(*includerules.ROOMS):
        print(f"{root}: there are no sources here")
        return 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
