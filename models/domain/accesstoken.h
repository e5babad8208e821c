// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QFlags>
#include <QString>

#include <optional>

/// What a token may do (CONTRACT section 1).
enum class Right { Send = 1, Read = 2, Documents = 4 };
Q_DECLARE_FLAGS(Rights, Right)
Q_DECLARE_OPERATORS_FOR_FLAGS(Rights)

constexpr Rights allRights = Rights(Right::Send) | Right::Read | Right::Documents;

/// The secret with which an external system calls the API, known to us as a hash only.
struct AccessToken
{
    enum class State { Active, Expired, Revoked };

    TokenId id;
    ExternalSystemId system;
    QString name;
    /// The first 12 characters of the secret, for people to recognise it.
    QString prefix;
    /// SHA-256 of the whole secret.
    QByteArray hash;
    Rights rights = allRights;
    qint64 createdAt = 0;
    std::optional<qint64> lastUsedAt;
    std::optional<qint64> expiresAt;
    std::optional<qint64> revokedAt;

    State state(qint64 nowMs) const
    {
        if (revokedAt) {
            return State::Revoked;
        }
        return expiresAt && *expiresAt <= nowMs ? State::Expired : State::Active;
    }
    bool operator==(const AccessToken &) const = default;
};
