// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/filefetcher.h"

#include "app/delivery/storehand.h"
#include "models/rules/fetchreasons.h"
#include "models/store/configurationcache.h"
#include "models/store/fetchstore.h"
#include "models/store/outboxreader.h"

#include <QDir>
#include <QLoggingCategory>
#include <QUrl>

#include <algorithm>

Q_LOGGING_CATEGORY(fetchLog, "karoo.delivery.fetch")

namespace {

using FetchReasons::Reason;

constexpr qint64 bytesPerMib = 1024 * 1024;
/// What people send may be as large as their provider takes it.
constexpr qint64 mediaBytes = 100 * bytesPerMib;
/// After the store refused a write: it is looked at again then.
constexpr qint64 pauseAfterFailureMs = 1000;

MessageError otherBytes()
{
    return {QStringLiteral("no_answer"),
            QStringLiteral("The bytes are not those that the provider announced."),
            {}};
}

} // namespace

FileFetcher::FileFetcher(const Parts &parts)
    : m_parts(parts)
    , m_queue(parts.delivery.fetchLimits, [this](const FileFetch &fetch) { return laneOf(fetch); })
{
}

FileFetcher::~FileFetcher() = default;

void FileFetcher::begin()
{
    QDir folder(m_parts.delivery.fetchFolder);
    if (!folder.mkpath(QStringLiteral("."))) {
        qCWarning(fetchLog) << "cannot make the folder for files that are being fetched";
    }
    const QStringList leftOver = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : leftOver) {
        folder.remove(name);
    }
}

/// Media is asked of the channel's provider.
QString FileFetcher::laneOf(const FileFetch &fetch) const
{
    if (fetch.source == FileFetch::Source::Address) {
        return QUrl(fetch.address).host();
    }
    const auto lane = OutboxReader(m_parts.reader).laneOf(fetch.message);
    return lane ? QStringLiteral("channel %1").arg(lane->channel.value) : QString();
}

void FileFetcher::pump()
{
    const qint64 now = m_parts.delivery.clock.nowMs();
    if (m_stopping || m_pausedUntil > m_parts.delivery.clock.monotonicMs()) {
        return;
    }
    FetchStore store(m_parts.reader);
    m_queue.look(store, now);
    while (const auto message = m_queue.take()) {
        fetch(*message);
    }
}

std::optional<qint64> FileFetcher::wakeInMs()
{
    const qint64 now = m_parts.delivery.clock.nowMs();
    const auto next = FetchStore(m_parts.reader).nextAfter(now);
    return next ? std::optional(*next - now) : std::nullopt;
}

void FileFetcher::stop()
{
    m_stopping = true;
    m_flights.clear();
}

void FileFetcher::fetch(MessageRow message)
{
    m_parts.store.add<std::optional<FetchOrder>>(
        [message](WriteContext &context) { return beginFetch(context, message); },
        [this, message](const Result<std::optional<FetchOrder>> &order) {
            onBegun(message, order);
        });
}

void FileFetcher::onBegun(MessageRow message, const Result<std::optional<FetchOrder>> &order)
{
    if (m_stopping) {
        return;
    }
    if (order && *order) {
        start(**order);
    } else {
        ended(message, order ? Result(false) : Result<bool>(order.error()));
    }
}

void FileFetcher::start(const FetchOrder &order)
{
    const MessageRow message = order.fetch.message;
    const QString path = QStringLiteral("%1/%2-%3")
                             .arg(m_parts.delivery.fetchFolder)
                             .arg(message.value)
                             .arg(order.fetch.attempts);
    Flight &flight =
        m_flights.insert_or_assign(message.value, Flight{order, path, {}, {}}).first->second;
    if (order.fetch.source == FileFetch::Source::Address) {
        startDownload(flight);
    } else {
        startMedia(flight);
    }
}

qint64 FileFetcher::maximumBytes(const FetchOrder &order) const
{
    const auto configuration = m_parts.delivery.configuration.current();
    const qint64 office = configuration->settings.maxDocumentMib * bytesPerMib;
    const Channel *channel = configuration->channel(order.channel);
    const ChannelKind *kind = channel ? m_parts.delivery.kinds.find(channel->kind) : nullptr;
    return kind && kind->documentBytes ? std::min(office, *kind->documentBytes) : office;
}

void FileFetcher::startDownload(Flight &flight)
{
    const FetchOrder &order = flight.order;
    FileDownload::Wanted wanted;
    wanted.address = order.fetch.address;
    wanted.path = flight.path;
    wanted.maximumBytes = maximumBytes(order);
    wanted.hosts = m_parts.delivery.configuration.current()->settings.documentHosts;
    wanted.limits = m_parts.delivery.downloadLimits;
    wanted.nowMs = m_parts.delivery.clock.nowMs();
    flight.download = std::make_unique<FileDownload>(
        m_parts.http, wanted,
        [this, message = order.fetch.message](const FileDownload::Outcome &outcome) {
            onDownloaded(message, outcome);
        });
    flight.download->start();
}

