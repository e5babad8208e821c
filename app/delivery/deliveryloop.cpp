// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/deliveryloop.h"

#include "models/actions/recordevidence.h"
#include "models/store/configurationcache.h"
#include "models/store/documentstore.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

Q_LOGGING_CATEGORY(deliveryLog, "karoo.delivery")

namespace {

constexpr qint64 longestSleepMs = 1000;
/// After the store refused a claim: it is looked at again then.
constexpr qint64 pauseAfterFailureMs = 1000;
/// A queue is looked through anew this often, in case a change was missed (clock set back).
constexpr qint64 restartEveryMs = 60'000;
/// A provider that throttles without saying for how long.
constexpr qint64 defaultThrottleMs = 1000;
constexpr qint64 longestThrottleMs = 3'600'000;
/// Claimed in one transaction for one channel.
constexpr int claimLimit = 64;

} // namespace

DeliveryLoop::DeliveryLoop(const DeliveryParts &parts, DeliveryMetrics &metrics)
    : m_parts(parts)
    , m_metrics(metrics)
    , m_mailbox(std::make_shared<Mailbox>(this))
    , m_store(m_parts.queue, m_mailbox, [this] { finishIfDone(); })
    , m_recorder(m_store)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DeliveryLoop::tick);
    connect(&m_parts.feed, &ChangeFeed::changed, this, &DeliveryLoop::onChanged,
            Qt::QueuedConnection);
}

DeliveryLoop::~DeliveryLoop()
{
    m_mailbox->close();
}

Result<void> DeliveryLoop::begin()
{
    auto opened = Connection::open(m_parts.file, Connection::Mode::ReadOnly);
    if (!opened) {
        return opened.error();
    }
    m_connection = std::move(opened).value();
    setUpDrivers();
    takeConfiguration();
    m_housekeeping = std::make_unique<Housekeeping>(
        Housekeeping::Parts{m_parts, *m_connection, m_store, [this] { pumpSoon(); }});
    m_housekeeping->begin();
    m_store.flush();
    pumpSoon();
    return {};
}

void DeliveryLoop::setUpDrivers()
{
    m_accesses = std::make_unique<ChannelAccesses>(*m_connection, m_parts.vault);
    m_http = std::make_unique<HttpClient>(m_parts.configuration.current()->settings.proxy);
    const DriverEnvironment environment{
        *m_http, m_parts.clock,
        [this](const DeliveryEvidence &evidence) { recordEvidence(evidence); }};
    m_attempts = std::make_unique<AttemptsUnderWay>(
        m_parts.drivers, environment,
        [this](const Begun &begun, const SendOutcome &outcome) { onEnded(begun, outcome); });
    m_checks = std::make_unique<ChannelChecks>(
        ChannelChecks::Parts{*m_attempts, *m_accesses, m_store, m_parts.clock});
}

void DeliveryLoop::end()
{
    m_timer.stop();
    m_mailbox->close();
    m_housekeeping.reset();
    m_checks.reset();
    m_attempts.reset();
    m_http.reset();
    m_accesses.reset();
    m_connection.reset();
}

void DeliveryLoop::takeConfiguration()
{
    m_configuration = m_parts.configuration.current();
    m_http->setProxy(m_configuration->settings.proxy);
    m_accesses->forget();
    const qint64 now = m_parts.clock.monotonicMs();
    for (auto queue = m_queues.begin(); queue != m_queues.end();) {
        queue = m_configuration->channel(queue->first) ? std::next(queue) : m_queues.erase(queue);
    }
    for (const Channel &channel : m_configuration->channels) {
        ChannelDriver *driver = m_attempts->driver(channel.kind);
        if (!driver) {
            continue;
        }
        const ChannelKind *kind = m_parts.kinds.find(channel.kind);
        const auto queue = m_queues.try_emplace(channel.id, channel.id).first;
        queue->second.setChannel(channel, kind ? kind->defaultRate : std::nullopt, now);
        if (!channel.active || m_parts.offline) {
            driver->unwatch(channel.id);
        } else if (const auto access = m_accesses->accessTo(channel)) {
            driver->watch(*access);
        }
    }
}

ChannelQueue *DeliveryLoop::queueOf(ChannelId channel)
{
    const auto found = m_queues.find(channel);
    return found == m_queues.end() ? nullptr : &found->second;
}

void DeliveryLoop::onChanged(const Changes &changes)
{
    if (!m_connection) {
        return;
    }
    const bool setUp = std::any_of(changes.cbegin(), changes.cend(), [](const Change &change) {
        return change.kind <= Change::Kind::Chatbot;
    });
    if (setUp) {
        takeConfiguration();
    }
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::Message) {
            onMessageChanged(change);
        }
    }
    pumpSoon();
}

