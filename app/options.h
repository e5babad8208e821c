// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/admincommand.h"
#include "app/usageerror.h"

#include <QString>
#include <QStringList>

#include <optional>

/// What the command line asks for.
struct Options
{
    enum class Action { Run, Admin, Help, Version };

    Action action = Action::Run;
    /// As typed; empty: the default folder.
    QString dataFolder;
    /// "ADDRESS:PORT"; empty: the setting.
    QString listen;
    /// "pt_BR", "en", "es"; empty: the setting.
    QString language;
    /// "system", "light", "dark"; empty: the setting.
    QString theme;
    bool headless = false;
    bool offline = false;
    AdminCommand admin;

    bool operator==(const Options &) const = default;
};

/// What was understood, and what was not. Where there is an error, the options hold what stood
/// before it, so that it can be told in the language asked for.
struct ParsedOptions
{
    Options options;
    std::optional<UsageError> error;
};

/// Reads a command line (without the program's name).
ParsedOptions parseOptions(const QStringList &arguments);

/// What `--help` prints, in the installed language.
QString helpText();
