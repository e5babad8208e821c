// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/whatsappprobe.h"

#include "app/channels/whatsapp/graphaccount.h"
#include "app/channels/whatsapp/graphanswers.h"
#include "app/delivery/httpclient.h"

#include <QJsonArray>
#include <QStringList>

#include <utility>

namespace {

using State = ProbeStep::State;
using GraphErrors::Verdict;

constexpr qsizetype longestRaw = 16 * 1024;

ProbeStep stepOf(const char *name, State state, const QString &code = {},
                 const QString &detail = {})
{
    ProbeStep step;
    step.name = QLatin1String(name);
    step.state = state;
    step.code = code;
    step.detail = detail;
    return step;
}

/// The answer as it came, for people who look into the matter.
QString rawAnswer(const OutgoingAnswer &answer, const ChannelAccess &access)
{
    if (answer.httpStatus == 0) {
        return {};
    }
    QByteArray raw =
        "HTTP " + QByteArray::number(answer.httpStatus) + "\n\n" + answer.body.left(longestRaw);
    for (const Secret &secret : access.secrets) {
        if (!secret.isEmpty()) {
            raw.replace(secret.reveal(), "…");
        }
    }
    return QString::fromUtf8(raw);
}

QString codeOfFault(OutgoingFault fault)
{
    switch (fault) {
    case OutgoingFault::NoName:
        return QStringLiteral("name_unknown");
    case OutgoingFault::NoConnection:
        return QStringLiteral("no_connection");
    case OutgoingFault::Tls:
        return QStringLiteral("tls_refused");
    case OutgoingFault::NotHttp:
        return QStringLiteral("not_the_provider");
    default:
        return QStringLiteral("no_answer");
    }
}

/// Whether Meta itself has answered: with what was asked for, or with an error in its own words.
bool isGraph(const OutgoingAnswer &answer)
{
    const QJsonObject object = GraphAnswers::objectOf(answer);
    return GraphAnswers::errorOf(answer).has_value() ||
           (answer.httpStatus == 200 && object.contains(QLatin1String("id")));
}

bool isMissing(const GraphError &error)
{
    constexpr int unknownObject = 33;
    return error.code == unknownObject || error.subcode == unknownObject || error.code == 100;
}

/// Whether an error is about the token, not about what was asked for with it.
bool isAboutToken(const GraphError &error, int httpStatus)
{
    return !isMissing(error) &&
           qstrcmp(GraphErrors::meaningOf(error, httpStatus).code, "credentials_refused") == 0;
}

QString shown(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1String(member)).toString();
}

ProbeStep numberStep(const QJsonObject &number)
{
    QStringList parts{shown(number, "display_phone_number"), shown(number, "verified_name")};
    parts.removeAll(QString());
    const QString quality = shown(number, "quality_rating");
    const bool low = quality == QLatin1String("RED");
    ProbeStep step =
        stepOf("number", low ? State::Warning : State::Passed,
               low ? QStringLiteral("quality_low") : QString(), parts.join(QStringLiteral(" · ")));
    step.quality = quality;
    return step;
}

/// The names of the apps that get news of the account.
QStringList subscribedApps(const QJsonObject &answer)
{
    QStringList names;
    const QJsonArray apps = answer.value(QLatin1String("data")).toArray();
    for (const QJsonValue &app : apps) {
        const QJsonObject data =
            app.toObject().value(QLatin1String("whatsapp_business_api_data")).toObject();
        const QString name = shown(data, "name");
        names.append(name.isEmpty() ? shown(data, "id") : name);
    }
    return names;
}

ProbeStep failedWebhook(const OutgoingAnswer &answer)
{
    const auto error = GraphAnswers::errorOf(answer);
    const MessageError failure = GraphAnswers::failureOf(answer);
    const bool unknown = error && isMissing(*error);
    return stepOf("webhook", State::Failed,
                  unknown ? QStringLiteral("account_unknown") : failure.code, failure.detail);
}

bool answeredWell(const OutgoingAnswer &answer)
{
    return answer.outcome == OutgoingOutcome::Answered && answer.httpStatus == 200 &&
           !GraphAnswers::errorOf(answer);
}

} // namespace

