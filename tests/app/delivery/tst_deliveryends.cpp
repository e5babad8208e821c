// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/channelstore.h"
#include "models/store/contactstore.h"
#include "models/store/noticestore.h"
#include "tests/support/deliveryfixture.h"
#include "tests/support/heldwriter.h"
#include "tests/support/testregistry.h"

Q_DECLARE_METATYPE(SendOutcome)

namespace {

using enum MessageStatus;

const Send::Sent sentOk{QStringLiteral("p"), false};
const Send::ChannelBroken refusedCredentials{{QStringLiteral("credentials_refused"),
                                              QStringLiteral("token expired"),
                                              QStringLiteral("190")}};

} // namespace

/// What becomes of attempts, of broken channels, and of a program that ends.
class DeliveryEndsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitsSendingBeforeTheRequestLeaves()
    {
        DeliveryFixture road;
        QList<MessageStatus> seenByDriver;
        road.driver.automatic = [&](const OutboundMessage &message) {
            // Another connection sees what is committed.
            seenByDriver.append(road.outbox.message(message.message.row).status);
            return sentOk;
        };
        road.outbox.addMany(5);
        road.begin();
        QCOMPARE(seenByDriver, QList<MessageStatus>(5, Sending));
        QCOMPARE(road.outbox.count(Sent), 5);
    }

    void recordsWhatBecameOfIt_data()
    {
        QTest::addColumn<SendOutcome>("outcome");
        QTest::addColumn<MessageStatus>("expected");
        QTest::addColumn<QString>("code");
        const MessageError error{QStringLiteral("no_answer"), {}, {}};
        QTest::newRow("sent") << SendOutcome(sentOk) << Sent << QString();
        QTest::newRow("delivered at once")
            << SendOutcome(Send::Sent{QStringLiteral("p"), true}) << Delivered << QString();
        QTest::newRow("fate unknown")
            << SendOutcome(Send::FateUnknown{error}) << Uncertain << error.code;
        QTest::newRow("known not sent")
            << SendOutcome(Send::NotSent{error, {}}) << Queued << error.code;
        QTest::newRow("refused") << SendOutcome(
                                        Send::Refused{{QStringLiteral("provider_refused"), {}, {}}})
                                 << Failed << QStringLiteral("provider_refused");
        QTest::newRow("throttled")
            << SendOutcome(Send::ContactThrottled{{QStringLiteral("rate_limited"), {}, {}}, {}})
            << Queued << QStringLiteral("rate_limited");
    }

    void recordsWhatBecameOfIt()
    {
        QFETCH(const SendOutcome, outcome);
        QFETCH(const MessageStatus, expected);
        QFETCH(const QString, code);
        DeliveryFixture road;
        const Message message = road.outbox.add();
        road.begin();
        road.driver.answer(outcome);
        road.settle();
        QCOMPARE(road.status(message), expected);
        QCOMPARE(road.outbox.message(message).error.value_or(MessageError()).code, code);
        QCOMPARE(road.driver.seen.size(), 1);
    }

    void tellsPeopleOfWhatDoesNotPassByItself()
    {
        DeliveryFixture road;
        const auto notice = [&road] {
            return NoticeStore(*road.outbox.store.reader).newest(road.outbox.channel, 0);
        };
        road.begin();
        const MessageError error{QStringLiteral("rate_limited"), QStringLiteral("people block it"),
                                 QStringLiteral("131048")};
        road.add();
        road.driver.answer(Send::ChannelThrottled{error, 1000, false});
        road.settle();
        QVERIFY(!notice());
        road.pass(2000);
        road.driver.answer(Send::ChannelThrottled{error, 3'600'000, true});
        road.settle();
        QVERIFY(notice());
        QCOMPARE(notice()->error, error);
    }

    void keepsWhatTheProviderCallsThePerson()
    {
        DeliveryFixture road;
        const Message message = road.outbox.add();
        road.begin();
        const Address user{Address::Kind::WhatsAppUser, QStringLiteral("BR.1"),
                           QStringLiteral("BR.1")};
        road.driver.answer(Send::Sent{QStringLiteral("p"), false, {user}});
        road.settle();
        QCOMPARE(road.status(message), Sent);
        QCOMPARE(ContactStore(*road.outbox.store.reader)
                     .findByAddress(Address::Kind::WhatsAppUser, QStringLiteral("BR.1")),
                 std::optional(message.contact));
    }

    void repeatsNothingOfUnknownFate()
    {
        DeliveryFixture road;
        const Message message = road.outbox.add();
        road.begin();
        road.driver.answer(Send::FateUnknown{{QStringLiteral("no_answer"), {}, {}}});
        for (int hour = 0; hour < 48; ++hour) {
            road.pass(3'600'000);
        }
        QCOMPARE(road.status(message), Uncertain);
        QCOMPARE(road.driver.seen.size(), 1);
    }

    void keepsMessagesOfABrokenChannelAndGoesOnWhenItIsMended()
    {
        DeliveryFixture road;
        road.outbox.editChannel(road.outbox.channel,
                                [](Channel &channel) { channel.inFlight = 1; });
        const auto rows = road.outbox.addMany(3);
        road.begin();
        road.driver.answer(refusedCredentials);
        road.settle();
        QCOMPARE(road.driver.seen.size(), 1);
        QCOMPARE(road.outbox.count(Queued), 3);
        QCOMPARE(road.outbox.message(rows.at(0)).error->code,
                 QStringLiteral("credentials_refused"));
        QCOMPARE(road.outbox.channelNow(road.outbox.channel).health(), ChannelHealth::Broken);
        road.pass(60'000);
        QCOMPARE(road.driver.seen.size(), 1);
        road.outbox.mendChannel(road.outbox.channel);
        road.settle();
        QCOMPARE(road.driver.open.size(), 1);
        QCOMPARE(road.driver.open.first().message.message.row, rows.at(0));
    }

    void goesOnByItselfWhenTheCheckSucceeds()
    {
        DeliveryFixture road;
        const Message message = road.outbox.add();
        road.driver.checkAnswer = Check::Broken{{QStringLiteral("credentials_refused"), {}, {}}};
        road.begin();
        road.driver.answer(refusedCredentials);
        road.settle();
        road.pass(1000);
        road.pass(6 * 60'000);
        QCOMPARE(road.driver.checks, 1);
        QCOMPARE(road.status(message), Queued);
        road.driver.checkAnswer = Check::Works{};
        road.pass(6 * 60'000);
        QCOMPARE(road.driver.checks, 2);
        QCOMPARE(road.status(message), Sending);
        QCOMPARE(road.outbox.channelNow(road.outbox.channel).health(), ChannelHealth::Ok);
    }

    void checksAChannelWhenAPersonAsks()
    {
        DeliveryFixture road;
        road.begin();
        road.loop().checkChannel(road.outbox.channel);
        road.settle();
        QCOMPARE(road.outbox.channelNow(road.outbox.channel).health(), ChannelHealth::Ok);
        road.driver.checkAnswer = Check::Broken{{QStringLiteral("credentials_refused"), {}, {}}};
        road.loop().checkChannel(road.outbox.channel);
        road.settle();
        QCOMPARE(road.outbox.channelNow(road.outbox.channel).health(), ChannelHealth::Broken);
    }

    void sendsNothingOfAPausedChannelUntilItGoesOn()
    {
        DeliveryFixture road;
        road.outbox.editChannel(road.outbox.channel,
                                [](Channel &channel) { channel.active = false; });
        const Message message = road.outbox.add();
        road.begin();
        road.pass(10'000);
        QVERIFY(road.driver.seen.isEmpty());
        road.outbox.editChannel(road.outbox.channel,
                                [](Channel &channel) { channel.active = true; });
        road.settle();
        QCOMPARE(road.status(message), Sending);
    }

    void sendsNothingOffline()
    {
        DeliveryFixture road;
        road.offline = true;
        const Message message = road.outbox.add();
        road.begin();
        road.pass(60'000);
        QCOMPARE(road.status(message), Queued);
        QVERIFY(road.driver.seen.isEmpty());
    }

    void makesUncertainWhatWasUnderWayWhenItDied()
    {
        DeliveryFixture road;
        const Message message = road.outbox.add();
        road.begin();
        QCOMPARE(road.status(message), Sending);
        road.kill();
        road.begin();
        QCOMPARE(road.status(message), Uncertain);
        QCOMPARE(road.driver.seen.size(), 1);
    }

    void waitsForWhatIsUnderWayWhenItStops()
    {
        DeliveryFixture road;
        const auto rows = road.outbox.addMany(17);
        road.begin();
        QCOMPARE(road.driver.open.size(), 16);
        QSignalSpy finished(&road.loop(), &DeliveryLoop::finished);
        road.loop().stop(60'000);
        road.settle();
        QCOMPARE(finished.size(), 0);
        while (!road.driver.open.isEmpty()) {
            road.driver.answer(sentOk);
        }
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(road.outbox.count(Sent), 16);
        QCOMPARE(road.outbox.message(rows.last()).status, Queued);
    }

    void saysWhyWhatWasClaimedDidNotLeaveWhenItStops()
    {
        DeliveryFixture road;
        road.begin();
        const Message message = road.outbox.add();
        // What comes behind its commit: by now the loop has been told of the message.
        road.outbox.must<bool>([](WriteContext &) { return Result(true); });
        QSemaphore held;
        QVERIFY(road.outbox.store.queue->post({[&held](WriteContext &) -> Result<void> {
                                                   held.acquire();
                                                   return {};
                                               },
                                               [](const Result<void> &) {}}));
        // Is told of it, looks for it and claims it; the writer has no time for that.
        for (int turn = 0; turn < 3; ++turn) {
            QCoreApplication::processEvents();
        }
        QSignalSpy finished(&road.loop(), &DeliveryLoop::finished);
        road.loop().stop(60'000);
        held.release();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(road.driver.seen.size(), 0);
        const Message left = road.outbox.message(message);
        QCOMPARE(left.status, Queued);
        QCOMPARE(left.attempts, 1);
        QCOMPARE(left.error.value_or(MessageError()).code, QStringLiteral("no_answer"));
        QCOMPARE(left.nextAttemptAt, 0);
    }

    void leavesTheRestQueuedOrUncertainWhenTheGraceIsOver_data()
    {
        QTest::addColumn<SendOutcome>("known");
        QTest::addColumn<MessageStatus>("expected");
        const MessageError error{QStringLiteral("no_answer"), {}, {}};
        QTest::newRow("a byte left") << SendOutcome(Send::FateUnknown{error}) << Uncertain;
        QTest::newRow("no byte left") << SendOutcome(Send::NotSent{error, {}}) << Queued;
    }

    void leavesTheRestQueuedOrUncertainWhenTheGraceIsOver()
    {
        QFETCH(const SendOutcome, known);
        QFETCH(const MessageStatus, expected);
        DeliveryFixture road;
        road.driver.whenCancelled = known;
        const Message message = road.outbox.add();
        road.begin();
        QSignalSpy finished(&road.loop(), &DeliveryLoop::finished);
        road.loop().stop(0);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(road.status(message), expected);
        QCOMPARE(road.outbox.message(message).nextAttemptAt, 0);
    }

    void givesTheDriverItsSecretsAndTheDocument()
    {
        DeliveryFixture road;
        road.outbox.must<bool>([&](WriteContext &context) -> Result<bool> {
            const QByteArray place =
                QStringLiteral("channel %1/token").arg(road.outbox.channel.value).toUtf8();
            const auto sealed = road.vault.seal(Secret(QByteArrayLiteral("s3cret")), place);
            const auto set = ChannelStore(context.connection())
                                 .setSecret(road.outbox.channel, QStringLiteral("token"), *sealed);
            return set ? Result(true) : set.error();
        });
        const Message message = road.outbox.add();
        road.outbox.attach(message, QStringLiteral("boleto.pdf"));
        road.begin();
        QCOMPARE(road.driver.open.size(), 1);
        const OutboundMessage &given = road.driver.open.first().message;
        QCOMPARE(given.message.row, message.row);
        QCOMPARE(given.access.secrets.value(QStringLiteral("token")).reveal(),
                 QByteArrayLiteral("s3cret"));
        QVERIFY(given.document.has_value());
        QCOMPARE(given.document->filename, QStringLiteral("boleto.pdf"));
        QCOMPARE(given.document->path, QString::fromLatin1(QByteArray(32, 'x').toHex()));
    }

    void losesNoOutcomeWhileTheStoreCannotTakeIt()
    {
        DeliveryFixture road;
        const Message message = road.outbox.add();
        road.begin();
        HeldWriter writer(*road.outbox.store.queue);
        writer.fillUp();
        road.driver.answer(sentOk);
        QTRY_COMPARE(road.metrics.inFlight.load(), 0);
        writer.letGo();
        QTRY_COMPARE(road.outbox.store.queue->waiting(), std::size_t(0));
        road.pass(1000);
        QCOMPARE(road.status(message), Sent);
        QCOMPARE(road.driver.seen.size(), 1);
    }

    void countsForTheMetrics()
    {
        DeliveryFixture road;
        road.driver.automatic = [](const OutboundMessage &) { return sentOk; };
        road.outbox.addMany(3);
        road.begin();
        QCOMPARE(road.metrics.attempts.load(), 3);
        QCOMPARE(road.metrics.sent.load(), 3);
        QCOMPARE(road.metrics.inFlight.load(), 0);
    }
};

KAROO_TEST(DeliveryEndsTest, tst_deliveryends)

#include "tst_deliveryends.moc"
