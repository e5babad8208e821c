// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/deliveryloop.h"

#include "app/channels/answerrules.h"
#include "models/store/configurationcache.h"

#include <QRandomGenerator>

#include <algorithm>

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

bool failedOverTemplate(const SendOutcome &outcome)
{
    const auto *refused = std::get_if<Send::Refused>(&outcome);
    return refused && refused->error.code.startsWith(QLatin1String("template_"));
}

} // namespace

DeliveryLoop::DeliveryLoop(const DeliveryParts &parts, DeliveryMetrics &metrics)
    : m_parts(parts)
    , m_metrics(metrics)
    , m_mailbox(std::make_shared<Mailbox>(this))
    , m_store(m_parts.queue, m_mailbox, [this] { finishIfDone(); })
    , m_recorder(m_store)
    , m_news(m_store, [this] { pumpSoon(); })
    , m_queues(m_parts.clock)
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
    m_connection->tellDamageTo(m_parts.queue.damage());
    setUpDrivers();
    setUpFetcher();
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
    m_accesses = std::make_unique<ChannelAccesses>(*m_connection, m_parts.vault, m_parts.kinds);
    m_outbound = std::make_unique<OutboundMessages>(OutboundMessages::Parts{
        *m_connection, *m_accesses, m_parts.kinds, m_parts.clock, m_parts.documentPath});
    m_http = std::make_unique<HttpClient>(m_parts.configuration.current()->settings.proxy);
    m_attempts = std::make_unique<AttemptsUnderWay>(
        m_parts.drivers, m_news.environment(*m_http, m_parts.clock),
        [this](const Begun &begun, const SendOutcome &outcome) { onEnded(begun, outcome); });
    m_checks = std::make_unique<ChannelChecks>(
        ChannelChecks::Parts{*m_attempts, *m_accesses, m_store, m_parts.clock});
    m_templates = std::make_unique<TemplateReading>(
        TemplateReading::Parts{*m_attempts, *m_accesses, m_store, *m_connection, m_parts.kinds,
                               m_parts.clock, [this] { return chance(); }});
    m_probes = std::make_unique<ChannelProbes>(
        ChannelProbes::Parts{*m_attempts, *m_accesses, *m_templates, *m_checks,
                             m_parts.configuration, m_parts.kinds, m_parts.clock, m_parts.offline});
}

void DeliveryLoop::setUpFetcher()
{
    m_fetcher = std::make_unique<FileFetcher>(
        FileFetcher::Parts{m_parts, *m_connection, m_store, *m_http, *m_accesses, m_mailbox,
                           [this](const QString &kind) { return m_attempts->driver(kind); },
                           [this] { return chance(); }});
    m_fetcher->begin();
}

void DeliveryLoop::end()
{
    m_timer.stop();
    m_mailbox->close();
    m_housekeeping.reset();
    m_fetcher.reset();
    m_probes.reset();
    m_templates.reset();
    m_checks.reset();
    m_attempts.reset();
    m_http.reset();
    m_outbound.reset();
    m_accesses.reset();
    m_connection.reset();
}

void DeliveryLoop::takeConfiguration()
{
    m_configuration = m_parts.configuration.current();
    m_http->setProxy(m_configuration->settings.proxy);
    m_accesses->forget();
    m_templates->take(m_configuration);
    m_queues.setConfiguration(*m_configuration, m_parts.kinds,
                              [this](const QString &kind) { return m_attempts->serves(kind); });
    for (const Channel &channel : m_configuration->channels) {
        ChannelDriver *driver = m_attempts->driver(channel.kind);
        if (!driver) {
            continue;
        }
        if (!channel.active || m_parts.offline) {
            driver->unwatch(channel.id);
        } else if (const auto access = m_accesses->accessTo(channel)) {
            driver->watch(*access);
        }
    }
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
    OutboxReader reader(*m_connection);
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::Message) {
            m_queues.onMessageChanged(change, reader);
        }
    }
    pumpSoon();
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
        m_templates->tick();
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
    if (m_housekeeping->clockWentBack()) {
        m_queues.forEachInTurn([](ChannelQueue &queue) { queue.restart(); });
    }
    if (mayBegin()) {
        m_queues.forEachInTurn([this](ChannelQueue &queue) { pumpChannel(queue); });
    }
    if (!m_parts.offline) {
        m_fetcher->pump();
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
    ChannelQueue *queue = m_queues.find(channel);
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
    // A channel that is found broken before anything leaves is blamed as it is known here.
    const Channel *channel = m_configuration->channel(message.channel);
    const Begun begun{{message.row, message.attempts},
                      message.channel,
                      channel ? channel->revision : 0,
                      message.contact};
    if (m_stopping) {
        onEnded(begun, AnswerRules::judgeCut(OutgoingOutcome::NotSent));
        return;
    }
    const auto outbound = m_outbound->outboundOf(message, *m_configuration);
    if (const auto *ready = std::get_if<OutboundMessage>(&outbound)) {
        m_attempts->begin(*ready);
    } else {
        onEnded(begun, std::get<SendOutcome>(outbound));
    }
}

void DeliveryLoop::onEnded(const Begun &begun, const SendOutcome &outcome)
{
    --m_metrics.inFlight;
    m_metrics.count(outcome);
    slowDown(begun, outcome);
    if (failedOverTemplate(outcome)) {
        m_templates->doubt(begun.channel);
    }
    OutcomeRecorder::Ended ended{begun.key, outcome,       begun.channelRevision,
                                 {},        begun.contact, begun.channel};
    ended.retry.chance = chance();
    ended.retry.atOnce = m_stopping;
    m_recorder.record(ended);
    if (ChannelQueue *queue = m_queues.find(begun.channel)) {
        queue->ended();
    }
    pumpSoon();
}

void DeliveryLoop::slowDown(const Begun &begun, const SendOutcome &outcome)
{
    const auto *throttled = std::get_if<Send::ChannelThrottled>(&outcome);
    ChannelQueue *queue = m_queues.find(begun.channel);
    if (throttled && queue) {
        const qint64 pause = std::clamp(throttled->retryAfterMs.value_or(defaultThrottleMs),
                                        qint64(1), longestThrottleMs);
        queue->throttle(m_parts.clock.monotonicMs() + pause);
    }
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
    wake = std::min(wake, m_fetcher->wakeInMs().value_or(longestSleepMs));
    OutboxReader reader(*m_connection);
    wake = std::min(wake, m_queues.wakeInMs(reader).value_or(longestSleepMs));
    return std::clamp(wake, qint64(1), longestSleepMs);
}

void DeliveryLoop::stop(qint64 graceMs)
{
    m_stopping = true;
    if (m_fetcher) {
        m_fetcher->stop();
    }
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