/// A message that moved may have freed the next of its contact and channel, or be that itself.
void DeliveryLoop::onMessageChanged(const Change &change)
{
    if (change.isNew || change.row == 0) {
        for (auto &[id, queue] : m_queues) {
            change.isNew ? queue.expectMore() : queue.restart();
        }
        return;
    }
    OutboxReader reader(*m_connection);
    const auto lane = reader.laneOf({change.row});
    ChannelQueue *queue = lane ? queueOf(lane->channel) : nullptr;
    const auto first = queue ? reader.firstOf(*lane) : std::nullopt;
    if (first && !first->blocked && first->nextAttemptAt <= m_parts.clock.nowMs()) {
        queue->addReady(first->row());
    }
}

void DeliveryLoop::tick()
{
    if (!m_connection) {
        return;
    }
    m_recorder.repeatFailed();
    m_housekeeping->tick();
    if (!m_parts.offline && !m_stopping) {
        for (const Channel &channel : m_configuration->channels) {
            m_checks->checkIfBroken(channel);
        }
    }
    pump();
}

void DeliveryLoop::pumpSoon()
{
    if (!m_pumpQueued) {
        m_pumpQueued = true;
        QMetaObject::invokeMethod(this, &DeliveryLoop::pump, Qt::QueuedConnection);
    }
}

bool DeliveryLoop::mayBegin()
{
    m_housekeeping->noticeAbsence();
    return !m_stopping && !m_parts.offline && !m_housekeeping->holdsSending() &&
           !m_recorder.isBehind() && m_pausedUntil <= m_parts.clock.monotonicMs();
}

void DeliveryLoop::pump()
{
    m_pumpQueued = false;
    if (!m_connection) {
        return;
    }
    if (mayBegin() && !m_queues.empty()) {
        auto first = m_queues.upper_bound(m_lastFirst);
        first = first == m_queues.end() ? m_queues.begin() : first;
        m_lastFirst = first->first;
        std::for_each(first, m_queues.end(), [this](auto &entry) { pumpChannel(entry.second); });
        std::for_each(m_queues.begin(), first, [this](auto &entry) { pumpChannel(entry.second); });
    }
    m_store.flush();
    arm();
}

void DeliveryLoop::pumpChannel(ChannelQueue &queue)
{
    const qint64 monotonic = m_parts.clock.monotonicMs();
    if (!queue.worksFor(monotonic)) {
        return;
    }
    if (monotonic - queue.lastRestartMs() >= restartEveryMs) {
        queue.setRestarted(monotonic);
        queue.restart();
    }
    const int wanted = std::min(queue.room(monotonic), claimLimit);
    if (wanted <= 0) {
        return;
    }
    OutboxReader reader(*m_connection);
    if (!queue.look(reader, wanted, m_parts.clock.nowMs())) {
        pumpSoon();
    }
    if (const QList<MessageRow> rows = queue.take(wanted); !rows.isEmpty()) {
        claim(queue, rows);
    }
}

void DeliveryLoop::claim(ChannelQueue &queue, const QList<MessageRow> &rows)
{
    m_store.add<QList<Message>>(
        [rows](WriteContext &context) -> Result<QList<Message>> {
            QList<Message> claimed;
            for (const MessageRow row : rows) {
                auto message = OutboxStore(context).claim(row);
                if (!message) {
                    return message.error();
                }
                if (*message) {
                    claimed.append(**message);
                }
            }
            return claimed;
        },
        [this, channel = queue.id(), rows](const Result<QList<Message>> &claimed) {
            onClaimed(channel, rows, claimed);
        });
}

void DeliveryLoop::onClaimed(ChannelId channel, const QList<MessageRow> &rows,
                             const Result<QList<Message>> &claimed)
{
    ChannelQueue *queue = queueOf(channel);
    for (const MessageRow row : rows) {
        const bool granted =
            claimed && std::any_of(claimed->cbegin(), claimed->cend(),
                                   [row](const Message &message) { return message.row == row; });
        if (queue) {
            queue->claimAnswered(row, granted);
        }
    }
    if (!claimed) {
        m_pausedUntil = m_parts.clock.monotonicMs() + pauseAfterFailureMs;
        if (queue) {
            queue->restart();
        }
    } else {
        for (const Message &message : *claimed) {
            send(message);
        }
    }
    pumpSoon();
}

/// The request leaves only here, after `sending` was committed.
void DeliveryLoop::send(const Message &message)
{
    ++m_metrics.attempts;
    ++m_metrics.inFlight;
    const Begun begun{{message.row, message.attempts}, message.channel, 0};
    if (m_stopping) {
        onEnded(begun, Send::NotSent{{}, std::nullopt});
        return;
    }
    const auto outbound = outboundOf(message);
    if (outbound) {
        m_attempts->begin(*outbound);
    } else if (outbound.error().code == Error::Code::NotFound) {
        onEnded(begun,
                Send::Refused{{QStringLiteral("document_refused"), outbound.error().detail, {}}});
    } else {
        onEnded(begun, Send::NotSent{{QStringLiteral("no_answer"), outbound.error().detail, {}},
                                     std::nullopt});
    }
}

