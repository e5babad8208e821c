// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/outgoing.h"
#include "tests/support/testregistry.h"

#include <QDateTime>

class OutgoingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("milliseconds"); // -1: none
        QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("absurd") << QByteArray("99999999999999999999") << qint64(31'622'400'000);
        QTest::newRow("date") << QByteArray("Tue, 24 Nov 2026 12:00:30 GMT") << qint64(30'000);
        QTest::newRow("past") << QByteArray("Tue, 24 Nov 2026 11:00:00 GMT") << qint64(0);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("words") << QByteArray("soon") << qint64(-1);
        QTest::newRow("empty") << QByteArray() << qint64(-1);
    }
    void readsRetryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, milliseconds);
        OutgoingAnswer answer;
        answer.headers = {{"retry-after", value}};
        const qint64 now =
            QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(answer.retryAfterMs(now).value_or(-1), milliseconds);
    }

    void hidesTheAccessThatAServerRepeats()
    {
        OutgoingAnswer answer;
        answer.body = R"({"error": "Malformed access token EAA/canary+1, EAA\/canary+1"})";
        answer.headers = {{"X-Seen", "Bearer EAA/canary+1"}};
        answer.hideAccess({{"Accept", "Malformed"}, {"authorization", "Bearer EAA/canary+1"}});
        QCOMPARE(answer.body, QByteArray(R"({"error": "Malformed access token ***, ***"})"));
        QCOMPARE(answer.headers.first().value, QByteArray("Bearer ***"));
    }

    void hidesNoWordThatIsTooShortForASecret()
    {
        OutgoingAnswer answer;
        answer.body = "an error";
        answer.hideAccess({{"Authorization", "Bearer error"}, {"Authorization", ""}});
        QCOMPARE(answer.body, QByteArray("an error"));
    }
};

KAROO_TEST(OutgoingTest, tst_outgoing)

#include "tst_outgoing.moc"
