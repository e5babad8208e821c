// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/grapherrors.h"
#include "tests/support/testregistry.h"
#include "ui/messages/messagewords.h"

using GraphErrors::Verdict;

Q_DECLARE_METATYPE(GraphErrors::Verdict)

class GraphErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every code of Meta's that we know of, with the HTTP status that it comes with most.
    void knowsEveryCode_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("ours");
        const auto rows = [](std::initializer_list<int> codes, Verdict verdict, const char *ours) {
            for (const int code : codes) {
                QTest::addRow("%d", code) << code << verdict << QString::fromLatin1(ours);
            }
        };
        rows({0, 190, 102, 104, 3, 10, 200, 210, 299, 131005, 33}, Verdict::BrokenChannel,
             "credentials_refused");
        rows({131031, 368, 130497, 131042, 131037, 131045, 133000, 133005, 133010, 133015},
             Verdict::BrokenChannel, "provider_refused");
        rows({4, 17, 80007, 130429, 613, 131048, 133016}, Verdict::ThrottledChannel,
             "rate_limited");
        rows({131056}, Verdict::ThrottledContact, "rate_limited");
        rows({1, 2, 131000, 131016, 131057, 133004, 132069}, Verdict::Retry, "no_answer");
        rows({131052}, Verdict::Retry, "document_refused");
        rows({131053}, Verdict::RetryAFewTimes, "document_refused");
        rows({131047, 470}, Verdict::Permanent, "outside_window");
        rows({131026, 131021, 131030}, Verdict::Permanent, "recipient_unreachable");
        rows({131050}, Verdict::Permanent, "recipient_blocked");
        rows({131049, 130472, 131051, 100, 131008, 131009}, Verdict::Permanent, "provider_refused");
        rows({132000, 132005, 132012, 132018}, Verdict::Permanent, "template_parameters");
        rows({132001, 132007, 132015, 132016, 132068}, Verdict::Permanent, "template_refused");
    }
    void knowsEveryCode()
    {
        QFETCH(const int, code);
        QFETCH(const Verdict, verdict);
        QFETCH(const QString, ours);
        GraphError error;
        error.code = code;
        // The code decides, whatever the status is and whatever Meta says of its passing.
        for (const int status : {0, 400, 403, 404, 429, 500, 503}) {
            error.transient = status == 404;
            const GraphErrors::Meaning meaning = GraphErrors::meaningOf(error, status);
            QCOMPARE(meaning.verdict, verdict);
            QCOMPARE(QString::fromLatin1(meaning.code), ours);
            QVERIFY(qstrlen(meaning.sentence) > 10);
        }
    }

    void everyCodeHasASentenceAndAnAdvice_data() { knowsEveryCode_data(); }
    void everyCodeHasASentenceAndAnAdvice()
    {
        QFETCH(const int, code);
        QFETCH(const QString, ours);
        GraphError error;
        error.code = code;
        const MessageError told = GraphErrors::messageError(error, 400);
        QVERIFY(!MessageWords::reason(told).isEmpty());
        QVERIFY(!MessageWords::advice(told).isEmpty());
        // It says more than our own code, where there is more to say.
        const bool more = ours != QLatin1String("outside_window");
        QCOMPARE(MessageWords::reason(told) != MessageWords::reason({ours, {}, {}}), more);
    }

    void judgesUnknownCodesByMetasWordThenByTheStatus_data()
    {
        QTest::addColumn<bool>("transient");
        QTest::addColumn<int>("status");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("transient") << true << 400 << Verdict::Retry;
        QTest::newRow("400") << false << 400 << Verdict::Permanent;
        QTest::newRow("401") << false << 401 << Verdict::BrokenChannel;
        QTest::newRow("429") << false << 429 << Verdict::ThrottledChannel;
        QTest::newRow("500") << false << 500 << Verdict::Retry;
        QTest::newRow("503") << false << 503 << Verdict::Retry;
        QTest::newRow("302") << false << 302 << Verdict::Unknown;
        QTest::newRow("webhook") << false << 0 << Verdict::Permanent;
    }
    void judgesUnknownCodesByMetasWordThenByTheStatus()
    {
        QFETCH(const bool, transient);
        QFETCH(const int, status);
        QFETCH(const Verdict, verdict);
        GraphError error;
        error.code = 987654;
        error.transient = transient;
        QCOMPARE(GraphErrors::meaningOf(error, status).verdict, verdict);
    }

    void someSubcodesSayMoreThanTheirCode()
    {
        GraphError error;
        error.code = 100;
        error.subcode = 33;
        QCOMPARE(GraphErrors::meaningOf(error, 400).verdict, Verdict::BrokenChannel);
        error.code = 1;
        error.subcode = 463;
        QCOMPARE(GraphErrors::meaningOf(error, 400).verdict, Verdict::BrokenChannel);
    }

    void keepsMetasOwnWords()
    {
        const QJsonObject json{
            {QStringLiteral("message"), QStringLiteral("(#131047) Re-engagement message")},
            {QStringLiteral("code"), 131047},
            {QStringLiteral("error_data"),
             QJsonObject{{QStringLiteral("details"), QStringLiteral("more than\n24 hours")}}},
            {QStringLiteral("fbtrace_id"), QStringLiteral("Axyz")}};
        const auto error = GraphErrors::read(json);
        QVERIFY(error);
        const MessageError told = GraphErrors::messageError(*error, 400);
        QCOMPARE(told.code, QStringLiteral("outside_window"));
        QCOMPARE(told.providerCode, QStringLiteral("131047"));
        QCOMPARE(told.detail,
                 QStringLiteral("The person has not written within the last 24 hours. (#131047) "
                                "Re-engagement message more than 24 hours (fbtrace_id Axyz)"));
    }

    void readsTheFormOfWebhooks()
    {
        const QJsonObject json{{QStringLiteral("code"), QStringLiteral("131000")},
                               {QStringLiteral("title"), QStringLiteral("Something went wrong")}};
        const auto error = GraphErrors::read(json);
        QVERIFY(error);
        QCOMPARE(error->message, QStringLiteral("Something went wrong"));
        // What a webhook reports has been answered.
        QCOMPARE(GraphErrors::messageError(*error).code, QStringLiteral("provider_refused"));
        QVERIFY(!GraphErrors::read({}));
        QVERIFY(!GraphErrors::read({{QStringLiteral("code"), QStringLiteral("oops")}}));
    }
};

KAROO_TEST(GraphErrorsTest, tst_grapherrors)

#include "tst_grapherrors.moc"