Result<OutboundMessage> DeliveryLoop::outboundOf(const Message &message)
{
    const Channel *channel = m_configuration->channel(message.channel);
    if (!channel || !m_attempts->serves(channel->kind)) {
        return Error::of(Error::Code::Unavailable,
                         QStringLiteral("The channel changed in between."));
    }
    auto access = m_accesses->accessTo(*channel);
    if (!access) {
        return access.error();
    }
    OutboundMessage outbound{message, std::move(access).value(), std::nullopt};
    if (message.document) {
        const auto document = DocumentStore(*m_connection).findByRow(*message.document);
        if (!document) {
            return Error::of(Error::Code::NotFound, QStringLiteral("The document is gone."));
        }
        outbound.document =
            OutboundDocument{m_parts.documentPath(document->sha256), document->filename,
                             document->mimeType, document->size};
    }
    return outbound;
}

void DeliveryLoop::onEnded(const Begun &begun, const SendOutcome &outcome)
{
    --m_metrics.inFlight;
    count(outcome);
    slowDown(begun, outcome);
    OutcomeRecorder::Ended ended{begun.key, outcome, begun.channelRevision, {}};
    ended.retry.chance = chance();
    ended.retry.atOnce = m_stopping;
    m_recorder.record(ended);
    if (ChannelQueue *queue = queueOf(begun.channel)) {
        queue->ended();
    }
    pumpSoon();
}

void DeliveryLoop::slowDown(const Begun &begun, const SendOutcome &outcome)
{
    const auto *throttled = std::get_if<Send::ChannelThrottled>(&outcome);
    ChannelQueue *queue = queueOf(begun.channel);
    if (throttled && queue) {
        const qint64 pause = std::clamp(throttled->retryAfterMs.value_or(defaultThrottleMs),
                                        qint64(1), longestThrottleMs);
        queue->throttle(m_parts.clock.monotonicMs() + pause);
    }
}

void DeliveryLoop::count(const SendOutcome &outcome)
{
    if (const auto *sent = std::get_if<Send::Sent>(&outcome)) {
        ++(sent->delivered ? m_metrics.delivered : m_metrics.sent);
    } else if (std::holds_alternative<Send::FateUnknown>(outcome)) {
        ++m_metrics.uncertain;
    } else if (std::holds_alternative<Send::Refused>(outcome)) {
        ++m_metrics.refused;
    } else if (std::holds_alternative<Send::ChannelBroken>(outcome)) {
        ++m_metrics.channelsBroken;
    } else if (std::holds_alternative<Send::NotSent>(outcome)) {
        ++m_metrics.notSent;
    } else {
        ++m_metrics.throttled;
    }
}

void DeliveryLoop::recordEvidence(const DeliveryEvidence &evidence)
{
    m_store.add<bool>(
        [evidence](WriteContext &context) { return ::recordEvidence(context, evidence); },
        [evidence](const Result<bool> &recorded) {
            if (!recorded) {
                qCWarning(deliveryLog)
                    << "news of a provider could not be recorded:" << recorded.error().detail;
            }
        });
    pumpSoon();
}

void DeliveryLoop::checkChannel(ChannelId id)
{
    const Channel *channel = m_connection ? m_configuration->channel(id) : nullptr;
    if (channel && !m_parts.offline && !m_stopping) {
        m_checks->check(*channel);
    }
}

void DeliveryLoop::arm()
{
    m_timer.start(static_cast<int>(wakeInMs()));
}

qint64 DeliveryLoop::wakeInMs()
{
    qint64 wake = m_housekeeping->wakeInMs();
    if (m_stopping || m_parts.offline) {
        return std::max(wake, qint64(10));
    }
    const qint64 monotonic = m_parts.clock.monotonicMs();
    const qint64 now = m_parts.clock.nowMs();
    OutboxReader reader(*m_connection);
    for (auto &[id, queue] : m_queues) {
        if (const auto wait = queue.wakeInMs(monotonic); wait && *wait > 0) {
            wake = std::min(wake, *wait);
        }
        const auto retry = queue.worksFor(monotonic) ? reader.nextRetryAt(id) : std::nullopt;
        if (retry && *retry > now) {
            wake = std::min(wake, *retry - now);
        }
    }
    // What is due and has no room is looked at again when something changes, not in a circle.
    return std::clamp(wake, qint64(1), longestSleepMs);
}

void DeliveryLoop::stop(qint64 graceMs)
{
    m_stopping = true;
    if (m_housekeeping) {
        m_housekeeping->recordSeen();
        m_store.flush();
    }
    QTimer::singleShot(static_cast<int>(graceMs), this, &DeliveryLoop::onGraceOver);
    finishIfDone();
}

void DeliveryLoop::onGraceOver()
{
    if (!m_finished && m_attempts) {
        m_attempts->cancelAll();
        finishIfDone();
    }
}

void DeliveryLoop::finishIfDone()
{
    if (!m_stopping || m_finished) {
        return;
    }
    m_store.flush();
    if (m_attempts->count() == 0 && m_recorder.isEmpty() && m_store.open() == 0) {
        m_finished = true;
        Q_EMIT finished();
    }
}

double DeliveryLoop::chance() const
{
    return m_parts.chance ? m_parts.chance() : QRandomGenerator::system()->generateDouble();
}
