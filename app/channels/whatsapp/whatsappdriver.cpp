// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/whatsappdriver.h"

#include "app/channels/answerrules.h"
#include "app/channels/whatsapp/graphaccount.h"
#include "app/channels/whatsapp/graphanswers.h"
#include "app/channels/whatsapp/graphmediafetch.h"
#include "app/channels/whatsapp/graphmessage.h"
#include "app/channels/whatsapp/graphtemplatereading.h"
#include "app/channels/whatsapp/whatsappprobe.h"

#include <utility>

namespace {

/// Whether Meta may have refused the message because it has forgotten its file. It has no code for
/// just that; whatever else it was is said again after the next upload.
bool mayMissFile(const OutgoingAnswer &answer)
{
    const auto error = GraphAnswers::errorOf(answer);
    if (!error || answer.httpStatus < 400) {
        return false;
    }
    constexpr int invalid = 100;
    constexpr int missing = 131008;
    constexpr int wrongValue = 131009;
    constexpr int badMedia = 131053;
    const int code = error->code;
    const bool unknownAccount = code == invalid && error->subcode != 0;
    return !unknownAccount &&
           (code == invalid || code == missing || code == wrongValue || code == badMedia);
}

} // namespace

WhatsAppDriver::WhatsAppDriver(const DriverEnvironment &environment)
    : WhatsAppDriver(environment, Patience())
{
}

WhatsAppDriver::WhatsAppDriver(const DriverEnvironment &environment, const Patience &patience)
    : m_environment(environment)
    , m_patience(patience)
    , m_uploads(environment, patience.moving)
{
}

ChannelDriver::SendId WhatsAppDriver::send(const OutboundMessage &message, QObject *context,
                                           Sent sent)
{
    const SendId id = ++m_lastId;
    m_jobs.insert(id, Job{message, context, std::move(sent)});
    if (const auto problem = GraphMessage::problem(message)) {
        const Send::Refused refused{*problem};
        QMetaObject::invokeMethod(
            this, [this, id, refused] { end(id, refused); }, Qt::QueuedConnection);
    } else {
        begin(id);
    }
    return id;
}

void WhatsAppDriver::begin(SendId id)
{
    Job &job = m_jobs[id];
    const auto &document = job.message.document;
    if (document && document->mediaId.isEmpty()) {
        upload(id);
        return;
    }
    job.mediaIsKept = document.has_value();
    post(id, document ? document->mediaId : QString());
}

void WhatsAppDriver::upload(SendId id)
{
    Job &job = m_jobs[id];
    job.phase = Job::Phase::Uploading;
    job.mediaIsKept = false;
    job.ticket = m_uploads.start(job.message,
                                 [this, id](const std::variant<QString, SendOutcome> &uploaded) {
                                     if (const auto *mediaId = std::get_if<QString>(&uploaded)) {
                                         post(id, *mediaId);
                                     } else {
                                         end(id, std::get<SendOutcome>(uploaded));
                                     }
                                 });
}

void WhatsAppDriver::post(SendId id, const QString &mediaId)
{
    Job &job = m_jobs[id];
    const GraphAccount account(job.message.access);
    OutgoingRequest request =
        account.post(GraphAccount::segment(account.phoneNumberId()) + QLatin1String("/messages"),
                     GraphMessage::body(job.message, mediaId));
    request.deadlines = m_patience.asking;
    job.phase = Job::Phase::Posting;
    job.transfer = m_environment.http.start(
        request, this, [this, id](const OutgoingAnswer &answer) { onPosted(id, answer); });
}

void WhatsAppDriver::onPosted(SendId id, const OutgoingAnswer &answer)
{
    const auto found = m_jobs.constFind(id);
    if (found == m_jobs.constEnd()) {
        return;
    }
    const OutboundMessage &message = found->message;
    if (found->mediaIsKept && mayMissFile(answer)) {
        if (m_environment.forgetMedia) {
            m_environment.forgetMedia(message.access.channel.id, message.document->sha256);
        }
        upload(id);
        return;
    }
    end(id, GraphAnswers::ofMessage(answer, message.message.attempts, m_environment.clock.nowMs()));
}

void WhatsAppDriver::end(SendId id, const SendOutcome &outcome)
{
    if (!m_jobs.contains(id)) {
        return;
    }
    const Job job = m_jobs.take(id);
    if (job.context) {
        job.sent(outcome);
    }
}

std::optional<SendOutcome> WhatsAppDriver::cancel(SendId id)
{
    const auto found = m_jobs.constFind(id);
    if (found == m_jobs.constEnd()) {
        return std::nullopt;
    }
    OutgoingOutcome known = OutgoingOutcome::NotSent;
    if (found->phase == Job::Phase::Uploading) {
        m_uploads.cancel(found->ticket);
    } else if (found->phase == Job::Phase::Posting) {
        const auto cut = m_environment.http.cancel(found->transfer);
        if (!cut) {
            return std::nullopt;
        }
        known = *cut;
    }
    m_jobs.erase(found);
    return AnswerRules::judgeCut(known);
}

void WhatsAppDriver::check(const ChannelAccess &access, QObject *context, Checked checked)
{
    OutgoingRequest asked = WhatsAppProbe::numberRequest(access);
    asked.deadlines = m_patience.asking;
    m_environment.http.start(asked, context,
                             [checked = std::move(checked)](const OutgoingAnswer &answer) {
                                 checked(WhatsAppProbe::checkOf(answer));
                             });
}

void WhatsAppDriver::probe(const ChannelAccess &access, QObject *context, Stepped stepped,
                           std::function<void()> done)
{
    auto *probe = new WhatsAppProbe(m_environment, access, m_patience.asking, this);
    probe->start(context, std::move(stepped), std::move(done));
}

void WhatsAppDriver::subscribe(const ChannelAccess &access, QObject *context, Stepped stepped)
{
    OutgoingRequest asked = WhatsAppProbe::subscriptionRequest(access);
    asked.deadlines = m_patience.asking;
    m_environment.http.start(
        asked, context, [this, access, stepped = std::move(stepped)](const OutgoingAnswer &answer) {
            stepped(WhatsAppProbe::subscribed(answer, access, m_environment.clock.nowMs()));
        });
}

void WhatsAppDriver::readTemplates(const ChannelAccess &access, QObject *context,
                                   TemplatesRead read)
{
    auto *reading = new GraphTemplateReading(m_environment, access, m_patience.asking, this);
    reading->start(context, std::move(read));
}

void WhatsAppDriver::fetchMedia(const ChannelAccess &access, const QString &mediaId,
                                const QString &targetPath, qint64 maximumBytes, QObject *context,
                                MediaFetched fetched)
{
    auto *fetch = new GraphMediaFetch(m_environment, access, this);
    fetch->setDeadlines(m_patience.asking, m_patience.moving);
    fetch->start({mediaId, targetPath, maximumBytes}, context, std::move(fetched));
}