WhatsAppProbe::WhatsAppProbe(const DriverEnvironment &environment, const ChannelAccess &access,
                             const OutgoingDeadlines &deadlines, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_access(access)
    , m_deadlines(deadlines)
{
}

void WhatsAppProbe::start(QObject *context, ChannelDriver::Stepped stepped,
                          std::function<void()> done)
{
    m_context = context;
    m_stepped = std::move(stepped);
    m_done = std::move(done);
    OutgoingRequest asked = numberRequest(m_access);
    asked.deadlines = m_deadlines;
    m_environment.http.start(asked, this,
                             [this](const OutgoingAnswer &answer) { onNumber(answer); });
}

OutgoingRequest WhatsAppProbe::numberRequest(const ChannelAccess &access)
{
    const GraphAccount account(access);
    return account.get(GraphAccount::segment(account.phoneNumberId()),
                       {{QStringLiteral("fields"),
                         QStringLiteral("id,display_phone_number,verified_name,quality_rating,"
                                        "code_verification_status,name_status")}});
}

OutgoingRequest WhatsAppProbe::subscriptionRequest(const ChannelAccess &access)
{
    const GraphAccount account(access);
    OutgoingRequest asked = account.post(
        GraphAccount::segment(account.businessAccountId()) + QLatin1String("/subscribed_apps"), {});
    // Whoever is subscribed already stays so.
    asked.repeatable = true;
    return asked;
}

CheckOutcome WhatsAppProbe::checkOf(const OutgoingAnswer &answer)
{
    if (answeredWell(answer) && isGraph(answer)) {
        return Check::Works{};
    }
    const MessageError failure = GraphAnswers::failureOf(answer);
    const auto error = GraphAnswers::errorOf(answer);
    if (!error) {
        return Check::Unreachable{failure};
    }
    const Verdict verdict = GraphErrors::meaningOf(*error, answer.httpStatus).verdict;
    const bool says = verdict == Verdict::BrokenChannel || verdict == Verdict::Permanent;
    return says ? CheckOutcome(Check::Broken{failure}) : CheckOutcome(Check::Unreachable{failure});
}

ProbeStep WhatsAppProbe::subscribed(const OutgoingAnswer &answer, const ChannelAccess &access,
                                    qint64 nowMs)
{
    const bool done = answeredWell(answer) &&
                      GraphAnswers::objectOf(answer).value(QLatin1String("success")).toBool();
    ProbeStep step = done ? stepOf("webhook", State::Passed) : failedWebhook(answer);
    step.rawAnswer = rawAnswer(answer, access);
    step.at = nowMs;
    return step;
}

void WhatsAppProbe::onNumber(const OutgoingAnswer &answer)
{
    const auto error = GraphAnswers::errorOf(answer);
    const MessageError failure = GraphAnswers::failureOf(answer);
    if (!isGraph(answer)) {
        const bool answered = answer.outcome == OutgoingOutcome::Answered;
        tell(stepOf("address", State::Failed,
                    answered ? QStringLiteral("not_the_provider") : codeOfFault(answer.fault),
                    failure.detail),
             answer);
        skip("token");
        skip("number");
        skip("webhook");
        end();
        return;
    }
    tell(stepOf("address", State::Passed), answer);
    if (error && isAboutToken(*error, answer.httpStatus)) {
        tell(stepOf("token", State::Failed, failure.code, failure.detail), answer);
        skip("number");
        skip("webhook");
        end();
        return;
    }
    tell(stepOf("token", State::Passed), answer);
    const QJsonObject number = GraphAnswers::objectOf(answer);
    if (error) {
        tell(stepOf("number", State::Failed,
                    isMissing(*error) ? QStringLiteral("number_unknown") : failure.code,
                    failure.detail),
             answer);
    } else {
        tell(numberStep(number), answer);
    }
    const GraphAccount account(m_access);
    if (account.businessAccountId().isEmpty()) {
        skip("webhook");
        end();
        return;
    }
    OutgoingRequest asked = account.get(GraphAccount::segment(account.businessAccountId()) +
                                        QLatin1String("/subscribed_apps"));
    asked.deadlines = m_deadlines;
    m_environment.http.start(asked, this,
                             [this](const OutgoingAnswer &next) { onSubscriptions(next); });
}

void WhatsAppProbe::onSubscriptions(const OutgoingAnswer &answer)
{
    if (!answeredWell(answer) || GraphAnswers::objectOf(answer).isEmpty()) {
        tell(failedWebhook(answer), answer);
    } else {
        const QStringList apps = subscribedApps(GraphAnswers::objectOf(answer));
        tell(apps.isEmpty() ? stepOf("webhook", State::Warning, QStringLiteral("not_subscribed"))
                            : stepOf("webhook", State::Passed, {}, apps.join(QStringLiteral(", "))),
             answer);
    }
    end();
}

void WhatsAppProbe::tell(ProbeStep step, const OutgoingAnswer &answer)
{
    step.rawAnswer = rawAnswer(answer, m_access);
    step.at = m_environment.clock.nowMs();
    if (m_context) {
        m_stepped(step);
    }
}

void WhatsAppProbe::skip(const char *name)
{
    ProbeStep step = stepOf(name, State::Skipped);
    step.at = m_environment.clock.nowMs();
    if (m_context) {
        m_stepped(step);
    }
}

void WhatsAppProbe::end()
{
    deleteLater();
    if (m_context) {
        m_done();
    }
}
