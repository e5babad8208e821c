// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/messagestatisticsstore.h"

struct Configuration;
struct UiServices;

/// All that the start page says, read in one go.
struct StartFacts
{
    qint64 nowMs = 0;
    /// The begins of the hours of the day, and the begin of the next day.
    QList<qint64> hourBegins;
    QList<SpanFigures> hours;
    QList<int> plannedByHour;
    int currentHour = 0;
    SpanFigures today;
    /// Sent yesterday up to this time of the day.
    int sentYesterday = 0;
    OpenFigures open;
    QMap<QString, int> failureCodes;
    QMap<ChannelId, int> byChannel;
    bool anySent = false;

    qint64 dayBegin() const { return hourBegins.first(); }
};

Result<StartFacts> readStartFacts(const UiServices &services);
