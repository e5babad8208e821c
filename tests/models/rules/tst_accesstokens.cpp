// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/accesstokens.h"
#include "tests/support/testregistry.h"

class AccessTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheKnownSecretOfKnownBytes_data()
    {
        QTest::addColumn<QByteArray>("random");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("zeros") << QByteArray(32, '\0')
                               << QByteArray(
                                      "krd_00000000000000000000000000000000000000000000xsHCn");
        QTest::newRow("ones") << QByteArray(32, '\xff')
                              << QByteArray(
                                     "krd_yhjskwdA6OZ1AL1YmHWZWm8LLG7HjnuCA2j5rOw8Xp12ukufF");
        QTest::newRow("counting")
            << QByteArray::fromHex(
                   "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")
            << QByteArray("krd_003aUlTJC7tjlCTQj2uNU3MFagCXG9LRKRcwGkBIDlf0TBxQj");
        QTest::newRow("last digit")
            << QByteArray(31, '\0') + QByteArray(1, '\x3d')
            << QByteArray("krd_000000000000000000000000000000000000000000z2yk1FT");
    }
    void writesTheKnownSecretOfKnownBytes()
    {
        QFETCH(QByteArray, random);
        QFETCH(QByteArray, secret);
        QCOMPARE(AccessTokens::fromBytes(random).reveal(), secret);
        QVERIFY(AccessTokens::isWellFormed(secret));
    }

    void makesWellFormedSecretsThatDiffer()
    {
        const Secret first = AccessTokens::generate();
        const Secret second = AccessTokens::generate();
        QVERIFY(AccessTokens::isWellFormed(first.reveal()));
        QVERIFY(first.reveal() != second.reveal());
        QCOMPARE(AccessTokens::prefix(first), QString::fromLatin1(first.reveal().left(12)));
    }

    void seesEveryOneCharacterFault()
    {
        const QByteArray secret("krd_003aUlTJC7tjlCTQj2uNU3MFagCXG9LRKRcwGkBIDlf0TBxQj");
        for (qsizetype place = 0; place < secret.size(); ++place) {
            QByteArray wrong = secret;
            wrong[place] = wrong.at(place) == 'x' ? 'y' : 'x';
            QVERIFY2(!AccessTokens::isWellFormed(wrong), wrong.constData());
        }
    }

    void refusesOtherShapes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("mark only") << QByteArray("krd_");
        QTest::newRow("too short")
            << QByteArray("krd_0000000000000000000000000000000000000000000xsHCn");
        QTest::newRow("too long") << QByteArray(
            "krd_00000000000000000000000000000000000000000000xsHCn0");
        QTest::newRow("other mark")
            << QByteArray("krx_00000000000000000000000000000000000000000000xsHCn");
        QTest::newRow("foreign character")
            << QByteArray("krd_0000000000000000000000000000000000000000000-0xsHCn");
        QTest::newRow("line end") << QByteArray(
            "krd_00000000000000000000000000000000000000000000xsHC\n");
    }
    void refusesOtherShapes()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!AccessTokens::isWellFormed(text));
    }

    void hashesAllCharacters()
    {
        QCOMPARE(AccessTokens::hash("abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
};

KAROO_TEST(AccessTokensTest, tst_accesstokens)

#include "tst_accesstokens.moc"
