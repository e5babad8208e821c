// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/headreader.h"

#include <QIODevice>

#include <algorithm>

HeadReader::Outcome HeadReader::take(QIODevice &device)
{
    const qint64 room = HttpHeads::maxHeadBytes + 1 - m_received.size();
    m_received += device.read(std::min(room, device.bytesAvailable()));
    const HttpHeads::Scan scan = HttpHeads::scan(m_received, m_scanned);
    if (scan.fault) {
        return *scan.fault;
    }
    if (!scan.length) {
        return Incomplete{};
    }
    auto parsed = HttpHeads::parse(QByteArrayView(m_received).first(*scan.length));
    if (const auto *fault = std::get_if<HeadFault>(&parsed)) {
        return *fault;
    }
    return Complete{std::get<HttpHead>(std::move(parsed)), m_received.mid(*scan.length)};
}

void HeadReader::reset()
{
    m_received.clear();
    m_scanned = 0;
}
