// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/tlsidentity.h"

#include "app/gateway/certificates.h"
#include "models/rules/hostnames.h"

#include <QDateTime>
#include <QFile>
#include <QHostAddress>
#include <QHostInfo>
#include <QSslSocket>

namespace {

constexpr qint64 renewBeforeMs = 30LL * 86'400'000;

Error unusable(const QString &file, const QString &why)
{
    return Error::of(Error::Code::Certificate, file + QStringLiteral(": ") + why);
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unusable(path, file.errorString());
    }
    constexpr qint64 mostBytes = 1024 * 1024;
    return file.read(mostBytes);
}

/// The kind of key is not said before it is read.
QSslKey keyFrom(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull()) {
            return key;
        }
    }
    return {};
}

bool endsWithin(const QSslCertificate &certificate, qint64 nowMs, qint64 spanMs)
{
    return certificate.expiryDate().toMSecsSinceEpoch() <= nowMs + spanMs;
}

} // namespace

QSslConfiguration TlsIdentity::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    // Not "h2": the guard speaks HTTP/1.1.
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return configuration;
}

TlsFiles::TlsFiles(const QString &folder)
    : m_folder(folder + QStringLiteral("/tls"))
{
}

QString TlsFiles::ownCertificate() const
{
    return m_folder + QStringLiteral("/karoo-desk.crt");
}

QString TlsFiles::ownKey() const
{
    return m_folder + QStringLiteral("/karoo-desk.key");
}

Result<std::optional<TlsIdentity>> TlsFiles::identity(const Settings &settings, qint64 nowMs) const
{
    if (settings.tls.mode == TlsSetting::Mode::Off) {
        return std::optional<TlsIdentity>();
    }
    if (settings.tls.mode == TlsSetting::Mode::Files) {
        auto read = TlsFiles::read(settings.tls.certificate, settings.tls.key, nowMs);
        return read ? Result(std::optional(*read)) : read.error();
    }
    auto own = read(ownCertificate(), ownKey(), nowMs);
    if (!own || endsWithin(own->chain.constFirst(), nowMs, renewBeforeMs)) {
        if (auto made = renewOwn(settings, nowMs); !made) {
            return made.error();
        }
        own = read(ownCertificate(), ownKey(), nowMs);
    }
    return own ? Result(std::optional(*own)) : own.error();
}

Result<void> TlsFiles::renewOwn(const Settings &settings, qint64 nowMs) const
{
    return Certificates::makeOwn(ownCertificate(), ownKey(), namesFor(settings), nowMs);
}

Result<TlsIdentity> TlsFiles::read(const QString &certificateFile, const QString &keyFile,
                                   qint64 nowMs)
{
    const auto certificate = contentOf(certificateFile);
    if (!certificate) {
        return certificate.error();
    }
    const auto key = contentOf(keyFile);
    if (!key) {
        return key.error();
    }
    TlsIdentity identity{QSslCertificate::fromData(*certificate, QSsl::Pem), keyFrom(*key)};
    if (identity.chain.isEmpty() || identity.chain.constFirst().isNull()) {
        return unusable(certificateFile, QStringLiteral("no certificate in PEM form"));
    }
    if (identity.key.isNull()) {
        return unusable(keyFile, QStringLiteral("no private key in PEM form without password"));
    }
    if (!Certificates::belongTogether(*certificate, *key)) {
        return unusable(keyFile, QStringLiteral("the key of another certificate"));
    }
    if (endsWithin(identity.chain.constFirst(), nowMs, 0)) {
        return unusable(certificateFile,
                        QStringLiteral("ended on ") +
                            identity.chain.constFirst().expiryDate().toString(Qt::ISODate));
    }
    return identity;
}

QStringList TlsFiles::namesFor(const Settings &settings)
{
    QStringList names{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"),
                      QStringLiteral("::1")};
    names += settings.hostNames;
    QString address = settings.listen.left(settings.listen.lastIndexOf(QLatin1Char(':')));
    address.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    const QHostAddress listening(address);
    const bool anywhere = listening == QHostAddress(QHostAddress::AnyIPv4) ||
                          listening == QHostAddress(QHostAddress::AnyIPv6);
    if (!listening.isNull() && !anywhere) {
        names.append(listening.toString());
    }
    if (const QString machine = QHostInfo::localHostName(); HostNames::isValid(machine)) {
        names.append(machine);
    }
    names.removeDuplicates();
    return names;
}
