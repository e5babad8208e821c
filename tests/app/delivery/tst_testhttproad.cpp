// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/channelstore.h"
#include "models/store/documentstore.h"
#include "tests/support/deliveryfixture.h"
#include "tests/support/standin.h"
#include "tests/support/testhttpdriver.h"
#include "tests/support/testregistry.h"

#include <QTemporaryFile>

namespace {

using enum MessageStatus;

/// Long enough for a loaded machine; the faults that hang are cut by it.
constexpr OutgoingDeadlines deadlines{2'000, 3'000, 0, 0};

} // namespace

Q_DECLARE_METATYPE(StandInFault)
Q_DECLARE_METATYPE(MessageStatus)

/// The road over real HTTP to the stand-in, with each fault of the contract.
class TestHttpRoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_standIn = std::make_unique<StandIn>();
        m_road = std::make_unique<DeliveryFixture>();
        m_road->addDriver = [](DriverRegistry &drivers) {
            TestHttpDriver::addTo(drivers, deadlines);
        };
        m_channel = addChannel();
    }
    void cleanup()
    {
        m_road.reset();
        m_standIn.reset();
    }

    void sendsATextOnceWithOurId()
    {
        const Message message = add();
        m_road->begin();
        QTRY_COMPARE(m_road->status(message), Sent);
        QCOMPARE(m_standIn->countOf(message.id.text()), 1);
        QCOMPARE(m_standIn->problems(), QStringList());
        QCOMPARE(m_road->outbox.message(message).providerId.left(3), QStringLiteral("tp_"));
    }

    void sendsADocument()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("%PDF-1.4 boleto");
        file.flush();
        m_road->pathOfDocuments = file.fileName();
        const Message message = withDocument();
        m_road->begin();
        QTRY_COMPARE(m_road->status(message), Sent);
        QCOMPARE(m_standIn->problems(), QStringList());
    }

    void repeatsAnUploadFreely()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("%PDF-1.4 boleto");
        file.flush();
        m_road->pathOfDocuments = file.fileName();
        StandInRule cut;
        cut.fault = StandInFault::CloseAfterRequest;
        cut.path = QStringLiteral("/v1/media");
        cut.times = 2;
        m_standIn->add(cut);
        const Message message = withDocument();
        m_road->begin();
        QTRY_COMPARE(m_road->status(message), Queued);
        QCOMPARE(m_standIn->countOf(message.id.text()), 0);
        for (int attempt = 0; attempt < 3 && m_road->status(message) != Sent; ++attempt) {
            QTRY_VERIFY(m_road->status(message) != Sending);
            m_road->pass(30'000);
            QTRY_VERIFY(m_road->status(message) != Sending);
        }
        QCOMPARE(m_road->status(message), Sent);
        QCOMPARE(m_standIn->countOf(message.id.text()), 1);
    }

    void mapsEachFaultOfTheContract_data()
    {
        QTest::addColumn<StandInFault>("fault");
        QTest::addColumn<MessageStatus>("expected");
        QTest::addColumn<QString>("code");
        const auto row = [](StandInFault fault, MessageStatus expected, const char *code) {
            QTest::newRow(qPrintable(standInFaultName(fault)))
                << fault << expected << QString::fromLatin1(code);
        };
        using enum StandInFault;
        row(None, Sent, "");
        row(CloseAfterAnswer, Sent, "");
        row(CloseAfterHead, Uncertain, "no_answer");
        row(CloseAfterRequest, Uncertain, "no_answer");
        row(HalfHead, Uncertain, "no_answer");
        row(HalfBody, Uncertain, "no_answer");
        row(Garbage, Uncertain, "no_answer");
        row(NoId, Uncertain, "no_answer");
        row(NotJson, Uncertain, "no_answer");
        row(Hang, Uncertain, "no_answer");
        row(Drip, Uncertain, "no_answer");
        row(FloodDeclared, Uncertain, "no_answer");
        row(Redirect, Uncertain, "no_answer");
        row(BadRequestOwn, Failed, "provider_refused");
        row(BadRequestForeign, Uncertain, "no_answer");
        row(ServerErrorOwn, Queued, "no_answer");
        row(ServerErrorForeign, Uncertain, "no_answer");
        row(Throttled, Queued, "rate_limited");
        row(PairThrottled, Queued, "rate_limited");
        row(StandInFault::Unavailable, Queued, "no_answer");
        row(UnavailableNoRetry, Uncertain, "no_answer");
        row(CredentialsRefused, Queued, "credentials_refused");
        row(CredentialsForeign, Uncertain, "no_answer");
        row(RecipientUnreachable, Failed, "recipient_unreachable");
        row(RecipientBlocked, Failed, "recipient_blocked");
        row(DocumentRefused, Failed, "document_refused");
    }

    void mapsEachFaultOfTheContract()
    {
        QFETCH(const StandInFault, fault);
        QFETCH(const MessageStatus, expected);
        QFETCH(const QString, code);
        StandInRule rule;
        rule.fault = fault;
        // After the head the body, and with it the message, is not known yet.
        rule.path = QStringLiteral("/v1/send");
        m_standIn->add(rule);
        const Message message = add();
        m_road->begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_road->status(message), expected, 20'000);
        QCOMPARE(m_road->outbox.message(message).error.value_or(MessageError()).code, code);
        QCOMPARE(m_standIn->countOf(message.id.text()), 1);
        const bool broken = fault == StandInFault::CredentialsRefused;
        QCOMPARE(m_road->outbox.channelNow(m_channel).health() == ChannelHealth::Broken, broken);
    }

    void doesNotRepeatWhatWasCutBeforeItWasRead()
    {
        m_standIn->fail(StandInFault::CloseAtAccept);
        const Message message = add();
        m_road->begin();
        QTRY_COMPARE(m_road->status(message), Uncertain);
        m_standIn->clearPlan();
        m_road->pass(3'600'000);
        QCOMPARE(m_standIn->countOf(message.id.text()), 0);
    }

    void triesAgainWhereNobodyListens()
    {
        m_standIn->refuseConnections();
        const Message message = add();
        m_road->begin();
        QTRY_COMPARE(m_road->status(message), Queued);
        QTRY_COMPARE(m_road->outbox.message(message).attempts, 1);
        QVERIFY(m_standIn->listenAgain());
        m_road->pass(1000);
        QTRY_COMPARE(m_road->status(message), Sent);
        QCOMPARE(m_standIn->countOf(message.id.text()), 1);
    }

    void takesWhatTheProviderTellsLater()
    {
        StandInRule rule;
        rule.path = QStringLiteral("/v1/send");
        rule.then = {QStringLiteral("read"), QStringLiteral("delivered"), QStringLiteral("failed")};
        m_standIn->add(rule);
        const Message message = add();
        m_road->begin();
        QTRY_COMPARE(m_road->status(message), Read);
    }

    void believesEvidenceAboutAnUncertainOne()
    {
        StandInRule rule;
        rule.fault = StandInFault::CloseAfterRequest;
        rule.path = QStringLiteral("/v1/send");
        rule.then = {QStringLiteral("delivered")};
        m_standIn->add(rule);
        const Message message = add();
        m_road->begin();
        QTRY_COMPARE(m_road->status(message), Delivered);
        QCOMPARE(m_standIn->countOf(message.id.text()), 1);
    }

    void goesOnAfterTheCredentialsAreMended()
    {
        m_standIn->setToken(QByteArrayLiteral("another"));
        const Message message = add();
        m_road->begin();
        QTRY_COMPARE(m_road->outbox.channelNow(m_channel).health(), ChannelHealth::Broken);
        QTRY_COMPARE(m_road->status(message), Queued);
        m_standIn->setToken(QByteArrayLiteral("testhttp-token"));
        m_road->loop().checkChannel(m_channel);
        QTRY_COMPARE(m_road->status(message), Sent);
    }

    void leavesWhatHangsUncertainWhenItStops()
    {
        StandInRule hang;
        hang.fault = StandInFault::Hang;
        hang.path = QStringLiteral("/v1/send");
        m_standIn->add(hang);
        const Message message = add();
        m_road->begin();
        QTRY_COMPARE(m_standIn->countOf(message.id.text()), 1);
        QSignalSpy finished(&m_road->loop(), &DeliveryLoop::finished);
        m_road->loop().stop(0);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_road->status(message), Uncertain);
    }

