// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagefilterbar.h"

#include "models/rules/systemrules.h"
#include "models/store/configurationcache.h"
#include "ui/kit/button.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/statelooks.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>

namespace {

const QList<MessageStatus> &statuses()
{
    static const QList<MessageStatus> all = {
        MessageStatus::Scheduled, MessageStatus::Queued,  MessageStatus::Sending,
        MessageStatus::Uncertain, MessageStatus::Sent,    MessageStatus::Delivered,
        MessageStatus::Read,      MessageStatus::Failed,  MessageStatus::Expired,
        MessageStatus::Cancelled, MessageStatus::Received};
    return all;
}

/// More states are counted instead of named.
constexpr int mostNamed = 2;

qint64 startOfDay(qint64 nowMs, int daysBack)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(nowMs).date().addDays(-daysBack);
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

MessageFilterBar::MessageFilterBar(const ConfigurationCache &configuration, QWidget *parent)
    : QWidget(parent)
    , m_configuration(configuration)
{
    buildRow();
    showChips();
}

void MessageFilterBar::buildRow()
{
    m_periodChip = new FilterChip(tr("Period"), this);
    m_statusChip = new FilterChip(tr("State"), this);
    m_chatbotChip = new FilterChip(tr("Chatbot"), this);
    m_channelChip = new FilterChip(tr("Channel"), this);
    m_moreChip = new FilterChip(tr("More filters"), this);
    m_clear = new Button(Button::Kind::Quiet, tr("Clear filters"), {}, this);
    m_clear->setButtonSize(Button::Size::Small);
    m_count = new TextLabel(TextStyle::Small, Tone::Text2, {}, this);
    m_countIcon = new IconView(QStringLiteral("alert-circle"), Tone::Bad, 16, this);
    m_countIcon->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (FilterChip *chip : chips()) {
        chip->setCheckable(true);
        chip->setChevron(true);
        row->addWidget(chip);
    }
    row->addWidget(m_clear);
    row->addStretch(1);
    row->addWidget(m_countIcon);
    row->addWidget(m_count);

    connect(m_periodChip, &QAbstractButton::clicked, this, &MessageFilterBar::openPeriodMenu);
    connect(m_statusChip, &QAbstractButton::clicked, this, &MessageFilterBar::openStatusMenu);
    connect(m_chatbotChip, &QAbstractButton::clicked, this, &MessageFilterBar::openChatbotMenu);
    connect(m_channelChip, &QAbstractButton::clicked, this, &MessageFilterBar::openChannelMenu);
    connect(m_periodChip, &FilterChip::removed, this, [this] { setPeriod(Period::All); });
    connect(m_statusChip, &FilterChip::removed, this, [this] { setStatuses({}); });
    connect(m_chatbotChip, &FilterChip::removed, this, [this] {
        m_chatbot.reset();
        changed();
    });
    connect(m_channelChip, &FilterChip::removed, this, [this] {
        m_channel.reset();
        changed();
    });
    connect(m_moreChip, &QAbstractButton::clicked, this, &MessageFilterBar::openMoreMenu);
    connect(m_moreChip, &FilterChip::removed, this, [this] {
        m_system.reset();
        m_outgoingOnly = false;
        changed();
    });
    connect(m_clear, &QAbstractButton::clicked, this, &MessageFilterBar::clear);
}

QList<FilterChip *> MessageFilterBar::chips() const
{
    return {m_periodChip, m_statusChip, m_chatbotChip, m_channelChip, m_moreChip};
}

MessageFilter MessageFilterBar::filter(qint64 nowMs) const
{
    MessageFilter filter;
    filter.statuses = m_statuses;
    filter.chatbot = m_chatbot;
    filter.channel = m_channel;
    filter.system = m_system;
    filter.outgoingOnly = m_outgoingOnly;
    switch (m_period) {
    case Period::All:
        break;
    case Period::Today:
        filter.since = startOfDay(nowMs, 0);
        break;
    case Period::SevenDays:
        filter.since = startOfDay(nowMs, 6);
        break;
    case Period::ThirtyDays:
        filter.since = startOfDay(nowMs, 29);
        break;
    }
    return filter;
}

void MessageFilterBar::setStatuses(const QList<MessageStatus> &wanted)
{
    m_statuses = wanted;
    changed();
}

void MessageFilterBar::setPeriod(Period period)
{
    m_period = period;
    changed();
}

void MessageFilterBar::clear()
{
    m_period = Period::All;
    m_statuses.clear();
    m_chatbot.reset();
    m_channel.reset();
    m_system.reset();
    m_outgoingOnly = false;
    changed();
}

bool MessageFilterBar::isFiltering() const
{
    return m_period != Period::All || !m_statuses.isEmpty() || m_chatbot || m_channel || m_system ||
           m_outgoingOnly;
}

QStringList MessageFilterBar::words() const
{
    QStringList words;
    const auto say = [&words](const FilterChip *chip, bool isName, const QString &named) {
        if (chip->isChecked()) {
            words.append(isName ? named.arg(chip->text()) : chip->text());
        }
    };
    const auto configuration = m_configuration.current();
    say(m_periodChip, true, tr("period %1"));
    say(m_statusChip, m_statuses.size() <= mostNamed, tr("state %1"));
    say(m_chatbotChip, m_chatbot && configuration->chatbot(*m_chatbot), tr("chatbot %1"));
    say(m_channelChip, m_channel && configuration->channel(*m_channel), tr("channel %1"));
    say(m_moreChip, false, {});
    return words;
}

void MessageFilterBar::setCount(const QString &text, Tone tone)
{
    m_count->setText(text);
    m_count->setTone(tone);
    m_countIcon->setVisible(tone == Tone::Bad);
}

void MessageFilterBar::changed()
{
    showChips();
    Q_EMIT filterChanged();
}

void MessageFilterBar::showChips()
{
    const auto show = [](FilterChip *chip, const QString &name, const QString &value) {
        chip->setText(value.isEmpty() ? name : value);
        chip->setAccessibleName(value.isEmpty() ? name : tr("%1: %2").arg(name, value));
        chip->setChecked(!value.isEmpty());
        chip->setRemovable(!value.isEmpty());
        chip->setChevron(value.isEmpty());
    };
    const QStringList periods = {QString(), tr("Today"), tr("Last 7 days"), tr("Last 30 days")};
    show(m_periodChip, tr("Period"), periods.at(static_cast<int>(m_period)));
    QStringList words;
    for (const MessageStatus status : m_statuses) {
        words.append(StateLooks::message(status).text);
    }
    const bool many = words.size() > mostNamed;
    show(m_statusChip, tr("State"),
         many ? tr("%n states", nullptr, static_cast<int>(words.size()))
              : words.join(QStringLiteral(", ")));
    const auto configuration = m_configuration.current();
    const Chatbot *chatbot = m_chatbot ? configuration->chatbot(*m_chatbot) : nullptr;
    show(m_chatbotChip, tr("Chatbot"),
         chatbot     ? chatbot->name
         : m_chatbot ? tr("deleted chatbot")
                     : QString());
    const Channel *channel = m_channel ? configuration->channel(*m_channel) : nullptr;
    show(m_channelChip, tr("Channel"),
         channel     ? channel->name
         : m_channel ? tr("deleted channel")
                     : QString());
    QStringList more;
    if (m_system) {
        const ExternalSystem *system = configuration->system(*m_system);
        more.append(system ? system->name : tr("deleted system"));
    }
    if (m_outgoingOnly) {
        more.append(tr("without received ones"));
    }
    show(m_moreChip, tr("More filters"), more.join(QStringLiteral(", ")));
    m_clear->setVisible(isFiltering());
}

void MessageFilterBar::showMenu(QMenu *menu, FilterChip *chip)
{
    // The click has toggled the chip; only a choice decides whether it is on.
    showChips();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 4)));
}

