// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/httpanswerreader.h"

#include <utility>

namespace {

constexpr qint64 maximumHeadBytes = 64 * 1024;

} // namespace

HttpAnswerReader::HttpAnswerReader(qint64 maximumBodyBytes)
    : m_maximumBodyBytes(maximumBodyBytes)
{
}

void HttpAnswerReader::restart()
{
    *this = HttpAnswerReader(m_maximumBodyBytes);
}

size_t HttpAnswerReader::takeHead(const char *data, size_t size)
{
    m_headBytes += static_cast<qint64>(size);
    if (m_headBytes > maximumHeadBytes) {
        m_tooLarge = true;
        return 0;
    }
    if (m_headComplete) {
        return size; // a trailer behind the body
    }
    const QByteArray line = QByteArray(data, static_cast<qsizetype>(size)).trimmed();
    if (line.startsWith("HTTP/")) {
        m_status = line.mid(line.indexOf(' ') + 1).left(3).toInt();
        m_headers.clear();
    } else if (line.isEmpty()) {
        m_headComplete = m_status >= 200;
    } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
        m_headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return size;
}

size_t HttpAnswerReader::takeBody(const char *data, size_t size)
{
    if (m_body.size() + static_cast<qsizetype>(size) > m_maximumBodyBytes) {
        m_tooLarge = true;
        return 0;
    }
    m_body.append(data, static_cast<qsizetype>(size));
    return size;
}

void HttpAnswerReader::moveInto(OutgoingAnswer &answer)
{
    answer.httpStatus = m_status;
    answer.headers = std::move(m_headers);
    answer.body = std::move(m_body);
}
