// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What people read about a provider's own error where it says more than our code does. The codes
/// are Meta's numbers; those that are missing say no more.
namespace ProviderWords {

struct Words
{
    /// One line: what went wrong.
    QString reason;
    /// What to do about it.
    QString advice;
};

/// Nothing for a code that our own code explains as well.
std::optional<Words> find(const QString &providerCode);

} // namespace ProviderWords
