// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vault.h"

#include <QString>

#include <memory>

/// Seals secrets with the key of a data folder: a file that only its owner may read. Without that
/// file what it sealed is lost.
class FileVault : public Vault
{
public:
    /// Reads the key from its file, or makes one: written and synced before it is used. Damaged
    /// where the file is no key; ReadOnly, DiskFull or Io. Called under the lock of the folder.
    static Result<std::unique_ptr<FileVault>> openFile(const QString &path);

    Result<QByteArray> seal(const Secret &secret, const QByteArray &place) const override;
    Result<Secret> open(const QByteArray &sealed, const QByteArray &place) const override;

private:
    explicit FileVault(Secret key);

    Secret m_key;
};
