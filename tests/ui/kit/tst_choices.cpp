// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/checkbox.h"
#include "ui/kit/combobox.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/segment.h"
#include "ui/kit/switch.h"
#include "ui/kit/tabs.h"

#include <QLabel>

/// Switch, segment, tabs, chips: all of it by keyboard.
class ChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchesBySpace()
    {
        KitFixture kit;
        Switch part(QStringLiteral("Server"));
        part.show();
        QSignalSpy spy(&part, &QAbstractButton::toggled);
        QTest::keyClick(&part, Qt::Key_Space);
        QVERIFY(part.isChecked());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(part.accessibleName(), QStringLiteral("Server"));
    }

    void movesTheSegmentByArrows()
    {
        KitFixture kit;
        Segment segment(QStringLiteral("Status"),
                        {QStringLiteral("Active"), QStringLiteral("Inactive")});
        segment.show();
        segment.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&segment));
        QCOMPARE(segment.current(), 0);
        QSignalSpy spy(&segment, &Segment::currentChanged);
        const QList<QAbstractButton *> parts = segment.findChildren<QAbstractButton *>();
        parts.first()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(parts.first(), Qt::Key_Right);
        QCOMPARE(segment.current(), 1);
        QCOMPARE(spy.count(), 1);
    }

    void turnsPagesByKeyboard()
    {
        KitFixture kit;
        Tabs tabs;
        tabs.addTab(new QLabel(QStringLiteral("one")), QStringLiteral("One"));
        tabs.addTab(new QLabel(QStringLiteral("two")), QStringLiteral("Two"));
        tabs.show();
        QTest::keyClick(tabs.bar(), Qt::Key_Right);
        QCOMPARE(tabs.current(), 1);
        const int before = tabs.bar()->tabRect(0).width();
        tabs.bar()->setFault(0, true);
        QVERIFY(tabs.bar()->tabRect(0).width() > before);
    }

    void removesAChipByDelete()
    {
        KitFixture kit;
        FilterChip chip(QStringLiteral("Today"));
        chip.setRemovable(true);
        chip.setChecked(true);
        QSignalSpy removed(&chip, &FilterChip::removed);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
    }

    void removesAChipByItsSign()
    {
        KitFixture kit;
        FilterChip chip(QStringLiteral("Today"));
        chip.setRemovable(true);
        chip.setChecked(true);
        chip.resize(chip.sizeHint());
        chip.show();
        QSignalSpy removed(&chip, &FilterChip::removed);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 14, chip.height() / 2});
        QCOMPARE(removed.count(), 1);
        QVERIFY(chip.isChecked());
        QTest::mouseClick(&chip, Qt::LeftButton, {}, {14, chip.height() / 2});
        QVERIFY(!chip.isChecked());
        QCOMPARE(removed.count(), 1);
    }

    void tellsACutChoiceInTheTooltip()
    {
        KitFixture kit;
        ComboBox box;
        box.addItem(QStringLiteral("A choice that is much too long for this box"));
        box.resize(90, 36);
        box.grab();
        QCOMPARE(box.toolTip(), box.currentText());
        box.resize(box.sizeHint());
        box.grab();
        QVERIFY(box.toolTip().isEmpty());
    }
};

KAROO_TEST(ChoicesTest, tst_choices)
#include "tst_choices.moc"
