// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhttpdriver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <utility>

namespace {

constexpr int pollMs = 200;

QJsonObject objectOf(const OutgoingAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

std::optional<AnswerRules::OwnError> ownErrorOf(const OutgoingAnswer &answer)
{
    const QJsonObject error = objectOf(answer).value(QLatin1String("error")).toObject();
    const QString code = error.value(QLatin1String("code")).toString();
    if (code.isEmpty()) {
        return std::nullopt;
    }
    return AnswerRules::OwnError{code, error.value(QLatin1String("message")).toString()};
}

/// What the provider's own words about a request mean.
SendOutcome refusalOf(const AnswerRules::OwnError &own, int httpStatus)
{
    MessageError error{own.code, own.message, own.code};
    if (httpStatus == 401 || httpStatus == 402 || httpStatus == 403) {
        error.code = QStringLiteral("credentials_refused");
        return Send::ChannelBroken{error};
    }
    const QStringList known{QStringLiteral("recipient_unreachable"),
                            QStringLiteral("recipient_blocked"),
                            QStringLiteral("document_refused")};
    if (!known.contains(own.code)) {
        error.code = QStringLiteral("provider_refused");
    }
    return Send::Refused{error};
}

std::optional<AttemptOutcome> outcomeFromName(const QString &status)
{
    if (status == QLatin1String("sent")) {
        return AttemptOutcome::Sent;
    }
    if (status == QLatin1String("failed")) {
        return AttemptOutcome::Failed;
    }
    if (status == QLatin1String("delivered")) {
        return AttemptOutcome::Delivered;
    }
    return status == QLatin1String("read") ? std::optional(AttemptOutcome::Read) : std::nullopt;
}

} // namespace

TestHttpDriver::TestHttpDriver(const DriverEnvironment &environment,
                               const OutgoingDeadlines &deadlines)
    : m_environment(environment)
    , m_deadlines(deadlines)
    , m_poll(this)
{
    connect(&m_poll, &QTimer::timeout, this, &TestHttpDriver::poll);
}

ChannelKind TestHttpDriver::kind()
{
    ChannelKind kind;
    kind.name = QStringLiteral("testhttp");
    kind.addresses = {Address::Kind::Phone};
    kind.settings = {QStringLiteral("base_url")};
    kind.secrets = {QStringLiteral("access_token")};
    return kind;
}

void TestHttpDriver::addTo(DriverRegistry &drivers, const OutgoingDeadlines &deadlines)
{
    drivers.add(kind().name, [deadlines](const DriverEnvironment &environment) {
        return std::make_unique<TestHttpDriver>(environment, deadlines);
    });
}

OutgoingRequest TestHttpDriver::request(const ChannelAccess &access, const QString &path) const
{
    OutgoingRequest request;
    request.url =
        QUrl(access.channel.settings.value(QStringLiteral("base_url")) + path, QUrl::StrictMode);
    request.headers = {{"Authorization",
                        "Bearer " + access.secrets.value(QStringLiteral("access_token")).reveal()}};
    request.deadlines = m_deadlines;
    request.maximumAnswerBytes = 64 * 1024;
    return request;
}

ChannelDriver::SendId TestHttpDriver::send(const OutboundMessage &message, QObject *context,
                                           Sent sent)
{
    const SendId id = ++m_lastId;
    m_jobs.insert(id, Job{message, context, std::move(sent), 0, false});
    if (message.document) {
        upload(id);
    } else {
        post(id, {});
    }
    return id;
}

void TestHttpDriver::upload(SendId id)
{
    Job &job = m_jobs[id];
    const OutboundDocument &document = *job.message.document;
    OutgoingRequest media = request(job.message.access, QStringLiteral("/v1/media"));
    media.method = "POST";
    media.body = OutgoingParts{
        {"file", OutgoingFile{document.path}, document.mimeType.toLatin1(), document.filename}};
    // A file that arrives twice is nobody's second message.
    media.repeatable = true;
    job.uploading = true;
    job.transfer = m_environment.http.start(
        media, this, [this, id](const OutgoingAnswer &answer) { onUploaded(id, answer); });
}

void TestHttpDriver::onUploaded(SendId id, const OutgoingAnswer &answer)
{
    if (!m_jobs.contains(id)) {
        return;
    }
    const auto own = ownErrorOf(answer);
    const auto judged = AnswerRules::judge(answer, own, m_environment.clock.nowMs());
    const QString media = objectOf(answer).value(QLatin1String("media_id")).toString();
    if (!judged && !own && !media.isEmpty()) {
        post(id, media);
        return;
    }
    SendOutcome outcome = judged ? *judged
                          : own  ? refusalOf(*own, answer.httpStatus)
                                 : AnswerRules::unreadable();
    // Whatever became of the file, the message has not been sent.
    if (const auto *unknown = std::get_if<Send::FateUnknown>(&outcome)) {
        outcome = Send::NotSent{unknown->error, std::nullopt};
    }
    end(id, outcome);
}

void TestHttpDriver::post(SendId id, const QString &media)
{
    Job &job = m_jobs[id];
    const Message &message = job.message.message;
    QJsonObject body{{QStringLiteral("id"), message.id.text()},
                     {QStringLiteral("to"), message.to.value}};
    if (!message.text.isEmpty()) {
        body.insert(QLatin1String("text"), message.text);
    }
    if (!media.isEmpty()) {
        body.insert(QLatin1String("document"),
                    QJsonObject{{QStringLiteral("media"), media},
                                {QStringLiteral("filename"), job.message.document->filename}});
    }
    OutgoingRequest posted = request(job.message.access, QStringLiteral("/v1/send"));
    posted.method = "POST";
    posted.headers.append(OutgoingHeader{"Content-Type", "application/json"});
    posted.headers.append(OutgoingHeader{"X-Message-Id", message.id.text().toLatin1()});
    posted.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    job.uploading = false;
    job.transfer = m_environment.http.start(
        posted, this, [this, id](const OutgoingAnswer &answer) { onPosted(id, answer); });
}

void TestHttpDriver::onPosted(SendId id, const OutgoingAnswer &answer)
{
    end(id, outcomeOf(answer, QStringLiteral("message_id")));
}

SendOutcome TestHttpDriver::outcomeOf(const OutgoingAnswer &answer, const QString &idMember) const
{
    const auto own = ownErrorOf(answer);
    if (own && own->code == QLatin1String("pair_throttled")) {
        return Send::ContactThrottled{{QStringLiteral("rate_limited"), own->message, own->code},
                                      answer.retryAfterMs(m_environment.clock.nowMs())};
    }
    if (const auto judged = AnswerRules::judge(answer, own, m_environment.clock.nowMs())) {
        return *judged;
    }
    if (own && answer.httpStatus >= 400) {
        return refusalOf(*own, answer.httpStatus);
    }
    const QString providerId = objectOf(answer).value(idMember).toString();
    return providerId.isEmpty() ? AnswerRules::unreadable()
                                : SendOutcome(Send::Sent{providerId, false});
}

void TestHttpDriver::end(SendId id, const SendOutcome &outcome)
{
    const auto found = m_jobs.constFind(id);
    if (found == m_jobs.constEnd()) {
        return;
    }
    const Job job = *found;
    m_jobs.erase(found);
    if (job.context) {
        job.sent(outcome);
    }
}

std::optional<SendOutcome> TestHttpDriver::cancel(SendId id)
{
    const auto found = m_jobs.constFind(id);
    if (found == m_jobs.constEnd()) {
        return std::nullopt;
    }
    const bool uploading = found->uploading;
    const auto known = m_environment.http.cancel(found->transfer);
    if (!known && !uploading) {
        return std::nullopt;
    }
    m_jobs.erase(found);
    return AnswerRules::judgeCut(uploading ? OutgoingOutcome::NotSent : *known);
}

void TestHttpDriver::check(const ChannelAccess &access, QObject *context, Checked checked)
{
    OutgoingRequest asked = request(access, QStringLiteral("/v1/check"));
    asked.repeatable = true;
    m_environment.http.start(
        asked, context, [checked = std::move(checked)](const OutgoingAnswer &answer) {
            const auto own = ownErrorOf(answer);
            const bool answered = answer.outcome == OutgoingOutcome::Answered;
            if (answered && answer.httpStatus == 200) {
                checked(Check::Works{});
            } else if (answered && own) {
                checked(Check::Broken{
                    {QStringLiteral("credentials_refused"), own->message, own->code}});
            } else {
                checked(Check::Unreachable{{QStringLiteral("no_answer"), answer.detail, {}}});
            }
        });
}

void TestHttpDriver::watch(const ChannelAccess &access)
{
    m_watches[access.channel.id].access = access;
    if (!m_poll.isActive()) {
        m_poll.start(pollMs);
    }
}

void TestHttpDriver::unwatch(ChannelId channel)
{
    m_watches.remove(channel);
}

void TestHttpDriver::poll()
{
    for (auto watch = m_watches.begin(); watch != m_watches.end(); ++watch) {
        if (watch->asking) {
            continue;
        }
        watch->asking = true;
        OutgoingRequest asked =
            request(watch->access, QStringLiteral("/v1/status?after=%1").arg(watch->lastNumber));
        asked.repeatable = true;
        m_environment.http.start(asked, this,
                                 [this, channel = watch.key()](const OutgoingAnswer &answer) {
                                     onStatus(channel, answer);
                                 });
    }
}

void TestHttpDriver::onStatus(ChannelId channel, const OutgoingAnswer &answer)
{
    const auto watch = m_watches.find(channel);
    if (watch == m_watches.end()) {
        return;
    }
    watch->asking = false;
    const QJsonArray events = objectOf(answer).value(QLatin1String("events")).toArray();
    for (const QJsonValue &value : events) {
        const QJsonObject event = value.toObject();
        const QString status = event.value(QLatin1String("status")).toString();
        watch->lastNumber = event.value(QLatin1String("number")).toInt();
        const auto outcome = outcomeFromName(status);
        if (!outcome) {
            continue;
        }
        DeliveryEvidence evidence;
        evidence.channel = channel;
        evidence.providerId = event.value(QLatin1String("message_id")).toString();
        evidence.message = MessageId::fromText(event.value(QLatin1String("id")).toString());
        evidence.eventId =
            QStringLiteral("%1/%2/%3").arg(watch->lastNumber).arg(evidence.providerId, status);
        evidence.outcome = *outcome;
        if (*outcome == AttemptOutcome::Failed) {
            evidence.error.code = QStringLiteral("provider_refused");
        }
        m_environment.evidence(evidence);
    }
}