void MessageFilterBar::openPeriodMenu()
{
    auto *menu = new QMenu(this);
    const QList<std::pair<Period, QString>> choices = {{Period::All, tr("Any time")},
                                                       {Period::Today, tr("Today")},
                                                       {Period::SevenDays, tr("Last 7 days")},
                                                       {Period::ThirtyDays, tr("Last 30 days")}};
    for (const auto &[period, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(period == m_period);
        connect(action, &QAction::triggered, this, [this, chosen = period] { setPeriod(chosen); });
    }
    showMenu(menu, m_periodChip);
}

void MessageFilterBar::openStatusMenu()
{
    auto *menu = new QMenu(this);
    for (const MessageStatus status : statuses()) {
        QAction *action = menu->addAction(StateLooks::message(status).text);
        action->setCheckable(true);
        action->setChecked(m_statuses.contains(status));
        connect(action, &QAction::toggled, this, [this, status](bool on) {
            on ? m_statuses.append(status) : static_cast<void>(m_statuses.removeAll(status));
            changed();
        });
    }
    showMenu(menu, m_statusChip);
}

void MessageFilterBar::openChatbotMenu()
{
    auto *menu = new QMenu(this);
    const auto configuration = m_configuration.current();
    for (const Chatbot &chatbot : configuration->chatbots) {
        connect(menu->addAction(chatbot.name), &QAction::triggered, this, [this, id = chatbot.id] {
            m_chatbot = id;
            changed();
        });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No chatbot yet"))->setEnabled(false);
    }
    showMenu(menu, m_chatbotChip);
}

void MessageFilterBar::openChannelMenu()
{
    auto *menu = new QMenu(this);
    const auto configuration = m_configuration.current();
    for (const Channel &channel : configuration->channels) {
        connect(menu->addAction(channel.name), &QAction::triggered, this, [this, id = channel.id] {
            m_channel = id;
            changed();
        });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No channel yet"))->setEnabled(false);
    }
    showMenu(menu, m_channelChip);
}

void MessageFilterBar::openMoreMenu()
{
    auto *menu = new QMenu(this);
    const auto configuration = m_configuration.current();
    for (const ExternalSystem &system : SystemRules::byName(*configuration)) {
        QAction *action = menu->addAction(tr("From %1").arg(system.name));
        action->setCheckable(true);
        action->setChecked(m_system == system.id);
        connect(action, &QAction::toggled, this, [this, id = system.id](bool on) {
            m_system = on ? std::optional(id) : std::nullopt;
            changed();
        });
    }
    if (!menu->isEmpty()) {
        menu->addSeparator();
    }
    QAction *outgoing = menu->addAction(tr("Without received ones"));
    outgoing->setCheckable(true);
    outgoing->setChecked(m_outgoingOnly);
    connect(outgoing, &QAction::toggled, this, [this](bool on) {
        m_outgoingOnly = on;
        changed();
    });
    showMenu(menu, m_moreChip);
}
