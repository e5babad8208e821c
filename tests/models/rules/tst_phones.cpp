// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/phones.h"
#include "tests/support/testregistry.h"

class PhonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("e164");
        QTest::newRow("national") << "(11) 98765-4321"
                                  << "+5511987654321";
        QTest::newRow("digits") << "11 987654321"
                                << "+5511987654321";
        QTest::newRow("trunk") << "0xx11 98765-4321"
                               << "+5511987654321";
        QTest::newRow("e164") << "+5511987654321"
                              << "+5511987654321";
        QTest::newRow("fixed line") << "11 3456-7890"
                                    << "+551134567890";
        QTest::newRow("no ninth digit") << "11 8765-4321"
                                        << "+551187654321";
        QTest::newRow("no ninth digit, e164") << "+551187654321"
                                              << "+551187654321";
        QTest::newRow("Portugal") << "+351 912 345 678"
                                  << "+351912345678";
        QTest::newRow("sixteen digits") << "+4956510464424642"
                                        << "";
        QTest::newRow("Mexico, read twice") << "+52115525698001-"
                                            << "";
        QTest::newRow("no such area code") << "(00) 98765-4321"
                                           << "";
        QTest::newRow("no such area code 10") << "10 98765-4321"
                                              << "";
        QTest::newRow("toll free") << "0800 123 4567"
                                   << "";
        QTest::newRow("shared cost") << "4004-1234"
                                     << "";
        QTest::newRow("emergency") << "190"
                                   << "";
        QTest::newRow("words") << "my number"
                               << "";
        QTest::newRow("letters inside") << "11 98765-ABCD"
                                        << "";
        QTest::newRow("empty") << ""
                               << "";
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, e164);
        const auto phone = Phones::parse(typed);
        QCOMPARE(phone ? phone->e164 : QString(), e164);
    }

    void readsPlainDigitsAsTheLibraryReadsThemWithABlank()
    {
        for (int area = 10; area <= 99; ++area) {
            for (const char *subscriber :
                 {"987654321", "087654321", "787654321", "98765432", "78765432", "38765432",
                  "18765432", "08765432", "00000000", "300123456", "900000000", "912345678",
                  "923456789", "934567890", "945678901", "956789012", "967890123", "978901234",
                  "999999999"}) {
                const QString rest = QString::number(area) + QLatin1String(subscriber);
                const auto plain = Phones::parse(QStringLiteral("+55") + rest);
                const auto parsed = Phones::parse(QStringLiteral("+55 ") + rest);
                QCOMPARE(plain ? plain->e164 : QString(), parsed ? parsed->e164 : QString());
                QCOMPARE(plain ? plain->matchKey : QString(),
                         parsed ? parsed->matchKey : QString());
            }
        }
    }

    void matchesWithAndWithoutTheNinthDigit()
    {
        QCOMPARE(Phones::parse(QStringLiteral("+5592981723241"))->matchKey,
                 Phones::parse(QStringLiteral("+559281723241"))->matchKey);
    }

    void keepsFixedLinesApartFromMobiles()
    {
        const auto fixed = Phones::parse(QStringLiteral("+551134567890"));
        QVERIFY(fixed.has_value());
        QCOMPARE(fixed->matchKey, QStringLiteral("551134567890"));
    }

    void showsForPeople()
    {
        QCOMPARE(Phones::forPeople(QStringLiteral("+5511987654321")),
                 QStringLiteral("(11) 98765-4321"));
        QCOMPARE(Phones::forPeople(QStringLiteral("+351912345678")),
                 QStringLiteral("+351 912 345 678"));
        QCOMPARE(Phones::masked(QStringLiteral("+5511987654321")),
                 QString::fromUtf8("(11) 9••••-4321"));
    }
};

KAROO_TEST(PhonesTest, tst_phones)

#include "tst_phones.moc"
