// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/correctedrequest.h"

#include "models/rules/correctionvalues.h"
#include "models/rules/jsonplaces.h"
#include "models/rules/placeholders.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace {

using CorrectedRequest::Correction;
using CorrectedRequest::Hints;

QString parentOf(const QString &pointer)
{
    return pointer.left(qMax<qsizetype>(0, pointer.lastIndexOf(QLatin1Char('/'))));
}

/// Puts one thing after another right.
class Corrector
{
public:
    Corrector(const QJsonValue &json, const Hints &hints)
        : m_hints(hints)
    {
        m_done.json = json;
    }

    Correction run(const Findings &findings)
    {
        for (const Finding &finding : findings) {
            m_pointer = finding.pointer;
            m_member =
                JsonPlaces::tokensOf(m_pointer).value(JsonPlaces::tokensOf(m_pointer).size() - 1);
            if (!mend(finding.code)) {
                m_done.left.append(finding);
            }
        }
        m_done.changed.removeDuplicates();
        m_done.examples.removeDuplicates();
        return m_done;
    }

private:
    bool mend(FindingCode code);
    bool mendPresence(FindingCode code);
    bool mendValue(FindingCode code);
    bool mendRoute(FindingCode code);
    bool mendFile(FindingCode code);

    bool fillIn();
    bool putPhone();
    bool convert();
    bool cut();
    bool moveTime();
    bool keepOne();
    bool reach();
    bool nameChatbot();
    bool dropTemplate();
    bool giveVariables();

    bool put(const QString &pointer, const QJsonValue &value)
    {
        const bool done = !value.isUndefined() && JsonPlaces::put(m_done.json, pointer, value);
        if (done) {
            m_done.changed.append(pointer);
        }
        return done;
    }
    bool putExample(const QString &pointer)
    {
        const bool done = put(pointer, CorrectionValues::example(pointer, m_hints.nowMs));
        if (done) {
            m_done.examples.append(pointer);
        }
        return done;
    }
    bool remove(const QString &pointer)
    {
        const bool done = JsonPlaces::remove(m_done.json, pointer);
        if (done) {
            m_done.changed.append(parentOf(pointer));
        }
        return done;
    }
    QJsonValue at(const QString &pointer) const { return JsonPlaces::at(m_done.json, pointer); }
    QJsonValue value() const { return at(m_pointer); }
    /// The message that the pointer is in: "" or "/messages/3".
    QString message() const
    {
        const QStringList tokens = JsonPlaces::tokensOf(m_pointer);
        return tokens.size() > 1 && tokens.first() == QLatin1String("messages")
                   ? QStringLiteral("/messages/") + tokens.at(1)
                   : QString();
    }
    bool isQuery() const { return m_pointer.startsWith(QLatin1Char('?')); }

    const Hints &m_hints;
    Correction m_done;
    QString m_pointer;
    QString m_member;
};

bool Corrector::mend(FindingCode code)
{
    return !isQuery() &&
           (mendPresence(code) || mendValue(code) || mendRoute(code) || mendFile(code));
}

bool Corrector::mendPresence(FindingCode code)
{
    switch (code) {
    case FindingCode::Required:
    case FindingCode::Empty:
        return fillIn();
    case FindingCode::UnknownMember:
        return remove(m_pointer);
    case FindingCode::OneOf:
        return keepOne();
    default:
        return false;
    }
}

bool Corrector::mendValue(FindingCode code)
{
    switch (code) {
    case FindingCode::WrongType:
        return convert();
    case FindingCode::TooLong:
        return cut();
    case FindingCode::NotAPhone:
        return putPhone();
    case FindingCode::NotAnEmail:
    case FindingCode::TooShort:
        return putExample(m_pointer);
    case FindingCode::NotATime:
    case FindingCode::InThePast:
    case FindingCode::TooFar:
    case FindingCode::OutOfRange:
        return moveTime();
    case FindingCode::UnknownPlaceholder:
        return giveVariables();
    case FindingCode::TemplateParameters:
        return value().isString() && putExample(m_pointer);
    default:
        return false;
    }
}

bool Corrector::mendRoute(FindingCode code)
{
    switch (code) {
    case FindingCode::ChatbotUnknown:
    case FindingCode::ChatbotInactive:
    case FindingCode::ChatbotNotProactive:
        return nameChatbot();
    case FindingCode::ChannelUnknown:
    case FindingCode::ChannelNotOfChatbot:
        return remove(m_pointer);
    case FindingCode::ChannelCannotReach:
        return m_member == QLatin1String("channel") ? remove(m_pointer) : reach();
    case FindingCode::ContactConflict:
        return remove(m_pointer + QStringLiteral("/customer_id"));
    case FindingCode::NotFound:
        return m_member == QLatin1String("customer_id") && reach();
    case FindingCode::TemplateUnknown:
        return dropTemplate();
    default:
        return false;
    }
}

bool Corrector::mendFile(FindingCode code)
{
    if (code == FindingCode::FileTypeMismatch) {
        return m_member == QLatin1String("mime_type") && remove(m_pointer);
    }
    if (code == FindingCode::BadBase64) {
        return put(m_pointer, CorrectionValues::cleanBase64(value().toString()));
    }
    // A file that is empty, broken, too large, locked or of a wrong type: another file is needed.
    return false;
}

