// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/standin.h"

#include "tests/support/testhttpprovider.h"

#include <algorithm>
#include <utility>

StandIn::StandIn()
    : StandIn(std::make_unique<TestHttpProvider>())
{
    setToken(QByteArrayLiteral("testhttp-token"));
}

StandIn::StandIn(std::unique_ptr<StandInProvider> provider)
    : m_server(new StandInServer(std::move(provider)))
{
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    inThread([this] {
        m_server->start();
        m_port = m_server->serverPort();
    });
}

StandIn::~StandIn()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl StandIn::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

QByteArray StandIn::token() const
{
    QByteArray token;
    inThread([this, &token] { token = m_server->token(); });
    return token;
}

void StandIn::add(const StandInRule &rule)
{
    inThread([this, rule] { m_server->plan().add(rule); });
}

void StandIn::fail(StandInFault fault, int times)
{
    StandInRule rule;
    rule.fault = fault;
    rule.times = times;
    add(rule);
}

void StandIn::clearPlan()
{
    inThread([this] { m_server->plan().clear(); });
}

void StandIn::setToken(const QByteArray &token)
{
    inThread([this, token] { m_server->setToken(token); });
}

void StandIn::addEvidence(const QString &providerOrMessageId, const QString &status)
{
    inThread([this, providerOrMessageId, status] {
        m_server->addEvidence(providerOrMessageId, status);
    });
}

void StandIn::refuseConnections()
{
    inThread([this] { m_server->stop(); });
}

bool StandIn::listenAgain()
{
    bool listens = false;
    inThread([this, &listens] { listens = m_server->start(m_port); });
    return listens;
}

QList<StandInRequest> StandIn::requests() const
{
    QList<StandInRequest> all;
    inThread([this, &all] { all = m_server->requests(); });
    return all;
}

int StandIn::countOf(const QString &messageId) const
{
    const QList<StandInRequest> all = requests();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const auto &request) {
        return request.messageId == messageId;
    }));
}

QStringList StandIn::problems() const
{
    QStringList problems;
    const QList<StandInRequest> all = requests();
    for (const StandInRequest &request : all) {
        problems += request.problems;
    }
    return problems;
}

int StandIn::connections() const
{
    int connections = 0;
    inThread([this, &connections] { connections = m_server->connections(); });
    return connections;
}
