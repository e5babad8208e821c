// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QMap>
#include <QString>

#include <optional>

/// How a channel does: what the API and the screens show.
enum class ChannelHealth { Ok, Paused, Broken, Unchecked };

/// One configured way to reach people, of a kind that names its driver.
struct Channel
{
    ChannelId id;
    QString key;
    QString name;
    /// The kind's name in API and setup file, for example "simulator".
    QString kind;
    bool active = true;
    /// Messages a second, 0.01 to 1000; nothing: the kind's default.
    std::optional<double> ratePerSecond;
    /// Messages that may be under way at once, 1 to 256.
    int inFlight = 16;
    /// Whether a message of unknown fate is sent again by itself.
    bool repeatUncertain = false;
    /// The kind's own settings, by the names of the setup file.
    QMap<QString, QString> settings;
    /// Why the channel is broken (an error code of CONTRACT section 3 or "secrets_missing"); empty:
    /// it is not.
    QString brokenCode;
    QString brokenDetail;
    std::optional<qint64> brokenSince;
    /// When the last check or message succeeded.
    std::optional<qint64> checkedAt;
    int revision = 0;
    qint64 createdAt = 0;

    ChannelHealth health() const
    {
        if (!active) {
            return ChannelHealth::Paused;
        }
        if (!brokenCode.isEmpty()) {
            return ChannelHealth::Broken;
        }
        return checkedAt ? ChannelHealth::Ok : ChannelHealth::Unchecked;
    }
    bool operator==(const Channel &) const = default;
};
