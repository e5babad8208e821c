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
                   "'customer_id':'987654321','email':'ana@example.com','telegram':'ana77'},"
                   "'variables':{'CPF':'123'},'template':{'name':'aviso','parameters':['Ana']},"
                   "'text':'Ana, o seu boleto de hoje chegou.','reference':'NF-1'}");
        for (const char *secret : {"98765", "Souza", "ana@", "ana77", "123", "de hoje"}) {
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

    void hidesWhatASentenceRepeats()
    {
        QCOMPARE(masked("{'errors':[{'detail':'“1198” is no phone','pointer':'/to/phone'}]}"),
                 QByteArray("{'errors':[{'detail':'“•••” is no phone','pointer':'/to/phone'}]}"));
        QVERIFY(
            masked("{'errors':[{'detail':'no “txt” here','pointer':'/txt'}]}").contains("txt”"));
    }

private:
    static QByteArray masked(QByteArray text)
    {
        const QJsonObject given = QJsonDocument::fromJson(text.replace('\'', '"')).object();
        const QJsonObject shown = PersonalData::masked(given).toObject();
        return QJsonDocument(shown).toJson(QJsonDocument::Compact).replace('"', '\'');
    }
};

KAROO_TEST(PersonalDataTest, tst_personaldata)

#include "tst_personaldata.moc"
