// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/timeline.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int circle = 24;
constexpr int iconSize = 14;
constexpr int textLeft = 36;

class TimelineRow : public QWidget
{
public:
    TimelineRow(const TimelineEntry &entry, bool last, QWidget *parent)
        : QWidget(parent)
        , m_icon(entry.icon)
        , m_tone(entry.tone)
        , m_last(last)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(textLeft, 2, 0, last ? 0 : 12);
        row->setSpacing(8);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *title = new TextLabel(TextStyle::SmallMed, entry.failed ? Tone::Bad : Tone::Text,
                                    entry.title, this);
        title->setWrapping(true);
        words->addWidget(title);
        if (!entry.detail.isEmpty()) {
            auto *detail = new TextLabel(TextStyle::Meta, Tone::Text2, entry.detail, this);
            detail->setWrapping(true);
            words->addWidget(detail);
        }
        row->addLayout(words, 1);
        row->addWidget(new TextLabel(TextStyle::Meta, Tone::Text2, entry.time, this), 0,
                       Qt::AlignTop);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (!m_last) {
            painter.fillRect(QRectF(circle / 2.0 - 0.75, circle, 1.5, height() - circle),
                             toneColor(Tone::Line, this));
        }
        Paint::box(
            painter,
            {{0, 0, circle, circle}, circle / 2.0, toneColor(groundOf(m_tone), this), QColor()});
        const qreal inset = (circle - iconSize) / 2.0;
        Icons::paint(painter, m_icon, {inset, inset, iconSize, iconSize},
                     toneColor(inkOf(m_tone), this));
    }

private:
    QString m_icon;
    StateTone m_tone;
    bool m_last;
};

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void Timeline::setEntries(const QList<TimelineEntry> &entries)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        m_column->addWidget(new TimelineRow(entries.at(i), i + 1 == entries.size(), this));
    }
}
