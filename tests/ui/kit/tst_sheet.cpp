// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/icons.h"
#include "ui/kit/sheet/componentsheet.h"
#include "ui/kit/sheet/iconsheet.h"
#include "ui/kit/sheet/partsheet.h"
#include "ui/kit/skeletonrows.h"

/// Grabs the sheet of all parts, for people to look at.
class SheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryPartInBothThemes_data() { themes(); }
    void showsEveryIconInBothThemes_data() { themes(); }
    void showsLargerPartsInBothThemes_data() { themes(); }

    void showsEveryIconInBothThemes()
    {
        QFETCH(bool, dark);
        KitFixture kit(dark);
        kit.speakPortuguese();
        IconSheet sheet;
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        QVERIFY(!kit.grab(&sheet, QStringLiteral("kit-icons")).isNull());
        QVERIFY(Icons::names().size() >= 70);
    }

    void showsLargerPartsInBothThemes()
    {
        QFETCH(bool, dark);
        KitFixture kit(dark);
        kit.speakPortuguese();
        PartSheet sheet;
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        QTRY_VERIFY(sheet.findChild<SkeletonRows *>()->isShowingShapes());
        QVERIFY(!kit.grab(&sheet, QStringLiteral("kit-parts")).isNull());
    }

    void showsEveryPartInBothThemes()
    {
        QFETCH(bool, dark);
        KitFixture kit(dark);
        kit.speakPortuguese();
        ComponentSheet sheet;
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        const QImage picture = kit.grab(&sheet, QStringLiteral("kit-sheet"));
        QCOMPARE(picture.width(), qRound(1200 * picture.devicePixelRatio()));
        QCOMPARE(picture.pixelColor(2, 2),
                 toneColor(Tone::Page, dark ? ColorScheme::Dark : ColorScheme::Light));
    }

private:
    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

KAROO_TEST(SheetTest, tst_sheet)
#include "tst_sheet.moc"
