// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/httpanswerreader.h"
#include "tests/support/testregistry.h"

namespace {

bool takeLine(HttpAnswerReader &reader, const QByteArray &line)
{
    return reader.takeHead(line.constData(), static_cast<size_t>(line.size())) != 0;
}

} // namespace

class HttpAnswerReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOverInterimAnswers()
    {
        HttpAnswerReader reader(100);
        QVERIFY(takeLine(reader, "HTTP/1.1 103 Early Hints\r\n"));
        QVERIFY(takeLine(reader, "Link: </a>\r\n"));
        QVERIFY(takeLine(reader, "\r\n"));
        QVERIFY(!reader.isHeadComplete());
        QVERIFY(takeLine(reader, "HTTP/2 200 \r\n"));
        QVERIFY(takeLine(reader, "A:  b \r\n"));
        QVERIFY(!reader.isHeadComplete());
        QVERIFY(takeLine(reader, "\r\n"));
        QVERIFY(reader.isHeadComplete());
        OutgoingAnswer answer;
        reader.moveInto(answer);
        QCOMPARE(answer.httpStatus, 200);
        QCOMPARE(answer.headers, (OutgoingHeaders{{"A", "b"}}));
    }

    void passesOverTrailers()
    {
        HttpAnswerReader reader(100);
        for (const char *line : {"HTTP/1.1 200 OK\r\n", "\r\n", "Retry-After: 9\r\n", "\r\n"}) {
            QVERIFY(takeLine(reader, line));
        }
        OutgoingAnswer answer;
        reader.moveInto(answer);
        QVERIFY(answer.headers.isEmpty());
    }

    void takesABodyUpToItsLimit()
    {
        HttpAnswerReader reader(4);
        QCOMPARE(reader.takeBody("abcd", 4), size_t(4));
        QVERIFY(!reader.isTooLarge());
        QCOMPARE(reader.takeBody("e", 1), size_t(0));
        QVERIFY(reader.isTooLarge());
    }

    void refusesAnEndlessHead()
    {
        HttpAnswerReader reader(4);
        const QByteArray line = "X: " + QByteArray(1000, 'a') + "\r\n";
        int taken = 0;
        while (taken < 1000 && takeLine(reader, line)) {
            ++taken;
        }
        QVERIFY(taken < 100);
        QVERIFY(reader.isTooLarge());
    }

    void forgetsBeforeAnotherAnswer()
    {
        HttpAnswerReader reader(4);
        QVERIFY(takeLine(reader, "HTTP/1.1 500 X\r\n"));
        QVERIFY(takeLine(reader, "\r\n"));
        QCOMPARE(reader.takeBody("abcd", 4), size_t(4));
        reader.restart();
        QVERIFY(!reader.isHeadComplete());
        QCOMPARE(reader.takeBody("efgh", 4), size_t(4));
    }
};

KAROO_TEST(HttpAnswerReaderTest, tst_httpanswerreader)

#include "tst_httpanswerreader.moc"
