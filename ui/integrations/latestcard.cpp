// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/latestcard.h"

#include "models/base/clock.h"
#include "models/store/messagestore.h"
#include "ui/integrations/messageline.h"
#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/services.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

constexpr int shownMessages = 4;
constexpr int usualWidth = 312;

} // namespace

LatestCard::LatestCard(const UiServices &services, QWidget *parent)
    : Card(parent)
    , m_services(services)
    , m_head(new QHBoxLayout)
    , m_rows(new QVBoxLayout)
{
    setPadding(QMargins(8, 16, 8, 12));
    m_head->setContentsMargins(8, 0, 0, 0);
    m_head->setSpacing(8);
    auto *title = new TextLabel(TextStyle::Section, tr("Latest messages"), this);
    title->setEliding(Qt::ElideRight);
    m_head->addWidget(title, 1);
    auto *requests = new Button(Button::Kind::Quiet, tr("See requests"), {}, this);
    requests->setButtonSize(Button::Size::Small);
    connect(requests, &QAbstractButton::clicked, this, &LatestCard::requestsWanted);
    m_head->addWidget(requests);
    body()->setSpacing(8);
    body()->addLayout(m_head);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addStretch();
}

int LatestCard::wantedWidth() const
{
    const QMargins padding = body()->contentsMargins();
    return qMax(usualWidth, m_head->sizeHint().width() + padding.left() + padding.right());
}

void LatestCard::show(ExternalSystemId system)
{
    MessageFilter filter;
    filter.system = system;
    const auto messages = MessageStore(m_services.reader).page(filter, 0, shownMessages);
    build(messages ? *messages : QList<Message>());
    if (!messages) {
        say(tr("The messages could not be read."));
    } else if (messages->isEmpty()) {
        say(tr("What this system hands in appears here."));
    }
}

void LatestCard::build(const QList<Message> &messages)
{
    // Rows are kept: one that has the focus must not lose it because a message arrived.
    while (m_rows->count() > messages.size()) {
        QLayoutItem *item = m_rows->takeAt(m_rows->count() - 1);
        delete item->widget();
        delete item;
    }
    for (int index = 0; index < messages.size(); ++index) {
        QLayoutItem *item = m_rows->itemAt(index);
        auto *line = item ? qobject_cast<MessageLine *>(item->widget()) : nullptr;
        if (item && !line) {
            m_rows->removeItem(item);
            delete item->widget();
            delete item;
        }
        if (!line) {
            line = new MessageLine(this);
            m_rows->insertWidget(index, line);
            connect(line, &QAbstractButton::clicked, this,
                    [this, line] { Q_EMIT messageWanted(line->id()); });
        }
        line->setMessage(messages.at(index), m_services.clock.nowMs());
    }
}

void LatestCard::say(const QString &sentence)
{
    auto *words = new TextLabel(TextStyle::Small, Tone::Text2, sentence, this);
    words->setWrapping(true);
    words->setContentsMargins(8, 4, 8, 4);
    m_rows->addWidget(words);
}
