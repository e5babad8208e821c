// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

/// A request of the API and what it was answered. Bodies as they came: whoever shows them masks
/// what is personal (models/rules/personaldata).
struct LoggedRequest
{
    /// Grows with each request.
    quint64 number = 0;
    /// When its head was complete, milliseconds UTC.
    qint64 at = 0;
    qint64 milliseconds = 0;
    /// 0 where the token is not known here.
    TokenId token;
    QString tokenPrefix;
    QByteArray method;
    QByteArray path;
    int status = 0;
    QString requestId;
    /// JSON up to RequestLog::bodyBytes; empty for a longer one, or where there was none.
    QByteArray requestBody;
    QByteArray answerBody;

    bool operator==(const LoggedRequest &) const = default;
};

/// The last requests of each token, as long as the program runs. Implemented by app.
class RequestLog : public QObject
{
    Q_OBJECT

public:
    static constexpr int requestsPerToken = 50;
    static constexpr qsizetype bodyBytes = 16 * 1024;

    using QObject::QObject;

    /// Newest first, at most requestsPerToken. TokenId 0: those refused without a known token;
    /// nothing: the newest of all.
    virtual QList<LoggedRequest> recent(std::optional<TokenId> token) const = 0;

    /// How many there were since the program started.
    virtual quint64 total() const = 0;

Q_SIGNALS:
    /// There are new ones; at most some times a second.
    void changed();
};
