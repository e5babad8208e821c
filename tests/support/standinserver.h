// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/standinplan.h"
#include "tests/support/standinprovider.h"
#include "tests/support/standinrequest.h"

#include <QFile>
#include <QTcpServer>

#include <memory>

/// The local stand-in for a provider (the TestHttpProvider unless another is given): strict about
/// what it gets, able to fail in every way, and keeping count of all that it received. Beside the
/// provider's paths, `POST /_control/plan` (a JSON array of rules replaces the plan),
/// `POST /_control/evidence` `{"message_id" or "id", "status"}` and `GET /_control/requests`.
class StandInServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit StandInServer(const QByteArray &token = QByteArrayLiteral("testhttp-token"),
                           QObject *parent = nullptr);
    explicit StandInServer(std::unique_ptr<StandInProvider> provider, QObject *parent = nullptr);
    ~StandInServer() override;

    /// Listens on 127.0.0.1; port 0 picks one. After stop() the same port can be taken again.
    bool start(quint16 port = 0);
    /// Refuses new connections from now on, and cuts those that are there.
    void stop();
    /// Appends a line of JSON for each request to this file, before it is answered.
    bool logTo(const QString &path);

    const QByteArray &token() const { return m_provider->token(); }
    void setToken(const QByteArray &token) { m_provider->setToken(token); }
    StandInProvider &provider() { return *m_provider; }
    StandInPlan &plan() { return m_plan; }
    const QList<StandInRequest> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    /// Adds evidence for what carried this provider's id (or our message id).
    void addEvidence(const QString &providerOrMessageId, const QString &status);

    // For the connections.
    int nextNumber() { return ++m_lastNumber; }
    StandInRule ruleFor(const StandInQuestion &question) { return m_plan.take(question); }
    void record(const StandInRequest &request, const StandInRule &rule);
    bool isControl(const StandInRequest &request) const;
    QByteArray control(const StandInRequest &request);
    QByteArray eventsAfter(int number) const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Evidence
    {
        QString messageId;
        QString providerId;
        QString status;
    };

    std::unique_ptr<StandInProvider> m_provider;
    StandInPlan m_plan;
    QList<StandInRequest> m_requests;
    QList<Evidence> m_evidence;
    QFile m_log;
    int m_lastNumber = 0;
    int m_connections = 0;
};
