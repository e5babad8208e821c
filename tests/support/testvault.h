// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vault.h"
#include "models/rules/sealing.h"

/// Seals really, with a key that is forgotten with it.
class TestVault : public Vault
{
public:
    TestVault()
        : m_key(*Sealing::newKey())
    {
    }

    Result<QByteArray> seal(const Secret &secret, const QByteArray &place) const override
    {
        return Sealing::seal(secret, m_key, place);
    }
    Result<Secret> open(const QByteArray &sealed, const QByteArray &place) const override
    {
        return Sealing::open(sealed, m_key, place);
    }

private:
    Secret m_key;
};
