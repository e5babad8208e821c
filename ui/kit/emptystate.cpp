// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/emptystate.h"

#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace {

/// Characters: a longer line is hard to read.
constexpr int widestLine = 72;

/// The picture of a list that has never had a row: the icon on a round ground, with a sun.
class EmptyPicture : public QWidget
{
public:
    EmptyPicture(const QString &icon, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon)
    {
        setFixedSize(112, 112);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Paint::box(painter, {rect(), 56, toneColor(Tone::Soft, this), QColor()});
        if (m_icon == QLatin1String("robot")) {
            paintRobot(painter);
            return;
        }
        Icons::paint(painter, m_icon, {24, 26, 64, 64}, toneColor(Tone::Accent, this));
        Paint::box(painter, {{82, 14, 14, 14}, 7, toneColor(Tone::Sun, this), QColor()});
    }

private:
    /// It has a face: a chatbot is somebody that people talk to.
    void paintRobot(QPainter &painter) const
    {
        const QColor ink = toneColor(Tone::Accent, this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(56, 19), QPointF(56, 28));
        painter.setBrush(toneColor(Tone::Surface, this));
        painter.drawRoundedRect(QRectF(17, 29, 78, 54), 14, 14);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(QRectF(48, 50, 16, 16), 200 * 16, 140 * 16);
        Paint::box(painter, {{37, 49, 10, 10}, 5, ink, QColor()});
        Paint::box(painter, {{65, 49, 10, 10}, 5, ink, QColor()});
        Paint::box(painter, {{50, 8, 12, 12}, 6, toneColor(Tone::Sun, this), QColor()});
    }

    QString m_icon;
};

QString iconOf(EmptyState::Kind kind)
{
    switch (kind) {
    case EmptyState::Kind::NothingFound:
        return QStringLiteral("search-none");
    case EmptyState::Kind::Failed:
        return QStringLiteral("drive");
    case EmptyState::Kind::FirstTime:
        break;
    }
    return QStringLiteral("inbox");
}

} // namespace

EmptyState::EmptyState(Kind kind, const Words &words, QWidget *parent)
    : QWidget(parent)
{
    const QString icon = words.icon.isEmpty() ? iconOf(kind) : words.icon;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    if (kind == Kind::FirstTime) {
        column->addWidget(new EmptyPicture(icon, this), 0, Qt::AlignHCenter);
    } else {
        const StateTone tone = kind == Kind::Failed ? StateTone::Bad : StateTone::Neutral;
        column->addWidget(new Tile({icon, tone, {}}, 64, this), 0, Qt::AlignHCenter);
    }
    column->addSpacing(8);
    const bool first = kind == Kind::FirstTime;
    auto *title = new TextLabel(first ? TextStyle::Title : TextStyle::Head, words.title, this);
    title->setWrapping(true);
    title->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    m_sentence = new TextLabel(TextStyle::Body, Tone::Text2, words.sentence, this);
    m_sentence->setWrapping(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMaximumWidth(m_sentence->fontMetrics().averageCharWidth() * widestLine);
    // A row of its own: only a row knows how high the sentence is at less than all the width.
    auto *sentence = new QHBoxLayout;
    sentence->addStretch(1);
    sentence->addWidget(m_sentence, 1000);
    sentence->addStretch(1);
    column->addLayout(sentence);
    column->addSpacing(8);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(8);
    m_actions->addStretch();
    m_actions->addStretch();
    column->addLayout(m_actions);
    m_below = new QVBoxLayout;
    m_below->setContentsMargins(0, 8, 0, 0);
    m_below->setSpacing(12);
    column->addLayout(m_below);
    column->addStretch(3);
}

Button *EmptyState::addPrimary(const QString &text, const QString &iconName)
{
    return add(new Button(Button::Kind::Primary, text, iconName, this));
}

Button *EmptyState::addSecondary(const QString &text, const QString &iconName)
{
    auto *button = new Button(Button::Kind::Secondary, text, iconName, this);
    button->setButtonSize(Button::Size::Large);
    return add(button);
}

Button *EmptyState::addLink(const QString &text)
{
    return add(new Button(Button::Kind::Quiet, text, {}, this));
}

void EmptyState::addBelow(QWidget *widget)
{
    m_below->addWidget(widget, 0, Qt::AlignHCenter);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

Button *EmptyState::add(Button *button)
{
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}
