// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

/// Writes a tar archive (POSIX ustar; sizes beyond 8 GiB in base 256 as GNU tar has them).
class TarWriter
{
public:
    explicit TarWriter(QIODevice &device);

    Result<void> add(const QString &name, const QByteArray &bytes);
    /// Copies a file in pieces; `seen` is told each of them (for a hash). Exactly `size` bytes are
    /// taken: a file that is shorter is an Io error.
    Result<void> addFile(const QString &name, QIODevice &source, qint64 size,
                         const std::function<void(const QByteArray &)> &seen);
    Result<void> finish();

private:
    Result<void> writeHead(const QString &name, qint64 size);
    Result<void> pad(qint64 size);
    Result<void> put(const QByteArray &bytes);

    QIODevice &m_device;
};
