// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vault.h"

class FolderKey;

/// Seals secrets with the key of a data folder.
class FolderVault : public Vault
{
public:
    explicit FolderVault(FolderKey &key)
        : m_key(key)
    {
    }

    Result<QByteArray> seal(const Secret &secret, const QByteArray &place) const override;
    Result<Secret> open(const QByteArray &sealed, const QByteArray &place) const override;
    KeyCustody &keys() const override;

private:
    FolderKey &m_key;
};
