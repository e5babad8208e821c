#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists texts without a finished translation, and translations that lose or invent a placeholder."""
import argparse
import pathlib
import sys

import tsfile


def forms(message):
    translation = message.find("translation")
    if translation is None:
        return [""]
    counted = translation.findall("numerusform")
    return [form.text or "" for form in counted] if counted else [translation.text or ""]


def fault(message):
    """Why this message is not finished, or an empty text."""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return "unfinished"
    texts = forms(message)
    if not all(text.strip() for text in texts):
        return "empty"
    wanted = tsfile.placeholders(message.findtext("source", ""))
    for text in texts:
        # A singular may say "one" instead of %n.
        if (tsfile.placeholders(text) ^ wanted) - {"%n"}:
            return "placeholders differ"
    if "%n" in wanted and not any("%n" in text for text in texts):
        return "placeholders differ"
    return ""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--summary", action="store_true", help="counts only, never fails")
    parser.add_argument("files", nargs="*", help="default: all languages")
    arguments = parser.parse_args()
    paths = arguments.files or [tsfile.path_of(language) for language in tsfile.LANGUAGES]
    total = 0
    for path in map(pathlib.Path, paths):
        found = [(context, message.findtext("source", ""), fault(message))
                 for context, message in tsfile.messages(path)]
        faults = [item for item in found if item[2]]
        total += len(faults)
        if arguments.summary:
            print(f"{path.name}: {len(found)} texts, {len(faults)} to translate")
            continue
        for context, source, why in faults:
            print(f"{path.name}: {context}: {why}: {source!r}")
    return 1 if total and not arguments.summary else 0


if __name__ == "__main__":
    sys.exit(main())
