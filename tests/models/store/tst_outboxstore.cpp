// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxstore.h"

#include "models/store/attemptstore.h"
#include "models/store/outboxreader.h"
#include "tests/support/outboxfixture.h"
#include "tests/support/testregistry.h"

#include <algorithm>
#include <memory>

class OutboxStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_outbox = std::make_unique<OutboxFixture>(); }
    void cleanup() { m_outbox.reset(); }

    void commitsSendingWithItsAttemptWhenItClaims()
    {
        const Message message = m_outbox->add();
        const auto claimed = claim(message);
        QVERIFY(claimed.has_value());
        QCOMPARE(claimed->attempts, 1);
        QCOMPARE(m_outbox->status(message), MessageStatus::Sending);
        QCOMPARE(m_outbox->message(message).firstAttemptAt, m_outbox->store.clock.nowMs());
        const auto attempt = AttemptStore(*m_outbox->store.reader).find(key(message));
        QVERIFY(attempt.has_value());
        QCOMPARE(attempt->outcome, AttemptOutcome::UnderWay);
        QCOMPARE(m_outbox->history(message).last().attempt, 1);
    }

    void claimsNothingTwice()
    {
        const Message message = m_outbox->add();
        QVERIFY(claim(message).has_value());
        QVERIFY(!claim(message).has_value());
        QCOMPARE(m_outbox->message(message).attempts, 1);
    }

    void claimsNothingOfAChannelThatIsPausedOrBroken()
    {
        const Message message = m_outbox->add();
        m_outbox->editChannel(m_outbox->channel, [](Channel &channel) { channel.active = false; });
        QVERIFY(!claim(message).has_value());
        m_outbox->editChannel(m_outbox->channel, [](Channel &channel) { channel.active = true; });
        m_outbox->breakChannel(m_outbox->channel);
        QVERIFY(!claim(message).has_value());
        QCOMPARE(m_outbox->status(message), MessageStatus::Queued);
    }

    void claimsInTheOrderOfContactAndChannel()
    {
        const ContactId contact = m_outbox->addContact(QStringLiteral("+5511911110000"));
        OutboxFixture::Wanted wanted;
        wanted.contact = contact;
        const Message first = m_outbox->add(wanted);
        const Message second = m_outbox->add(wanted);
        QVERIFY(!claim(second).has_value());
        QVERIFY(claim(first).has_value());
        // One under way holds the next back, too.
        QVERIFY(!claim(second).has_value());
        m_outbox->recordSent(first, QStringLiteral("p1"));
        QVERIFY(claim(second).has_value());
    }

    void leavesTheHeldOneAndLetsTheNextPass()
    {
        OutboxFixture::Wanted wanted;
        wanted.contact = m_outbox->addContact(QStringLiteral("+5511911110000"));
        const Message held = m_outbox->add(wanted);
        const Message next = m_outbox->add(wanted);
        m_outbox->holdAsLate(held);
        QVERIFY(!claim(held).has_value());
        QVERIFY(claim(next).has_value());
    }

    void expiresInsteadOfClaimingTooLate()
    {
        OutboxFixture::Wanted wanted;
        wanted.expiresAt = m_outbox->store.clock.nowMs() + 1000;
        const Message message = m_outbox->add(wanted);
        m_outbox->store.clock.advance(1000);
        QVERIFY(!claim(message).has_value());
        QCOMPARE(m_outbox->status(message), MessageStatus::Expired);
        QCOMPARE(m_outbox->message(message).error->code, QStringLiteral("expired"));
    }

    void keepsTheProvidersIdWithAttemptAndMessage()
    {
        const Message message = m_outbox->add();
        claim(message);
        m_outbox->recordSent(message, QStringLiteral("wamid.1"));
        QCOMPARE(m_outbox->status(message), MessageStatus::Sent);
        QCOMPARE(m_outbox->message(message).providerId, QStringLiteral("wamid.1"));
        const auto attempt = AttemptStore(*m_outbox->store.reader)
                                 .findByProviderId(m_outbox->channel, QStringLiteral("wamid.1"));
        QVERIFY(attempt.has_value());
        QCOMPARE(attempt->key, key(message));
    }

    void queuesAgainWhatIsKnownNotToBeSent()
    {
        const Message message = m_outbox->add();
        claim(message);
        m_outbox->recordNotSent(message);
        const Message now = m_outbox->message(message);
        QCOMPARE(now.status, MessageStatus::Queued);
        QCOMPARE(now.nextAttemptAt, m_outbox->store.clock.nowMs() + 1000);
        QCOMPARE(now.error->code, QStringLiteral("no_answer"));
        QVERIFY(!claim(message).has_value());
        m_outbox->store.clock.advance(1000);
        QCOMPARE(claim(message)->attempts, 2);
    }

    void doesNotRepeatWhatMayHaveArrived()
    {
        const Message message = m_outbox->add();
        claim(message);
        m_outbox->recordUnknown(message);
        QCOMPARE(m_outbox->status(message), MessageStatus::Uncertain);
        m_outbox->store.clock.advance(1'000'000);
        QVERIFY(!claim(message).has_value());
    }

    void repeatsWhatMayHaveArrivedWhereTheChannelIsSetSo()
    {
        m_outbox->editChannel(m_outbox->channel,
                              [](Channel &channel) { channel.repeatUncertain = true; });
        const Message message = m_outbox->add();
        claim(message);
        m_outbox->recordUnknown(message);
        QCOMPARE(m_outbox->status(message), MessageStatus::Queued);
        m_outbox->store.clock.advance(1000);
        QVERIFY(claim(message).has_value());
    }

    void failsWhatTheProviderRefuses()
    {
        const Message message = m_outbox->add();
        claim(message);
        m_outbox->record(message, [](OutboxStore &store, const AttemptKey &attempt) {
            return store.recordRefused(attempt,
                                       {QStringLiteral("recipient_blocked"),
                                        QStringLiteral("blocked"), QStringLiteral("131047")});
        });
        const Message now = m_outbox->message(message);
        QCOMPARE(now.status, MessageStatus::Failed);
        QCOMPARE(now.error->providerCode, QStringLiteral("131047"));
        QCOMPARE(m_outbox->history(message).last().providerCode, QStringLiteral("131047"));
    }

    void breaksTheChannelAndNotTheMessage()
    {
        const Message message = m_outbox->add();
        claim(message);
        broken(message, m_outbox->channelNow(m_outbox->channel).revision);
        QCOMPARE(m_outbox->channelNow(m_outbox->channel).brokenCode,
                 QStringLiteral("credentials_refused"));
        const Message now = m_outbox->message(message);
        QCOMPARE(now.status, MessageStatus::Queued);
        QCOMPARE(now.error->code, QStringLiteral("credentials_refused"));
        QCOMPARE(now.nextAttemptAt, 0);
    }

    void doesNotBreakAChannelThatWasSavedSince()
    {
        const Message message = m_outbox->add();
        const int revision = m_outbox->channelNow(m_outbox->channel).revision;
        claim(message);
        m_outbox->editChannel(m_outbox->channel, [](Channel &channel) { channel.inFlight = 5; });
        broken(message, revision);
        QCOMPARE(m_outbox->channelNow(m_outbox->channel).brokenCode, QString());
        QCOMPARE(m_outbox->status(message), MessageStatus::Queued);
    }

    void failsWhatComesBackToARemovedChannel()
    {
        const Message message = m_outbox->add();
        claim(message);
        m_outbox->removeChannel(m_outbox->channel);
        m_outbox->recordNotSent(message);
        QCOMPARE(m_outbox->status(message), MessageStatus::Failed);
        QCOMPARE(m_outbox->message(message).error->code, QStringLiteral("channel_removed"));
    }

    void tellsTheFeedWhatMoved()
    {
        const Message message = m_outbox->add();
        QSignalSpy changed(&m_outbox->store.feed, &ChangeFeed::changed);
        claim(message);
        QTRY_COMPARE(changed.size(), 1);
        const auto changes = changed.first().first().value<Changes>();
        QVERIFY(changes.contains(Change{Change::Kind::Message, message.row.value, false}));
    }

    void marksAnUncheckedChannelAsWorkingWithItsFirstMessage()
    {
        QCOMPARE(m_outbox->channelNow(m_outbox->channel).health(), ChannelHealth::Unchecked);
        const Message message = m_outbox->add();
        claim(message);
        m_outbox->recordSent(message, QStringLiteral("p1"));
        QCOMPARE(m_outbox->channelNow(m_outbox->channel).health(), ChannelHealth::Ok);
    }

    void looksAtTheQueueByRanges()
    {
        const ContactId contact = m_outbox->addContact(QStringLiteral("+5511922220000"));
        OutboxFixture::Wanted wanted;
        wanted.contact = contact;
        const Message first = m_outbox->add(wanted);
        m_outbox->add(wanted);
        const Message other = m_outbox->add();
        OutboxReader reader(*m_outbox->store.reader);
        const auto page = reader.queuedAfter(m_outbox->channel, {}, 2);
        QCOMPARE(page.size(), 2);
        QCOMPARE(page.at(0).row(), first.row);
        QVERIFY(!page.at(0).blocked);
        QVERIFY(page.at(1).blocked);
        const auto rest = reader.queuedAfter(m_outbox->channel, page.at(1).position, 10);
        QCOMPARE(rest.size(), 1);
        QCOMPARE(rest.first().row(), other.row);
        QCOMPARE(reader.firstOf({m_outbox->channel, contact})->row(), first.row);
        claim(first);
        QVERIFY(reader.firstOf({m_outbox->channel, contact})->blocked);
        m_outbox->recordNotSent(first);
        QCOMPARE(reader.nextRetryAt(m_outbox->channel), m_outbox->store.clock.nowMs() + 1000);
        QVERIFY(reader.retriesDue(m_outbox->channel, m_outbox->store.clock.nowMs(), 10).isEmpty());
        QCOMPARE(
            reader.retriesDue(m_outbox->channel, m_outbox->store.clock.nowMs() + 1000, 10).size(),
            1);
    }

private:
    static AttemptKey key(const Message &message, int number = 1) { return {message.row, number}; }

    std::optional<Message> claim(const Message &message) { return m_outbox->claim(message); }
    void broken(const Message &message, int revision)
    {
        m_outbox->record(message, [&](OutboxStore &store, const AttemptKey &attempt) {
            return store.recordBroken(attempt, {QStringLiteral("credentials_refused"), {}, {}},
                                      revision);
        });
    }

    std::unique_ptr<OutboxFixture> m_outbox;
};

KAROO_TEST(OutboxStoreTest, tst_outboxstore)

#include "tst_outboxstore.moc"
