// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vault.h"
#include "models/rules/sealing.h"
#include "tests/support/fakekeys.h"

/// Seals really, with a key that is forgotten with it, unless the test takes the key away.
class TestVault : public Vault
{
public:
    TestVault()
        : m_key(*Sealing::newKey())
    {
    }

    /// As if the key could not be read.
    bool isLocked = false;
    /// What a screen is told of it.
    mutable FakeKeys custody;

    Result<QByteArray> seal(const Secret &secret, const QByteArray &place) const override
    {
        return isLocked ? Result<QByteArray>(missing(Error::Code::Io))
                        : Sealing::seal(secret, m_key, place);
    }
    Result<Secret> open(const QByteArray &sealed, const QByteArray &place) const override
    {
        return isLocked ? Result<Secret>(missing(Error::Code::Damaged))
                        : Sealing::open(sealed, m_key, place);
    }
    KeyCustody &keys() const override { return custody; }

private:
    static Error missing(Error::Code code)
    {
        return Error::of(code, QStringLiteral("the key is missing"));
    }

    Secret m_key;
};
