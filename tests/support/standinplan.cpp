// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/standinplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace {

constexpr std::array<std::pair<StandInFault, const char *>, 28> names{{
    {StandInFault::None, "none"},
    {StandInFault::CloseAtAccept, "close_at_accept"},
    {StandInFault::CloseAfterHead, "close_after_head"},
    {StandInFault::CloseAfterRequest, "close_after_request"},
    {StandInFault::CloseAfterAnswer, "close_after_answer"},
    {StandInFault::HalfHead, "half_head"},
    {StandInFault::HalfBody, "half_body"},
    {StandInFault::Garbage, "garbage"},
    {StandInFault::NoId, "no_id"},
    {StandInFault::NotJson, "not_json"},
    {StandInFault::Hang, "hang"},
    {StandInFault::Drip, "drip"},
    {StandInFault::Flood, "flood"},
    {StandInFault::FloodDeclared, "flood_declared"},
    {StandInFault::Redirect, "redirect"},
    {StandInFault::BadRequestOwn, "bad_request_own"},
    {StandInFault::BadRequestForeign, "bad_request_foreign"},
    {StandInFault::ServerErrorOwn, "server_error_own"},
    {StandInFault::ServerErrorForeign, "server_error_foreign"},
    {StandInFault::Throttled, "throttled"},
    {StandInFault::PairThrottled, "pair_throttled"},
    {StandInFault::Unavailable, "unavailable"},
    {StandInFault::UnavailableNoRetry, "unavailable_no_retry"},
    {StandInFault::CredentialsRefused, "credentials_refused"},
    {StandInFault::CredentialsForeign, "credentials_foreign"},
    {StandInFault::RecipientUnreachable, "recipient_unreachable"},
    {StandInFault::RecipientBlocked, "recipient_blocked"},
    {StandInFault::DocumentRefused, "document_refused"},
}};

/// When a fault strikes: 0 at accept, 1 after the head, 2 after the body.
int stageOf(StandInFault fault)
{
    if (fault == StandInFault::CloseAtAccept) {
        return 0;
    }
    return fault == StandInFault::CloseAfterHead ? 1 : 2;
}

int stageOf(const StandInQuestion &question)
{
    return question.bodyRead ? 2 : question.headRead ? 1 : 0;
}

bool matches(const StandInRule &rule, const StandInQuestion &question)
{
    return stageOf(rule.fault) == stageOf(question) &&
           (rule.path.isEmpty() || rule.path == question.path) &&
           (rule.messageId.isEmpty() || rule.messageId == question.messageId) &&
           (rule.to.isEmpty() || rule.to == question.to);
}

bool readMember(StandInRule &rule, const QString &name, const QJsonValue &value)
{
    const auto text = [&](QString &member) {
        member = value.toString();
        return value.isString();
    };
    const auto number = [&](int &member) {
        member = value.toInt();
        return value.isDouble();
    };
    if (name == QLatin1String("fault")) {
        const auto fault = standInFault(value.toString());
        rule.fault = fault.value_or(StandInFault::None);
        return fault.has_value();
    }
    if (name == QLatin1String("then")) {
        for (const QJsonValue &status : value.toArray()) {
            rule.then.append(status.toString());
        }
        return value.isArray();
    }
    if (name == QLatin1String("body")) {
        rule.answerBody = value.isObject()
                              ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)
                              : value.toString().toUtf8();
        return value.isObject() || value.isString();
    }
    if (name == QLatin1String("headers")) {
        const QJsonObject headers = value.toObject();
        for (auto header = headers.begin(); header != headers.end(); ++header) {
            rule.answerHeaders +=
                header.key().toUtf8() + ": " + header->toString().toUtf8() + "\r\n";
        }
        return value.isObject();
    }
    return (name == QLatin1String("path") && text(rule.path)) ||
           (name == QLatin1String("status") && number(rule.answerStatus)) ||
           (name == QLatin1String("id") && text(rule.messageId)) ||
           (name == QLatin1String("to") && text(rule.to)) ||
           (name == QLatin1String("skip") && number(rule.skip)) ||
           (name == QLatin1String("times") && number(rule.times)) ||
           (name == QLatin1String("retry_after") && number(rule.retryAfterSeconds)) ||
           (name == QLatin1String("delay_ms") && number(rule.delayMs));
}

} // namespace

QString standInFaultName(StandInFault fault)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(fault)).second);
}

std::optional<StandInFault> standInFault(const QString &name)
{
    for (const auto &[fault, known] : names) {
        if (name == QLatin1String(known)) {
            return fault;
        }
    }
    return std::nullopt;
}

QList<StandInFault> allStandInFaults()
{
    QList<StandInFault> all;
    for (const auto &[fault, known] : names) {
        all.append(fault);
    }
    return all;
}

std::optional<StandInRule> StandInRule::fromJson(const QJsonValue &json)
{
    StandInRule rule;
    const QJsonObject object = json.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!readMember(rule, member.key(), member.value())) {
            return std::nullopt;
        }
    }
    return json.isObject() ? std::optional(rule) : std::nullopt;
}

bool StandInPlan::addJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QList<Used> added;
    const QJsonArray list = document.array();
    for (const QJsonValue &value : list) {
        const auto rule = StandInRule::fromJson(value);
        if (!rule) {
            return false;
        }
        added.append({*rule, 0});
    }
    m_rules.append(added);
    return document.isArray();
}

StandInRule StandInPlan::take(const StandInQuestion &question)
{
    for (Used &used : m_rules) {
        if (!matches(used.rule, question)) {
            continue;
        }
        const int past = used.seen - used.rule.skip;
        if (used.rule.times >= 0 && past >= used.rule.times) {
            continue;
        }
        ++used.seen;
        if (past >= 0) {
            return used.rule;
        }
    }
    return {};
}
