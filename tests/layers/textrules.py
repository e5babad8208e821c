# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about what stands in a file. Each yields (path, line, sentence)."""
import re

from includerules import ROOMS
from sourcetree import code_only, functions, strings

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
SQL = re.compile(
    r"\s*(SELECT\s.*\bFROM\b|SELECT\s+(1|EXISTS|COUNT|MAX|MIN|last_insert_rowid)|INSERT\s+(OR\s+\w+\s+)?INTO\b|"
    r"REPLACE\s+INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|(CREATE|DROP|ALTER)\s+(UNIQUE\s+)?"
    r"(TABLE|INDEX|TRIGGER|VIEW)\b|PRAGMA\s+\w|WITH\s+(RECURSIVE\s+)?\w+(\s*\([^)]*\))?\s+AS\s*\(|"
    r"BEGIN\s+(IMMEDIATE|EXCLUSIVE|TRANSACTION)|VACUUM\b)", re.DOTALL)
# Designer and lupdate throw comments away; JSON, recorded data and Debian's changelog hold none.
SILENT = re.compile(r"(\.(json|ts|ui|png|jpg|ico|pdf|gz|bin|eml|csv|icns)$|^LICENSE$|^tests/(fixtures|fuzz/corpus)/"
                    r"|^packaging/debian/changelog$)")
CLOCKS = re.compile(r"\b(currentDateTime(Utc)?|currentMSecsSinceEpoch|currentSecsSinceEpoch|"
                    r"QDate::currentDate|QTime::currentTime|system_clock::now)\b")
CODE = (".h", ".cpp", ".py", ".sh", ".cmake", ".sql", ".ui", "CMakeLists.txt", "dev", ".ci/run")


def _matches(tree, pattern, rooms, keep_strings=False):
    for path in tree.under(*rooms):
        for number, line in enumerate(code_only(tree.text(path), keep_strings).split("\n"), 1):
            match = re.search(pattern, line)
            if match:
                yield path, number, match


def sql(tree):
    """SQL lives in models/store and resources/sql."""
    for path in tree.under(*ROOMS):
        if path.startswith("models/store/"):
            continue
        for line, content in strings(tree.text(path)):
            if SQL.match(content.replace("\\n", "\n")):
                yield path, line, "SQL belongs into models/store or resources/sql"
    for path in tree.paths:
        if path.endswith(".sql") and not path.startswith(("resources/sql/", "tests/fixtures/")):
            yield path, 1, "SQL belongs into resources/sql"


def licences(tree):
    """Two SPDX lines on top of every file that can hold a comment."""
    for path in tree.paths:
        if SILENT.search(path):
            continue
        head = tree.text(path)[:600]
        for word in ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: GPL-3.0-or-later"):
            # CC0 is what software centres ask for in their description of a program.
            if word not in head and not (path.endswith(".metainfo.xml") and "SPDX-License" in head):
                yield path, 1, f"lacks the line '{word.strip()}'"


def connections(tree):
    """Signals by pointer to member, no slots found by their name."""
    for path, line, _ in _matches(tree, r"\b(SIGNAL|SLOT)\s*\(", (*ROOMS, "tests")):
        yield path, line, "SIGNAL()/SLOT(): use the pointer-to-member form"
    for path, line, match in _matches(tree, r"\bvoid\s+(?:\w+::)?(on_\w+_\w+)\s*\(", ROOMS):
        yield path, line, f"{match.group(1)} is connected by its name alone"


def singletons(tree):
    """Nothing global that is fetched from anywhere."""
    for path, line, _ in _matches(tree, r"\bstatic\b[^;=]*\binstance\s*\(|(?<!\w)(?!Q)\w+::instance\s*\(",
                                  ROOMS):
        yield path, line, "no instance(): what a class needs comes in by its constructor"


def errors_and_time(tree):
    """Nothing is thrown, and time comes from Clock."""
    for path, line, _ in _matches(tree, r"\bthrow\b", ROOMS):
        # A filter of qpdf's can end its work in no other way; PdfCheck catches it.
        if path != "models/rules/pdffilters.cpp":
            yield path, line, "nothing is thrown: return a Result"
    for path, line, match in _matches(tree, CLOCKS, ROOMS):
        if path != "models/base/clock.cpp":
            yield path, line, f"time comes from Clock, not from {match.group(1)}"


def lengths(tree):
    """Files and functions that fit into a head."""
    for path in tree.under(*ROOMS, "tests", suffixes=(".h", ".cpp", ".py")):
        count = tree.text(path).count("\n")
        if count > LONGEST_FILE:
            yield path, LONGEST_FILE, f"{count} lines; a file ends at {LONGEST_FILE}"
        if path.endswith(".py"):
            continue
        for line, head, body in functions(tree.text(path)):
            # The rows of a data-driven test are a table.
            if body > LONGEST_FUNCTION and not re.search(r"_data\s*\(\s*\)", head):
                name = head.split("(")[0].split()[-1]
                yield path, line, f"{name}() has {body} lines; a function ends at {LONGEST_FUNCTION}"


def headers(tree):
    """Headers guard themselves in one way."""
    for path in tree.under(*ROOMS, "tests", suffixes=(".h",)):
        if "#pragma once" not in tree.text(path):
            yield path, 1, "lacks #pragma once"


def leftovers(tree):
    """No note to do something later."""
    for path in tree.paths:
        if not path.endswith(CODE) or path.startswith("tests/layers/"):
            continue
        for number, line in enumerate(tree.text(path).split("\n"), 1):
            if re.search(r"\b(TODO|FIXME|XXX|HACK)\b", line):
                yield path, number, "do it now, or open an issue"


RULES = (sql, licences, connections, singletons, errors_and_time, lengths, headers, leftovers)
