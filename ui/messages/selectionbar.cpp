// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/selectionbar.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/messages/messageactions.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

constexpr int leastWidth = 240;
constexpr int gap = 8;

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : Card(parent)
    , m_words(new TextLabel(TextStyle::SmallMed, Tone::SoftText, {}, this))
    , m_clear(new Button(Button::Kind::Quiet, tr("Clear selection"), {}, this))
    , m_copy(new Button(Button::Kind::Secondary, tr("Copy IDs"), QStringLiteral("edit-copy"), this))
    , m_resend(new Button(Button::Kind::Secondary, tr("Send again"), QStringLiteral("view-refresh"),
                          this))
    , m_cancel(
          new Button(Button::Kind::Danger, tr("Cancel sending"), QStringLiteral("cancelled"), this))
{
    setTones(Tone::Soft, Tone::Soft);
    setRadius(8);
    setPadding(QMargins(2 * gap, 6, gap, 6));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_words);
    row->addWidget(m_clear);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_resend);
    row->addWidget(m_cancel);
    body()->addLayout(row);
    connect(m_clear, &QAbstractButton::clicked, this, &SelectionBar::clearRequested);
    connect(m_copy, &QAbstractButton::clicked, this, &SelectionBar::copyRequested);
    connect(m_resend, &QAbstractButton::clicked, this, &SelectionBar::resendRequested);
    connect(m_cancel, &QAbstractButton::clicked, this, &SelectionBar::cancelRequested);
    hide();
}

void SelectionBar::setMessages(const QList<Message> &messages)
{
    m_words->setText(tr("%n selected", nullptr, static_cast<int>(messages.size())));
    m_resend->setVisible(MessageActions::canResend(messages));
    m_cancel->setVisible(MessageActions::canCancel(messages));
    setVisible(messages.size() > 1);
    fold();
}

QSize SelectionBar::minimumSizeHint() const
{
    // The words of its buttons must not keep the window wide.
    return {leastWidth, Card::minimumSizeHint().height()};
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fold();
}

/// Where the room is short the buttons show their icons alone.
void SelectionBar::fold()
{
    int needed = 4 * gap + m_words->sizeHint().width() + m_clear->sizeHint().width();
    const QList<Button *> buttons{m_copy, m_resend, m_cancel};
    for (Button *button : buttons) {
        button->setCompact(false);
        needed += button->isHidden() ? 0 : gap + button->sizeHint().width();
    }
    for (Button *button : buttons) {
        button->setCompact(width() < needed);
    }
}
