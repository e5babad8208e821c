// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/attachmentcard.h"

#include "ui/kit/paint.h"
#include "ui/kit/icons.h"
#include "ui/kit/textstyle.h"
#include "ui/kit/tile.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace {

constexpr int tileSide = 40;

QString iconFor(const QString &fileName)
{
    const QString suffix = fileName.section(QLatin1Char('.'), -1).toLower();
    if (suffix == QLatin1String("pdf")) {
        return QStringLiteral("application-pdf");
    }
    const QStringList images = {QStringLiteral("png"), QStringLiteral("jpg"),
                                QStringLiteral("jpeg"), QStringLiteral("webp")};
    return images.contains(suffix) ? QStringLiteral("image-x-generic")
                                   : QStringLiteral("text-x-generic");
}

} // namespace

AttachmentCard::AttachmentCard(const QString &fileName, const QString &detail, QWidget *parent)
    : FocusAware<QAbstractButton>(parent)
    , m_detail(detail)
    , m_icon(iconFor(fileName))
{
    setText(fileName);
    setAccessibleName(tr("Open %1").arg(fileName));
    setAccessibleDescription(detail);
    setToolTip(fileName);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize AttachmentCard::sizeHint() const
{
    const QFontMetrics name(textFont(TextStyle::SmallMed));
    const int lines = name.height() + QFontMetrics(textFont(TextStyle::Meta)).height();
    const int words = qMin(220, name.horizontalAdvance(text()));
    return {8 + tileSide + 12 + words + 48, qMax(56, lines + 16)};
}

void AttachmentCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tone fill = isHovered() ? Tone::Hover : Tone::Sunken;
    Paint::box(painter, {rect(), 8, toneColor(fill, this), toneColor(Tone::Line, this)});
    if (isRingVisible()) {
        Paint::focusRing(painter, rect(), 8, toneColor(Tone::Focus, this));
    }
    const qreal middle = height() / 2.0;
    drawTile(painter, {8, middle - tileSide / 2.0, tileSide, tileSide},
             {m_icon, StateTone::Bad, {}}, palette());
    const QRectF sign(width() - 32.0, middle - 9, 18, 18);
    Icons::paint(painter, QStringLiteral("download"), sign, toneColor(Tone::Text2, this));
    const qreal left = 8 + tileSide + 12;
    const qreal room = sign.left() - 8 - left;
    painter.setPen(toneColor(Tone::Text, this));
    painter.setFont(textFont(TextStyle::SmallMed));
    const qreal upper = painter.fontMetrics().height();
    Paint::line(painter, {left, middle - upper, room, upper}, text(), Qt::ElideMiddle);
    painter.setPen(toneColor(Tone::Text2, this));
    painter.setFont(textFont(TextStyle::Meta));
    Paint::line(painter, {left, middle + 1, room, upper}, m_detail);
}

void AttachmentCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    FocusAware<QAbstractButton>::keyPressEvent(event);
}

QString readableSize(qint64 bytes)
{
    const int decimals = bytes < 1000 * 1000 ? 0 : 1;
    return QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
}
