// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// The ways in which the stand-in can fail, after CONTRACT section 3. The names in a plan are these
/// in snake case.
enum class StandInFault {
    None,
    CloseAtAccept,        ///< accepts, closes before reading
    CloseAfterHead,       ///< closes when the head was read, the body not
    CloseAfterRequest,    ///< reads all, closes without an answer
    CloseAfterAnswer,     ///< answers what is right, closes without having said so
    HalfHead,             ///< closes within the head of the answer
    HalfBody,             ///< closes within the body of the answer
    Garbage,              ///< something that is not HTTP
    NoId,                 ///< 200 without an id
    NotJson,              ///< 200 with a body that is no JSON
    Hang,                 ///< never answers, keeps the connection
    Drip,                 ///< a byte a second
    Flood,                ///< 1 GiB, ends with the connection
    FloodDeclared,        ///< 1 GiB, with Content-Length
    Redirect,             ///< 302 to itself
    BadRequestOwn,        ///< 400 with the provider's own error body
    BadRequestForeign,    ///< 400 with a page of somebody in between
    ServerErrorOwn,       ///< 500 with the provider's own error body
    ServerErrorForeign,   ///< 502 with a page of somebody in between
    Throttled,            ///< 429 with Retry-After and own body
    PairThrottled,        ///< 429 with own code pair_throttled and Retry-After
    Unavailable,          ///< 503 with Retry-After, foreign body
    UnavailableNoRetry,   ///< 503 without Retry-After, foreign body
    CredentialsRefused,   ///< 401 with own body
    CredentialsForeign,   ///< 401 with a foreign body
    RecipientUnreachable, ///< 400 with own code recipient_unreachable
    RecipientBlocked,     ///< 400 with own code recipient_blocked
    DocumentRefused,      ///< 400 with own code document_refused
};

/// "close_after_head" and so on.
QString standInFaultName(StandInFault fault);
std::optional<StandInFault> standInFault(const QString &name);
/// All faults with None, for data-driven tests.
QList<StandInFault> allStandInFaults();

/// What the stand-in does with requests that match; empty members match all.
struct StandInRule
{
    StandInFault fault = StandInFault::None;
    QString path;      ///< the whole path, for example "/v1/send"
    QString messageId; ///< our id; never matches before the head is read
    QString to;        ///< never matches before the body is read
    int skip = 0;      ///< so many matching requests go by first
    int times = -1;    ///< for so many requests; -1: always
    int retryAfterSeconds = 1;
    int delayMs = 0; ///< before the answer
    /// Answers with this instead of what is right; 0: no.
    int answerStatus = 0;
    QByteArray answerBody;
    /// Whole lines, each with its end.
    QByteArray answerHeaders;
    /// Statuses that follow as evidence right after the request was read: sent, delivered, read,
    /// failed.
    QStringList then;

    /// Reads one rule of a plan; null when a member is unknown or wrong.
    static std::optional<StandInRule> fromJson(const QJsonValue &json);
};

/// What is known of a request so far; members are null until they have been read.
struct StandInQuestion
{
    QString path;
    QString messageId;
    QString to;
    bool headRead = false;
    bool bodyRead = false;
};

/// The list of rules: the first that matches and is not used up decides.
class StandInPlan
{
public:
    void add(const StandInRule &rule) { m_rules.append({rule, 0}); }
    void clear() { m_rules.clear(); }
    /// Adds the rules of a JSON array; false (and nothing added) when one is wrong.
    bool addJson(const QByteArray &json);
    /// The rule for this stage, counted as used; stages ask for their own faults only.
    StandInRule take(const StandInQuestion &question);

private:
    struct Used
    {
        StandInRule rule;
        int seen = 0;
    };

    QList<Used> m_rules;
};
