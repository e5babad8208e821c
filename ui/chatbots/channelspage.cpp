// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/channelspage.h"

#include "models/base/folding.h"
#include "models/store/configurationcache.h"
#include "ui/channels/channelwords.h"
#include "ui/chatbots/channelrow.h"
#include "ui/chatbots/chatbotdraft.h"
#include "ui/chatbots/faultline.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/icons.h"
#include "ui/kit/textlabel.h"
#include "ui/shell/navigator.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

ChatbotChannelsPage::ChatbotChannelsPage(ChatbotDraft &draft,
                                         const ConfigurationCache &configuration,
                                         Navigator &navigator, QWidget *parent)
    : ChatbotPage(draft, parent)
    , m_configuration(configuration)
    , m_navigator(navigator)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 20);
    column->setSpacing(12);
    buildHead(column);
    m_fault = new FaultLine(this);
    column->addWidget(m_fault);
    m_none = new TextLabel(TextStyle::Body, Tone::Text2, {}, this);
    m_none->setWrapping(true);
    column->addWidget(m_none);
    m_goToChannels =
        new Button(Button::Kind::Quiet, tr("Go to Channels"), QStringLiteral("antenna"), this);
    column->addWidget(m_goToChannels, 0, Qt::AlignLeft);
    m_card = new Card(this);
    m_card->setPadding(1);
    m_card->body()->setSpacing(0);
    column->addWidget(m_card);
    column->addStretch();
    addField(Field{QStringLiteral("/channels"), m_add, m_add,
                   [this](const QString &sentence) { m_fault->setSentence(sentence); }});
    // Templates are not edited here, but they belong to channels.
    addField(Field{QStringLiteral("/templates"), nullptr, m_add, [this](const QString &sentence) {
                       if (!sentence.isEmpty()) {
                           m_fault->setSentence(sentence);
                       }
                   }});
    connect(m_goToChannels, &QAbstractButton::clicked, this,
            [this] { m_navigator.open(QStringLiteral("channels")); });
}

void ChatbotChannelsPage::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new TextLabel(TextStyle::Section, tr("Channels"), this));
    auto *second = new TextLabel(TextStyle::Small, Tone::Text2,
                                 tr("Where the chatbot writes and answers. The first channel that "
                                    "can reach the person is taken."),
                                 this);
    second->setWrapping(true);
    words->addWidget(second);
    head->addLayout(words, 1);
    m_add =
        new Button(Button::Kind::Secondary, tr("Add channel"), QStringLiteral("list-add"), this);
    m_menu = new QMenu(m_add);
    m_add->setMenu(m_menu);
    head->addWidget(m_add, 0, Qt::AlignBottom);
    column->addLayout(head);
    connect(m_menu, &QMenu::triggered, this,
            [this](QAction *action) { add(ChannelId{action->data().toLongLong()}); });
}

void ChatbotChannelsPage::load()
{
    const ConfigurationPointer configuration = m_configuration.current();
    const QList<ChannelId> &channels = draft().state().chatbot.channels;
    while (m_rows.size() > channels.size()) {
        delete m_rows.takeLast();
        delete m_lines.takeLast();
        removeFields(QStringLiteral("/channels/%1").arg(m_rows.size()));
    }
    while (m_rows.size() < channels.size()) {
        addRow();
    }
    const int count = static_cast<int>(channels.size());
    for (int index = 0; index < count; ++index) {
        m_rows.at(index)->display(configuration->channel(channels.at(index)), {index, count});
    }
    m_card->setVisible(count > 0);
    fillMenu();
    const bool anyExists = !configuration->channels.isEmpty();
    m_none->setVisible(count == 0);
    m_none->setText(anyExists ? tr("No channel yet. Without one the chatbot neither writes nor "
                                   "answers.")
                              : tr("There is no channel to choose from. Connect one first; the "
                                   "Simulador needs nothing."));
    m_goToChannels->setVisible(count == 0 && !anyExists);
}

void ChatbotChannelsPage::fillMenu()
{
    m_menu->clear();
    const ConfigurationPointer configuration = m_configuration.current();
    QList<Channel> free = configuration->channels.values();
    free.removeIf([this](const Channel &channel) {
        return draft().state().chatbot.channels.contains(channel.id);
    });
    std::sort(free.begin(), free.end(),
              [](const auto &a, const auto &b) { return folded(a.name) < folded(b.name); });
    for (const Channel &channel : std::as_const(free)) {
        QString name = channel.name;
        name.replace(QLatin1Char('&'), QLatin1String("&&")); // a menu takes one for a mnemonic
        m_menu->addAction(Icons::icon(ChannelWords::kindIcon(channel.kind)), name)
            ->setData(channel.id.value);
    }
    m_add->setEnabled(!free.isEmpty());
    m_add->setToolTip(free.isEmpty() ? tr("All channels are in the list already.") : QString());
}

void ChatbotChannelsPage::addRow()
{
    const int index = static_cast<int>(m_rows.size());
    auto *line = new Hairline(m_card);
    line->setVisible(index > 0);
    auto *row = new ChannelRow(m_card);
    m_card->body()->addWidget(line);
    m_card->body()->addWidget(row);
    m_lines.append(line);
    m_rows.append(row);
    addField(Field{QStringLiteral("/channels/%1").arg(index), row, row->firstButton(),
                   [row](const QString &sentence) { row->setFault(sentence); }});
    connect(row, &ChannelRow::moveWanted, this, [this, index](int by) { move(index, by); });
    // Queued: the row that was clicked goes away by this.
    connect(
        row, &ChannelRow::removeWanted, this, [this, index] { remove(index); },
        Qt::QueuedConnection);
}

void ChatbotChannelsPage::add(ChannelId channel)
{
    draft().addChannel(channel, static_cast<int>(draft().state().chatbot.channels.size()));
    load();
    Q_EMIT edited();
    Q_EMIT settled(QStringLiteral("/channels"));
    m_rows.last()->firstButton()->setFocus(Qt::OtherFocusReason);
}

void ChatbotChannelsPage::move(int index, int by)
{
    const int to = index + by;
    if (to < 0 || to >= m_rows.size()) {
        return;
    }
    draft().moveChannel(index, by);
    load();
    m_rows.at(to)->focusMover(by);
    Q_EMIT edited();
    Q_EMIT settled(QStringLiteral("/channels"));
}

void ChatbotChannelsPage::remove(int index)
{
    const QList<ChannelId> channels = draft().state().chatbot.channels;
    if (index >= channels.size()) {
        return;
    }
    const ChannelId removed = channels.at(index);
    draft().removeChannel(removed);
    load();
    Q_EMIT edited();
    if (m_rows.isEmpty()) {
        m_add->setFocus(Qt::OtherFocusReason);
    } else {
        m_rows.at(qMin(index, static_cast<int>(m_rows.size()) - 1))
            ->firstButton()
            ->setFocus(Qt::OtherFocusReason);
    }
    const ConfigurationPointer configuration = m_configuration.current();
    const Channel *channel = configuration->channel(removed);
    if (!channel) {
        return;
    }
    const QPointer<ChatbotChannelsPage> page(this);
    m_navigator.offerUndo(tr("%1 removed from the chatbot.").arg(channel->name),
                          [page, removed, index] {
                              if (page) {
                                  page->draft().addChannel(removed, index);
                                  page->load();
                                  Q_EMIT page->edited();
                              }
                          });
}
