// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/icons.h"
#include "ui/kit/menustyle.h"
#include "ui/kit/tone.h"

#include <QAction>
#include <QImage>
#include <QMenu>

/// What menus look like: where the keys stand, and what is red.
class MenuStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysStandAtTheRight()
    {
        KitFixture kit;
        QMenu menu;
        QAction *open = add(menu, QStringLiteral("Open"), Qt::Key_F2);
        add(menu, QStringLiteral("Copy the external ID"), {});
        add(menu, QStringLiteral("Duplicate"), Qt::CTRL | Qt::Key_D);
        const QImage picture = shown(menu);
        const QRect row = menu.actionGeometry(open);
        QCOMPARE(row.height(), 32);
        const int last = lastInk(picture, row);
        QVERIFY2(last > row.right() - 16 && last <= row.right() - 8,
                 qPrintable(QString::number(last)));
    }

    void whatDestroysIsRed()
    {
        KitFixture kit;
        QMenu menu;
        QAction *open = add(menu, QStringLiteral("Open"), {});
        QAction *remove = add(menu, QStringLiteral("Delete"), {});
        markDestructive(*remove);
        const QImage picture = shown(menu);
        QVERIFY(!holds(picture, wordsOf(menu, open), Tone::Bad));
        QVERIFY(holds(picture, wordsOf(menu, remove), Tone::Bad));
    }

    void wordsBeginBelowOneAnother()
    {
        KitFixture kit;
        QMenu menu;
        QAction *plain = menu.addAction(QStringLiteral("Name"));
        QAction *ticked = menu.addAction(QStringLiteral("Name"));
        ticked->setCheckable(true);
        ticked->setChecked(true);
        const QImage picture = shown(menu);
        QCOMPARE(firstInk(picture, wordsOf(menu, plain)), firstInk(picture, wordsOf(menu, ticked)));
        const QRect row = menu.actionGeometry(ticked);
        QVERIFY(firstInk(picture, row) < wordsOf(menu, ticked).left());
    }

private:
    static QAction *add(QMenu &menu, const QString &text, const QKeySequence &keys)
    {
        QAction *action = menu.addAction(Icons::icon(QStringLiteral("check")), text);
        action->setShortcut(keys);
        return action;
    }
    static QImage shown(QMenu &menu)
    {
        menu.popup(QPoint(50, 50));
        return menu.grab().toImage().convertToFormat(QImage::Format_RGB32);
    }
    /// Right of the icons.
    static QRect wordsOf(const QMenu &menu, QAction *action)
    {
        return menu.actionGeometry(action).adjusted(10 + 16 + 8, 0, -8, 0);
    }
    static QRgb ground() { return toneColor(Tone::Surface, ColorScheme::Light).rgb(); }
    static bool isInk(const QImage &picture, int x, const QRect &area)
    {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            if (picture.pixel(x, y) != ground()) {
                return true;
            }
        }
        return false;
    }
    static int firstInk(const QImage &picture, const QRect &area)
    {
        int x = area.left();
        while (x < area.right() && !isInk(picture, x, area)) {
            ++x;
        }
        return x;
    }
    static int lastInk(const QImage &picture, const QRect &area)
    {
        int x = area.right();
        while (x > area.left() && !isInk(picture, x, area)) {
            --x;
        }
        return x;
    }
    static bool holds(const QImage &picture, const QRect &area, Tone tone)
    {
        const QRgb wanted = toneColor(tone, ColorScheme::Light).rgb();
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                if (picture.pixel(x, y) == wanted) {
                    return true;
                }
            }
        }
        return false;
    }
};

KAROO_TEST(MenuStyleTest, tst_menustyle)
#include "tst_menustyle.moc"
