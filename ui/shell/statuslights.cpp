// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statuslights.h"

#include "models/base/clock.h"
#include "models/ports/gatewaycontrol.h"
#include "models/store/channelremoval.h"
#include "models/store/configurationcache.h"
#include "models/store/messagestatisticsstore.h"
#include "models/store/writequeue.h"
#include "ui/channels/channelwords.h"
#include "ui/errortexts.h"
#include "ui/kit/banner.h"
#include "ui/kit/footcard.h"
#include "ui/kit/sidemenu.h"
#include "ui/services.h"
#include "ui/moments.h"

#include <QTimer>
#include <QUrl>

#include <chrono>

using namespace std::chrono_literals;

namespace {

QString whyItDoesNotRun(const Error &error)
{
    if (error.code == Error::Code::AddressInUse || error.code == Error::Code::Network) {
        return StatusLights::tr("The address %1 is taken or not allowed. Other systems cannot hand "
                                "in messages.")
            .arg(error.detail);
    }
    return QStringLiteral("%1 (%2)").arg(errorText(error), error.detail);
}

int brokenChannels(const Configuration &configuration)
{
    return static_cast<int>(std::count_if(
        configuration.channels.cbegin(), configuration.channels.cend(),
        [](const Channel &channel) { return channel.health() == ChannelHealth::Broken; }));
}

/// The one that people have waited for longest; null when all work.
const Channel *longestBroken(const Configuration &configuration)
{
    const Channel *longest = nullptr;
    for (const Channel &channel : configuration.channels) {
        if (channel.health() == ChannelHealth::Broken &&
            (!longest || channel.brokenSince.value_or(0) < longest->brokenSince.value_or(0))) {
            longest = &channel;
        }
    }
    return longest;
}

} // namespace

StatusLights::StatusLights(UiServices &services, SideMenu &side, Banner &banner, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_side(side)
    , m_banner(banner)
    , m_soon(new QTimer(this))
    , m_watch(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(400ms);
    m_watch->setInterval(2s);
    connect(m_soon, &QTimer::timeout, this, &StatusLights::updateBadges);
    connect(m_soon, &QTimer::timeout, this, &StatusLights::updateBanner);
    connect(m_watch, &QTimer::timeout, this, &StatusLights::look);
    connect(&m_services.feed, &ChangeFeed::changed, this, &StatusLights::takeChanges);
    connect(&m_services.gateway, &GatewayControl::stateChanged, this, &StatusLights::updateCard);
    connect(&m_services.gateway, &GatewayControl::stateChanged, this, &StatusLights::updateBanner);
    connect(m_side.footCard(), &QAbstractButton::clicked, this,
            &StatusLights::gatewaySettingsWanted);
    connect(&m_banner, &Banner::actionTriggered, this, &StatusLights::act);
    m_watch->start();
    refresh();
}

void StatusLights::refresh()
{
    updateCard();
    updateBadges();
    updateBanner();
}

void StatusLights::look()
{
    updateBanner();
    if (Moments::dayOf(m_services.clock.nowMs()) != m_day) {
        // "Today" has become another day, and "since 08:02" was yesterday.
        updateCard();
        updateBadges();
    }
}

void StatusLights::takeChanges(const Changes &changes)
{
    const bool counts = std::any_of(changes.cbegin(), changes.cend(), [](const Change &change) {
        return change.kind == Change::Kind::Message || change.kind == Change::Kind::Channel;
    });
    if (counts && !m_soon->isActive()) {
        m_soon->start();
    }
}

void StatusLights::updateCard()
{
    const GatewayControl &gateway = m_services.gateway;
    const QString since = Moments::shortest(gateway.since(), m_services.clock.nowMs());
    switch (gateway.state()) {
    case GatewayControl::State::Running:
        m_side.footCard()->setState(
            tr("API on air"),
            tr("port %1 · since %2").arg(QUrl(gateway.address()).port()).arg(since), StateTone::Ok);
        return;
    case GatewayControl::State::Failed:
        m_side.footCard()->setState(tr("API does not run"), tr("since %1").arg(since),
                                    StateTone::Bad);
        return;
    case GatewayControl::State::Stopped:
        m_side.footCard()->setState(tr("API switched off"), tr("since %1").arg(since),
                                    StateTone::Neutral);
        return;
    }
}

void StatusLights::updateBadges()
{
    m_day = Moments::dayOf(m_services.clock.nowMs());
    const auto spans = MessageStatisticsStore(m_services.reader).spans(m_day);
    const int failed = spans ? spans->first().failed : 0;
    m_side.setBadge(QStringLiteral("messages"), failed, BadgeKind::Failure,
                    tr("%n message(s) failed today", nullptr, failed));
    const int broken = brokenChannels(*m_services.configuration.current());
    m_side.setBadge(QStringLiteral("channels"), broken, BadgeKind::Failure,
                    tr("%n channel(s) without access", nullptr, broken));
}

void StatusLights::updateBanner()
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    const Result<void> health = m_services.queue.health();
    const GatewayControl &gateway = m_services.gateway;
    const bool apiFailed = gateway.state() == GatewayControl::State::Failed;
    const Channel *broken = health && !apiFailed ? longestBroken(*configuration) : nullptr;
    // The strip that it lies in goes with it, so that no gap stays.
    m_banner.parentWidget()->setVisible(!health || apiFailed || broken);
    m_brokenKey = broken ? broken->key : QString();
    if (!health) {
        m_banner.setMessage(StateTone::Bad, tr("Nothing can be saved."), errorText(health.error()));
        m_banner.setAction({});
    } else if (apiFailed) {
        m_banner.setMessage(StateTone::Bad, tr("The API does not run."),
                            whyItDoesNotRun(gateway.failure()));
        m_banner.setAction(tr("API settings"));
    } else if (broken) {
        showBroken(*broken);
    }
}

void StatusLights::showBroken(const Channel &channel)
{
    const auto waiting = ChannelRemoval(m_services.reader).countWaiting(channel.id);
    const QString held =
        waiting && *waiting > 0 ? tr("%n message(s) are held.", nullptr, *waiting) : QString();
    m_banner.setMessage(StateTone::Bad, tr("“%1” does not send.").arg(channel.name),
                        (held + QLatin1Char(' ') + ChannelWords::reason(channel)).trimmed());
    m_banner.setAction(tr("Reconnect"));
}

void StatusLights::act()
{
    if (m_brokenKey.isEmpty()) {
        Q_EMIT gatewaySettingsWanted();
    } else {
        Q_EMIT reconnectWanted(m_brokenKey);
    }
}
