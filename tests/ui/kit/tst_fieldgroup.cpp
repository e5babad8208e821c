// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/hands.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/stylesheet.h"

#include <QLabel>
#include <QLineEdit>

class FieldGroupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheFieldInPlace()
    {
        KitFixture kit;
        QWidget window;
        auto *edit = new QLineEdit(QStringLiteral("5"));
        FieldGroup group(QStringLiteral("Minutes"), edit, &window);
        group.setHelp(QStringLiteral("At least 15."));
        group.resize(300, group.sizeHint().height());
        window.resize(320, 200);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QRect before = edit->geometry();
        const QRect text = edit->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        const int height = group.sizeHint().height();
        QCOMPARE(before.height(), 36);
        edit->setFocus(Qt::TabFocusReason);
        QCOMPARE(edit->geometry(), before);
        QCOMPARE(edit->inputMethodQuery(Qt::ImCursorRectangle).toRect(), text);
        group.setFault(QStringLiteral("Use at least 15."));
        layOut();
        QCOMPARE(edit->geometry(), before);
        QCOMPARE(edit->inputMethodQuery(Qt::ImCursorRectangle).toRect(), text);
        QCOMPARE(group.sizeHint().height(), height);
    }

    void tiesTheWordsToTheField()
    {
        KitFixture kit;
        auto *edit = new QLineEdit;
        FieldGroup group(QStringLiteral("&Name"), edit);
        QCOMPARE(edit->accessibleName(), QStringLiteral("Name"));
        const QList<QLabel *> labels = group.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                            [edit](const QLabel *label) { return label->buddy() == edit; }));
        group.setHelp(QStringLiteral("Help."));
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("Help."));
        group.setFault(QStringLiteral("Wrong."));
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("Wrong."));
        QVERIFY(group.hasFault());
        group.clearState();
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("Help."));
        QVERIFY(!group.hasFault());
        QCOMPARE(edit->property("state").toString(), QString());
    }

    void paintsAFaultInItsColour()
    {
        KitFixture kit;
        auto *edit = new QLineEdit;
        FieldGroup group(QStringLiteral("Name"), edit);
        group.resize(300, group.sizeHint().height());
        group.setFault(QStringLiteral("Wrong."));
        const QImage picture = edit->grab().toImage();
        QCOMPARE(picture.pixelColor(picture.width() / 2, 1),
                 toneColor(Tone::Bad, ColorScheme::Light));
    }
};

KAROO_TEST(FieldGroupTest, tst_fieldgroup)
#include "tst_fieldgroup.moc"
