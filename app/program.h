// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/datafolder.h"
#include "app/languages.h"
#include "app/options.h"
#include "app/programparts.h"
#include "models/base/clock.h"

class QCoreApplication;

/// From the command line to the exit code.
class Program
{
public:
    Program(int argc, char **argv, ProgramParts parts);

    /// Exit codes: 0 done, 1 refused, 2 usage, 3 folder, 4 address.
    int run();

private:
    int runAction();
    int runOnFolder();
    bool wantsWindow() const;
    int runAdmin();
    int secondStart(const Error &error, const DataPaths &paths);
    int runApplication(const DataPaths &paths);
    /// Tells why it does not start: on stderr and, where there is a screen, in a dialog. The exit
    /// code.
    int fail(const Error &error, const DataPaths &paths);
    /// On stderr alone.
    static int complain(const Error &error, const DataPaths &paths);

    char **m_arguments;
    int m_argumentCount = 1; ///< Qt reads no options of its own from ours
    ProgramParts m_parts;
    ParsedOptions m_parsed;
    SystemClock m_clock;
    Languages m_languages;
};
