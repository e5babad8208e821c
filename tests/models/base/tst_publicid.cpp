// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/publicid.h"
#include "tests/support/testregistry.h"

namespace {

struct ThingTag
{
    static constexpr QLatin1String prefix{"thg_"};
};
using ThingId = PublicId<ThingTag>;

} // namespace

class PublicIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAUuidOfVersionSeven()
    {
        const QString text = ThingId::create(0x018f00000001).text();
        QCOMPARE(text.size(), 40);
        QVERIFY(text.startsWith(QLatin1String("thg_018f0000-0001-7")));
        QVERIFY(QStringLiteral("89ab").contains(text.at(23)));
    }

    void sortsByTime()
    {
        QVERIFY(ThingId::create(1000) < ThingId::create(1001));
        QVERIFY(ThingId::create(1000).text() < ThingId::create(1001).text());
    }

    void readsWhatItWrites()
    {
        const ThingId id = ThingId::create(1795521600000);
        QCOMPARE(ThingId::fromText(id.text())->bytes(), id.bytes());
        QCOMPARE(ThingId::fromBytes(id.bytes()).text(), id.text());
    }

    void refusesWhatItWouldNotWrite()
    {
        const QString text = ThingId::create(1795521600000).text();
        QVERIFY(!ThingId::fromText(text.toUpper()));
        QVERIFY(!ThingId::fromText(text.mid(4)));
        QVERIFY(!ThingId::fromText(text + QLatin1Char('0')));
        QVERIFY(!ThingId::fromText(QStringLiteral("thg_")));
    }
};

KAROO_TEST(PublicIdTest, tst_publicid)

#include "tst_publicid.moc"
