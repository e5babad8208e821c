// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

/// Certificates of the listener, by OpenSSL.
namespace Certificates {

/// For how long one's own certificate is good when it is new.
constexpr int ownDays = 825;

/// Writes a new key (ECDSA P-256, readable by its owner alone) and a certificate that it signs
/// itself (X.509 v3, RFC 5280), good for these host names and IP addresses from now on. Nothing is
/// replaced before both lie whole beside their places. Certificate, DiskFull or Io.
Result<void> makeOwn(const QString &certificateFile, const QString &keyFile,
                     const QStringList &names, qint64 nowMs);
/// Whether the private key is that of the certificate; both as PEM.
bool belongTogether(const QByteArray &certificatePem, const QByteArray &keyPem);

} // namespace Certificates
