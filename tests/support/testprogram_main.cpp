// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "tests/support/testhttpdriver.h"

/// The program as it is released, and one kind of channel more: the stand-in's.
/// KAROO_TEST_CLEANUP_MS: when the first clean-up comes, which otherwise nobody could wait for.
int main(int argc, char **argv)
{
    ProgramParts parts = ProgramParts::released();
    parts.kinds.add(TestHttpDriver::kind());
    TestHttpDriver::addTo(parts.drivers);
    bool isGiven = false;
    if (const int after = qEnvironmentVariableIntValue("KAROO_TEST_CLEANUP_MS", &isGiven);
        isGiven) {
        parts.firstCleanUp = std::chrono::milliseconds(after);
    }
    return Program(argc, argv, std::move(parts)).run();
}
