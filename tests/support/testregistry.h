// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

/// Every test class registers itself under the name of its file (tst_x); the program runs the class
/// that the first argument names, or all.
class TestRegistry
{
public:
    using Runner = std::function<int(int argc, char **argv)>;

    TestRegistry(const char *name, Runner runner);
    static int run(int argc, char **argv);
};

#define KAROO_TEST(Class, name)                                                                    \
    static const TestRegistry registered_##name(#name, [](int argc, char **argv) {                 \
        Class test;                                                                                \
        return QTest::qExec(&test, argc, argv);                                                    \
    });
