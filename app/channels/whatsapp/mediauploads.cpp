// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/mediauploads.h"

#include "app/channels/whatsapp/graphaccount.h"
#include "app/channels/whatsapp/graphanswers.h"

#include <algorithm>
#include <utility>

namespace {

/// Meta keeps files for 30 days; a day less, so that none ends on its way.
constexpr qint64 validForMs = qint64(29) * 24 * 3'600'000;

} // namespace

MediaUploads::MediaUploads(const DriverEnvironment &environment, const OutgoingDeadlines &deadlines)
    : m_environment(environment)
    , m_deadlines(deadlines)
{
}

MediaUploads::Key MediaUploads::keyOf(const OutboundMessage &message)
{
    const Channel &channel = message.access.channel;
    return QByteArray::number(channel.id.value) + '/' + QByteArray::number(channel.revision) + '/' +
           message.document->sha256;
}

OutgoingRequest MediaUploads::requestFor(const OutboundMessage &message) const
{
    const GraphAccount account(message.access);
    const OutboundDocument &document = *message.document;
    const QByteArray type = document.mimeType.toLatin1();
    OutgoingRequest request =
        account.post(GraphAccount::segment(account.phoneNumberId()) + QLatin1String("/media"), {});
    request.body = OutgoingParts{{"messaging_product", QByteArray("whatsapp"), {}, {}},
                                 {"type", type, {}, {}},
                                 {"file", OutgoingFile{document.path}, type, document.filename}};
    request.deadlines = m_deadlines;
    request.repeatable = true;
    return request;
}

MediaUploads::Ticket MediaUploads::start(const OutboundMessage &message, Uploaded uploaded)
{
    const Ticket ticket = ++m_lastTicket;
    const Key key = keyOf(message);
    Upload &upload = m_uploads[key];
    upload.waiting.append({ticket, message.message.attempts, std::move(uploaded)});
    if (upload.waiting.size() == 1) {
        upload.channel = message.access.channel.id;
        upload.sha256 = message.document->sha256;
        upload.transfer = m_environment.http.start(
            requestFor(message), this,
            [this, key](const OutgoingAnswer &answer) { onAnswer(key, answer); });
    }
    return ticket;
}

void MediaUploads::cancel(Ticket ticket)
{
    for (auto upload = m_uploads.begin(); upload != m_uploads.end(); ++upload) {
        const auto gone = upload->waiting.removeIf(
            [ticket](const Waiting &waiting) { return waiting.ticket == ticket; });
        if (gone > 0 && upload->waiting.isEmpty()) {
            m_environment.http.cancel(upload->transfer);
            m_uploads.erase(upload);
            return;
        }
    }
}

void MediaUploads::onAnswer(const Key &key, const OutgoingAnswer &answer)
{
    const Upload upload = m_uploads.take(key);
    const qint64 now = m_environment.clock.nowMs();
    const QString id = answer.httpStatus / 100 == 2
                           ? GraphAnswers::objectOf(answer).value(QLatin1String("id")).toString()
                           : QString();
    if (!id.isEmpty() && m_environment.keepMedia) {
        m_environment.keepMedia(upload.channel, upload.sha256, id, now + validForMs);
    }
    for (const Waiting &waiting : upload.waiting) {
        if (id.isEmpty()) {
            waiting.uploaded(GraphAnswers::ofFailedUpload(answer, waiting.attempt, now));
        } else {
            waiting.uploaded(id);
        }
    }
}
