// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"

#include <QByteArray>

/// Sealing of secrets by XChaCha20-Poly1305 (libsodium).
namespace Sealing {

constexpr int keyBytes = 32;

/// A new key from the system's random source.
Result<Secret> newKey();
/// The sealed bytes: one byte of version, the nonce, the cipher text. `place` is bound in.
Result<QByteArray> seal(const Secret &secret, const Secret &key, const QByteArray &place);
/// Damaged where it was sealed by another key, for another place, or changed since.
Result<Secret> open(const QByteArray &sealed, const Secret &key, const QByteArray &place);

} // namespace Sealing