bool Corrector::fillIn()
{
    if (m_member == QLatin1String("chatbot")) {
        return nameChatbot();
    }
    if (m_pointer == message()) {
        return putExample(m_pointer + QStringLiteral("/text"));
    }
    const QString parent = parentOf(m_pointer);
    if (m_pointer.contains(QLatin1String("/variables/")) && at(parent).isUndefined()) {
        JsonPlaces::put(m_done.json, parent, QJsonObject());
    }
    return putExample(m_pointer);
}

bool Corrector::putPhone()
{
    const auto phone = CorrectionValues::phoneFrom(value().toString());
    return phone ? put(m_pointer, *phone) : putExample(m_pointer);
}

bool Corrector::convert()
{
    const bool variable = m_pointer.contains(QLatin1String("/variables/"));
    if (variable && value().isString()) {
        const QJsonValue kept = value();
        const QString name = CorrectionValues::variableName(m_member);
        return remove(m_pointer) && put(parentOf(m_pointer) + QLatin1Char('/') + name, kept);
    }
    if (value().isNull()) {
        return remove(m_pointer);
    }
    const auto converted = CorrectionValues::converted(m_pointer, value());
    return converted ? put(m_pointer, *converted) : putExample(m_pointer);
}

bool Corrector::cut()
{
    const QJsonValue whole = at(message());
    const bool caption =
        whole[QStringLiteral("document")].isObject() || whole[QStringLiteral("image")].isObject();
    return value().isString() &&
           put(m_pointer, CorrectionValues::cut(m_pointer, value().toString(), caption));
}

bool Corrector::moveTime()
{
    if (m_member != QLatin1String("send_at") && m_member != QLatin1String("expires_at")) {
        return false;
    }
    const QString sendAt = at(message() + QStringLiteral("/send_at")).toString();
    return put(m_pointer,
               CorrectionValues::time(m_member, value().toString(), sendAt, m_hints.nowMs));
}

bool Corrector::keepOne()
{
    if (m_pointer.contains(QLatin1String("/variables/"))) {
        return remove(m_pointer);
    }
    if (m_pointer == message()) {
        return remove(m_pointer + QStringLiteral("/image"));
    }
    if (m_member != QLatin1String("document") && m_member != QLatin1String("image")) {
        return false;
    }
    bool removed = false;
    bool kept = false;
    for (const char *source : {"/id", "/base64", "/url"}) {
        const QString pointer = m_pointer + QLatin1String(source);
        removed = (kept && remove(pointer)) || removed;
        kept = kept || !at(pointer).isUndefined();
    }
    return removed;
}

bool Corrector::reach()
{
    const QString phone = message() + QStringLiteral("/to/phone");
    return at(phone).isUndefined() && putExample(phone);
}

bool Corrector::nameChatbot()
{
    return !m_hints.chatbots.isEmpty() && put(m_pointer, m_hints.chatbots.first());
}

bool Corrector::dropTemplate()
{
    const QString message = this->message();
    if (!remove(message + QStringLiteral("/template"))) {
        return false;
    }
    const QJsonValue whole = at(message);
    for (const char *content : {"text", "document", "image"}) {
        if (!whole[QLatin1String(content)].isUndefined()) {
            return true;
        }
    }
    return putExample(message + QStringLiteral("/text"));
}

bool Corrector::giveVariables()
{
    const QString variables = message() + QStringLiteral("/variables");
    QString text = value().toString();
    bool given = false;
    for (const Placeholders::Place &place : Placeholders::find(text)) {
        const QString name = CorrectionValues::variableName(place.name);
        if (name != place.name) {
            // Only capital letters: the text is put right as well.
            text.replace(QStringLiteral("{{%1}}").arg(place.name),
                         QStringLiteral("{{%1}}").arg(name));
            given = put(m_pointer, text) || given;
        }
        if (Placeholders::filledBySystem().contains(name) || m_hints.variables.contains(name) ||
            !at(variables + QLatin1Char('/') + name).isUndefined()) {
            continue;
        }
        if (!at(variables).isObject()) {
            JsonPlaces::put(m_done.json, variables, QJsonObject());
        }
        given = putExample(variables + QLatin1Char('/') + name) || given;
    }
    return given;
}

/// Nothing for a name that there is not.
std::optional<FindingCode> codeOf(const QString &name)
{
    for (int code = 0; code <= static_cast<int>(FindingCode::IdempotencyMismatch); ++code) {
        if (findingCodeName(static_cast<FindingCode>(code)) == name) {
            return static_cast<FindingCode>(code);
        }
    }
    return std::nullopt;
}

void readFindings(const QJsonValue &part, Findings &findings)
{
    for (const QJsonValue &error : part[QStringLiteral("errors")].toArray()) {
        const auto code = codeOf(error[QStringLiteral("code")].toString());
        if (code) {
            findings.append({error[QStringLiteral("pointer")].toString(), *code, {}});
        }
    }
}

} // namespace

CorrectedRequest::Correction CorrectedRequest::correct(const QJsonValue &json,
                                                       const Findings &findings, const Hints &hints)
{
    return Corrector(json, hints).run(findings);
}

Findings CorrectedRequest::findingsOf(const QJsonValue &answer)
{
    Findings findings;
    readFindings(answer, findings);
    for (const QJsonValue &result : answer[QStringLiteral("results")].toArray()) {
        readFindings(result, findings);
    }
    return findings;
}
