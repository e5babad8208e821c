// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/recordevidence.h"

#include "tests/support/outboxfixture.h"
#include "tests/support/testregistry.h"

#include <memory>

/// What providers tell later.
class RecordEvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_outbox = std::make_unique<OutboxFixture>(); }
    void cleanup() { m_outbox.reset(); }

    void takesTheStrongestEvidenceInAnyOrder_data()
    {
        QTest::addColumn<QList<AttemptOutcome>>("order");
        QTest::addColumn<MessageStatus>("expected");
        using enum AttemptOutcome;
        QTest::newRow("as it happens") << QList{Delivered, Read} << MessageStatus::Read;
        QTest::newRow("read first") << QList{Read, Delivered} << MessageStatus::Read;
        QTest::newRow("failed, then delivered")
            << QList{Failed, Delivered} << MessageStatus::Delivered;
        QTest::newRow("delivered, then failed")
            << QList{Delivered, Failed} << MessageStatus::Delivered;
        QTest::newRow("failed") << QList{Failed} << MessageStatus::Failed;
        QTest::newRow("failed, then sent") << QList{Failed, Sent} << MessageStatus::Failed;
    }

    void takesTheStrongestEvidenceInAnyOrder()
    {
        QFETCH(const QList<AttemptOutcome>, order);
        QFETCH(const MessageStatus, expected);
        const Message message = m_outbox->add();
        claim(message);
        m_outbox->recordSent(message, QStringLiteral("p1"));
        for (const AttemptOutcome outcome : order) {
            tell(QStringLiteral("p1"), outcome);
        }
        QCOMPARE(m_outbox->status(message), expected);
    }

    void losesNoNewsWhereTheAttemptsCannotBeRead()
    {
        const Message message = m_outbox->add();
        claim(message);
        const auto news = [&](WriteContext &context) {
            DeliveryEvidence evidence;
            evidence.channel = m_outbox->channel;
            evidence.eventId = QStringLiteral("e1");
            evidence.message = message.id;
            evidence.outcome = AttemptOutcome::Delivered;
            return recordEvidence(context, evidence);
        };
        QVERIFY(!m_outbox->store
                     .write<bool>([&](WriteContext &context) -> Result<bool> {
                         auto away =
                             context.connection().execute("ALTER TABLE attempts RENAME TO away");
                         return away ? news(context) : Result<bool>(away.error());
                     })
                     .ok());
        QCOMPARE(m_outbox->status(message), MessageStatus::Sending);
        QVERIFY(m_outbox->must<bool>(news));
        QCOMPARE(m_outbox->status(message), MessageStatus::Delivered);
    }

    void keepsWhyAnAttemptFailedWhenItsNameComesLater()
    {
        const Message message = m_outbox->add();
        claim(message);
        m_outbox->must<bool>([&](WriteContext &context) {
            DeliveryEvidence evidence;
            evidence.channel = m_outbox->channel;
            evidence.message = message.id;
            evidence.outcome = AttemptOutcome::Failed;
            evidence.error = {QStringLiteral("recipient_blocked"), QStringLiteral("why"), {}};
            return recordEvidence(context, evidence);
        });
        m_outbox->recordSent(message, QStringLiteral("p1"));
        Statement attempt = m_outbox->store.reader->prepared(
            "SELECT outcome, code, detail, provider_id FROM attempts");
        QVERIFY(attempt.step());
        QCOMPARE(attempt.integer(0), static_cast<int>(AttemptOutcome::Failed));
        QCOMPARE(attempt.text(1), QStringLiteral("recipient_blocked"));
        QCOMPARE(attempt.text(2), QStringLiteral("why"));
        QCOMPARE(attempt.text(3), QStringLiteral("p1"));
    }

    void endsAWaitingRetryWhenAnEarlierAttemptArrived()
    {
        const Message message = m_outbox->add();
        claim(message);
        m_outbox->recordNotSent(message);
        DeliveryEvidence evidence;
        evidence.message = message.id;
        evidence.providerId = QStringLiteral("late");
        evidence.outcome = AttemptOutcome::Delivered;
        QVERIFY(tell(evidence));
        QCOMPARE(m_outbox->status(message), MessageStatus::Delivered);
        m_outbox->store.clock.advance(60'000);
        QVERIFY(!claim(message).has_value());
        QVERIFY(!m_outbox->message(message).error.has_value());
    }

    void changesOnlyTheAttemptByALateFailureOfAnEarlierOne()
    {
        const Message message = m_outbox->add();
        claim(message);
        m_outbox->recordSent(message, QStringLiteral("p1"));
        tell(QStringLiteral("p1"), AttemptOutcome::Failed);
        requeue(message);
        claim(message);
        m_outbox->recordSent(message, QStringLiteral("p2"));
        tell(QStringLiteral("p1"), AttemptOutcome::Failed);
        QCOMPARE(m_outbox->status(message), MessageStatus::Sent);
        QCOMPARE(m_outbox->message(message).providerId, QStringLiteral("p2"));
        tell(QStringLiteral("p1"), AttemptOutcome::Read);
        QCOMPARE(m_outbox->status(message), MessageStatus::Read);
    }

    void keepsEvidenceThatComesBeforeTheAnswer()
    {
        const Message message = m_outbox->add();
        claim(message);
        tell(QStringLiteral("early"), AttemptOutcome::Delivered);
        QCOMPARE(m_outbox->status(message), MessageStatus::Sending);
        m_outbox->recordSent(message, QStringLiteral("early"));
        QCOMPARE(m_outbox->status(message), MessageStatus::Delivered);
    }

    void keepsWhatEvidenceProvedWhenTheAnswerIsLost()
    {
        const Message message = m_outbox->add();
        claim(message);
        DeliveryEvidence evidence;
        evidence.message = message.id;
        evidence.outcome = AttemptOutcome::Read;
        QVERIFY(tell(evidence));
        m_outbox->recordUnknown(message);
        QCOMPARE(m_outbox->status(message), MessageStatus::Read);
        QCOMPARE(m_outbox->history(message).size(), 3);
    }

    void countsTheSameNewsOnce()
    {
        const Message message = m_outbox->add();
        claim(message);
        m_outbox->recordSent(message, QStringLiteral("p1"));
        DeliveryEvidence evidence;
        evidence.eventId = QStringLiteral("event-1");
        evidence.providerId = QStringLiteral("p1");
        evidence.outcome = AttemptOutcome::Delivered;
        QVERIFY(tell(evidence));
        QVERIFY(!tell(evidence));
        QCOMPARE(m_outbox->history(message).size(), 4);
    }

    void namesAFailureThatTheProviderDoesNotExplain()
    {
        const Message message = m_outbox->add();
        claim(message);
        m_outbox->recordSent(message, QStringLiteral("p1"));
        tell(QStringLiteral("p1"), AttemptOutcome::Failed);
        QCOMPARE(m_outbox->message(message).error->code, QStringLiteral("provider_refused"));
    }

private:
    std::optional<Message> claim(const Message &message) { return m_outbox->claim(message); }
    /// Whether it was news.
    bool tell(DeliveryEvidence evidence)
    {
        evidence.channel = m_outbox->channel;
        return m_outbox->must<bool>(
            [&](WriteContext &context) { return recordEvidence(context, evidence); });
    }
    void tell(const QString &providerId, AttemptOutcome outcome)
    {
        DeliveryEvidence evidence;
        evidence.providerId = providerId;
        evidence.outcome = outcome;
        tell(evidence);
    }
    void requeue(const Message &any)
    {
        m_outbox->record(any, [&](OutboxStore &store, const AttemptKey &) {
            Message message = m_outbox->message(any);
            return store.change(message, MessageStatus::Queued, MessageLife::Cause::Retry, {});
        });
    }

    std::unique_ptr<OutboxFixture> m_outbox;
};

KAROO_TEST(RecordEvidenceTest, tst_recordevidence)

#include "tst_recordevidence.moc"
