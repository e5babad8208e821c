// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/store/channelstore.h"
#include "tests/support/messageseeds.h"
#include "tests/ui/support/uifixture.h"
#include "ui/start/figurecard.h"
#include "ui/start/startscreen.h"

#include <QTest>

constexpr qint64 hour = 60 * 60 * 1000;

inline FigureCard *figure(const StartScreen &screen, int index)
{
    return screen.findChildren<FigureCard *>().at(index);
}

/// A morning with successes, failures, uncertain and waiting messages.
inline void seedMorning(UiFixture &ui)
{
    MessageSeeds seeds(ui.store);
    const qint64 now = ui.store.clock.nowMs();
    const auto settle = [&seeds](const QList<MessageRow> &rows, MessageStatus status,
                                 const QString &code = {}) {
        for (const MessageRow row : rows) {
            seeds.setStatus(row, status, {code, {}, {}});
        }
    };
    ui.store.clock.set(now - 2 * hour);
    settle(seeds.add(9), MessageStatus::Delivered);
    ui.store.clock.set(now - hour);
    settle(seeds.add(14), MessageStatus::Read);
    settle(seeds.add(2), MessageStatus::Failed, QStringLiteral("recipient_unreachable"));
    settle(seeds.add(1), MessageStatus::Failed, QStringLiteral("provider_refused"));
    ui.store.clock.set(now);
    settle(seeds.add(5), MessageStatus::Sent);
    settle(seeds.add(1), MessageStatus::Uncertain);
    seeds.add(3);
}

inline void breakChannel(UiFixture &ui)
{
    const auto broken = ui.store.write<bool>([&ui](WriteContext &context) -> Result<bool> {
        const ConfigurationPointer now = ui.store.configuration.current();
        if (!ChannelStore(context.connection())
                 .setBroken(now->channels.firstKey(), QStringLiteral("credentials_refused"), {},
                            context.nowMs())) {
            return Error::of(Error::Code::Internal);
        }
        context.note(Change::Kind::Channel, 0);
        return true;
    });
    QVERIFY(broken.ok());
}
