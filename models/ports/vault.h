// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"

#include <QByteArray>

/// Seals and opens the secrets of channels with the key of this data folder.
class Vault
{
public:
    virtual ~Vault() = default;

    /// `place` (for example "channel 3/access_token") is bound in: a sealed secret opens only
    /// there.
    virtual Result<QByteArray> seal(const Secret &secret, const QByteArray &place) const = 0;
    virtual Result<Secret> open(const QByteArray &sealed, const QByteArray &place) const = 0;
};
