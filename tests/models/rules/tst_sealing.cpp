// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/sealing.h"
#include "tests/support/testregistry.h"

class SealingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("EAAG-token");
        QTest::newRow("long") << QByteArray(100000, 'x');
    }
    void opensWhatItSealed()
    {
        QFETCH(QByteArray, plain);
        const auto sealed = Sealing::seal(Secret(plain), m_key, "channel 3/token");
        QVERIFY(sealed.ok());
        QVERIFY(plain.isEmpty() || !sealed->contains(plain));
        QCOMPARE(Sealing::open(*sealed, m_key, "channel 3/token")->reveal(), plain);
    }

    void sealsTheSameTwiceDifferently()
    {
        QVERIFY(*Sealing::seal(Secret("a"), m_key, "p") != *Sealing::seal(Secret("a"), m_key, "p"));
    }

    void refusesAnotherPlaceAndAnotherKey()
    {
        const QByteArray sealed = *Sealing::seal(Secret("a"), m_key, "channel 3/token");
        QCOMPARE(Sealing::open(sealed, m_key, "channel 4/token").error().code,
                 Error::Code::Damaged);
        QCOMPARE(Sealing::open(sealed, *Sealing::newKey(), "channel 3/token").error().code,
                 Error::Code::Damaged);
    }

    void refusesEveryChangedByteAndEveryShorterText()
    {
        const QByteArray sealed = *Sealing::seal(Secret("secret"), m_key, "p");
        for (qsizetype place = 0; place < sealed.size(); ++place) {
            QByteArray changed = sealed;
            changed[place] = static_cast<char>(changed.at(place) ^ 1);
            QVERIFY(!Sealing::open(changed, m_key, "p").ok());
            QVERIFY(!Sealing::open(sealed.left(place), m_key, "p").ok());
        }
    }

private:
    const Secret m_key = *Sealing::newKey();
};

KAROO_TEST(SealingTest, tst_sealing)

#include "tst_sealing.moc"
