// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channeltests.h"

#include "models/store/configurationcache.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"

ChannelTests::ChannelTests(UiServices &services, Navigator &navigator, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_navigator(navigator)
{
}

void ChannelTests::run()
{
    if (isRunning()) {
        return;
    }
    const ConfigurationPointer configuration = m_services.configuration.current();
    m_asked = m_waiting = static_cast<int>(configuration->channels.size());
    m_working = 0;
    Q_EMIT changed();
    for (const Channel &channel : configuration->channels) {
        m_services.probe.recheck(
            channel.id, this, [this, id = channel.id](const ProbeStep &step) { take(id, step); });
    }
}

std::optional<ProbeStep> ChannelTests::resultOf(ChannelId channel) const
{
    const auto found = m_results.constFind(channel);
    return found == m_results.cend() ? std::nullopt : std::optional(*found);
}

void ChannelTests::take(ChannelId channel, const ProbeStep &step)
{
    m_results.insert(channel, step);
    m_working += step.state == ProbeStep::State::Passed ? 1 : 0;
    if (--m_waiting == 0) {
        tellEnd();
    }
    Q_EMIT changed();
}

void ChannelTests::tellEnd()
{
    m_navigator.say(
        m_working == m_asked
            ? tr("Tested: all %n channel(s) work.", nullptr, m_asked)
            : tr("Tested: %1 of %n channel(s) work. The others say why not.", nullptr, m_asked)
                  .arg(m_working));
}
