// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/channeldriver.h"

#include <utility>

namespace {

/// Answers come later, never inside the call that asked.
void later(QObject *context, std::function<void()> answer)
{
    QMetaObject::invokeMethod(context, std::move(answer), Qt::QueuedConnection);
}

} // namespace

void ChannelDriver::probe(const ChannelAccess &, QObject *context, Stepped,
                          std::function<void()> done)
{
    later(context, std::move(done));
}

void ChannelDriver::subscribe(const ChannelAccess &, QObject *context, Stepped stepped)
{
    later(context, [stepped = std::move(stepped)] {
        ProbeStep step;
        step.name = QStringLiteral("webhook");
        stepped(step);
    });
}

void ChannelDriver::readTemplates(const ChannelAccess &, QObject *context, TemplatesRead read)
{
    later(context, [read = std::move(read)] { read({}); });
}

void ChannelDriver::fetchMedia(const ChannelAccess &, const QString &, const QString &, qint64,
                               QObject *context, MediaFetched fetched)
{
    later(context, [fetched = std::move(fetched)] {
        MediaOutcome outcome;
        outcome.error = MessageError{QStringLiteral("provider_refused"), {}, {}};
        fetched(outcome);
    });
}