void FileFetcher::startMedia(Flight &flight)
{
    const MessageRow message = flight.order.fetch.message;
    const auto configuration = m_parts.delivery.configuration.current();
    const Channel *channel = configuration->channel(flight.order.channel);
    if (channel == nullptr) {
        return fail(message, {FetchReasons::error(Reason::ChannelGone), false, {}, {}});
    }
    const auto access = m_parts.accesses.accessTo(*channel);
    ChannelDriver *driver = m_parts.driver(channel->kind);
    if (!access || driver == nullptr) {
        return fail(message, {FetchReasons::error(Reason::ChannelLocked), true, {}, {}});
    }
    driver->fetchMedia(*access, flight.order.fetch.address, flight.path, mediaBytes, this,
                       [this, message](const MediaOutcome &outcome) { onMedia(message, outcome); });
}

FileFetcher::Flight *FileFetcher::flightOf(MessageRow message)
{
    const auto found = m_flights.find(message.value);
    return found == m_flights.end() ? nullptr : &found->second;
}

void FileFetcher::onDownloaded(MessageRow message, const FileDownload::Outcome &outcome)
{
    const Flight *flight = flightOf(message);
    if (flight == nullptr) {
        return;
    }
    if (outcome.error) {
        return fail(message, outcome);
    }
    const FileFetch &fetch = flight->order.fetch;
    FileToStage file;
    file.filename = fetch.filename.isEmpty() ? outcome.filename : fetch.filename;
    file.declaredType = fetch.mimeType;
    file.mustBeImage = flight->order.attachment == Message::Attachment::Image;
    file.maximumBytes = maximumBytes(flight->order);
    file.refuseEncrypted = m_parts.delivery.configuration.current()->settings.refuseEncrypted;
    stage(message, file);
}

void FileFetcher::onMedia(MessageRow message, const MediaOutcome &outcome)
{
    Flight *flight = flightOf(message);
    if (flight == nullptr) {
        return;
    }
    if (outcome.error) {
        return fail(message, {outcome.error, outcome.again, {}, {}});
    }
    flight->sha256 = outcome.sha256;
    const FileFetch &fetch = flight->order.fetch;
    FileToStage file;
    file.filename = fetch.filename;
    file.declaredType = outcome.mimeType.isEmpty() ? fetch.mimeType : outcome.mimeType;
    file.maximumBytes = mediaBytes;
    file.takesAnything = true;
    stage(message, file);
}

void FileFetcher::stage(MessageRow message, FileToStage file)
{
    file.path = flightOf(message)->path;
    // Hashed, checked and synced on the files thread.
    m_parts.delivery.stageFile(std::move(file), [this, message, mailbox = m_parts.mailbox](
                                                    Result<StagedFile> staged) {
        mailbox->post([this, message, staged = std::move(staged)] { onStaged(message, staged); });
    });
}

void FileFetcher::onStaged(MessageRow message, const Result<StagedFile> &staged)
{
    const Flight *flight = flightOf(message);
    if (flight == nullptr) {
        return;
    }
    if (!staged && staged.error().code == Error::Code::Invalid) {
        const bool image = flight->order.attachment == Message::Attachment::Image;
        return fail(message,
                    {FetchReasons::errorOf(staged.error().findings, image), false, {}, {}});
    }
    if (!staged) {
        return fail(message, {FetchReasons::error(Reason::NoRoom), true, {}, {}});
    }
    if (!flight->sha256.isEmpty() && flight->sha256 != staged->sha256) {
        return fail(message, {otherBytes(), true, {}, {}});
    }
    m_parts.store.add<bool>(
        [message, file = *staged](WriteContext &context) {
            return finishFetch(context, message, file);
        },
        [this, message](const Result<bool> &written) { ended(message, written); });
    m_parts.store.flush();
}

void FileFetcher::fail(MessageRow message, const FileDownload::Outcome &outcome)
{
    FetchFailure failure;
    failure.message = message;
    failure.attempt = flightOf(message)->order.fetch.attempts;
    failure.error = *outcome.error;
    failure.passing = outcome.passing;
    failure.retry.retryAfterMs = outcome.retryAfterMs;
    failure.retry.chance = m_parts.chance();
    m_parts.store.add<bool>(
        [failure](WriteContext &context) { return failFetch(context, failure); },
        [this, message](const Result<bool> &written) { ended(message, written); });
    m_parts.store.flush();
}

void FileFetcher::ended(MessageRow message, const Result<bool> &written)
{
    if (Flight *flight = flightOf(message)) {
        QFile::remove(flight->path);
        m_flights.erase(message.value);
    }
    m_queue.ended(message);
    if (!written) {
        qCWarning(fetchLog) << "what became of a file could not be written:"
                            << written.error().detail;
        m_pausedUntil = m_parts.delivery.clock.monotonicMs() + pauseAfterFailureMs;
    }
    pump();
    m_parts.store.flush();
}
