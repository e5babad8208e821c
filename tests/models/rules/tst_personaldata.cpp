// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/personaldata.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class PersonalDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesThePersonAndKeepsTheShape()
    {
        const QByteArray shown =
            masked("{'chatbot':'cobranca','to':{'phone':'+5511987654321','name':'Ana Souza',"
                   "'customer_id':'987654321','email':'ana@example.com','telegram':'ana77',"
                   "'instagram':'souza.a'},"
                   "'variables':{'CPF':'123'},'template':{'name':'aviso','parameters':['Lima']},"
                   "'text':'Ana, o seu boleto de hoje chegou.','reference':'NF-1'}");
        for (const char *secret :
             {"98765", "Souza", "ana@", "ana77", "souza", "Lima", "123", "de hoje"}) {
            QVERIFY2(!shown.contains(secret), shown.constData());
        }
        for (const char *kept : {"cobranca", "aviso", "NF-1", "@example.com", "CPF", "4321"}) {
            QVERIFY2(shown.contains(kept), shown.constData());
        }
    }

    void hidesInsideABatchAndAnAnswer()
    {
        const QByteArray shown = masked("{'messages':[{'to':{'phone':'+5511987654321'}}]}");
        QVERIFY(!shown.contains("98765"));
    }

    void saysOnlyTheSizeOfAFile()
    {
        QCOMPARE(masked("{'document':{'base64':'JVBERi0x','filename':'boleto.pdf'}}"),
                 QByteArray("{'document':{'base64':'… (6 B)','filename':'boleto.pdf'}}"));
    }

    void hidesWhatHasTheWrongType()
    {
        QCOMPARE(masked("{'to':'11987654321'}"), QByteArray("{'to':'•••'}"));
        QCOMPARE(masked("{'to':{'phone':11987654321}}"), QByteArray("{'to':{'phone':0}}"));
        QCOMPARE(masked("{'to':{'phone':'1198-7654x'}}"),
                 QByteArray("{'to':{'phone':'••••-•••4x'}}"));
    }

    void showsWhatMadeAPhoneRight_data()
    {
        QTest::addColumn<QByteArray>("phone");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("national") << QByteArray("11987654321") << QByteArray("•••••••4321");
        QTest::newRow("with its country")
            << QByteArray("+5511987654321") << QByteArray("+55•••••••4321");
        QTest::newRow("no plus") << QByteArray("5511987654321") << QByteArray("•••••••••4321");
        QTest::newRow("marks") << QByteArray("(11) 98765-4321") << QByteArray("(••) •••••-4321");
        QTest::newRow("another country")
            << QByteArray("+351912345678") << QByteArray("+351•••••5678");
        QTest::newRow("too short") << QByteArray("190") << QByteArray("•90");
    }
    void showsWhatMadeAPhoneRight()
    {
        QFETCH(QByteArray, phone);
        QFETCH(QByteArray, shown);
        QCOMPARE(masked("{'to':{'phone':'" + phone + "'}}"), "{'to':{'phone':'" + shown + "'}}");
    }

    void showsExamplesAsTheyAre()
    {
        const QJsonObject given = objectOf("{'to':{'name':'Ana Souza','phone':'+5511987654321'},"
                                           "'variables':{'PEDIDO':'valor','CPF':'123'}}");
        const QJsonObject shown = PersonalData::masked(given, {QStringLiteral("/to/phone"),
                                                               QStringLiteral("/variables/PEDIDO")})
                                      .toObject();
        QCOMPARE(compact(shown), QByteArray("{'to':{'name':'A•••','phone':'+5511987654321'},"
                                            "'variables':{'CPF':'•••','PEDIDO':'valor'}}"));
    }

    void hidesWhatASentenceRepeats()
    {
        QCOMPARE(masked("{'errors':[{'detail':'“1198” is no phone','pointer':'/to/phone'}]}"),
                 QByteArray("{'errors':[{'detail':'“•••” is no phone','pointer':'/to/phone'}]}"));
        QVERIFY(!masked("{'errors':[{'detail':'“1198” is too long','pointer':'/variables/CPF'}]}")
                     .contains("1198"));
        QVERIFY(
            masked("{'errors':[{'detail':'no “txt” here','pointer':'/txt'}]}").contains("txt”"));
    }

private:
    static QJsonObject objectOf(QByteArray text)
    {
        return QJsonDocument::fromJson(text.replace('\'', '"')).object();
    }
    static QByteArray compact(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact).replace('"', '\'');
    }
    static QByteArray masked(const QByteArray &text)
    {
        return compact(PersonalData::masked(objectOf(text)).toObject());
    }
};

KAROO_TEST(PersonalDataTest, tst_personaldata)

#include "tst_personaldata.moc"
