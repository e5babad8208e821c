// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segment.h"

#include "ui/kit/focusaware.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"
#include "ui/kit/tone.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace {

class SegmentButton : public FocusAware<QAbstractButton>
{
public:
    SegmentButton(const QString &text, QWidget *parent)
        : FocusAware<QAbstractButton>(parent)
    {
        setText(text);
        setCheckable(true);
        setFont(textFont(TextStyle::SmallMed));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 24,
                qMax(32, fontMetrics().height() + 10)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked()) {
            const Tone fill = isEnabled() ? Tone::Surface : Tone::Sunken;
            Paint::box(painter, {rect(), 5, toneColor(fill, this), toneColor(Tone::Edge, this)});
        }
        if (isRingVisible()) {
            Paint::focusRing(painter, rect(), 5, toneColor(Tone::Focus, this));
        }
        const Tone ink = !isEnabled()                 ? Tone::Disabled
                         : isChecked() || isHovered() ? Tone::Text
                                                      : Tone::Text2;
        painter.setPen(toneColor(ink, this));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

Segment::Segment(const QString &accessibleName, const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new SegmentButton(choices.at(i), this);
        button->setAccessibleName(accessibleName + QStringLiteral(": ") + choices.at(i));
        button->setChecked(i == 0);
        m_group->addButton(button, i);
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked) {
            Q_EMIT currentChanged(index);
        }
    });
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int Segment::current() const
{
    return m_group->checkedId();
}

void Segment::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    }
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::box(painter, {rect(), 6, toneColor(Tone::Sunken, this), toneColor(Tone::Edge, this)});
}
