// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/tarreader.h"

#include <QIODevice>

#include <algorithm>

namespace {

Error cut()
{
    return Error::of(Error::Code::Invalid, QStringLiteral("the archive is cut or no archive"));
}

} // namespace

TarReader::TarReader(QIODevice &device)
    : m_device(device)
{
}

Result<std::optional<TarBlock::Head>> TarReader::next()
{
    const QByteArray block = m_device.read(TarBlock::size);
    if (block == QByteArray(TarBlock::size, '\0')) {
        return std::optional<TarBlock::Head>();
    }
    const auto head = TarBlock::parse(block);
    if (!head || !head->isFile) {
        return cut();
    }
    m_left = head->size;
    m_padding = TarBlock::padding(head->size);
    return head;
}

Result<void> TarReader::readBody(const std::function<Result<void>(const QByteArray &)> &take)
{
    while (m_left > 0) {
        const QByteArray piece = m_device.read(std::min(m_left, TarBlock::pieceBytes));
        if (piece.isEmpty()) {
            return cut();
        }
        m_left -= piece.size();
        if (auto taken = take(piece); !taken) {
            return taken;
        }
    }
    return m_device.read(m_padding).size() == m_padding ? Result<void>() : cut();
}
