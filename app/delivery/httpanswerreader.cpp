// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/httpanswerreader.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 maximumHeadBytes = 64 * 1024;
constexpr qsizetype keptOfRefusals = 16 * 1024;

} // namespace

HttpAnswerReader::HttpAnswerReader(qint64 maximumBodyBytes)
    : m_maximumBodyBytes(maximumBodyBytes)
{
}

void HttpAnswerReader::restart()
{
    QFile *file = m_file;
    *this = HttpAnswerReader(m_maximumBodyBytes);
    m_file = file;
    if (m_file != nullptr) {
        m_noRoom = !m_file->resize(0) || !m_file->seek(0);
    }
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
    const QByteArrayView line = QByteArrayView(data, static_cast<qsizetype>(size)).trimmed();
    if (line.startsWith("HTTP/")) {
        const QByteArrayView status = line.sliced(line.indexOf(' ') + 1);
        m_status = status.first(std::min<qsizetype>(3, status.size())).toByteArray().toInt();
        m_headers.clear();
    } else if (line.isEmpty()) {
        m_headComplete = m_status >= 200;
    } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
        m_headers.append(
            {line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
    }
    return size;
}

size_t HttpAnswerReader::takeBody(const char *data, size_t size)
{
    m_bodyBytes += static_cast<qint64>(size);
    if (m_bodyBytes > m_maximumBodyBytes) {
        m_tooLarge = true;
        return 0;
    }
    return write(data, size) ? size : 0;
}

bool HttpAnswerReader::write(const char *data, size_t size)
{
    const auto length = static_cast<qsizetype>(size);
    const bool isWanted = m_status >= 200 && m_status < 300;
    if (m_file == nullptr) {
        m_body.append(data, length);
    } else if (isWanted) {
        m_noRoom = m_noRoom || m_file->write(data, length) != length;
    } else {
        // What a server says beside its refusal is of no use, and may be long.
        m_body.append(data, std::min(length, keptOfRefusals - m_body.size()));
    }
    return !m_noRoom;
}

void HttpAnswerReader::moveInto(OutgoingAnswer &answer)
{
    answer.httpStatus = m_status;
    answer.headers = std::move(m_headers);
    answer.body = std::move(m_body);
}
