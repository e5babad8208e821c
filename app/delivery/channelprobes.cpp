// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/channelprobes.h"

#include "app/delivery/attemptsunderway.h"
#include "app/delivery/channelaccesses.h"
#include "app/delivery/channelchecks.h"
#include "app/delivery/templatereading.h"
#include "models/base/clock.h"
#include "models/rules/channelkinds.h"
#include "models/store/configurationcache.h"

#include <memory>
#include <utility>

ChannelProbes::ChannelProbes(const Parts &parts)
    : m_parts(parts)
{
}

ProbeStep ChannelProbes::failure(const char *step, const char *code, const QString &detail) const
{
    ProbeStep failed;
    failed.name = QLatin1String(step);
    failed.state = ProbeStep::State::Failed;
    failed.code = QLatin1String(code);
    failed.detail = detail;
    failed.at = m_parts.clock.nowMs();
    return failed;
}

ChannelProbes::Subject ChannelProbes::subjectOf(const ProbeSubject &typed) const
{
    Subject subject;
    subject.driver = m_parts.attempts.driver(typed.kind);
    const ChannelKind *kind = m_parts.kinds.find(typed.kind);
    if (m_parts.offline || !subject.driver || !kind) {
        subject.failure = failure("address", m_parts.offline ? "offline" : "not_possible");
        return subject;
    }
    const ConfigurationPointer configuration = m_parts.configuration.current();
    const Channel *saved = typed.channel ? configuration->channel(*typed.channel) : nullptr;
    QString locked;
    if (saved) {
        if (auto access = m_parts.accesses.accessTo(*saved)) {
            subject.access = std::move(access).value();
        } else {
            subject.access.channel = *saved;
            locked = access.error().detail;
        }
    }
    Channel &channel = subject.access.channel;
    channel.key = typed.key;
    channel.kind = typed.kind;
    channel.settings = ChannelAccesses::complete(typed.settings, *kind);
    for (auto secret = typed.secrets.cbegin(); secret != typed.secrets.cend(); ++secret) {
        subject.access.secrets.insert(secret.key(), secret.value());
    }
    for (const QString &name : kind->secrets) {
        if (kind->needs(name) && !subject.access.secrets.contains(name)) {
            subject.failure = locked.isEmpty() ? failure("token", "secrets_missing", name)
                                               : failure("token", "secrets_locked", locked);
        }
    }
    return subject;
}

void ChannelProbes::probe(const ProbeSubject &typed, ChannelProbe::Stepped stepped,
                          ChannelProbe::Done done)
{
    const Subject subject = subjectOf(typed);
    if (subject.failure) {
        stepped(*subject.failure);
        done({*subject.failure});
        return;
    }
    // Shared by the two ends of one probe, of which the driver calls the second last.
    auto steps = std::make_shared<QList<ProbeStep>>();
    subject.driver->probe(
        subject.access, this,
        [steps, stepped = std::move(stepped)](const ProbeStep &step) {
            steps->append(step);
            stepped(step);
        },
        [steps, done = std::move(done)] { done(*steps); });
}

void ChannelProbes::subscribe(const ProbeSubject &typed, ChannelProbe::Done done)
{
    Subject subject = subjectOf(typed);
    if (subject.failure) {
        subject.failure->name = QStringLiteral("webhook");
        done({*subject.failure});
        return;
    }
    subject.driver->subscribe(subject.access, this,
                              [done = std::move(done)](const ProbeStep &step) { done({step}); });
}

void ChannelProbes::readTemplates(ChannelId channel,
                                  std::function<void(int, const ProbeStep &)> done)
{
    if (m_parts.offline) {
        done(0, failure("templates", "offline"));
        return;
    }
    m_parts.templates.readNow(channel, std::move(done));
}

void ChannelProbes::recheck(ChannelId id, ChannelProbe::Stepped told)
{
    const ConfigurationPointer configuration = m_parts.configuration.current();
    const Channel *channel = configuration->channel(id);
    if (channel && !m_parts.offline) {
        m_parts.checks.check(*channel, std::move(told));
    } else if (told) {
        told(failure("channel", channel ? "offline" : "not_possible"));
    }
}
