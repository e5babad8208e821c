// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/standinserver.h"

#include "tests/support/standinconnection.h"
#include "tests/support/testhttpprovider.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

StandInServer::StandInServer(const QByteArray &token, QObject *parent)
    : StandInServer(std::make_unique<TestHttpProvider>(), parent)
{
    m_provider->setToken(token);
}

StandInServer::StandInServer(std::unique_ptr<StandInProvider> provider, QObject *parent)
    : QTcpServer(parent)
    , m_provider(std::move(provider))
{
}

StandInServer::~StandInServer()
{
    stop();
}

bool StandInServer::start(quint16 port)
{
    const bool listens = listen(QHostAddress::LocalHost, port);
    m_provider->setAddress(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
    return listens;
}

void StandInServer::stop()
{
    close();
    const auto sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets) {
        socket->abort();
    }
}

bool StandInServer::logTo(const QString &path)
{
    m_log.setFileName(path);
    return m_log.open(QIODevice::WriteOnly | QIODevice::Append);
}

void StandInServer::addEvidence(const QString &providerOrMessageId, const QString &status)
{
    for (const StandInRequest &request : std::as_const(m_requests)) {
        if (request.providerId == providerOrMessageId ||
            (!request.messageId.isEmpty() && request.messageId == providerOrMessageId)) {
            m_evidence.append({request.messageId, request.providerId, status});
            m_provider->report(request, status);
            return;
        }
    }
}

void StandInServer::record(const StandInRequest &request, const StandInRule &rule)
{
    m_requests.append(request);
    for (const QString &status : rule.then) {
        m_evidence.append({request.messageId, request.providerId, status});
        m_provider->report(request, status);
    }
    if (m_log.isOpen()) {
        m_log.write(QJsonDocument(request.toJson()).toJson(QJsonDocument::Compact) + '\n');
        m_log.flush();
    }
}

bool StandInServer::isControl(const StandInRequest &request) const
{
    return request.path.startsWith(QLatin1String("/_control/"));
}

QByteArray StandInServer::control(const StandInRequest &request)
{
    const QString what = request.path.section(QLatin1Char('/'), 2);
    QJsonObject answer{{QStringLiteral("ok"), true}};
    if (what == QLatin1String("plan")) {
        m_plan.clear();
        answer.insert(QLatin1String("ok"), m_plan.addJson(request.body));
    } else if (what == QLatin1String("evidence")) {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const QString id = body.value(QLatin1String("message_id")).toString();
        addEvidence(id.isEmpty() ? body.value(QLatin1String("id")).toString() : id,
                    body.value(QLatin1String("status")).toString());
    } else if (const auto done =
                   m_provider->control(what, QJsonDocument::fromJson(request.body).object())) {
        answer = *done;
    } else {
        QJsonArray all;
        for (const StandInRequest &known : std::as_const(m_requests)) {
            all.append(known.toJson());
        }
        answer.insert(QLatin1String("requests"), all);
        answer.insert(QLatin1String("connections"), m_connections);
    }
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

QByteArray StandInServer::eventsAfter(int number) const
{
    QJsonArray events;
    for (qsizetype index = std::max(0, number); index < m_evidence.size(); ++index) {
        const Evidence &evidence = m_evidence.at(index);
        events.append(QJsonObject{{QStringLiteral("number"), index + 1},
                                  {QStringLiteral("id"), evidence.messageId},
                                  {QStringLiteral("message_id"), evidence.providerId},
                                  {QStringLiteral("status"), evidence.status}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("events"), events}})
        .toJson(QJsonDocument::Compact);
}

void StandInServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_plan.take({}).fault == StandInFault::CloseAtAccept) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    new StandInConnection(*this, socket, m_connections);
}
