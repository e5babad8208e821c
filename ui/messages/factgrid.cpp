// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/factgrid.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>

namespace {

constexpr int longestWord = 30;
constexpr QChar zeroWidthSpace(0x200b);

} // namespace

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::addText(const QString &name, const QString &value)
{
    if (value.isEmpty()) {
        return;
    }
    const int row = m_grid->rowCount();
    auto *label = new TextLabel(TextStyle::Small, Tone::Text2, name);
    auto *shown = new TextLabel(TextStyle::Small, breakable(value));
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setWrapping(true);
    // One line is as high as a row with its button, so that all have one pitch.
    const int rest = Button::heightOf(Button::Size::Small) - label->fontMetrics().height();
    for (TextLabel *words : {label, shown}) {
        words->setContentsMargins(0, rest / 2, 0, rest - rest / 2);
    }
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(shown, row, 1, 1, 2);
}

void FactGrid::addId(const QString &name, const QString &value)
{
    if (value.isEmpty()) {
        return;
    }
    const int row = m_grid->rowCount();
    m_grid->addWidget(new TextLabel(TextStyle::Small, Tone::Text2, name), row, 0, Qt::AlignVCenter);
    auto *shown = new TextLabel(TextStyle::Mono, value);
    shown->setEliding(Qt::ElideMiddle);
    m_grid->addWidget(shown, row, 1);
    auto *copy = Button::iconOnly(QStringLiteral("edit-copy"), tr("Copy: %1").arg(name), this);
    copy->setButtonSize(Button::Size::Small);
    connect(copy, &QAbstractButton::clicked, this, [this, value] {
        QGuiApplication::clipboard()->setText(value);
        Q_EMIT copied();
    });
    m_grid->addWidget(copy, row, 2);
}

QString FactGrid::breakable(const QString &text)
{
    QString broken;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        broken += c;
        if (run >= longestWord && !c.isHighSurrogate()) {
            broken += zeroWidthSpace;
            run = 0;
        }
    }
    return broken;
}
