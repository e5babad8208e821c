// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paint.h"

#include "tests/support/testregistry.h"

#include <QImage>
#include <QPainter>
#include <QTest>

/// The shapes that all parts are painted from.
class PaintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hairlinesAreEquallyThick_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<int>("pixels");
        QTest::newRow("100 %") << 1.0 << 1;
        QTest::newRow("125 %") << 1.25 << 1;
        QTest::newRow("150 %") << 1.5 << 1;
        QTest::newRow("200 %") << 2.0 << 2;
    }

    void hairlinesAreEquallyThick()
    {
        QFETCH(qreal, scale);
        QFETCH(int, pixels);
        for (int y = 3; y < 12; ++y) {
            QImage image(60, 60, QImage::Format_RGB32);
            image.setDevicePixelRatio(scale);
            image.fill(Qt::white);
            QPainter painter(&image);
            Paint::hairline(painter, QPointF(0, y), 10, Qt::black);
            painter.end();
            int black = 0;
            int grey = 0;
            for (int row = 0; row < image.height(); ++row) {
                const int value = qGray(image.pixel(2, row));
                black += value == 0 ? 1 : 0;
                grey += value > 0 && value < 255 ? 1 : 0;
            }
            QCOMPARE(black, pixels);
            QCOMPARE(grey, 0);
        }
    }

    void bottomLinesEndWhereTheRowEnds_data() { hairlinesAreEquallyThick_data(); }
    void bottomLinesEndWhereTheRowEnds()
    {
        QFETCH(qreal, scale);
        QFETCH(int, pixels);
        for (int height = 3; height < 12; ++height) {
            QImage image(60, 60, QImage::Format_RGB32);
            image.setDevicePixelRatio(scale);
            image.fill(Qt::white);
            QPainter painter(&image);
            Paint::bottomLine(painter, QRectF(0, 0, 10, height), Qt::black);
            painter.end();
            const int end = qRound(height * scale);
            for (int row = 0; row < image.height(); ++row) {
                const bool inside = row >= end - pixels && row < end;
                QCOMPARE(qGray(image.pixel(2, row)), inside ? 0 : 255);
            }
        }
    }
};

KAROO_TEST(PaintTest, tst_paint)
#include "tst_paint.moc"
