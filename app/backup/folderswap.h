// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

/// Exchanges the content of a data folder for another one that lies ready inside it, so that a
/// crash at any moment leaves either the old content or the new one. Only under the folder's lock.
///
/// The new content is built in staging(); seal() makes it count; from then on finish() completes
/// the exchange, also at the next start after a crash. Logs, certificate, lock and socket stay.
class FolderSwap
{
public:
    explicit FolderSwap(QString folder);

    /// Where the new content is built.
    QString staging() const;
    /// Whether the folder holds nothing but what stays.
    bool isEmpty() const;
    /// Makes an empty staging folder.
    Result<void> begin();
    /// The staged content is whole and on the disk: it shall become the folder's.
    Result<void> seal();
    /// Completes a sealed exchange, and removes one that was never sealed.
    Result<void> finish();

private:
    QStringList content() const;
    Result<void> moveOldAside();
    Result<void> moveNewIn();
    Result<void> sync() const;
    QString inside(const QString &name) const;

    QString m_folder;
};
