// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/filefetching.h"

#include "models/actions/cancelmessage.h"
#include "models/actions/cleanup.h"
#include "models/actions/retrymessage.h"
#include "models/rules/fetchreasons.h"
#include "models/store/fetchstore.h"
#include "models/store/outboxsweeps.h"
#include "tests/support/testregistry.h"
#include "tests/support/urlmessages.h"

#include <memory>

namespace {

using enum MessageStatus;
using FetchReasons::Reason;

constexpr qint64 hourMs = 3'600'000;
const QString address = QStringLiteral("https://exemplo.com.br/boleto.pdf");

StagedFile stagedFile()
{
    StagedFile file;
    file.filename = QStringLiteral("boleto.pdf");
    file.mimeType = QStringLiteral("application/pdf");
    file.size = 10;
    file.sha256 = QByteArray(32, 'x');
    return file;
}

} // namespace

/// What becomes of messages that wait for a file.
class FileFetchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_outbox = std::make_unique<OutboxFixture>(); }
    void cleanup() { m_outbox.reset(); }

    void waitsForItsFileAndGoesOutWithIt()
    {
        const Message message = add();
        QCOMPARE(message.status, Queued);
        QVERIFY(!message.document);
        QVERIFY(!m_outbox->claim(message));
        const auto order = begin(message);
        QVERIFY(order.has_value());
        QCOMPARE(order->fetch.address, address);
        QVERIFY(order->outgoing);
        QVERIFY(!m_outbox->claim(message));
        QVERIFY(finish(message));
        const Message ready = m_outbox->message(message);
        QVERIFY(ready.document.has_value());
        QVERIFY(!fetchOf(message));
        QVERIFY(m_outbox->claim(message).has_value());
        QCOMPARE(codes(message), (QStringList{QString(), QStringLiteral("fetching"),
                                              QStringLiteral("fetched"), QString()}));
    }

    void holdsBackThoseBehindIt()
    {
        const Message first = add();
        OutboxFixture::Wanted behind;
        behind.contact = first.contact;
        const Message second = m_outbox->add(behind);
        const Message other = m_outbox->add();
        QVERIFY(!m_outbox->claim(second));
        QVERIFY(m_outbox->claim(other).has_value());
        begin(first);
        finish(first);
        QVERIFY(!m_outbox->claim(second));
        QVERIFY(m_outbox->claim(first).has_value());
    }

    void letsThoseBehindItGoWhenItFails()
    {
        const Message first = add();
        OutboxFixture::Wanted behind;
        behind.contact = first.contact;
        const Message second = m_outbox->add(behind);
        begin(first);
        QVERIFY(fail(first, FetchReasons::error(Reason::Status, 404), false));
        QCOMPARE(m_outbox->status(first), Failed);
        const MessageError error = m_outbox->message(first).error.value();
        QCOMPARE(error.code, QStringLiteral("document_refused"));
        QCOMPARE(error.providerCode, QStringLiteral("404"));
        QVERIFY(m_outbox->claim(second).has_value());
    }

    void isTriedAgainByPlan()
    {
        const Message message = add();
        const MessageError error = FetchReasons::error(Reason::NoConnection);
        for (const qint64 wait : {1000, 5000, 30'000, 120'000, 600'000, 1'800'000, 3'600'000}) {
            QVERIFY(begin(message).has_value());
            QVERIFY(fail(message, error, true));
            QCOMPARE(fetchOf(message)->nextAt, now() + wait);
            QCOMPARE(m_outbox->message(message).error, std::optional(error));
            m_outbox->store.clock.advance(wait - 1);
            QVERIFY(!begin(message).has_value());
            m_outbox->store.clock.advance(1);
        }
        QCOMPARE(m_outbox->status(message), Queued);
        QVERIFY(finish(message));
        QVERIFY(!m_outbox->message(message).error);
    }

    void isGivenUpAfterADay()
    {
        const Message message = add();
        begin(message);
        fail(message, FetchReasons::error(Reason::NoName), true);
        m_outbox->store.clock.advance(23 * hourMs);
        begin(message);
        fail(message, FetchReasons::error(Reason::NoConnection), true);
        m_outbox->store.clock.advance(hourMs - 1);
        QCOMPARE(m_outbox->status(message), Queued);
        m_outbox->store.clock.advance(1);
        QVERIFY(!begin(message).has_value());
        QCOMPARE(m_outbox->status(message), Failed);
        const MessageError error = m_outbox->message(message).error.value();
        QCOMPARE(error.code, QStringLiteral("gave_up"));
        QCOMPARE(error.detail, FetchReasons::error(Reason::NoConnection).detail);
    }

    void looksForTheLastTimeAtTheEndOfTheDay()
    {
        const Message message = add();
        begin(message);
        const qint64 first = now();
        fail(message, FetchReasons::error(Reason::NoName), true);
        m_outbox->store.clock.advance(24 * hourMs - 1000);
        begin(message);
        fail(message, FetchReasons::error(Reason::NoName), true);
        QCOMPARE(fetchOf(message)->nextAt, first + 24 * hourMs);
    }

    void isFetchedBeforeAScheduledMessageIsDue()
    {
        ProactiveRequest request = UrlMessages::request(address);
        request.sendAt = now() + hourMs;
        const Message message = UrlMessages::add(*m_outbox, request);
        QCOMPARE(message.status, Scheduled);
        QVERIFY(begin(message).has_value());
        QVERIFY(finish(message));
        QCOMPARE(m_outbox->status(message), Scheduled);
        m_outbox->store.clock.advance(hourMs);
        promote();
        QVERIFY(m_outbox->claim(message).has_value());
    }

    void waitsForItsFileWhenItIsDue()
    {
        ProactiveRequest request = UrlMessages::request(address);
        request.sendAt = now() + hourMs;
        const Message message = UrlMessages::add(*m_outbox, request);
        m_outbox->store.clock.advance(hourMs);
        promote();
        QCOMPARE(m_outbox->status(message), Queued);
        QVERIFY(!m_outbox->claim(message));
        begin(message);
        finish(message);
        QVERIFY(m_outbox->claim(message).has_value());
    }

    void failsWhileItIsScheduled()
    {
        ProactiveRequest request = UrlMessages::request(address);
        request.sendAt = now() + hourMs;
        const Message message = UrlMessages::add(*m_outbox, request);
        begin(message);
        QVERIFY(fail(message, FetchReasons::error(Reason::AddressRefused), false));
        QCOMPARE(m_outbox->status(message), Failed);
        QCOMPARE(m_outbox->message(message).error->code, QStringLiteral("address_refused"));
    }

    void isNotFetchedForACancelledMessage()
    {
        const Message message = add();
        QVERIFY(begin(message).has_value());
        cancel(message);
        QVERIFY(!finish(message));
        QVERIFY(!m_outbox->message(message).document);
        QCOMPARE(fetchOf(message)->nextAt, FileFetch::never);
        QVERIFY(!begin(message).has_value());
        QCOMPARE(m_outbox->status(message), Cancelled);
    }

    void isNotFetchedForAnExpiredMessage()
    {
        ProactiveRequest request = UrlMessages::request(address);
        request.expiresAt = now() + hourMs;
        const Message message = UrlMessages::add(*m_outbox, request);
        begin(message);
        fail(message, FetchReasons::error(Reason::TooSlow), true);
        m_outbox->store.clock.advance(hourMs);
        QVERIFY(!begin(message).has_value());
        m_outbox->must<int>(
            [](WriteContext &context) { return OutboxSweeps(context).expireDue(10); });
        QCOMPARE(m_outbox->status(message), Expired);
    }

    void isFetchedAgainByARetry()
    {
        const Message message = add();
        begin(message);
        fail(message, FetchReasons::error(Reason::Status, 404), false);
        QVERIFY(!begin(message).has_value());
        m_outbox->store.clock.advance(48 * hourMs);
        retry(message);
        QCOMPARE(m_outbox->status(message), Queued);
        QVERIFY(!m_outbox->claim(message));
        const auto order = begin(message);
        QVERIFY(order.has_value());
        QCOMPARE(order->fetch.attempts, 1);
        QVERIFY(finish(message));
        QVERIFY(m_outbox->claim(message).has_value());
    }

    void isNotFetchedAgainWhenItIsHere()
    {
        const Message message = add();
        begin(message);
        finish(message);
        cancel(message);
        retry(message);
        QVERIFY(!fetchOf(message));
        QVERIFY(m_outbox->claim(message).has_value());
    }

    void ignoresTheEndOfAnOldAttempt()
    {
        const Message message = add();
        begin(message);
        begin(message);
        QVERIFY(!fail(message, FetchReasons::error(Reason::Status, 404), false, 1));
        QCOMPARE(m_outbox->status(message), Queued);
    }

    void givesAnIncomingMessageItsFile()
    {
        const Message message = incoming();
        const auto order = begin(message);
        QVERIFY(order.has_value());
        QVERIFY(!order->outgoing);
        QVERIFY(finish(message));
        const Message received = m_outbox->message(message);
        QCOMPARE(received.status, Received);
        QCOMPARE(received.attachment, Message::Attachment::Document);
        QVERIFY(received.document.has_value());
    }

    void keepsAnIncomingMessageWithoutItsFile()
    {
        const Message message = incoming();
        begin(message);
        QVERIFY(fail(message, FetchReasons::error(Reason::TooLarge), false));
        const Message received = m_outbox->message(message);
        QCOMPARE(received.status, Received);
        QCOMPARE(received.error->code, QStringLiteral("document_refused"));
        QCOMPARE(codes(message).last(), QStringLiteral("document_refused"));
        QVERIFY(!begin(message).has_value());
    }

    void goesWithItsMessage()
    {
        const Message message = add();
        begin(message);
        fail(message, FetchReasons::error(Reason::Empty), false);
        m_outbox->store.clock.advance(400 * 24 * hourMs);
        m_outbox->must<CleanupProgress>(
            [](WriteContext &context) { return cleanUp(context, CleanupProgress(), 100); });
        QVERIFY(!fetchOf(message));
        QCOMPARE(m_outbox->count(Failed), 0);
    }

private:
    qint64 now() const { return m_outbox->store.clock.nowMs(); }
    Message add() { return UrlMessages::add(*m_outbox, UrlMessages::request(address)); }
    std::optional<FileFetch> fetchOf(const Message &message)
    {
        return FetchStore(*m_outbox->store.reader).find(message.row);
    }
    std::optional<FetchOrder> begin(const Message &message)
    {
        return m_outbox->must<std::optional<FetchOrder>>(
            [&](WriteContext &context) { return beginFetch(context, message.row); });
    }
    bool finish(const Message &message)
    {
        return m_outbox->must<bool>(
            [&](WriteContext &context) { return finishFetch(context, message.row, stagedFile()); });
    }
    bool fail(const Message &message, const MessageError &error, bool passing, int attempt = 0)
    {
        FetchFailure failure;
        failure.message = message.row;
        failure.attempt = attempt > 0 ? attempt : fetchOf(message)->attempts;
        failure.error = error;
        failure.passing = passing;
        return m_outbox->must<bool>(
            [&](WriteContext &context) { return failFetch(context, failure); });
    }
    void promote()
    {
        m_outbox->must<int>(
            [](WriteContext &context) { return OutboxSweeps(context).promoteScheduled(10); });
    }
    void cancel(const Message &message)
    {
        m_outbox->must<Message>([&](WriteContext &context) {
            return cancelMessage(context, message.id, UrlMessages::senderOf(*m_outbox));
        });
    }
    void retry(const Message &message)
    {
        m_outbox->must<Message>([&](WriteContext &context) {
            return retryMessage(context, {message.id, {}, false}, UrlMessages::senderOf(*m_outbox),
                                ChannelKinds::released());
        });
    }
    Message incoming()
    {
        return UrlMessages::addIncoming(*m_outbox, QStringLiteral("1013859600285441"));
    }
    QStringList codes(const Message &message)
    {
        QStringList all;
        for (const StatusChange &change : m_outbox->history(message)) {
            all.append(change.code);
        }
        return all;
    }

    std::unique_ptr<OutboxFixture> m_outbox;
};

KAROO_TEST(FileFetchingTest, tst_filefetching)

#include "tst_filefetching.moc"
