// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QString>

#include <optional>

/// A file that a message waits for: where it lies, and how far fetching it has come.
struct FileFetch
{
    /// The numbers are stored.
    enum class Source {
        Address = 0, ///< behind an http(s) address
        Media = 1,   ///< with the channel's provider
    };

    /// Later than any time: not to be fetched (again) unless somebody asks for it, and a message
    /// that is not to go out before its file is there.
    static constexpr qint64 never = 253'402'300'799'000; // the last second of the year 9999

    MessageRow message;
    Source source = Source::Address;
    /// The address, or the provider's id of the media. Addresses may hold secrets: not for logs.
    QString address;
    /// As the request or the provider names the file; may be empty.
    QString filename;
    /// As the request or the provider says; may be empty.
    QString mimeType;
    /// Those that began, since it was last asked for.
    int attempts = 0;
    std::optional<qint64> firstAt;
    /// Not to be fetched before; `never` when it rests.
    qint64 nextAt = 0;

    bool operator==(const FileFetch &) const = default;
};
