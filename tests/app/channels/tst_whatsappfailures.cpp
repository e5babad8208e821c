// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/channels/whatsappfixture.h"
#include "tests/support/testregistry.h"

Q_DECLARE_METATYPE(StandInFault)

namespace {

const QString messages = QStringLiteral("messages");
const QString media = QStringLiteral("media");

} // namespace

/// Every way in which sending fails: what becomes of the message, and how often Meta got it.
class WhatsAppFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_road = std::make_unique<WhatsAppFixture>(); }
    void cleanup() { m_road.reset(); }

    void knowsWhatBecameOfAMessage_data()
    {
        QTest::addColumn<StandInFault>("fault");
        QTest::addColumn<QString>("expected");
        using enum StandInFault;
        const auto rows = [](std::initializer_list<StandInFault> faults, const char *expected) {
            for (const StandInFault fault : faults) {
                QTest::newRow(qPrintable(standInFaultName(fault)))
                    << fault << QString::fromLatin1(expected);
            }
        };
        rows({CloseAtAccept, CloseAfterHead, CloseAfterRequest, HalfHead, HalfBody, Garbage, NoId,
              NotJson, Hang, Drip, Flood, FloodDeclared, Redirect, BadRequestForeign,
              ServerErrorForeign, UnavailableNoRetry, CredentialsForeign},
             "unknown");
        rows({ServerErrorOwn, Unavailable, DocumentRefused}, "not_sent");
        rows({Throttled}, "throttled");
        rows({PairThrottled}, "pair_throttled");
        rows({BadRequestOwn, RecipientUnreachable, RecipientBlocked}, "refused");
        rows({CredentialsRefused}, "broken");
        rows({None, CloseAfterAnswer}, "sent");
    }
    void knowsWhatBecameOfAMessage()
    {
        QFETCH(const StandInFault, fault);
        QFETCH(const QString, expected);
        m_road->meta.fail(fault);
        const SendOutcome outcome = m_road->send(m_road->text());
        // Closed at once: whether the request had left already is a race that curl decides.
        if (fault == StandInFault::CloseAtAccept) {
            QVERIFY(QStringList({QStringLiteral("unknown"), QStringLiteral("not_sent")})
                        .contains(Outcomes::nameOf(outcome)));
            return;
        }
        QCOMPARE(Outcomes::nameOf(outcome), expected);
        QVERIFY(m_road->countOf(messages) == 1);
        if (expected != QLatin1String("sent")) {
            QVERIFY(!Outcomes::errorOf(outcome).detail.isEmpty());
        }
    }

    void sendsNothingTwiceOverAKeptConnection()
    {
        // The second request is read on the connection of the first, and that is the end of it: the
        // library would send it again by itself.
        StandInRule rule;
        rule.fault = StandInFault::CloseAfterRequest;
        rule.skip = 1;
        rule.times = 1;
        m_road->meta.add(rule);
        QCOMPARE(Outcomes::nameOf(m_road->send(m_road->text())), QStringLiteral("sent"));
        QCOMPARE(Outcomes::nameOf(m_road->send(m_road->text())), QStringLiteral("unknown"));
        QCOMPARE(m_road->countOf(messages), 2);
        const QList<StandInRequest> requests = m_road->meta.requests();
        QCOMPARE(requests.at(0).connection, requests.at(1).connection);
        QCOMPARE(Outcomes::nameOf(m_road->send(m_road->text())), QStringLiteral("sent"));
        QCOMPARE(m_road->countOf(messages), 3);
    }

    void goesOnWhenTheConnectionWasClosedBehindAnAnswer()
    {
        m_road->meta.fail(StandInFault::CloseAfterAnswer);
        for (int number = 0; number < 3; ++number) {
            QCOMPARE(Outcomes::nameOf(m_road->send(m_road->text())), QStringLiteral("sent"));
        }
        QCOMPARE(m_road->countOf(messages), 3);
    }

    void knowsEveryCodeOfTheReference_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("expected");
        const auto rows = [](std::initializer_list<int> codes, int status, const char *expected) {
            for (const int code : codes) {
                QTest::addRow("%d", code) << code << status << QString::fromLatin1(expected);
            }
        };
        rows({0, 102, 104, 190}, 401, "broken");
        rows({10, 200, 299, 131005, 131031, 368, 130497}, 403, "broken");
        rows({3}, 500, "broken");
        rows({33, 131042, 131037, 131045, 133000, 133006, 133010, 133015}, 400, "broken");
        rows({4, 17, 80007, 130429, 613, 131048, 133016}, 400, "throttled");
        rows({131056}, 400, "pair_throttled");
        rows({1, 2, 131000, 131016, 131057, 133004, 132069, 131052, 131053}, 500, "not_sent");
        rows({131047, 470,    131026, 131021, 131030, 131049, 131050, 130472, 131051, 100,   131008,
              131009, 132000, 132001, 132005, 132007, 132012, 132018, 132015, 132016, 132068},
             400, "refused");
    }
    void knowsEveryCodeOfTheReference()
    {
        QFETCH(const int, code);
        QFETCH(const int, status);
        QFETCH(const QString, expected);
        m_road->meta.refuse(code, status);
        const SendOutcome outcome = m_road->send(m_road->text());
        QCOMPARE(Outcomes::nameOf(outcome), expected);
        QCOMPARE(Outcomes::errorOf(outcome).providerCode, QString::number(code));
        QCOMPARE(m_road->countOf(messages), 1);
    }

    void nothingLeftWhereNobodyListens()
    {
        m_road->meta.refuseConnections();
        QCOMPARE(Outcomes::nameOf(m_road->send(m_road->text())), QStringLiteral("not_sent"));
        QCOMPARE(Outcomes::nameOf(m_road->send(m_road->document())), QStringLiteral("not_sent"));
    }

    void theMessageHasNotGoneWhenItsUploadFailed_data()
    {
        QTest::addColumn<StandInFault>("fault");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("code");
        const auto row = [](StandInFault fault, const char *expected, const char *code) {
            QTest::newRow(qPrintable(standInFaultName(fault)))
                << fault << QString::fromLatin1(expected) << QString::fromLatin1(code);
        };
        using enum StandInFault;
        for (const StandInFault fault :
             {CloseAfterRequest, HalfHead, HalfBody, Garbage, NoId, NotJson, Hang, Drip, Flood,
              Redirect, BadRequestForeign, ServerErrorForeign, ServerErrorOwn}) {
            row(fault, "not_sent", "no_answer");
        }
        row(Throttled, "throttled", "rate_limited");
        row(BadRequestOwn, "refused", "document_refused");
        row(DocumentRefused, "not_sent", "document_refused");
        row(CredentialsRefused, "broken", "credentials_refused");
    }
    void theMessageHasNotGoneWhenItsUploadFailed()
    {
        QFETCH(const StandInFault, fault);
        QFETCH(const QString, expected);
        QFETCH(const QString, code);
        StandInRule rule;
        rule.fault = fault;
        rule.path = GraphStandIn::path(media);
        m_road->meta.add(rule);
        const SendOutcome outcome = m_road->send(m_road->document());
        QCOMPARE(Outcomes::nameOf(outcome), expected);
        QCOMPARE(Outcomes::errorOf(outcome).code, code);
        QCOMPARE(m_road->countOf(messages), 0);
        QCOMPARE(m_road->kept.size(), 0);
    }

    void uploadsAgainWhatMetaHasForgotten_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("131009") << 131009;
        QTest::newRow("131053") << 131053;
        QTest::newRow("100") << 100;
    }
    void uploadsAgainWhatMetaHasForgotten()
    {
        QFETCH(const int, code);
        OutboundMessage message = m_road->document();
        message.document->mediaId = QStringLiteral("4490709327384033");
        m_road->meta.refuse(code, 400, GraphStandIn::path(messages), 1);
        QCOMPARE(Outcomes::nameOf(m_road->send(message)), QStringLiteral("sent"));
        QCOMPARE(m_road->forgotten, QList<QByteArray>{message.document->sha256});
        QCOMPARE(m_road->kept.size(), 1);
        QCOMPARE(m_road->countOf(media), 1);
        QCOMPARE(m_road->countOf(messages), 2);
    }

    void uploadsAgainOnce()
    {
        OutboundMessage message = m_road->document();
        message.document->mediaId = QStringLiteral("4490709327384033");
        m_road->meta.refuse(131009, 400, GraphStandIn::path(messages));
        QCOMPARE(Outcomes::nameOf(m_road->send(message)), QStringLiteral("refused"));
        QCOMPARE(m_road->countOf(messages), 2);
    }

    void doesNotUploadAgainWhatMayHaveGone()
    {
        OutboundMessage message = m_road->document();
        message.document->mediaId = QStringLiteral("4490709327384033");
        m_road->meta.fail(StandInFault::CloseAfterRequest);
        QCOMPARE(Outcomes::nameOf(m_road->send(message)), QStringLiteral("unknown"));
        QCOMPARE(m_road->countOf(media), 0);
        QCOMPARE(m_road->countOf(messages), 1);
    }

    void decidesByTheCodeNotByTheStatus_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("expected");
        const auto row = [](int code, int status, const char *expected) {
            QTest::addRow("%d by %d", code, status)
                << code << status << QString::fromLatin1(expected);
        };
        for (const int status : {400, 403, 429}) {
            row(130429, status, "throttled");
        }
        row(3, 500, "broken");
        row(190, 401, "broken");
        row(131042, 400, "broken");
        row(100, 500, "refused");
        row(131047, 400, "refused");
        row(131056, 400, "pair_throttled");
        row(131056, 429, "pair_throttled");
        row(131016, 400, "not_sent");
        row(987654, 400, "refused");
        row(987654, 500, "not_sent");
    }
    void decidesByTheCodeNotByTheStatus()
    {
        QFETCH(const int, code);
        QFETCH(const int, status);
        QFETCH(const QString, expected);
        m_road->meta.refuse(code, status);
        const SendOutcome outcome = m_road->send(m_road->text());
        QCOMPARE(Outcomes::nameOf(outcome), expected);
        QCOMPARE(Outcomes::errorOf(outcome).providerCode, QString::number(code));
        QVERIFY(Outcomes::errorOf(outcome).detail.contains(QLatin1String("planned details")));
    }

    void triesABadFileAFewTimes()
    {
        m_road->meta.refuse(131053, 400);
        OutboundMessage message = m_road->document();
        message.message.attempts = 3;
        QCOMPARE(Outcomes::nameOf(m_road->send(message)), QStringLiteral("not_sent"));
        message.message.attempts = 4;
        QCOMPARE(Outcomes::nameOf(m_road->send(message)), QStringLiteral("refused"));
    }

    void waitsLongerAndLongerForOnePerson()
    {
        m_road->meta.refuse(131056, 400);
        OutboundMessage message = m_road->text();
        const QList<qint64> seconds{1, 4, 16, 64};
        for (int attempt = 1; attempt <= 4; ++attempt) {
            message.message.attempts = attempt;
            QCOMPARE(Outcomes::waitOf(m_road->send(message)),
                     std::optional(seconds.at(attempt - 1) * 1000));
        }
        message.message.attempts = 100;
        QCOMPARE(Outcomes::waitOf(m_road->send(message)), std::optional<qint64>(3'600'000));
    }

    void waitsAsLongAsMetaSays()
    {
        StandInRule rule;
        rule.answerStatus = 400;
        rule.answerBody = GraphProvider::errorBody(80007);
        rule.answerHeaders =
            "x-business-use-case-usage: {\"1022\":[{\"type\":\"messages\",\"call_count\":100,"
            "\"estimated_time_to_regain_access\":7}]}\r\n";
        m_road->meta.add(rule);
        const SendOutcome fast = m_road->send(m_road->text());
        QCOMPARE(Outcomes::waitOf(fast), std::optional<qint64>(7 * 60'000));
        QVERIFY(!std::get<Send::ChannelThrottled>(fast).concernsPeople);
        m_road->meta.clearPlan();
        rule.answerHeaders += "Retry-After: 9\r\n";
        m_road->meta.add(rule);
        QCOMPARE(Outcomes::waitOf(m_road->send(m_road->text())), std::optional<qint64>(9'000));
        m_road->meta.clearPlan();
        m_road->meta.refuse(131048, 400);
        const SendOutcome limited = m_road->send(m_road->text());
        QCOMPARE(Outcomes::waitOf(limited), std::optional<qint64>(3'600'000));
        QVERIFY(std::get<Send::ChannelThrottled>(limited).concernsPeople);
    }

    void tellsWhatIsKnownOfACutAttempt()
    {
        m_road->meta.fail(StandInFault::Hang);
        QObject context;
        const auto never = [](const SendOutcome &) { QFAIL("cancelled"); };
        const auto posted = m_road->driver->send(m_road->text(), &context, never);
        QTRY_COMPARE_WITH_TIMEOUT(m_road->countOf(messages), 1, 30'000);
        const auto cut = m_road->driver->cancel(posted);
        QVERIFY(cut);
        QCOMPARE(Outcomes::nameOf(*cut), QStringLiteral("unknown"));
        const auto uploading = m_road->driver->send(m_road->document(), &context, never);
        QTRY_COMPARE_WITH_TIMEOUT(m_road->countOf(media), 1, 30'000);
        const auto cutUpload = m_road->driver->cancel(uploading);
        QVERIFY(cutUpload);
        QCOMPARE(Outcomes::nameOf(*cutUpload), QStringLiteral("not_sent"));
        QVERIFY(!m_road->driver->cancel(uploading));
    }

private:
    std::unique_ptr<WhatsAppFixture> m_road;
};

KAROO_TEST(WhatsAppFailuresTest, tst_whatsappfailures)

#include "tst_whatsappfailures.moc"
