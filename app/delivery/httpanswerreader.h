// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/outgoing.h"

class QFile;

/// Takes an HTTP answer as it comes, line by line and piece by piece, within its limits; interim
/// answers (1xx) and trailers are passed over.
class HttpAnswerReader
{
public:
    explicit HttpAnswerReader(qint64 maximumBodyBytes);
    /// The body of a 2xx answer goes to this open file.
    void setFile(QFile *file) { m_file = file; }

    /// Forgets what came: another answer begins.
    void restart();
    /// One line of the head with its end. Returns `size`, or 0 when the head is over its limit.
    size_t takeHead(const char *data, size_t size);
    /// A piece of the body. Returns `size`, or 0 when the body is over its limit.
    size_t takeBody(const char *data, size_t size);

    /// Whether the empty line behind the final head was there.
    bool isHeadComplete() const { return m_headComplete; }
    bool isTooLarge() const { return m_tooLarge; }
    /// Whether the file could not be written.
    bool hasNoRoom() const { return m_noRoom; }
    /// Gives status, headers and body away.
    void moveInto(OutgoingAnswer &answer);

private:
    bool write(const char *data, size_t size);

    qint64 m_maximumBodyBytes;
    QFile *m_file = nullptr;
    qint64 m_bodyBytes = 0;
    int m_status = 0;
    OutgoingHeaders m_headers;
    QByteArray m_body;
    qint64 m_headBytes = 0;
    bool m_headComplete = false;
    bool m_tooLarge = false;
    bool m_noRoom = false;
};
