// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/secret.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

/// What would become of one message of a request.
struct RehearsedMessage
{
    /// Where it stands in the body: "" or "/messages/3".
    QString pointer;
    Findings findings;
    /// Without findings: by which channel it would go, and its text with everything filled in.
    QString channelKey;
    QString text;
};

/// A request that was looked at as the API does, and of which nothing was kept.
struct Rehearsal
{
    /// The body is no JSON that the API takes.
    bool malformed = false;
    /// About the body as a whole.
    Findings findings;
    QList<RehearsedMessage> messages;
    std::optional<Error> failure;

    bool isGood() const;
};

/// A real call of the own API.
struct TrialCall
{
    QByteArray method;
    /// With the query, for example "/v1/messages".
    QByteArray path;
    QByteArray body;
    Secret token;
};

struct TrialAnswer
{
    /// 0: no answer came; the failure says why.
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> fields;
    QByteArray body;
    qint64 milliseconds = 0;
    QString failure;
};

/// Tries the own API. Implemented by app; answers come on the thread of `context`, not at all when
/// it is gone.
class ApiTrial : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `batch`: the body of /v1/messages/batch.
    virtual void rehearse(const QByteArray &json, bool batch, ExternalSystemId system,
                          QObject *context, std::function<void(const Rehearsal &)> done) = 0;
    /// By HTTP, over the address that the API listens on.
    virtual void call(const TrialCall &call, QObject *context,
                      std::function<void(const TrialAnswer &)> done) = 0;
};

inline bool Rehearsal::isGood() const
{
    for (const RehearsedMessage &message : messages) {
        if (!message.findings.isEmpty()) {
            return false;
        }
    }
    return !malformed && findings.isEmpty() && !failure;
}
