// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupstore.h"
#include "models/store/outboxsweeps.h"

#include "models/store/factstore.h"
#include "tests/support/outboxfixture.h"
#include "tests/support/testregistry.h"

#include <memory>

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

} // namespace

class OutboxSweepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_outbox = std::make_unique<OutboxFixture>(); }
    void cleanup() { m_outbox.reset(); }

    void queuesWhatIsScheduledWhenItsTimeComes()
    {
        OutboxFixture::Wanted wanted;
        wanted.status = MessageStatus::Scheduled;
        wanted.sendAt = now() + hourMs;
        const Message message = m_outbox->add(wanted);
        QCOMPARE(sweep(&OutboxSweeps::promoteScheduled), 0);
        m_outbox->store.clock.advance(hourMs);
        QCOMPARE(sweep(&OutboxSweeps::promoteScheduled), 1);
        QCOMPARE(m_outbox->status(message), MessageStatus::Queued);
        QCOMPARE(m_outbox->message(message).dueAt, *wanted.sendAt);
    }

    void expiresWhatWaitsTooLong()
    {
        OutboxFixture::Wanted wanted;
        wanted.expiresAt = now() + hourMs;
        const Message queued = m_outbox->add(wanted);
        wanted.status = MessageStatus::Scheduled;
        wanted.sendAt = now() + 2 * hourMs;
        const Message scheduled = m_outbox->add(wanted);
        const Message forever = m_outbox->add();
        m_outbox->store.clock.advance(hourMs - 1);
        QCOMPARE(sweep(&OutboxSweeps::expireDue), 0);
        m_outbox->store.clock.advance(1);
        QCOMPARE(sweep(&OutboxSweeps::expireDue), 2);
        QCOMPARE(m_outbox->status(queued), MessageStatus::Expired);
        QCOMPARE(m_outbox->status(scheduled), MessageStatus::Expired);
        QCOMPARE(m_outbox->status(forever), MessageStatus::Queued);
    }

    void comesAgainForWhatDoesNotFitInOneStep()
    {
        for (int index = 0; index < 5; ++index) {
            OutboxFixture::Wanted wanted;
            wanted.expiresAt = now() + 1;
            m_outbox->add(wanted);
        }
        m_outbox->store.clock.advance(1);
        const auto step = [this] {
            return m_outbox->must<int>(
                [](WriteContext &context) { return OutboxSweeps(context).expireDue(3); });
        };
        QCOMPARE(step(), 3);
        QCOMPARE(step(), 2);
        QCOMPARE(step(), 0);
    }

    void givesUpADayAfterTheFirstAttempt()
    {
        const Message tried = m_outbox->add();
        const Message fresh = m_outbox->add();
        failOnce(tried);
        m_outbox->store.clock.advance(24 * hourMs - 1);
        QCOMPARE(sweep(&OutboxSweeps::giveUp), 0);
        m_outbox->store.clock.advance(1);
        QCOMPARE(sweep(&OutboxSweeps::giveUp), 1);
        QCOMPARE(m_outbox->status(tried), MessageStatus::Failed);
        const auto error = m_outbox->message(tried).error;
        QCOMPARE(error->code, QStringLiteral("gave_up"));
        QCOMPARE(error->detail, QStringLiteral("cut"));
        QCOMPARE(m_outbox->status(fresh), MessageStatus::Queued);
    }

    void endsOnABrokenChannelADayAfterItWasDue()
    {
        const Message message = m_outbox->add();
        m_outbox->breakChannel(m_outbox->channel);
        m_outbox->store.clock.advance(24 * hourMs - 1);
        QCOMPARE(sweep(&OutboxSweeps::giveUp), 0);
        m_outbox->store.clock.advance(1);
        QCOMPARE(sweep(&OutboxSweeps::giveUp), 1);
        QCOMPARE(m_outbox->message(message).error->code, QStringLiteral("gave_up"));
    }

    void endsNothingOnAPausedChannelButAtItsExpiry()
    {
        OutboxFixture::Wanted wanted;
        wanted.expiresAt = now() + 48 * hourMs;
        const Message message = m_outbox->add(wanted);
        failOnce(message);
        m_outbox->editChannel(m_outbox->channel, [](Channel &channel) { channel.active = false; });
        m_outbox->breakChannel(m_outbox->channel);
        m_outbox->store.clock.advance(47 * hourMs);
        QCOMPARE(sweep(&OutboxSweeps::giveUp), 0);
        m_outbox->store.clock.advance(hourMs);
        QCOMPARE(sweep(&OutboxSweeps::expireDue), 1);
        QCOMPARE(m_outbox->status(message), MessageStatus::Expired);
    }

    void holdsWhatIsLateBecauseTheProgramWasOff()
    {
        const Message queued = m_outbox->add();
        OutboxFixture::Wanted wanted;
        wanted.status = MessageStatus::Scheduled;
        wanted.sendAt = now() + hourMs;
        const Message scheduled = m_outbox->add(wanted);
        wanted.sendAt = now() + 2 * hourMs;
        const Message inTime = m_outbox->add(wanted);
        const qint64 from = now();
        m_outbox->store.clock.advance(4 * hourMs);
        QCOMPARE(hold({from, now(), 2 * hourMs}), 2);
        QCOMPARE(m_outbox->status(queued), MessageStatus::Queued);
        QVERIFY(m_outbox->message(queued).heldAsLate);
        QCOMPARE(m_outbox->history(queued).last().code, QStringLiteral("late"));
        QCOMPARE(m_outbox->history(queued).last().status, MessageStatus::Queued);
        QCOMPARE(m_outbox->status(scheduled), MessageStatus::Scheduled);
        QVERIFY(m_outbox->message(scheduled).heldAsLate);
        // Exactly as late as is allowed: it goes.
        QVERIFY(!m_outbox->message(inTime).heldAsLate);
        QCOMPARE(sweep(&OutboxSweeps::promoteScheduled), 1);
        QCOMPARE(hold({from, now(), 2 * hourMs}), 0);
    }

    void holdsNothingAfterAShortAbsence()
    {
        m_outbox->add();
        m_outbox->store.clock.advance(50 * hourMs);
        // Late for other reasons: it was busy, and off for an hour only.
        QCOMPARE(hold({now() - hourMs, now(), 2 * hourMs}), 0);
        QCOMPARE(hold({now() - 50 * hourMs, now(), 0}), 0);
    }

    void holdsNothingOfAChannelThatWouldNotHaveSent()
    {
        const Message message = m_outbox->add();
        m_outbox->editChannel(m_outbox->channel, [](Channel &channel) { channel.active = false; });
        const qint64 from = now();
        m_outbox->store.clock.advance(4 * hourMs);
        QCOMPARE(hold({from, now(), 2 * hourMs}), 0);
        QVERIFY(!m_outbox->message(message).heldAsLate);
    }

    void makesUncertainWhatWasUnderWay()
    {
        const Message message = m_outbox->add();
        claim(message);
        QCOMPARE(recover(), 1);
        QCOMPARE(m_outbox->status(message), MessageStatus::Uncertain);
        QCOMPARE(recover(), 0);
    }

    void queuesAgainWhatWasUnderWayWhereTheChannelIsSetSo()
    {
        m_outbox->editChannel(m_outbox->channel,
                              [](Channel &channel) { channel.repeatUncertain = true; });
        const Message message = m_outbox->add();
        claim(message);
        QCOMPARE(recover(), 1);
        QCOMPARE(m_outbox->status(message), MessageStatus::Queued);
        QVERIFY(m_outbox->message(message).nextAttemptAt > now());
    }

    void makesUncertainWhatABackupBringsBack()
    {
        const Message queued = m_outbox->add();
        OutboxFixture::Wanted wanted;
        wanted.status = MessageStatus::Scheduled;
        wanted.sendAt = now() + hourMs;
        const Message due = m_outbox->add(wanted);
        wanted.sendAt = now() + 9 * hourMs;
        const Message future = m_outbox->add(wanted);
        const Message underWay = m_outbox->add();
        claim(underWay);
        m_outbox->store.clock.advance(hourMs);
        QCOMPARE(m_outbox->must<int>([](WriteContext &context) {
            return BackupStore(context.connection())
                .makeWaitingUncertain(context.nowMs(), {Actor::Kind::Admin, 0, {}});
        }),
                 3);
        for (const Message &message : {queued, due, underWay}) {
            QCOMPARE(m_outbox->status(message), MessageStatus::Uncertain);
            QCOMPARE(m_outbox->message(message).error->code, QStringLiteral("restored"));
            QCOMPARE(m_outbox->history(message).last().code, QStringLiteral("restored"));
        }
        QCOMPARE(m_outbox->status(future), MessageStatus::Scheduled);
    }

    void keepsFacts()
    {
        QVERIFY(!FactStore(*m_outbox->store.reader).value(QStringLiteral("seen")).has_value());
        for (const QString &value : {QStringLiteral("1"), QStringLiteral("2")}) {
            m_outbox->must<bool>([value](WriteContext &context) -> Result<bool> {
                const auto set = FactStore(context.connection()).set(QStringLiteral("seen"), value);
                return set ? Result(true) : set.error();
            });
            QCOMPARE(FactStore(*m_outbox->store.reader).value(QStringLiteral("seen")), value);
        }
    }

private:
    qint64 now() const { return m_outbox->store.clock.nowMs(); }

    int sweep(Result<int> (OutboxSweeps::*verb)(int))
    {
        return m_outbox->must<int>([verb](WriteContext &context) {
            OutboxSweeps sweeps(context);
            return (sweeps.*verb)(100);
        });
    }
    int hold(const OutboxSweeps::Absence &absence)
    {
        return m_outbox->must<int>(
            [&](WriteContext &context) { return OutboxSweeps(context).holdLate(absence, 100); });
    }
    int recover()
    {
        return m_outbox->must<int>(
            [](WriteContext &context) { return OutboxSweeps(context).recoverAfterCrash(0.5); });
    }
    void claim(const Message &message) { QVERIFY(m_outbox->claim(message).has_value()); }
    void failOnce(const Message &message)
    {
        claim(message);
        m_outbox->recordNotSent(message);
    }

    std::unique_ptr<OutboxFixture> m_outbox;
};

KAROO_TEST(OutboxSweepsTest, tst_outboxsweeps)

#include "tst_outboxsweeps.moc"
