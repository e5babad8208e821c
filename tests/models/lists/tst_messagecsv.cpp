// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/messagecsv.h"
#include "tests/support/testregistry.h"

class MessageCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << QString::fromUtf8("João") << QByteArray("João");
        QTest::newRow("semicolon") << "a;b" << QByteArray("\"a;b\"");
        QTest::newRow("quote") << "a\"b" << QByteArray("\"a\"\"b\"");
        QTest::newRow("line end") << "a\nb" << QByteArray("\"a\nb\"");
        QTest::newRow("formula") << "=HYPERLINK(\"x\")" << QByteArray("\"'=HYPERLINK(\"\"x\"\")\"");
        QTest::newRow("plus formula") << "+1+2" << QByteArray("'+1+2");
        QTest::newRow("minus formula") << "-2+3" << QByteArray("'-2+3");
        QTest::newRow("at") << "@SUM(A1)" << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << "\t=1" << QByteArray("'\t=1");
        QTest::newRow("carriage return") << "\r=1" << QByteArray("\"'\r=1\"");
        QTest::newRow("line end first") << "\n=1" << QByteArray("\"'\n=1\"");
        QTest::newRow("wide") << QString::fromUtf8("＝1+1") << QByteArray("'＝1+1");
        QTest::newRow("blanks before")
            << QString::fromUtf8(" \u00a0=1+1") << QByteArray("' \u00a0=1+1");
        QTest::newRow("blank before text") << " a" << QByteArray(" a");
        QTest::newRow("phone") << "+5511987654321" << QByteArray("+5511987654321");
        QTest::newRow("negative number") << "-25" << QByteArray("-25");
        QTest::newRow("only a sign") << "=" << QByteArray("'=");
    }
    void writesCells()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        QCOMPARE(MessageCsv::line({cell}), written + "\r\n");
    }

    void joinsWithSemicolons()
    {
        QCOMPARE(MessageCsv::line({QStringLiteral("a"), QString(), QStringLiteral("b")}),
                 QByteArray("a;;b\r\n"));
    }
};

KAROO_TEST(MessageCsvTest, tst_messagecsv)

#include "tst_messagecsv.moc"
