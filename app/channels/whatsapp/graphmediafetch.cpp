// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/graphmediafetch.h"

#include "app/channels/whatsapp/graphaccount.h"
#include "app/channels/whatsapp/graphanswers.h"
#include "app/delivery/httpclient.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace {

using GraphErrors::Verdict;

constexpr qsizetype hashBytes = 32;

/// A SHA-256 in hexadecimal or Base64, as Meta tells it in different places; empty for neither.
QByteArray hashOf(const QString &text)
{
    const QByteArray latin = text.toLatin1();
    const QByteArray hash =
        latin.size() == 2 * hashBytes ? QByteArray::fromHex(latin) : QByteArray::fromBase64(latin);
    return hash.size() == hashBytes ? hash : QByteArray();
}

MessageError refusal(const char *code, const char *detail)
{
    return {QString::fromLatin1(code), QString::fromLatin1(detail), {}};
}

/// Whether asking later may help: not where Meta says that it will never give the file, or that it
/// has no such thing (which of a phone number would be a fault of the channel).
bool mayHelpLater(const OutgoingAnswer &answer)
{
    const auto error = GraphAnswers::errorOf(answer);
    return !error ||
           (!GraphErrors::isUnknownObject(*error) &&
            GraphErrors::meaningOf(*error, answer.httpStatus).verdict != Verdict::Permanent);
}

} // namespace

GraphMediaFetch::GraphMediaFetch(const DriverEnvironment &environment, const ChannelAccess &access,
                                 QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_access(access)
{
}

void GraphMediaFetch::setDeadlines(const OutgoingDeadlines &asking, const OutgoingDeadlines &moving)
{
    m_asking = asking;
    m_moving = moving;
}

void GraphMediaFetch::start(const Wanted &wanted, QObject *context,
                            ChannelDriver::MediaFetched fetched)
{
    m_wanted = wanted;
    m_context = context;
    m_fetched = std::move(fetched);
    const GraphAccount account(m_access);
    OutgoingRequest asked =
        account.get(GraphAccount::segment(wanted.mediaId),
                    {{QStringLiteral("phone_number_id"), account.phoneNumberId()}});
    asked.deadlines = m_asking;
    m_environment.http.start(asked, this,
                             [this](const OutgoingAnswer &answer) { onAddress(answer); });
}

void GraphMediaFetch::onAddress(const OutgoingAnswer &answer)
{
    const QJsonObject media = GraphAnswers::objectOf(answer);
    const QUrl url(media.value(QLatin1String("url")).toString(), QUrl::StrictMode);
    if (answer.httpStatus != 200 || !url.isValid() || url.isEmpty()) {
        fail(GraphAnswers::failureOf(answer), mayHelpLater(answer));
        return;
    }
    if (media.value(QLatin1String("file_size")).toVariant().toLongLong() > m_wanted.maximumBytes) {
        fail(refusal("document_refused", "The file is larger than this office takes."), false);
        return;
    }
    m_mimeType = media.value(QLatin1String("mime_type")).toString();
    m_sha256 = hashOf(media.value(QLatin1String("sha256")).toString());
    OutgoingRequest download = GraphAccount(m_access).download(url);
    download.deadlines = m_moving;
    download.maximumAnswerBytes = m_wanted.maximumBytes;
    download.answerFile = m_wanted.targetPath;
    m_environment.http.start(download, this,
                             [this](const OutgoingAnswer &bytes) { onBytes(bytes); });
}

void GraphMediaFetch::onBytes(const OutgoingAnswer &answer)
{
    if (answer.fault == OutgoingFault::AnswerTooLarge) {
        fail(refusal("document_refused", "The file is larger than this office takes."), false);
        return;
    }
    if (answer.fault == OutgoingFault::NoRoom) {
        fail(refusal("no_answer", "The file cannot be written."), true);
        return;
    }
    if (answer.outcome != OutgoingOutcome::Answered || answer.httpStatus != 200) {
        // Another address is given at the next try, but not a better one.
        fail(GraphAnswers::failureOf(answer),
             answer.outcome != OutgoingOutcome::AddressRefused && mayHelpLater(answer));
        return;
    }
    MediaOutcome outcome;
    outcome.mimeType = m_mimeType.section(QLatin1Char(';'), 0, 0).trimmed();
    outcome.size = QFile(m_wanted.targetPath).size();
    outcome.sha256 = m_sha256;
    end(outcome);
}

void GraphMediaFetch::fail(const MessageError &error, bool again)
{
    // A part of it may lie there.
    QFile::remove(m_wanted.targetPath);
    MediaOutcome outcome;
    outcome.error = error;
    outcome.again = again;
    end(outcome);
}

void GraphMediaFetch::end(const MediaOutcome &outcome)
{
    deleteLater();
    if (m_context) {
        m_fetched(outcome);
    }
}
