// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backup/tarblock.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

class QIODevice;

/// Reads a tar archive front to back. The archive is foreign input: nothing of it is trusted.
class TarReader
{
public:
    explicit TarReader(QIODevice &device);

    /// The next file's head; nothing at the archive's end. Invalid where it is no archive or cut.
    Result<std::optional<TarBlock::Head>> next();
    /// Hands the current file's bytes over in pieces; an Error of the taker ends it.
    Result<void> readBody(const std::function<Result<void>(const QByteArray &)> &take);

private:
    QIODevice &m_device;
    qint64 m_left = 0;
    qint64 m_padding = 0;
};
