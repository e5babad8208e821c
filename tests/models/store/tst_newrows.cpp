// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/contacts.h"
#include "models/store/contactstore.h"
#include "models/store/conversationstore.h"
#include "models/store/idempotencystore.h"
#include "models/store/messagestore.h"
#include "tests/support/outboxfixture.h"
#include "tests/support/testregistry.h"

#include <QSemaphore>

namespace {

Address phone(int number)
{
    const QString digits = QStringLiteral("%1").arg(number, 8, 10, QLatin1Char('0'));
    return {Address::Kind::Phone, QStringLiteral("+55119") + digits,
            QStringLiteral("5511") + digits};
}

} // namespace

/// Rows that wait in a transaction are as good as inserted ones for everybody but SQLite.
class NewRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_outbox = std::make_unique<OutboxFixture>(); }

    void insertsAnyNumberOfMessagesInTheirOrder_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 3, 7, 15, 16, 17, 31, 33, 100}) {
            QTest::addRow("%d", count) << count;
        }
    }
    void insertsAnyNumberOfMessagesInTheirOrder()
    {
        QFETCH(const int, count);
        const auto rows = write<QList<MessageRow>>([&](WriteContext &context) {
            QList<MessageRow> made;
            for (int index = 0; index < count; ++index) {
                made.append(add(context, index, QStringLiteral("n %1").arg(index)));
            }
            return made;
        });
        QCOMPARE(rows.size(), count);
        for (int index = 0; index < count; ++index) {
            const auto message = MessageStore(reader()).find(rows.at(index));
            QVERIFY(message);
            QCOMPARE(message->text, QStringLiteral("n %1").arg(index));
            QCOMPARE(message->to.value, phone(index).value);
            const auto contact = ContactStore(reader()).find(message->contact);
            QVERIFY(contact.ok());
            QCOMPARE(contact->addresses, QList<Address>{phone(index)});
            QVERIFY(ConversationStore(reader()).find(message->conversation).ok());
            const auto history = MessageStore(reader()).history(rows.at(index));
            QCOMPARE(history->size(), 1);
            QCOMPARE(history->first().actor.name, QStringLiteral("krd_12345678"));
            QVERIFY(index == 0 || rows.at(index - 1).value + 1 == rows.at(index).value);
        }
    }

    void findsThePersonThatWaits()
    {
        const auto made = write<QList<ContactId>>([&](WriteContext &context) {
            QList<ContactId> ids;
            for (int index = 0; index < 3; ++index) {
                const auto contact = findOrMakeContact(
                    context, {QStringLiteral("Ana"), QStringLiteral("C1"), {phone(1)}});
                ids.append(contact->id);
            }
            const auto byNumber = findContact(context, {{}, QStringLiteral("C1"), {}});
            ids.append(byNumber->value_or(ContactId()));
            return ids;
        });
        QCOMPARE(QSet<ContactId>(made.cbegin(), made.cend()).size(), 1);
    }

    void findsTheConversationThatWaits()
    {
        const auto made = write<QList<ConversationRow>>([&](WriteContext &context) {
            const auto contact = findOrMakeContact(context, {{}, {}, {phone(1)}});
            QList<ConversationRow> rows;
            for (int index = 0; index < 2; ++index) {
                rows.append(findOrBeginConversation(context, contact->id, m_outbox->chatbot,
                                                    m_outbox->channel)
                                ->row);
            }
            return rows;
        });
        QCOMPARE(made.first(), made.last());
    }

    void showsWhatWaitsToWhoeverAsksForTheConnection()
    {
        const bool seen = write<bool>([&](WriteContext &context) {
            const MessageRow row = add(context, 1, QStringLiteral("Olá"));
            return MessageStore(context.connection()).find(row).has_value();
        });
        QVERIFY(seen);
    }

    void numbersGoOnBehindRowsThatOthersInserted()
    {
        const auto rows = write<QList<qint64>>([&](WriteContext &context) {
            QList<qint64> numbers{add(context, 1, {}).value};
            Message message = messageTo(context, 2, {});
            numbers.append(MessageStore(context.connection()).insert(message, {})->value);
            numbers.append(add(context, 3, {}).value);
            return numbers;
        });
        QCOMPARE(rows, (QList<qint64>{rows[0], rows[0] + 1, rows[0] + 2}));
    }

    void neverUsesTheNumberOfARemovedMessageAgain()
    {
        const auto first = write<MessageRow>(
            [&](WriteContext &context) { return add(context, 1, QStringLiteral("a")); });
        write<bool>([&](WriteContext &context) {
            return context.connection().execute("DELETE FROM message_history").ok() &&
                   context.connection().execute("DELETE FROM messages").ok();
        });
        const auto second = write<MessageRow>(
            [&](WriteContext &context) { return add(context, 1, QStringLiteral("b")); });
        QVERIFY(second.value > first.value);
    }

    /// Two jobs add the same person behind the back of the search: the whole group is undone and
    /// runs job by job, and only the one that fails is lost.
    void aRowThatCannotBeInsertedUndoesItsJobAlone()
    {
        QList<int> outcomes{-1, -1, -1};
        std::vector<WriteQueue::Job> jobs;
        QSemaphore done;
        for (int index = 0; index < 3; ++index) {
            jobs.push_back(
                {[&, index](WriteContext &context) -> Result<void> {
                     const int number = index == 1 ? 0 : index;
                     context.newRows().add(Contact{{}, {}, {}, {phone(number)}, context.nowMs()});
                     return {};
                 },
                 [&, index](const Result<void> &outcome) {
                     outcomes[index] = outcome.ok() ? 1 : 0;
                     done.release();
                 },
                 true});
        }
        m_outbox->store.queue->post(std::move(jobs));
        done.acquire(3);
        QCOMPARE(outcomes, (QList<int>{1, 0, 1}));
        QVERIFY(ContactStore(reader()).findByAddress(Address::Kind::Phone, phone(0).matchKey));
        QVERIFY(ContactStore(reader()).findByAddress(Address::Kind::Phone, phone(2).matchKey));
    }

    void aKeyThatWaitsIsSeen()
    {
        const KeptAnswer answer{QByteArray("f"), 202, {}, QByteArray("{}")};
        const bool hidden = write<bool>([&](WriteContext &context) {
            context.newRows().keep(m_outbox->system, QStringLiteral("k"), answer, context.nowMs());
            return context.newRows().mayHideKey(QStringLiteral("k"));
        });
        QVERIFY(hidden);
        QCOMPARE(IdempotencyStore(reader()).find(m_outbox->system, QStringLiteral("k"),
                                                 m_outbox->store.clock.nowMs()),
                 std::optional(answer));
    }

private:
    Connection &reader() { return *m_outbox->store.reader; }
    template<class T, class Work>
    T write(Work work)
    {
        return m_outbox->must<T>([&](WriteContext &context) -> Result<T> { return work(context); });
    }

    Message messageTo(WriteContext &context, int number, const QString &text)
    {
        const auto contact = findOrMakeContact(context, {{}, {}, {phone(number)}});
        Message message;
        message.id = MessageId::create(context.nowMs());
        message.contact = contact->id;
        message.chatbot = m_outbox->chatbot;
        message.channel = m_outbox->channel;
        message.conversation =
            findOrBeginConversation(context, contact->id, message.chatbot, message.channel)->row;
        message.to = phone(number);
        message.text = text;
        message.createdAt = context.nowMs();
        return message;
    }
    MessageRow add(WriteContext &context, int number, const QString &text)
    {
        return context.newRows().add(messageTo(context, number, text),
                                     {Actor::Kind::Token, 1, QStringLiteral("krd_12345678")});
    }

    std::unique_ptr<OutboxFixture> m_outbox;
};

KAROO_TEST(NewRowsTest, tst_newrows)

#include "tst_newrows.moc"
