// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"

#include <QByteArray>

class KeyCustody;

/// Seals and opens the secrets of channels with the key of this data folder. May be asked from
/// every thread.
class Vault
{
public:
    virtual ~Vault() = default;

    /// `place` (for example "channel 3/access_token") is bound in: a sealed secret opens only
    /// there. Io, with the reason, while there is no key to seal with.
    virtual Result<QByteArray> seal(const Secret &secret, const QByteArray &place) const = 0;
    /// Damaged where the key does not open it, or there is none.
    virtual Result<Secret> open(const QByteArray &sealed, const QByteArray &place) const = 0;
    /// Where that key lies; for the thread of the window.
    virtual KeyCustody &keys() const = 0;
};
