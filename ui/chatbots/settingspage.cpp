// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/settingspage.h"

#include "ui/chatbots/chatbotdraft.h"
#include "ui/chatbots/chatbotwords.h"
#include "ui/kit/card.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/segment.h"
#include "ui/kit/switch.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

ChatbotSettingsPage::ChatbotSettingsPage(ChatbotDraft &draft, QWidget *parent)
    : ChatbotPage(draft, parent)
{
    QWidget *beside =
        hint(tr("What is a proactive chatbot?"),
             {tr("It begins the conversation without waiting for the customer: it tells, for "
                 "example, that a new bill is there."),
              tr("One that answers only speaks to people who have written first.")},
             this);
    QVBoxLayout *column =
        buildForm(tr("Settings"),
                  tr("The name by which people know the chatbot, and what it is for."), beside);
    m_name = new QLineEdit(this);
    auto *name = new FieldGroup(ChatbotWords::label(QStringLiteral("name")), m_name, this);
    name->setRequired(true);
    name->setHelp(tr("Shown here and in the log, for example “Cobrança Centro”."));
    column->addWidget(name);
    addField(QStringLiteral("/name"), name);
    const QString status = ChatbotWords::label(QStringLiteral("active"));
    m_status = new Segment(status, {tr("Active"), tr("Inactive")}, this);
    auto *held = new QWidget(this);
    auto *row = new QHBoxLayout(held);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_status);
    row->addStretch();
    auto *statusGroup = new FieldGroup(status, held, this);
    statusGroup->setHelp(tr("Says whether the chatbot is active or inactive. An inactive one "
                            "takes no messages from other systems and answers nobody."));
    column->addWidget(statusGroup);
    column->addWidget(new Hairline(this));
    m_proactive = addSwitch(column, ChatbotWords::label(QStringLiteral("proactive_only")),
                            tr("Switch on for sending proactive messages. People who answer are "
                               "served by another chatbot of the channel, or by a person."));
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->draft().setName(text);
        Q_EMIT edited();
    });
    connect(m_status, &Segment::currentChanged, this, &ChatbotSettingsPage::takeActive);
    connect(m_proactive, &QAbstractButton::toggled, this, &ChatbotSettingsPage::takeProactive);
}

void ChatbotSettingsPage::load()
{
    const Chatbot &chatbot = draft().state().chatbot;
    const QSignalBlocker quietStatus(m_status);
    const QSignalBlocker quietSwitch(m_proactive);
    if (m_name->text() != chatbot.name) {
        m_name->setText(chatbot.name);
    }
    m_status->setCurrent(chatbot.active ? 0 : 1);
    m_proactive->setChecked(chatbot.proactiveOnly);
    m_proactive->update();
}

void ChatbotSettingsPage::takeActive(int choice)
{
    draft().setActive(choice == 0);
    Q_EMIT edited();
    // Whether two chatbots answer on a channel depends on it.
    Q_EMIT settled(QStringLiteral("/channels"));
}

void ChatbotSettingsPage::takeProactive(bool only)
{
    draft().setProactiveOnly(only);
    Q_EMIT edited();
    Q_EMIT settled(QStringLiteral("/channels"));
}
