// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// How many requests were answered, in how many seconds, with how much CPU of the calling thread.
struct OutgoingRate
{
    int answered = 0;
    int wrong = 0;
    double seconds = 0;
    double cpuSeconds = 0;

    double perSecond() const { return answered / seconds; }
    double cpuMicroseconds() const { return 1e6 * cpuSeconds / answered; }
};

/// The CPU that the calling thread has used, in seconds.
double threadCpuSeconds();

/// What to compare with: libcurl's multi interface alone, as its documentation has it, with handles
/// that are used again and nothing set but the request.
OutgoingRate runPlainCurl(const QByteArray &url, const QList<QByteArray> &headers,
                          const QByteArray &body, int inFlight, double seconds);
