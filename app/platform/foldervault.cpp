// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/foldervault.h"

#include "app/platform/folderkey.h"
#include "models/rules/sealing.h"

Result<QByteArray> FolderVault::seal(const Secret &secret, const QByteArray &place) const
{
    const auto key = m_key.key();
    return key ? Sealing::seal(secret, *key, place) : Result<QByteArray>(key.error());
}

Result<Secret> FolderVault::open(const QByteArray &sealed, const QByteArray &place) const
{
    const auto key = m_key.key();
    return key ? Sealing::open(sealed, *key, place)
               : Error::of(Error::Code::Damaged, key.error().detail);
}

KeyCustody &FolderVault::keys() const
{
    return m_key;
}
