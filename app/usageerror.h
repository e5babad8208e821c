// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why a command line could not be understood.
struct UsageError
{
    enum class Kind {
        UnknownOption,
        UnknownVerb,
        MissingVerb,
        MissingValue,
        UnexpectedValue,
        BadValue,
        MissingArgument,
        UnexpectedArgument,
        MissingOption,
    };

    Kind kind = Kind::UnknownOption;
    /// The option, verb or argument it is about, as typed.
    QString subject;
    /// What would have been right, for example "pt_BR, en, es".
    QString expected;

    bool operator==(const UsageError &) const = default;
};

/// The error as a sentence in the installed language.
QString usageSentence(const UsageError &error);
