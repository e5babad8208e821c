// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/channelprobe.h"

#include <QPointer>

#include <utility>

/// A provider that answers whatever the test says, at once or when the test lets it.
class FakeProbe : public ChannelProbe
{
    Q_OBJECT

public:
    using ChannelProbe::ChannelProbe;

    void probe(const ProbeSubject &subject, QObject *context, Stepped stepped, Done done) override
    {
        probed.append(subject);
        answer(context, [steps = steps, stepped = std::move(stepped), done = std::move(done)] {
            for (const ProbeStep &step : steps) {
                stepped(step);
            }
            done(steps);
        });
    }
    void subscribe(const ProbeSubject &subject, QObject *context, Done done) override
    {
        subscribed.append(subject);
        answer(context, [step = subscription, done = std::move(done)] { done({step}); });
    }
    void readTemplates(ChannelId channel, QObject *context,
                       std::function<void(int count, const ProbeStep &step)> done) override
    {
        templatesRead.append(channel);
        answer(context, [count = templateCount, step = templateStep, done = std::move(done)] {
            done(count, step);
        });
    }
    using ChannelProbe::recheck;
    void recheck(ChannelId channel, QObject *context, Stepped told) override
    {
        rechecked.append(channel);
        if (told) {
            answer(context,
                   [step = checks.value(channel, check), told = std::move(told)] { told(step); });
        }
    }

    /// Lets go what was held.
    void release()
    {
        const QList<std::function<void()>> answers = std::exchange(m_held, {});
        for (const auto &give : answers) {
            give();
        }
    }

    /// What the test says.
    QList<ProbeStep> steps;
    ProbeStep subscription;
    int templateCount = 0;
    ProbeStep templateStep;
    /// Of a saved channel: this, or its own.
    ProbeStep check;
    QMap<ChannelId, ProbeStep> checks;
    /// Answers wait for release().
    bool holds = false;

    /// What was asked.
    QList<ProbeSubject> probed;
    QList<ProbeSubject> subscribed;
    QList<ChannelId> templatesRead;
    QList<ChannelId> rechecked;

private:
    void answer(QObject *context, std::function<void()> give)
    {
        if (holds) {
            m_held.append([context = QPointer(context), give = std::move(give)] {
                if (context) {
                    give();
                }
            });
        } else {
            QMetaObject::invokeMethod(context, std::move(give), Qt::QueuedConnection);
        }
    }

    QList<std::function<void()>> m_held;
};
