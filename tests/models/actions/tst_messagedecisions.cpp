// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/cancelmessage.h"
#include "models/actions/decidelate.h"
#include "models/actions/recordevidence.h"
#include "models/actions/resolveuncertain.h"
#include "models/actions/retrymessage.h"
#include "models/rules/channelkinds.h"
#include "tests/support/outboxfixture.h"
#include "tests/support/testregistry.h"

#include <memory>

namespace {

using enum MessageStatus;

constexpr qint64 hourMs = 3'600'000;

} // namespace

class MessageDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_outbox = std::make_unique<OutboxFixture>(); }
    void cleanup() { m_outbox.reset(); }

    void cancelsWhatWaits()
    {
        OutboxFixture::Wanted wanted;
        wanted.status = Scheduled;
        wanted.sendAt = m_outbox->store.clock.nowMs() + hourMs;
        for (const Message &message : {m_outbox->add(), m_outbox->add(wanted)}) {
            const auto cancelled = cancel(message);
            QVERIFY(cancelled.ok());
            QCOMPARE(cancelled->status, Cancelled);
            QCOMPARE(m_outbox->status(message), Cancelled);
            QCOMPARE(m_outbox->history(message).last().actor.name, QStringLiteral("krd_test"));
        }
    }

    void doesNotCancelWhatIsBeingSent()
    {
        const Message message = m_outbox->add();
        claim(message);
        const auto refused = cancel(message);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, Error::Code::StatusConflict);
        QCOMPARE(m_outbox->status(message), Sending);
    }

    void hidesMessagesOfOtherSystems()
    {
        const Message message = m_outbox->add();
        Sender stranger = sender();
        stranger.system = ExternalSystemId{m_outbox->system.value + 1};
        const auto refused = m_outbox->store.write<Message>(
            [&](WriteContext &context) { return cancelMessage(context, message.id, stranger); });
        QCOMPARE(refused.error().code, Error::Code::NotFound);
        Sender person;
        person.actor.kind = Actor::Kind::Window;
        QVERIFY(m_outbox->store
                    .write<Message>([&](WriteContext &context) {
                        return cancelMessage(context, message.id, person);
                    })
                    .ok());
    }

    void retriesFromAnEndUnderTheSameId()
    {
        const Message message = m_outbox->add();
        QVERIFY(cancel(message).ok());
        m_outbox->store.clock.advance(hourMs);
        const auto retried = retry({message.id, {}, false});
        QVERIFY(retried.ok());
        QCOMPARE(retried->id, message.id);
        const Message now = m_outbox->message(message);
        QCOMPARE(now.status, Queued);
        QCOMPARE(now.dueAt, m_outbox->store.clock.nowMs());
        QCOMPARE(m_outbox->path(message),
                 (QStringList{QStringLiteral("queued"), QStringLiteral("cancelled"),
                              QStringLiteral("queued")}));
    }

    void beginsTheRetryPlanAnew()
    {
        const Message message = m_outbox->add();
        for (int attempt = 1; attempt <= 3; ++attempt) {
            claim(message);
            m_outbox->recordNotSent(message);
            m_outbox->store.clock.advance(hourMs);
        }
        QVERIFY(cancel(message).ok());
        QVERIFY(retry({message.id, {}, false}).ok());
        claim(message);
        QCOMPARE(m_outbox->message(message).attempts, 4);
        m_outbox->recordNotSent(message);
        QCOMPARE(m_outbox->message(message).nextAttemptAt, m_outbox->store.clock.nowMs() + 1000);
    }

    void retriesAnUncertainOneOnlyWithAConfirmation()
    {
        const Message message = m_outbox->add();
        claim(message);
        m_outbox->recordUnknown(message);
        const auto refused = retry({message.id, {}, false});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, Error::Code::StatusConflict);
        QVERIFY(retry({message.id, {}, true}).ok());
        QCOMPARE(m_outbox->status(message), Queued);
    }

    void doesNotRetryWhatIsOnItsWay()
    {
        const Message message = m_outbox->add();
        QVERIFY(!retry({message.id, {}, true}).ok());
        claim(message);
        QVERIFY(!retry({message.id, {}, true}).ok());
    }

    void dropsAPastExpiry()
    {
        OutboxFixture::Wanted wanted;
        wanted.expiresAt = m_outbox->store.clock.nowMs() + hourMs;
        const Message past = m_outbox->add(wanted);
        wanted.expiresAt = m_outbox->store.clock.nowMs() + 9 * hourMs;
        const Message future = m_outbox->add(wanted);
        QVERIFY(cancel(past).ok());
        QVERIFY(cancel(future).ok());
        m_outbox->store.clock.advance(2 * hourMs);
        QVERIFY(retry({past.id, {}, false}).ok());
        QVERIFY(retry({future.id, {}, false}).ok());
        QVERIFY(!m_outbox->message(past).expiresAt.has_value());
        QCOMPARE(m_outbox->message(future).expiresAt, wanted.expiresAt);
    }

    void retriesByAnotherChannel()
    {
        const ChannelId other = addOther();
        const Message message = m_outbox->add();
        QVERIFY(cancel(message).ok());
        QVERIFY(retry({message.id, QStringLiteral("outro"), false}).ok());
        QCOMPARE(m_outbox->message(message).channel, other);
    }

    void findsWhatIsWrongWithTheChannelOfARetry()
    {
        const Message message = m_outbox->add();
        QVERIFY(cancel(message).ok());
        const auto refused = retry({message.id, QStringLiteral("nenhum"), false});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().findings.first().pointer, QStringLiteral("/channel"));
        QCOMPARE(refused.error().findings.first().code, FindingCode::ChannelUnknown);
        QCOMPARE(m_outbox->status(message), Cancelled);
    }

    void retriesByTheNextChannelWhereTheOldOneIsGone()
    {
        const ChannelId other = addOther();
        const Message message = m_outbox->add();
        QVERIFY(cancel(message).ok());
        m_outbox->removeChannel(m_outbox->channel);
        QVERIFY(retry({message.id, {}, false}).ok());
        QCOMPARE(m_outbox->message(message).channel, other);
    }

    void sendsOrSkipsWhatIsHeldAsLate()
    {
        const Message sent = held();
        const Message skipped = held();
        const Message byApi = held();
        QVERIFY(decide(sent, true).ok());
        QCOMPARE(m_outbox->status(sent), Queued);
        QVERIFY(!m_outbox->message(sent).heldAsLate);
        QVERIFY(decide(skipped, false).ok());
        QCOMPARE(m_outbox->status(skipped), Cancelled);
        QVERIFY(retry({byApi.id, {}, false}).ok());
        QVERIFY(m_outbox->claim(byApi).has_value());
    }

    void decidesOnlyAboutWhatIsHeld()
    {
        const Message message = m_outbox->add();
        QCOMPARE(decide(message, true).error().code, Error::Code::StatusConflict);
        QCOMPARE(decide(message, false).error().code, Error::Code::StatusConflict);
    }

    void believesAPersonAboutAnUncertainOne()
    {
        for (const bool arrived : {true, false}) {
            const Message message = m_outbox->add();
            QVERIFY(!resolve(message, arrived).ok());
            claim(message);
            m_outbox->recordUnknown(message);
            QVERIFY(resolve(message, arrived).ok());
            QCOMPARE(m_outbox->status(message), arrived ? Delivered : Failed);
            QCOMPARE(m_outbox->message(message).error.has_value(), !arrived);
            QCOMPARE(m_outbox->history(message).last().code, QStringLiteral("resolved"));
        }
    }

    void believesTheProviderMoreThanAPerson()
    {
        const Message message = m_outbox->add();
        claim(message);
        m_outbox->recordUnknown(message);
        QVERIFY(resolve(message, false).ok());
        m_outbox->must<bool>([&](WriteContext &context) {
            DeliveryEvidence evidence;
            evidence.channel = m_outbox->channel;
            evidence.message = message.id;
            evidence.outcome = AttemptOutcome::Delivered;
            return recordEvidence(context, evidence);
        });
        QCOMPARE(m_outbox->status(message), Delivered);
    }

