// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/barchart.h"

#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"
#include "ui/kit/tone.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace {

constexpr int parts = 3;
constexpr double barShare = 0.56;

} // namespace

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BarChart::setBars(const QList<Bar> &bars, const QString &summary)
{
    m_bars = bars;
    setAccessibleName(summary);
    update();
}

int BarChart::scaleEnd(int highest)
{
    // Steps that people read without thinking, three to the scale.
    for (qint64 decade = 1;; decade *= 10) {
        for (const int step : {1, 2, 4, 5, 8}) {
            if (step * decade * parts >= highest) {
                return int(step * decade * parts);
            }
        }
    }
}

QRectF BarChart::plot() const
{
    const QFontMetrics metrics(textFont(TextStyle::Meta));
    const int left = metrics.horizontalAdvance(QLocale().toString(10000)) + 8;
    return QRectF(rect()).adjusted(left, metrics.height() / 2.0, 0, -metrics.height() - 8);
}

void BarChart::paintEvent(QPaintEvent *)
{
    int highest = 1;
    for (const Bar &bar : std::as_const(m_bars)) {
        highest = qMax(highest, bar.value + bar.failed + bar.planned);
    }
    const int end = scaleEnd(highest);
    QPainter painter(this);
    const QRectF area = plot();
    paintScale(painter, area, end);
    if (m_bars.isEmpty()) {
        return;
    }
    const qreal width = area.width() / qreal(m_bars.size());
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        paintBar(painter, {area.left() + width * qreal(i), area.top(), width, area.height()},
                 m_bars.at(i), end);
    }
}

void BarChart::paintScale(QPainter &painter, const QRectF &plot, int end) const
{
    painter.setFont(textFont(TextStyle::Meta));
    for (int i = 0; i <= parts; ++i) {
        const qreal y = qRound(plot.bottom() - plot.height() * i / parts);
        Paint::hairline(painter, {plot.left(), y}, plot.width(), toneColor(Tone::Line, this));
        painter.setPen(toneColor(Tone::Text2, this));
        painter.drawText(QRectF(0, y - 10, plot.left() - 8, 20), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(end / parts * i));
    }
}

void BarChart::paintBar(QPainter &painter, const QRectF &slot, const Bar &bar, int end) const
{
    const qreal unit = slot.height() / end;
    const qreal width = slot.width() * barShare;
    const qreal left = slot.center().x() - width / 2;
    qreal bottom = slot.bottom();
    if (bar.value > 0) {
        const qreal height = qMax(3.0, bar.value * unit);
        Paint::box(
            painter,
            {{left, bottom - height, width, height}, 3, toneColor(Tone::Accent, this), QColor()});
        bottom -= height + 2;
    }
    if (bar.failed > 0) {
        const qreal height = qMax(3.0, bar.failed * unit);
        Paint::box(
            painter,
            {{left, bottom - height, width, height}, 1.5, toneColor(Tone::Bad, this), QColor()});
        bottom -= height + 2;
    }
    if (bar.planned > 0) {
        const qreal height = qMax(3.0, bar.planned * unit);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(toneColor(Tone::Plan, this), 1, Qt::DashLine));
        painter.setBrush(toneColor(Tone::PlanBg, this));
        painter.drawRoundedRect(QRectF(left, bottom - height, width, height), 3, 3);
        painter.restore();
    }
    painter.setPen(toneColor(bar.current ? Tone::Text : Tone::Text2, this));
    painter.drawText(QRectF(slot.left(), slot.bottom() + 6, slot.width(), 20),
                     Qt::AlignHCenter | Qt::AlignTop, bar.label);
}

bool BarChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_bars.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QRectF area = plot();
        const int at =
            int((help->pos().x() - area.left()) / (area.width() / double(m_bars.size())));
        if (help->pos().x() >= area.left() && at >= 0 && at < m_bars.size()) {
            const Bar &bar = m_bars.at(at);
            QStringList lines = {bar.label, tr("%n sent", nullptr, bar.value)};
            if (bar.failed > 0) {
                lines.append(tr("%n failed", nullptr, bar.failed));
            }
            if (bar.planned > 0) {
                lines.append(tr("%n scheduled", nullptr, bar.planned));
            }
            QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
        }
        return true;
    }
    return QWidget::event(event);
}
