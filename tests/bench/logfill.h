// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

/// What a log is filled with: people, two channels, states and references as a shop's billing has.
struct LogFill
{
    int messages = 0;
    /// Of the newest; the others come before it, a second apart.
    qint64 newestMs = 0;
    /// Nothing is sent yet: all of them wait.
    bool queued = false;
    bool indexed = true;
};

/// Fills a prepared database that nobody else writes.
Result<void> fillLog(const QString &file, const LogFill &fill);
