// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/faultline.h"

#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"

#include <QAccessible>
#include <QHBoxLayout>

FaultLine::FaultLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextStyle::Small, Tone::Bad, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *icon = new IconView(QStringLiteral("alert-circle"), Tone::Bad, 16, this);
    icon->setFixedHeight(qMax(16, m_text->fontMetrics().height()));
    row->addWidget(icon, 0, Qt::AlignTop);
    m_text->setWrapping(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FaultLine::setSentence(const QString &sentence)
{
    const bool isNew = !sentence.isEmpty() && sentence != m_text->text();
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (isNew) {
        QAccessibleEvent announced(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&announced);
    }
}
