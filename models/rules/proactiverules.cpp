// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/proactiverules.h"

#include "models/rules/addresses.h"
#include "models/rules/placeholders.h"

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 yearMs = 366LL * dayMs;

void checkLength(const QString &pointer, const QString &text, int limit, Findings &findings)
{
    const qsizetype length = ProactiveRules::codePoints(text);
    if (length > limit) {
        findings.append(
            {pointer, FindingCode::TooLong, {QString::number(limit), QString::number(length)}});
    }
}

void checkTimes(const ProactiveRequest &request, qint64 nowMs, Findings &findings)
{
    if (request.sendAt && *request.sendAt <= nowMs - dayMs) {
        findings.append({request.pointer + QStringLiteral("/send_at"), FindingCode::InThePast, {}});
    }
    if (request.sendAt && *request.sendAt > nowMs + yearMs) {
        findings.append({request.pointer + QStringLiteral("/send_at"), FindingCode::TooFar, {}});
    }
    if (!request.expiresAt) {
        return;
    }
    const QString pointer = request.pointer + QStringLiteral("/expires_at");
    if (*request.expiresAt <= nowMs) {
        findings.append({pointer, FindingCode::InThePast, {}});
    } else if (request.sendAt && *request.expiresAt <= *request.sendAt) {
        findings.append({pointer, FindingCode::OutOfRange, {QStringLiteral("send_at")}});
    }
}

void checkVariables(const ProactiveRequest &request, Findings &findings)
{
    for (auto entry = request.variables.cbegin(); entry != request.variables.cend(); ++entry) {
        const QString pointer =
            request.pointer + QStringLiteral("/variables/") + escapedPointerToken(entry.key());
        if (Placeholders::filledBySystem().contains(entry.key())) {
            findings.append(
                {pointer, FindingCode::OneOf, {QStringLiteral("variable_of_system"), entry.key()}});
        } else if (!Placeholders::isValidName(entry.key())) {
            findings.append({pointer, FindingCode::WrongType, {QStringLiteral("variable_name")}});
        }
        checkLength(pointer, entry.value(), ProactiveRules::variableLimit, findings);
    }
}

void checkTemplate(const ProactiveRequest &request, Findings &findings)
{
    if (!request.templateCall) {
        return;
    }
    const QString pointer = request.pointer + QStringLiteral("/template");
    if (request.templateCall->name.trimmed().isEmpty()) {
        findings.append({pointer + QStringLiteral("/name"), FindingCode::Required, {}});
    }
    if (request.templateCall->parameters.size() > ProactiveRules::parameterLimit) {
        findings.append(
            {pointer + QStringLiteral("/parameters"), FindingCode::TemplateParameters, {}});
        return;
    }
    int index = 0;
    for (const QString &parameter : request.templateCall->parameters) {
        if (parameter.simplified().isEmpty()) {
            findings.append({pointer + QStringLiteral("/parameters/%1").arg(index),
                             FindingCode::TemplateParameters,
                             {QString::number(index + 1)}});
        }
        ++index;
    }
}

} // namespace

qsizetype ProactiveRules::codePoints(const QString &text)
{
    qsizetype count = 0;
    for (const QChar c : text) {
        count += c.isLowSurrogate() ? 0 : 1;
    }
    return count;
}

QString ProactiveRules::memberOf(Address::Kind kind)
{
    switch (kind) {
    case Address::Kind::Phone:
        return QStringLiteral("phone");
    case Address::Kind::Email:
        return QStringLiteral("email");
    case Address::Kind::Telegram:
        return QStringLiteral("telegram");
    case Address::Kind::Instagram:
        return QStringLiteral("instagram");
    case Address::Kind::WhatsAppUser:
        return QStringLiteral("phone");
    }
    return {};
}

QList<Address> ProactiveRules::addressesOf(const ProactiveRequest &request, Findings &findings)
{
    const QList<std::pair<Address::Kind, QString>> given = {
        {Address::Kind::Phone, request.to.phone},
        {Address::Kind::Email, request.to.email},
        {Address::Kind::Telegram, request.to.telegram},
        {Address::Kind::Instagram, request.to.instagram}};
    QList<Address> addresses;
    for (const auto &[kind, text] : given) {
        if (text.isEmpty()) {
            continue;
        }
        if (const auto address = Addresses::parse(kind, text)) {
            addresses.append(*address);
            continue;
        }
        const FindingCode code = kind == Address::Kind::Phone   ? FindingCode::NotAPhone
                                 : kind == Address::Kind::Email ? FindingCode::NotAnEmail
                                                                : FindingCode::WrongType;
        const QStringList arguments =
            code == FindingCode::WrongType ? QStringList{QStringLiteral("id")} : QStringList{text};
        findings.append(
            {request.pointer + QStringLiteral("/to/") + memberOf(kind), code, arguments});
    }
    return addresses;
}

Findings ProactiveRules::check(const ProactiveRequest &request, qint64 nowMs)
{
    Findings findings;
    const bool nothing = request.text.isEmpty() && !request.templateCall &&
                         request.attachment == Message::Attachment::None;
    if (nothing) {
        findings.append({request.pointer, FindingCode::Required, {QStringLiteral("content")}});
    }
    checkLength(request.pointer + QStringLiteral("/reference"), request.reference, referenceLimit,
                findings);
    checkLength(request.pointer + QStringLiteral("/to/name"), request.to.name, nameLimit, findings);
    checkLength(request.pointer + QStringLiteral("/to/customer_id"), request.to.customerId,
                customerIdLimit, findings);
    checkTimes(request, nowMs, findings);
    checkVariables(request, findings);
    checkTemplate(request, findings);
    return findings;
}

qint64 ProactiveRules::dueAt(const ProactiveRequest &request, qint64 nowMs)
{
    return request.sendAt && *request.sendAt > nowMs ? *request.sendAt : nowMs;
}
