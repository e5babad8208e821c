// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/icons.h"

#include <QSvgRenderer>

namespace {

int inkedPixels(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 200 && pixel.rgb() == colour.rgb()) {
                ++found;
            }
        }
    }
    return found;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEachInTheColourAsked_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : Icons::names()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void drawsEachInTheColourAsked()
    {
        QFETCH(QString, name);
        QVERIFY(QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(name)).isValid());
        const QImage image = Icons::pixmap(name, Qt::red, 64, 1).toImage();
        QVERIFY(inkedPixels(image, Qt::red) > 20);
    }

    void isSharpOnDenseScreens()
    {
        const QPixmap dense = Icons::pixmap(QStringLiteral("check"), Qt::black, 16, 2);
        QCOMPARE(dense.size(), QSize(32, 32));
        QCOMPARE(dense.devicePixelRatio(), 2.0);
    }

    void followsTheTheme()
    {
        KitFixture kit;
        const QIcon icon = Icons::icon(QStringLiteral("media-playback-stop"), Tone::Text);
        const auto ink = [&icon]() {
            const QImage image = icon.pixmap(QSize(64, 64), 1.0).toImage();
            return inkedPixels(image, toneColor(Tone::Text, ColorScheme::Dark));
        };
        QCOMPARE(ink(), 0);
        kit.theme().setMode(Theme::Mode::Dark);
        QVERIFY(ink() > 20);
    }

    void knowsWhatDoesNotExist()
    {
        QVERIFY(Icons::exists(QStringLiteral("edit-copy")));
        QVERIFY(!Icons::exists(QStringLiteral("no-such-icon")));
    }
};

KAROO_TEST(IconsTest, tst_icons)
#include "tst_icons.moc"
