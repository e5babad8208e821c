// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/secret.h"
#include "models/domain/accesstoken.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// The secrets of access tokens: `krd_`, 43 base62 characters of 256 random bits, and 6 base62
/// characters of CRC32 (IEEE) over those 47.
namespace AccessTokens {

/// A new secret from the system's random source.
Secret generate();
/// The secret of these 32 bytes, most significant first.
Secret fromBytes(const QByteArray &random);
/// Whether it can be a token at all: shape and check sum. Needs no store.
bool isWellFormed(QByteArrayView secret);
/// What is kept instead of the secret: SHA-256 of all its characters.
QByteArray hash(QByteArrayView secret);
/// The first 12 characters, by which people recognise it.
QString prefix(const Secret &secret);

/// It works, and for fewer than two weeks more: people should be told.
bool expiresSoon(const AccessToken &token, qint64 nowMs);
/// Whole days until it expires; 0 on the last one.
int daysLeft(const AccessToken &token, qint64 nowMs);
/// Made for less than a day from the start.
bool isPassing(const AccessToken &token);

} // namespace AccessTokens
