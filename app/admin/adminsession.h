// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/adminwire.h"
#include "app/datafolder.h"
#include "app/options.h"
#include "app/programparts.h"
#include "models/base/error.h"

class Clock;
class DataFolder;
class Languages;

/// One call of `karoo-desk admin`: hands the command to the program that runs on the folder, or
/// works on the folder itself under its lock.
class AdminSession
{
public:
    struct Parts
    {
        const Options &options;
        const ProgramParts &program;
        const Clock &clock;
        Languages &languages;
    };

    explicit AdminSession(const Parts &parts);
    /// Prints, and gives the exit code.
    int run();

private:
    Result<AdminCommand> withInput() const;
    AdminReply perform(const AdminCommand &command) const;
    AdminReply performHere(const AdminCommand &command) const;
    AdminReply refusal(const Error &error) const;
    int print(const AdminReply &reply) const;

    Parts m_parts;
    DataPaths m_paths;
};
