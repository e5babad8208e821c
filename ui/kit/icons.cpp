// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <memory>
#include <optional>

// Outside of any namespace, as the macro demands: the library is static, so nothing else would
// pull the resource in.
static void initialiseIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace {

const QLatin1String folder(":/icons/");

QString fileName(const QString &name)
{
    static const bool initialised = (initialiseIconResource(), true);
    Q_UNUSED(initialised)
    return folder + name + QLatin1String(".svg");
}

QByteArray recoloured(const QString &name, const QColor &colour)
{
    QFile file(fileName(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Icons", qPrintable(name));
    if (!opened) {
        return {};
    }
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, std::optional<Tone> tone, QColor colour)
        : m_name(std::move(name))
        , m_tone(tone)
        , m_colour(std::move(colour))
    {
        Q_ASSERT_X(Icons::exists(m_name), "Icons", qPrintable(m_name));
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        Icons::paint(*painter, m_name, square, colourFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        // Here the size is in device pixels; QIcon sets the ratio afterwards.
        return Icons::pixmap(m_name, colourFor(mode), qMin(size.width(), size.height()), 1);
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_tone, m_colour); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return toneColor(Tone::Disabled, palette);
        }
        return m_tone ? toneColor(*m_tone, palette) : m_colour;
    }

    QString m_name;
    std::optional<Tone> m_tone;
    QColor m_colour;
};

} // namespace

namespace Icons {

QStringList names()
{
    fileName(QString());
    QStringList all = QDir(folder).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString &name : all) {
        name.chop(4);
    }
    all.removeOne(QStringLiteral("karoo-desk"));
    return all;
}

bool exists(const QString &name)
{
    return QFile::exists(fileName(name));
}

QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    const QString key = QStringLiteral("karoo/%1/%2/%3").arg(name, colour.name()).arg(pixels);
    QPixmap result;
    if (!QPixmapCache::find(key, &result)) {
        result = QPixmap(pixels, pixels);
        result.fill(Qt::transparent);
        QSvgRenderer renderer(recoloured(name, colour));
        QPainter painter(&result);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, result);
    }
    result.setDevicePixelRatio(devicePixelRatio);
    return result;
}

void paint(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap drawn = pixmap(name, colour, qRound(rect.width()), ratio);
    painter.drawPixmap(rect.topLeft(), drawn);
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new ThemedIconEngine(name, std::nullopt, colour));
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new ThemedIconEngine(name, tone, {}));
}

QIcon brand()
{
    return QIcon(new ThemedIconEngine(QStringLiteral("karoo-desk"), std::nullopt, {}));
}

} // namespace Icons
