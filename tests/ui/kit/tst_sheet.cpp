// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/kit/kitfixture.h"
#include "ui/kit/sheet/componentsheet.h"

/// Grabs the sheet of all parts, for people to look at.
class SheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryPartInBothThemes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void showsEveryPartInBothThemes()
    {
        QFETCH(bool, dark);
        KitFixture kit(dark);
        ComponentSheet sheet;
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        const QImage picture = kit.grab(&sheet, QStringLiteral("kit-sheet"));
        QCOMPARE(picture.width(), qRound(1200 * picture.devicePixelRatio()));
        QCOMPARE(picture.pixelColor(2, 2),
                 toneColor(Tone::Page, dark ? ColorScheme::Dark : ColorScheme::Light));
    }
};

KAROO_TEST(SheetTest, tst_sheet)
#include "tst_sheet.moc"
