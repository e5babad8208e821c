// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/channelremoval.h"
#include "models/store/messagestore.h"
#include "models/store/outboxreader.h"
#include "models/store/outboxsweeps.h"
#include "tests/support/outboxfixture.h"
#include "tests/support/testregistry.h"

#include <memory>

namespace {

using Look = std::function<Result<void>(WriteContext &, const OutboxFixture &)>;

template<class T>
Result<void> failureOf(const Result<T> &result)
{
    return result ? Result<void>() : result.error();
}

Result<void> page(WriteContext &context, const MessageFilter &filter)
{
    return failureOf(MessageStore(context.connection()).page(filter, 0, 10));
}

MessageFilter ofSystem(const OutboxFixture &outbox)
{
    MessageFilter filter;
    filter.system = outbox.system;
    filter.outgoingOnly = true;
    return filter;
}

} // namespace

/// What is asked again and again, or of a long log, goes by the index that is made for it: without
/// that index it fails, and does not quietly go through everything.
class IndexUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByItsIndex_data()
    {
        QTest::addColumn<QString>("index");
        QTest::addColumn<Look>("look");
        const auto row = [](const char *name, const char *index, const Look &look) {
            QTest::newRow(name) << QString::fromLatin1(index) << look;
        };
        row("promotion", "messages_scheduled", [](WriteContext &context, const OutboxFixture &) {
            return failureOf(OutboxSweeps(context).promoteScheduled(10));
        });
        row("next promotion", "messages_scheduled", [](WriteContext &context, const auto &) {
            OutboxReader(context.connection()).nextPromotionAt();
            return context.connection().takeFailure();
        });
        row("late", "messages_scheduled", [](WriteContext &context, const OutboxFixture &) {
            const qint64 now = context.nowMs();
            return failureOf(OutboxSweeps(context).holdLate({now - 9000, now, 1000}, 10));
        });
        row("expiry", "messages_expiring", [](WriteContext &context, const OutboxFixture &) {
            return failureOf(OutboxSweeps(context).expireDue(10));
        });
        row("next expiry", "messages_expiring", [](WriteContext &context, const auto &) {
            OutboxReader(context.connection()).nextExpiryAt();
            return context.connection().takeFailure();
        });
        row("waiting on a channel", "messages_status", [](WriteContext &context, const auto &o) {
            return failureOf(ChannelRemoval(context.connection()).countWaiting(o.channel));
        });
        row("channel removed", "messages_status", [](WriteContext &context, const auto &o) {
            return failureOf(
                ChannelRemoval(context.connection()).failWaiting(o.channel, 1, Actor()));
        });
        row("reference", "messages_reference", [](WriteContext &context, const auto &outbox) {
            MessageFilter filter = ofSystem(outbox);
            filter.reference = QStringLiteral("NF-1");
            filter.statuses = {MessageStatus::Failed};
            return page(context, filter);
        });
        row("failed ones", "messages_status", [](WriteContext &context, const auto &outbox) {
            MessageFilter filter = ofSystem(outbox);
            filter.statuses = {MessageStatus::Failed, MessageStatus::Uncertain};
            return page(context, filter);
        });
        row("one person", "messages_contact", [](WriteContext &context, const auto &outbox) {
            MessageFilter filter = ofSystem(outbox);
            filter.contact = ContactId{1};
            filter.channel = outbox.channel;
            return page(context, filter);
        });
    }

    void goesByItsIndex()
    {
        QFETCH(const QString, index);
        QFETCH(const Look, look);
        OutboxFixture outbox;
        outbox.add();
        const auto tried = [&](bool without) {
            return outbox.store.write<bool>([&](WriteContext &context) -> Result<bool> {
                if (without) {
                    if (auto gone =
                            context.connection().execute(QStringLiteral("DROP INDEX ") + index);
                        !gone) {
                        return gone.error();
                    }
                }
                const auto looked = look(context, outbox);
                return looked ? Result(true) : looked.error();
            });
        };
        QVERIFY(tried(false).ok());
        const auto without = tried(true);
        QVERIFY(!without.ok());
        QVERIFY2(without.error().detail.contains(index), qPrintable(without.error().detail));
    }
};

KAROO_TEST(IndexUseTest, tst_indexuse)

#include "tst_indexuse.moc"
