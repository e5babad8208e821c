// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/templatereading.h"

#include "app/delivery/attemptsunderway.h"
#include "app/delivery/channelaccesses.h"
#include "app/delivery/storehand.h"
#include "models/actions/storetemplates.h"
#include "models/base/clock.h"
#include "models/rules/channelkinds.h"
#include "models/store/templatestore.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(templateLog, "karoo.delivery.templates")

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
/// Channels are read at different times within this after their day.
constexpr qint64 spreadMs = 60 * minuteMs;
constexpr qint64 againAfterFailureMs = 30 * minuteMs;
/// Many messages may fail over one template: they ask once.
constexpr qint64 doubtMs = 10 * minuteMs;

} // namespace

TemplateReading::TemplateReading(const Parts &parts)
    : m_parts(parts)
{
}

bool TemplateReading::mayRead(const Channel &channel) const
{
    const ChannelKind *kind = m_parts.kinds.find(channel.kind);
    return kind && kind->hasTemplates && m_parts.attempts.serves(channel.kind);
}

void TemplateReading::take(const ConfigurationPointer &configuration)
{
    m_configuration = configuration;
    for (auto plan = m_plans.begin(); plan != m_plans.end();) {
        plan = configuration->channel(plan.key()) ? std::next(plan) : m_plans.erase(plan);
    }
    for (const Channel &channel : configuration->channels) {
        if (mayRead(channel)) {
            planFor(channel);
        }
    }
}

void TemplateReading::planFor(const Channel &channel)
{
    const bool broken = !channel.brokenCode.isEmpty();
    const auto known = m_plans.find(channel.id);
    if (known == m_plans.end()) {
        const auto readAt = TemplateStore(m_parts.reader).readAt(channel.id);
        const auto spread = static_cast<qint64>(spreadMs * m_parts.chance());
        m_plans.insert(channel.id, {channel.revision, broken, readAt.value_or(0),
                                    readAt ? *readAt + dayMs + spread : 0});
        return;
    }
    if (known->revision != channel.revision || (known->broken && !broken)) {
        known->nextAt = 0;
    }
    known->revision = channel.revision;
    known->broken = broken;
}

void TemplateReading::tick()
{
    if (m_underWay || !m_configuration) {
        return;
    }
    const qint64 now = m_parts.clock.nowMs();
    for (auto plan = m_plans.begin(); plan != m_plans.end(); ++plan) {
        // A clock that was set back must not stop it for days.
        plan->nextAt = std::min(plan->nextAt, now + dayMs + spreadMs);
        const Channel *channel = m_configuration->channel(plan.key());
        if (plan->nextAt <= now && channel && channel->active && !plan->broken) {
            m_underWay = channel->id;
            read(*channel, {});
            return;
        }
    }
}

void TemplateReading::doubt(ChannelId channel)
{
    const auto plan = m_plans.find(channel);
    if (plan != m_plans.end()) {
        plan->nextAt =
            std::min(plan->nextAt, std::max(m_parts.clock.nowMs(), plan->readAt + doubtMs));
    }
}

ProbeStep TemplateReading::failure(const MessageError &error) const
{
    ProbeStep step;
    step.name = QStringLiteral("templates");
    step.state = ProbeStep::State::Failed;
    step.code = error.code;
    step.detail = error.detail;
    step.at = m_parts.clock.nowMs();
    return step;
}

void TemplateReading::readNow(ChannelId id, Done done)
{
    const Channel *channel = m_configuration ? m_configuration->channel(id) : nullptr;
    if (!channel || !mayRead(*channel)) {
        done(0, failure({QStringLiteral("not_possible"), {}, {}}));
        return;
    }
    read(*channel, done);
}

void TemplateReading::read(const Channel &channel, const Done &done)
{
    const auto access = m_parts.accesses.accessTo(channel);
    if (!access) {
        TemplatesOutcome unread;
        unread.error = ChannelAccesses::faultOf(access.error());
        keep(channel, unread, done);
        return;
    }
    m_parts.attempts.driver(channel.kind)
        ->readTemplates(*access, this, [this, channel, done](const TemplatesOutcome &outcome) {
            keep(channel, outcome, done);
        });
}

void TemplateReading::keep(const Channel &channel, const TemplatesOutcome &outcome,
                           const Done &done)
{
    if (outcome.error) {
        qCInfo(templateLog) << "the templates of" << channel.key
                            << "could not be read:" << outcome.error->code;
        ended(channel, false);
        if (done) {
            done(0, failure(*outcome.error));
        }
        return;
    }
    m_parts.store.add<int>(
        [channel, templates = outcome.templates](WriteContext &context) {
            return storeTemplates(context, channel, templates);
        },
        [this, channel, done](const Result<int> &kept) {
            ended(channel, kept.ok());
            if (!done) {
                return;
            }
            ProbeStep step = failure({kept ? QString() : QStringLiteral("not_kept"),
                                      kept ? QString() : kept.error().detail,
                                      {}});
            step.state = kept ? ProbeStep::State::Passed : ProbeStep::State::Failed;
            done(kept ? *kept : 0, step);
        });
    m_parts.store.flush();
}

void TemplateReading::ended(const Channel &channel, bool kept)
{
    if (m_underWay == channel.id) {
        m_underWay.reset();
    }
    const auto plan = m_plans.find(channel.id);
    if (plan == m_plans.end() || plan->revision != channel.revision) {
        // What was read is another account's, perhaps: the plan for the new one stands.
        return;
    }
    const qint64 now = m_parts.clock.nowMs();
    if (kept) {
        plan->readAt = now;
        plan->nextAt = now + dayMs + static_cast<qint64>(spreadMs * m_parts.chance());
    } else {
        plan->nextAt = now + againAfterFailureMs;
    }
}