private:
    Sender sender() const
    {
        return {m_outbox->system, {Actor::Kind::Token, 1, QStringLiteral("krd_test")}};
    }
    Result<Message> cancel(const Message &message)
    {
        return m_outbox->store.write<Message>(
            [&](WriteContext &context) { return cancelMessage(context, message.id, sender()); });
    }
    Result<Message> retry(const RetryRequest &request)
    {
        return m_outbox->store.write<Message>([&](WriteContext &context) {
            return retryMessage(context, request, sender(), ChannelKinds::released());
        });
    }
    Result<Message> decide(const Message &message, bool send)
    {
        return m_outbox->store.write<Message>([&](WriteContext &context) {
            return send ? sendLate(context, message.id, sender(), ChannelKinds::released())
                        : skipLate(context, message.id, sender());
        });
    }
    Result<Message> resolve(const Message &message, bool arrived)
    {
        return m_outbox->store.write<Message>([&](WriteContext &context) {
            return resolveUncertain(context, message.id, arrived, sender());
        });
    }
    Message held()
    {
        const Message message = m_outbox->add();
        m_outbox->holdAsLate(message);
        return message;
    }
    void claim(const Message &message) { QVERIFY(m_outbox->claim(message).has_value()); }
    /// A channel beside the one that all messages have.
    ChannelId addOther()
    {
        Channel other;
        other.key = QStringLiteral("outro");
        other.name = QStringLiteral("Outro");
        other.kind = QStringLiteral("simulator");
        return m_outbox->addChannel(other);
    }

    std::unique_ptr<OutboxFixture> m_outbox;
};

KAROO_TEST(MessageDecisionsTest, tst_messagedecisions)

#include "tst_messagedecisions.moc"
