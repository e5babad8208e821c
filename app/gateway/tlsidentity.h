// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/settings.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QString>
#include <QStringList>

#include <optional>

/// With which certificate the listener shows who it is.
struct TlsIdentity
{
    /// The server's own first, then those between it and its root.
    QList<QSslCertificate> chain;
    QSslKey key;

    /// TLS 1.2 and later; clients show no certificate.
    QSslConfiguration configuration() const;
};

/// Where the certificate of a data folder comes from: made by this computer, or files.
class TlsFiles
{
public:
    /// `folder`: the data folder; one's own certificate lies in `tls` below it.
    explicit TlsFiles(const QString &folder);

    QString ownCertificate() const;
    QString ownKey() const;

    /// Reads what the settings ask for; nothing where TLS is off. One's own certificate is made
    /// where there is none, or where it ends within a month. Certificate (detail: the file and what
    /// is wrong with it), or as Certificates::makeOwn().
    Result<std::optional<TlsIdentity>> identity(const Settings &settings, qint64 nowMs) const;
    /// Makes one's own certificate anew, for the names of these settings.
    Result<void> renewOwn(const Settings &settings, qint64 nowMs) const;

    /// Certificate and key as PEM files; they must belong together and not be over.
    static Result<TlsIdentity> read(const QString &certificateFile, const QString &keyFile,
                                    qint64 nowMs);
    /// By which names clients may call: this machine's, the settings', the address it listens on.
    static QStringList namesFor(const Settings &settings);

private:
    QString m_folder;
};
