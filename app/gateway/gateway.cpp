// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/gateway.h"

#include "app/gateway/gatewayservice.h"
#include "app/gateway/gatewaytrial.h"
#include "app/gateway/httplistener.h"
#include "app/gateway/problems.h"
#include "app/gateway/tlsidentity.h"
#include "models/base/clock.h"
#include "models/store/configurationcache.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QLoggingCategory>

#include <algorithm>
#include <optional>

Q_LOGGING_CATEGORY(gatewayLog, "karoo.gateway")

namespace {

/// How long the writer may take for what it was given before the service is given up.
constexpr int lastPatienceMs = 60'000;

struct ListenAddress
{
    QHostAddress address;
    quint16 port = 0;
};

/// "127.0.0.1:8640" or "[::1]:8640".
std::optional<ListenAddress> listenAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    bool isPort = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isPort);
    QString host = text.left(std::max<qsizetype>(colon, 0));
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'))) {
        host = host.mid(1, host.size() - 2);
    }
    const QHostAddress address(host);
    if (colon < 0 || !isPort || address.isNull()) {
        return std::nullopt;
    }
    return ListenAddress{address, port};
}

/// The listener's error, with the address that was wanted.
Error cannotListen(const Error &error, const QString &wanted)
{
    return Error::of(error.code, error.code == Error::Code::AddressInUse
                                     ? wanted
                                     : QStringLiteral("%1 (%2)").arg(wanted, error.detail));
}

ListenerLimits limitsOf(const Settings &settings)
{
    ListenerLimits limits;
    limits.maxConnections = settings.maxConnections;
    limits.headSeconds = settings.headSeconds;
    limits.idleSeconds = settings.idleSeconds;
    limits.answerSeconds = settings.answerSeconds;
    return limits;
}

} // namespace

/// One run of the listener with its service, from start to stop.
class Gateway::Service
{
public:
    Service(const Parts &parts, RecentRequests &requests)
        : service({parts.databaseFile, parts.clock, parts.configuration, parts.queue, parts.files,
                   parts.kinds, parts.hookReaders, parts.vault, problems, requests})
        , listener(limitsOf(parts.configuration.current()->settings), service, service, parts.clock,
                   [this](const Refusal &refusal) {
                       service.desk().count(refusal.status);
                       return problems.of(refusal);
                   })
    {
        service.answerBy([this](Ticket ticket, ApiResponse response) {
            listener.answer(ticket, std::move(response));
        });
    }

    Problems problems;
    GatewayService service;
    HttpListener listener;
    bool refusing = false;
};

Gateway::Gateway(const Parts &parts, QObject *parent)
    : GatewayControl(parent)
    , m_parts(parts)
    , m_since(parts.clock.nowMs())
{
}

Gateway::~Gateway()
{
    stop();
}

Result<void> Gateway::start()
{
    const QString wanted = m_parts.listen.isEmpty()
                               ? m_parts.configuration.current()->settings.listen
                               : m_parts.listen;
    auto started = startOn(wanted);
    if (!started) {
        setState(State::Failed, started.error());
    }
    return started;
}

Result<void> Gateway::startOn(const QString &wanted)
{
    const auto address = listenAddress(wanted);
    if (!address) {
        return cannotListen(Error::of(Error::Code::Network, QStringLiteral("no address")), wanted);
    }
    const auto identity =
        TlsFiles(m_parts.folder)
            .identity(m_parts.configuration.current()->settings, m_parts.clock.nowMs());
    if (!identity) {
        return identity.error();
    }
    auto service = std::make_unique<Service>(m_parts, m_requests);
    if (*identity) {
        service->listener.useTls(**identity);
    }
    const auto bound = service->listener.bind(address->address, address->port);
    if (!bound) {
        return cannotListen(bound.error(), wanted);
    }
    m_host = address->address.protocol() == QAbstractSocket::IPv6Protocol
                 ? QLatin1Char('[') + address->address.toString() + QLatin1Char(']')
                 : address->address.toString();
    m_encrypted = identity->has_value();
    m_service = std::move(service);
    m_service->listener.start();
    qCInfo(gatewayLog) << "listening on" << this->address();
    setState(State::Running);
    return {};
}

void Gateway::refuseNewRequests(int milliseconds)
{
    if (!m_service || m_service->refusing) {
        return;
    }
    m_service->refusing = true;
    m_service->listener.refuseNewRequests();
    if (!m_service->service.desk().waitUntilAllAreClosed(milliseconds)) {
        qCWarning(gatewayLog) << "stopped with requests under way";
    }
}

void Gateway::stop()
{
    if (!m_service) {
        return;
    }
    refuseNewRequests();
    const bool allClosed = m_service->service.desk().waitUntilAllAreClosed(lastPatienceMs);
    m_service->listener.stop();
    if (allClosed) {
        m_service.reset();
    } else {
        // The writer still holds jobs that will answer here: it must find somebody.
        [[maybe_unused]] const Service *kept = m_service.release();
    }
    setState(State::Stopped);
}

void Gateway::restart()
{
    stop();
    if (const auto started = start(); !started) {
        qCWarning(gatewayLog) << "cannot listen:" << started.error().detail;
    }
}

QString Gateway::address() const
{
    const QLatin1String scheme(m_encrypted ? "https" : "http");
    return m_service ? QStringLiteral("%1://%2:%3").arg(scheme, m_host).arg(port()) : QString();
}

ApiTrial &Gateway::trial()
{
    if (!m_trial) {
        m_trial = std::make_unique<GatewayTrial>(
            GatewayTrial::Parts{m_parts.queue, m_parts.configuration, m_parts.kinds, *this});
    }
    return *m_trial;
}

quint16 Gateway::port() const
{
    return m_service ? m_service->listener.port() : 0;
}

std::optional<GatewayControl::OwnCertificate> Gateway::ownCertificate() const
{
    const QString file = TlsFiles(m_parts.folder).ownCertificate();
    const QList<QSslCertificate> read = QSslCertificate::fromPath(file);
    if (read.isEmpty()) {
        return std::nullopt;
    }
    const QSslCertificate &own = read.constFirst();
    QStringList names = own.subjectAlternativeNames().values(QSsl::DnsEntry);
    names += own.subjectAlternativeNames().values(QSsl::IpAddressEntry);
    names.sort();
    return OwnCertificate{file,
                          QString::fromLatin1(own.digest(QCryptographicHash::Sha256).toHex(':')),
                          own.expiryDate().toMSecsSinceEpoch(), names};
}

Result<void> Gateway::renewOwnCertificate()
{
    return TlsFiles(m_parts.folder)
        .renewOwn(m_parts.configuration.current()->settings, m_parts.clock.nowMs());
}

void Gateway::setState(State state, const Error &failure)
{
    m_state = state;
    m_failure = failure;
    m_since = m_parts.clock.nowMs();
    Q_EMIT stateChanged();
}
