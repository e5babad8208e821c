// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/button.h"

class ButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsSizeWithFocus()
    {
        KitFixture kit;
        Button button(Button::Kind::Primary, QStringLiteral("Save"), QStringLiteral("check"));
        button.show();
        const QSize before = button.sizeHint();
        button.setFocus(Qt::TabFocusReason);
        QCOMPARE(button.sizeHint(), before);
        QCOMPARE(before.height(), 36);
    }

    void showsItsRingForTheKeyboardOnly()
    {
        KitFixture kit;
        QWidget window;
        Button button(Button::Kind::Secondary, QStringLiteral("Edit"), {}, &window);
        button.move(40, 40);
        window.resize(200, 120);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QColor ring = toneColor(Tone::Focus, ColorScheme::Light);
        const auto edge = [&button]() {
            return button.grab().toImage().pixelColor(button.width() / 2, 0);
        };
        button.clearFocus();
        button.setFocus(Qt::MouseFocusReason);
        QVERIFY(edge() != ring);
        button.clearFocus();
        button.setFocus(Qt::TabFocusReason);
        QCOMPARE(edge(), ring);
    }

    void beginsAtItsEdgeWhenFlush()
    {
        KitFixture kit;
        Button button(Button::Kind::Quiet, QStringLiteral("Hilt"));
        button.setFlush(true);
        button.resize(button.sizeHint());
        const QImage image = button.grab().toImage();
        const QRgb ground = image.pixel(image.width() - 1, 0);
        int first = 0;
        const auto isEmpty = [&image, ground](int x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != ground) {
                    return false;
                }
            }
            return true;
        };
        while (first < image.width() && isEmpty(first)) {
            ++first;
        }
        // The letter's own distance and no more.
        QVERIFY2(first <= 2, qPrintable(QString::number(first)));
    }

    void foldsItsWordIntoTheTooltip()
    {
        KitFixture kit;
        Button button(Button::Kind::Secondary, QStringLiteral("&Export"),
                      QStringLiteral("download"));
        button.setCompact(true);
        QCOMPARE(button.sizeHint().width(), button.sizeHint().height());
        QCOMPARE(button.toolTip(), QStringLiteral("Export"));
        button.setCompact(false);
        QVERIFY(button.sizeHint().width() > 60);
    }

    void hasANameWithoutAWord()
    {
        KitFixture kit;
        const std::unique_ptr<Button> button(
            Button::iconOnly(QStringLiteral("edit-copy"), QStringLiteral("Copy ID")));
        QCOMPARE(button->accessibleName(), QStringLiteral("Copy ID"));
        QVERIFY(button->sizeHint().width() >= 28);
    }
};

KAROO_TEST(ButtonTest, tst_button)
#include "tst_button.moc"
