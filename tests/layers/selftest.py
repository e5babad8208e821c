#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that each rule of the house can fail: a small tree that breaks it, beside one that does not."""
import pathlib
import tempfile
import unittest

from layers import faults

SPDX = "// SPDX-FileCopyrightText: 2026 Karoo Desk authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
ONCE = "#pragma once\n"
GOOD = {
    "models/base/id.h": ONCE,
    "models/rules/access.h": ONCE + '#include "models/base/id.h"\n',
    "models/store/tokens.h": ONCE,
    "models/store/tokens.cpp": '#include "models/store/tokens.h"\n#include "models/rules/access.h"\n'
                               '#include <QSqlQuery>\n#include <sqlite3.h>\n'
                               'const char *text = "SELECT id FROM tokens";\n',
    "ui/shell/window.h": ONCE,
    "ui/shell/window.cpp": '#include "ui/shell/window.h"\n#include "models/store/tokens.h"\n'
                           '// throw, SIGNAL(x) and SELECT id FROM a are only words here\n'
                           "Q_LOGGING_CATEGORY(log, \"ui\")\n\nnamespace {\n" + "int a;\n" * 70 + "}\n"
                           "const int large = 1'000'000;\n"
                           'Window::Window(int a)\n    : m_a{a}\n    , m_b(a)\n{\n}\n',
    "app/gateway/httplistener.cpp": "#include <QHttpServer>\n#if QT_VERSION >= 1\n#endif\n",
}
LONG_BODY = "    work();\n" * 61
BAD = [
    ("arrows", "models/base/id.h", ONCE + '#include "ui/shell/window.h"\n'),
    ("arrows", "models/rules/access.h", ONCE + '#include "models/store/tokens.h"\n'),
    ("arrows", "models/domain/message.h", ONCE + '#include "models/rules/access.h"\n'),
    ("arrows", "ui/shell/door.h", ONCE + '#include "app/gateway/door.h"\n'),
    ("arrows", "ui/shell/door.h", ONCE + '#include "tests/support/fake.h"\n'),
    ("from_root", "ui/shell/door.h", ONCE + '#include "window.h"\n'),
    ("from_root", "ui/shell/window.cpp",
     '#include "models/base/id.h"\n#include "ui/shell/window.h"\n'),
    ("circles", "models/base/id.h", ONCE + '#include "models/base/other.h"\n'),
    ("http_server", "app/gateway/door.cpp", "#include <QHttpServerResponse>\n"),
    ("http_server", "app/gateway/door.cpp", "#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)\n#endif\n"),
    ("libraries", "models/rules/phone.h", ONCE + "#include <phonenumbers/phonenumberutil.h>\n"),
    ("libraries", "models/store/more.cpp", "#include <sqlite3.h>\n"),
    ("libraries", "ui/shell/door.cpp", "#include <sodium.h>\n"),
    ("libraries", "models/actions/send.cpp", "#include <QSqlQuery>\n"),
    ("libraries", "models/actions/send.cpp", "#include <curl/curl.h>\n"),
    ("libraries", "models/actions/send.cpp", "#include <QColor>\n"),
    ("libraries", "ui/shell/door.cpp", "#include <QtWidgets>\n"),
    ("sql", "ui/shell/door.cpp", 'auto text = QStringLiteral("SELECT id "\n    "FROM tokens");\n'),
    ("sql", "models/actions/send.cpp", 'auto text = R"(\n  UPDATE messages\n  SET a = 1)";\n'),
    ("sql", "models/actions/schema.sql", "-- no text\n"),
    ("connections", "ui/shell/door.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));\n"),
    ("connections", "ui/shell/door.cpp", "void Door::on_open_clicked()\n{\n}\n"),
    ("singletons", "ui/shell/door.h", ONCE + "struct Door { static Door &instance(); };\n"),
    ("singletons", "ui/shell/door.cpp", "auto &door = Door::instance();\n"),
    ("errors_and_time", "models/base/id.cpp", '#include "models/base/id.h"\nvoid f() { throw 1; }\n'),
    ("errors_and_time", "models/actions/send.cpp", "auto now = QDateTime::currentDateTimeUtc();\n"),
    ("lengths", "ui/shell/door.cpp", "void Door::open()\n{\n" + LONG_BODY + "}\n"),
    ("lengths", "ui/shell/door.h",
     ONCE + "class Door\n{\n    int open() const noexcept\n    {\n" + LONG_BODY + "    }\n};\n"),
    ("lengths", "ui/shell/door.cpp", "int a;\n" * 401),
    ("headers", "ui/shell/door.h", "int a;\n"),
    ("leftovers", "ui/shell/door.cpp", "// TODO: later\n"),
    ("licences", "docs/page.md", None),
    ("licences", "ui/shell/door.cpp", None),
]


def faults_of(files):
    """The faults of a tree with these files; None is a file without the two lines."""
    with tempfile.TemporaryDirectory() as name:
        for path, text in files.items():
            place = pathlib.Path(name, path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text("int a;\n" if text is None else SPDX + text, "utf-8")
        return faults(name)


class EachRule(unittest.TestCase):
    def test_lets_a_good_tree_pass(self):
        self.assertEqual(faults_of(GOOD), [])

    def test_finds_what_breaks_it(self):
        for rule, path, text in BAD:
            with self.subTest(rule=rule, path=path, text=text):
                extra = {"models/base/other.h": ONCE + '#include "models/base/id.h"\n'}
                files = {**GOOD, **(extra if rule == "circles" else {}), path: text}
                self.assertIn(rule, {found[0] for found in faults_of(files)})

    def test_lets_tables_of_tests_be_long(self):
        rows = "void Test::opens_data()\n{\n" + LONG_BODY + "}\n"
        self.assertEqual(faults_of({**GOOD, "tests/ui/tst_door.cpp": rows}), [])

    def test_names_the_whole_circle(self):
        files = {"models/base/a.h": ONCE + '#include "models/base/b.h"\n',
                 "models/base/b.h": ONCE,
                 "models/base/b.cpp": '#include "models/base/b.h"\n#include "models/base/a.h"\n'}
        sentences = [found[3] for found in faults_of(files) if found[0] == "circles"]
        self.assertEqual(sentences, ["circle of includes: models/base/a -> models/base/b -> models/base/a"])


if __name__ == "__main__":
    unittest.main()
