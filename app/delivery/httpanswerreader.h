// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/outgoing.h"

/// Takes an HTTP answer as it comes, line by line and piece by piece, within its limits; interim
/// answers (1xx) and trailers are passed over.
class HttpAnswerReader
{
public:
    explicit HttpAnswerReader(qint64 maximumBodyBytes);

    /// Forgets what came: another answer begins.
    void restart();
    /// One line of the head with its end. Returns `size`, or 0 when the head is over its limit.
    size_t takeHead(const char *data, size_t size);
    /// A piece of the body. Returns `size`, or 0 when the body is over its limit.
    size_t takeBody(const char *data, size_t size);

    /// Whether the empty line behind the final head was there.
    bool isHeadComplete() const { return m_headComplete; }
    bool isTooLarge() const { return m_tooLarge; }
    /// Gives status, headers and body away.
    void moveInto(OutgoingAnswer &answer);

private:
    qint64 m_maximumBodyBytes;
    int m_status = 0;
    OutgoingHeaders m_headers;
    QByteArray m_body;
    qint64 m_headBytes = 0;
    bool m_headComplete = false;
    bool m_tooLarge = false;
};
