// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "tests/support/testhttpdriver.h"

/// The program as it is released, and one kind of channel more: the stand-in's.
int main(int argc, char **argv)
{
    ProgramParts parts = ProgramParts::released();
    parts.kinds.add(TestHttpDriver::kind());
    TestHttpDriver::addTo(parts.drivers);
    return Program(argc, argv, std::move(parts)).run();
}