private:
    ChannelId addChannel()
    {
        Channel channel;
        channel.key = QStringLiteral("teste");
        channel.name = QStringLiteral("Teste");
        channel.kind = QStringLiteral("testhttp");
        channel.settings = {{QStringLiteral("base_url"), m_standIn->url().toString()}};
        const ChannelId id = m_road->outbox.addChannel(channel);
        m_road->outbox.must<bool>([&](WriteContext &context) -> Result<bool> {
            const QString place = QStringLiteral("channel %1/access_token").arg(id.value);
            const auto sealed = m_road->vault.seal(Secret(m_standIn->token()), place.toUtf8());
            const auto set = ChannelStore(context.connection())
                                 .setSecret(id, QStringLiteral("access_token"), sealed.value());
            return set ? Result(true) : set.error();
        });
        return id;
    }

    Message add()
    {
        OutboxFixture::Wanted wanted;
        wanted.channel = m_channel;
        return m_road->outbox.add(wanted);
    }

    Message withDocument()
    {
        const Message message = add();
        m_road->outbox.attach(message, QStringLiteral("boleto.pdf"));
        return message;
    }

    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<DeliveryFixture> m_road;
    ChannelId m_channel;
};

KAROO_TEST(TestHttpRoadTest, tst_testhttproad)

#include "tst_testhttproad.moc"
