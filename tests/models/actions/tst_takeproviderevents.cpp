// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/takeproviderevents.h"

#include "models/store/attemptstore.h"
#include "models/store/channelstore.h"
#include "models/store/contactstore.h"
#include "models/store/fetchstore.h"
#include "models/store/messagestore.h"
#include "models/store/noticestore.h"
#include "models/rules/addresses.h"
#include "tests/support/outboxfixture.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>
#include <memory>

/// What a provider tells by itself, in any order and however often.
class TakeProviderEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_outbox = std::make_unique<OutboxFixture>(); }
    void cleanup() { m_outbox.reset(); }

    void endsAtTheSameStateInAnyOrderAndTwice()
    {
        QRandomGenerator random(20261124);
        QList<Message> messages;
        QList<ProviderEvent> events;
        for (int number = 0; number < 20; ++number) {
            const Message message = sent(number);
            messages.append(message);
            // Each second one is known by our own id alone.
            const auto ours = number % 2 == 1 ? std::optional(message.id) : std::nullopt;
            for (const AttemptOutcome outcome : outcomesOf(number)) {
                events.append(evidence(number, outcome, ours));
            }
        }
        events += events;
        std::shuffle(events.begin(), events.end(), random);
        for (const ProviderEvent &event : std::as_const(events)) {
            take({event});
            expectNeverBack(messages);
        }
        for (int number = 0; number < messages.size(); ++number) {
            QCOMPARE(m_outbox->status(messages[number]), expectedOf(number));
        }
        const qint64 lines = historyLines(messages);
        take(events);
        QCOMPARE(historyLines(messages), lines);
    }

    void keepsNewsThatComeBeforeTheAnswer()
    {
        const Message message = m_outbox->add();
        QVERIFY(m_outbox->claim(message).has_value());
        take({evidence(7, AttemptOutcome::Delivered, std::nullopt)});
        QCOMPARE(m_outbox->status(message), MessageStatus::Sending);
        record(message, 7);
        QCOMPARE(m_outbox->status(message), MessageStatus::Delivered);
    }

    void provesAnEarlierAttemptByOurOwnId()
    {
        const Message message = m_outbox->add();
        QVERIFY(m_outbox->claim(message).has_value());
        m_outbox->record(message, [](OutboxStore &store, const AttemptKey &key) {
            return store.recordNotSent(key, {QStringLiteral("no_answer"), {}, {}}, {{}, 0.5, true});
        });
        QVERIFY(m_outbox->claim(message).has_value());
        record(message, 2);
        // The first attempt arrived after all, with an id that we never saw.
        take({evidence(1, AttemptOutcome::Read, message.id)});
        QCOMPARE(m_outbox->status(message), MessageStatus::Read);
    }

    void takesAnIncomingMessageOnce()
    {
        take({inbound(QStringLiteral("wamid.in")), inbound(QStringLiteral("wamid.in"))});
        take({inbound(QStringLiteral("wamid.in"))});
        QCOMPARE(m_outbox->count(MessageStatus::Received), 1);
    }

    void makesOnePersonWithAndWithoutTheNinthDigit()
    {
        take({inbound(QStringLiteral("a"), QStringLiteral("+5511987654321")),
              inbound(QStringLiteral("b"), QStringLiteral("+551187654321"))});
        QCOMPARE(count("SELECT count(*) FROM contacts"), 1);
    }

    void knowsThePersonByUserIdBeforeTheNumber()
    {
        InboundMessage first = inbound(QStringLiteral("a"), QStringLiteral("+5511987654321"));
        first.userId = user(QStringLiteral("BR.1"));
        take({first});
        // The same person with a new number.
        InboundMessage moved = inbound(QStringLiteral("b"), QStringLiteral("+5511911112222"));
        moved.userId = user(QStringLiteral("BR.1"));
        take({moved});
        QCOMPARE(count("SELECT count(*) FROM contacts"), 1);
        // Somebody else has the old number of another contact now: nobody's message is lost.
        take({inbound(QStringLiteral("c"), QStringLiteral("+5511933334444"))});
        InboundMessage both = inbound(QStringLiteral("d"), QStringLiteral("+5511933334444"));
        both.userId = user(QStringLiteral("BR.1"));
        take({both});
        QCOMPARE(count("SELECT count(*) FROM contacts"), 2);
        QCOMPARE(count("SELECT count(DISTINCT contact_id) FROM messages WHERE provider_id IN "
                       "('a', 'b', 'd')"),
                 1);
        // Who hides the number is still the same person.
        InboundMessage hidden = inbound(QStringLiteral("e"));
        hidden.from = *user(QStringLiteral("BR.1"));
        take({hidden});
        QCOMPARE(count("SELECT count(*) FROM contacts"), 2);
    }

    void opensTheWindowByTheMessagesOwnTime()
    {
        const qint64 now = m_outbox->store.clock.nowMs();
        const auto window = [&] {
            return count("SELECT max(last_inbound_at) FROM contact_windows");
        };
        InboundMessage old = inbound(QStringLiteral("a"));
        old.writtenAt = now - 3'600'000;
        take({old});
        QCOMPARE(window(), now - 3'600'000);
        InboundMessage older = inbound(QStringLiteral("b"));
        older.writtenAt = now - 7'200'000;
        take({older});
        QCOMPARE(window(), now - 3'600'000);
        InboundMessage notice = inbound(QStringLiteral("c"));
        notice.opensWindow = false;
        take({notice});
        QCOMPARE(window(), now - 3'600'000);
        InboundMessage ahead = inbound(QStringLiteral("d"));
        ahead.writtenAt = now + 3'600'000;
        take({ahead});
        QCOMPARE(window(), now);
    }

    void queuesFilesForFetching()
    {
        InboundMessage withFile = inbound(QStringLiteral("a"));
        withFile.attachment = Message::Attachment::Image;
        withFile.media = InboundMedia{QStringLiteral("m1"), {}, QStringLiteral("image/jpeg")};
        withFile.content = QStringLiteral("{\"type\":\"image\"}");
        withFile.replyTo = QStringLiteral("wamid.7");
        take({withFile, withFile});
        const MessageRow row{count("SELECT row FROM messages")};
        const auto fetch = FetchStore(*m_outbox->store.reader).find(row);
        QVERIFY(fetch.has_value());
        QCOMPARE(fetch->address, QStringLiteral("m1"));
        QVERIFY(fetch->source == FileFetch::Source::Media);
        QCOMPARE(fetch->mimeType, QStringLiteral("image/jpeg"));
        const Message stored = m_outbox->message(row);
        QCOMPARE(stored.content, withFile.content);
        QCOMPARE(stored.replyTo, withFile.replyTo);
    }

    void takesNewerDecisionsAboutTemplates()
    {
        const qint64 now = m_outbox->store.clock.nowMs();
        m_outbox->must<bool>([&](WriteContext &context) -> Result<bool> {
            context.connection()
                .prepared("INSERT INTO provider_templates (channel_id, name, language, status, "
                          "read_at) VALUES (?, 'boleto', 'pt_BR', 'APPROVED', ?)")
                .bind(m_outbox->channel.value)
                .bind(now - 1000)
                .run();
            return true;
        });
        const auto tell = [&](const char *status, qint64 at) {
            take({TemplateNews{m_outbox->channel, QStringLiteral("boleto"), QStringLiteral("pt_BR"),
                               QString::fromLatin1(status), at}});
        };
        const auto isNow = [&](const char *status) {
            Statement query =
                m_outbox->store.reader->prepared("SELECT status FROM provider_templates");
            return query.step() && query.text(0) == QLatin1String(status);
        };
        QSignalSpy changes(&m_outbox->store.feed, &ChangeFeed::changed);
        tell("REJECTED", now - 2000);
        QVERIFY(isNow("APPROVED"));
        tell("PAUSED", now);
        QVERIFY(isNow("PAUSED"));
        // The screen of templates looks again.
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().value<Changes>(),
                 (Changes{{Change::Kind::Template, m_outbox->channel.value, false}}));
        tell("APPROVED", now - 500);
        QVERIFY(isNow("PAUSED"));
    }

    void keepsEachFaultOfAnAccountOnce()
    {
        const auto newest = [this](qint64 since = 0) {
            return NoticeStore(*m_outbox->store.reader).newest(m_outbox->channel, since);
        };
        const auto tell = [this](const char *code, const char *detail) {
            QSignalSpy told(&m_outbox->store.feed, &ChangeFeed::changed);
            take({AccountTrouble{m_outbox->channel,
                                 {QStringLiteral("provider_refused"), QString::fromLatin1(detail),
                                  QString::fromLatin1(code)}}});
            // What comes behind its commit: by now it has been told.
            m_outbox->must<bool>([](WriteContext &) { return Result(true); });
            return hasTold(told, Change::Kind::Channel);
        };
        FakeClock &clock = m_outbox->store.clock;
        const qint64 first = clock.nowMs();
        QVERIFY(!newest());
        QVERIFY(tell("131042", "payment"));
        // The provider says so with every call.
        clock.advance(59'000);
        QVERIFY(!tell("131042", "payment"));
        QCOMPARE(newest()->lastAt, first);
        clock.advance(1'000);
        QVERIFY(tell("131042", "payment again"));
        QCOMPARE(newest()->firstAt, first);
        QCOMPARE(newest()->lastAt, first + 60'000);
        QCOMPARE(newest()->error.detail, QStringLiteral("payment again"));
        clock.advance(1'000);
        QVERIFY(tell("131031", "locked"));
        QCOMPARE(newest()->error.providerCode, QStringLiteral("131031"));
        QCOMPARE(count("SELECT count(*) FROM channel_notices"), 2);
        QVERIFY(!newest(clock.nowMs() + 1));
        m_outbox->must<bool>([this](WriteContext &context) -> Result<bool> {
            return ChannelStore(context.connection()).markDeleted(m_outbox->channel, 1).ok();
        });
        QVERIFY(!newest());
    }

    void writesDownThatTheProviderCalled()
    {
        m_outbox->must<bool>([&](WriteContext &context) -> Result<bool> {
            const auto kept = ChannelStore(context.connection()).setHookSeen(m_outbox->channel, 42);
            return kept ? Result(true) : kept.error();
        });
        QCOMPARE(ChannelStore(*m_outbox->store.reader).hookSeenAt(m_outbox->channel).value_or(0),
                 42);
    }

private:
    static bool hasTold(QSignalSpy &told, Change::Kind kind)
    {
        for (const QList<QVariant> &signal : std::as_const(told)) {
            for (const Change &change : signal.first().value<Changes>()) {
                if (change.kind == kind) {
                    return true;
                }
            }
        }
        return false;
    }
    static QList<AttemptOutcome> outcomesOf(int number)
    {
        using enum AttemptOutcome;
        static const QList<QList<AttemptOutcome>> all = {
            {Sent, Delivered, Read}, {Sent, Delivered}, {Sent, Read}, {Sent, Failed}, {Sent}};
        return all[number % all.size()];
    }
    static MessageStatus expectedOf(int number)
    {
        using enum MessageStatus;
        static const QList<MessageStatus> all = {Read, Delivered, Read, Failed, Sent};
        return all[number % all.size()];
    }
    static std::optional<Address> user(const QString &id)
    {
        return Addresses::parse(Address::Kind::WhatsAppUser, id);
    }
    static QString idOf(int number) { return QStringLiteral("wamid.%1").arg(number); }

    Message sent(int number)
    {
        const Message message = m_outbox->add();
        m_outbox->claim(message);
        if (number % 2 == 0) {
            record(message, number);
        } else {
            m_outbox->recordUnknown(message);
        }
        return message;
    }
    void record(const Message &message, int number) { m_outbox->recordSent(message, idOf(number)); }
    DeliveryEvidence evidence(int number, AttemptOutcome outcome, std::optional<MessageId> ours)
    {
        DeliveryEvidence told;
        told.channel = m_outbox->channel;
        told.providerId = idOf(number);
        told.eventId = QStringLiteral("st:%1:%2").arg(told.providerId).arg(int(outcome));
        told.message = ours;
        told.outcome = outcome;
        return told;
    }
    InboundMessage inbound(const QString &id,
                           const QString &phone = QStringLiteral("+5511987654321")) const
    {
        InboundMessage message;
        message.channel = m_outbox->channel;
        message.providerId = id;
        message.from = *Addresses::parse(Address::Kind::Phone, phone);
        message.text = QStringLiteral("Oi");
        return message;
    }
    void take(const QList<ProviderEvent> &events)
    {
        m_outbox->must<bool>([&](WriteContext &context) -> Result<bool> {
            const auto taken = takeProviderEvents(
                context, std::span(events.constData(), static_cast<std::size_t>(events.size())));
            return taken ? Result(true) : taken.error();
        });
    }
    void expectNeverBack(const QList<Message> &messages)
    {
        static const QList<MessageStatus> order = {MessageStatus::Uncertain, MessageStatus::Sent,
                                                   MessageStatus::Failed, MessageStatus::Delivered,
                                                   MessageStatus::Read};
        m_before.resize(messages.size());
        for (int number = 0; number < messages.size(); ++number) {
            const int now = static_cast<int>(order.indexOf(m_outbox->status(messages[number])));
            QVERIFY(now >= m_before[number]);
            m_before[number] = now;
        }
    }
    qint64 historyLines(const QList<Message> &messages)
    {
        qint64 lines = 0;
        for (const Message &message : messages) {
            lines += m_outbox->history(message).size();
        }
        return lines;
    }
    qint64 count(const char *sql)
    {
        Statement query = m_outbox->store.reader->prepared(sql);
        return query.step() ? query.integer(0) : -1;
    }

    std::unique_ptr<OutboxFixture> m_outbox;
    QList<int> m_before;
};

KAROO_TEST(TakeProviderEventsTest, tst_takeproviderevents)

#include "tst_takeproviderevents.moc"
