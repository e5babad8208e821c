#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs lupdate over the sources; with --check only says what it would change, and then ends with 1."""
import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile

import tsfile

ROOMS = ("app", "ui", "models")


def run_lupdate(lupdate, folder):
    """Brings the .ts files of a folder up to date. English keeps only what is counted: its other
    texts are the source."""
    root = tsfile.FOLDER.parent
    common = [lupdate, "-silent", "-locations", "none", "-no-obsolete", "-source-language", "en",
              "-I", ".", "-extensions", "cpp,h,ui", *ROOMS]
    plural = [str(tsfile.path_of("en", folder))]
    full = [str(tsfile.path_of(name, folder)) for name in tsfile.LANGUAGES if name != "en"]
    done = subprocess.run([*common, "-ts", *full], cwd=root, check=False, text=True,
                          stderr=subprocess.PIPE)
    counted = subprocess.run([*common, "-pluralonly", "-ts", *plural], cwd=root, check=False,
                             text=True, stderr=subprocess.PIPE)
    sys.stderr.write(done.stderr)
    if done.returncode or counted.returncode:
        sys.exit("lupdate failed")


def differences(before, after):
    """One sentence for each text that one file has and the other has not."""
    old = {tsfile.key(*item) for item in tsfile.messages(before)}
    new = {tsfile.key(*item) for item in tsfile.messages(after)}
    for context, source, _, _ in sorted(new - old):
        yield f"{before.name}: {context}: new text {source!r}"
    for context, source, _, _ in sorted(old - new):
        yield f"{before.name}: {context}: text no longer used {source!r}"


def check(lupdate):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for language in tsfile.LANGUAGES:
            shutil.copy(tsfile.path_of(language), folder)
        run_lupdate(lupdate, folder)
        found = [line for language in tsfile.LANGUAGES for line in
                 differences(tsfile.path_of(language), tsfile.path_of(language, folder))]
    for line in found:
        print(line)
    if found:
        print("The texts changed: run ./dev translations and translate what is new.")
    return 1 if found else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--lupdate", default="lupdate")
    arguments = parser.parse_args()
    if arguments.check:
        return check(arguments.lupdate)
    run_lupdate(arguments.lupdate, tsfile.FOLDER)
    for language in tsfile.LANGUAGES:
        tsfile.settle(tsfile.path_of(language))
    return 0


if __name__ == "__main__":
    sys.exit(main())
