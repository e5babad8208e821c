# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads and writes Qt .ts files in one settled order, so that merges stay small."""
import pathlib
import re
import xml.etree.ElementTree as ElementTree

FOLDER = pathlib.Path(__file__).resolve().parent
LANGUAGES = ("pt_BR", "en", "es")
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def path_of(language, folder=FOLDER):
    return folder / f"karoo-desk_{language}.ts"


def messages(path):
    """Yields (context, message element) of a file."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def key(context, message):
    """What makes a message that message: context, text, remark, and whether it counts things."""
    return (
        context,
        message.findtext("source", ""),
        message.findtext("comment", ""),
        message.get("numerus") == "yes",
    )


def settle(path):
    """Sorts contexts by name and messages by text."""
    tree = ElementTree.parse(path)
    root = tree.getroot()
    contexts = sorted(root.findall("context"), key=lambda item: item.findtext("name", ""))
    for context in contexts:
        root.remove(context)
        name = context.findtext("name", "")
        ordered = sorted(context.findall("message"), key=lambda item: key(name, item))
        for message in ordered:
            context.remove(message)
        context.extend(ordered)
    root.extend(contexts)
    ElementTree.indent(root, "    ")
    path.write_text(HEAD + ElementTree.tostring(root, encoding="unicode") + "\n", "utf-8")


def placeholders(text):
    """%1, %L2, %n and {{NAME}} of a text, each once."""
    return set(re.findall(r"%L?\d|%n|\{\{[^}]*\}\}", text))
