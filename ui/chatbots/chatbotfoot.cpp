// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/chatbotfoot.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

ChatbotFoot::ChatbotFoot(QWidget *parent)
    : QWidget(parent)
    , m_state(new TextLabel(TextStyle::Small, Tone::Text2, {}, this))
    , m_faults(new Button(Button::Kind::Danger, {}, QStringLiteral("alert-circle"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(this));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 8, 24, 8);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_faults);
    column->addLayout(row);
    m_faults->setToolTip(tr("Go to the first field"));
    m_faults->hide();
    setFixedHeight(qMax(49, m_faults->sizeHint().height() + 17));
    connect(m_faults, &QAbstractButton::clicked, this, &ChatbotFoot::faultsWanted);
}

void ChatbotFoot::setState(const QString &text)
{
    m_state->setText(text.isEmpty() ? tr("No changes") : text);
}

void ChatbotFoot::setFaults(int fields)
{
    const QString text = tr("%n field(s) need attention", nullptr, fields);
    const bool isNew = fields > 0 && (m_faults->isHidden() || m_faults->text() != text);
    m_faults->setText(text);
    m_faults->setVisible(fields > 0);
    if (isNew) {
        QAccessibleEvent announced(m_faults, QAccessible::Alert);
        QAccessible::updateAccessibility(&announced);
    }
}
