// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QString>
#include <QUrl>

#include <memory>

struct GraphWorld;

/// The calls of Meta to us: statuses and incoming messages, signed on their raw bytes.
class GraphCallbacks
{
public:
    /// A message of ours that Meta has taken.
    struct Taken
    {
        QString wamid;
        QString messageId;
        QString to;
    };

    explicit GraphCallbacks(const GraphWorld &world)
        : m_world(world)
    {
    }

    /// Where to call, and the secret that signs. Without it nothing is told.
    void setTarget(const QUrl &url, const QByteArray &appSecret);
    /// Tells a status: sent, delivered, read or failed (131026).
    void report(const Taken &taken, const QString &status);
    /// Tells that a person wrote `message` (with its type and content). `from` is a number, or the
    /// id of somebody who hides it.
    void tell(const QString &from, const QString &name, QJsonObject message);
    /// Tells this `value`, whatever it is.
    void post(const QJsonObject &value);
    /// The HTTP statuses of the answers so far; 0: none came.
    const QJsonArray &answers() const { return m_answers; }
    int underWay() const { return m_underWay; }

private:
    void postBody(const QByteArray &body);

    const GraphWorld &m_world;
    QUrl m_url;
    QByteArray m_appSecret;
    // Made where it is used: on the stand-in's thread.
    std::unique_ptr<QNetworkAccessManager> m_network;
    QJsonArray m_answers;
    int m_underWay = 0;
    int m_lastIncoming = 0;
};
