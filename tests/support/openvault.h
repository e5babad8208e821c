// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vault.h"

/// A vault for tests that are not about sealing: puts the place before the bytes, and opens only
/// there.
class OpenVault : public Vault
{
public:
    Result<QByteArray> seal(const Secret &secret, const QByteArray &place) const override
    {
        return QByteArray(place + '\n' + secret.reveal());
    }
    Result<Secret> open(const QByteArray &sealed, const QByteArray &place) const override
    {
        if (!sealed.startsWith(place + '\n')) {
            return Error::of(Error::Code::Internal, QStringLiteral("sealed for another place"));
        }
        return Secret(sealed.mid(place.size() + 1));
    }
};
