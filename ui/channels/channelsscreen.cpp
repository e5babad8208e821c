// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelsscreen.h"

#include "models/base/clock.h"
#include "models/base/folding.h"
#include "models/base/result.h"
#include "models/store/channelremoval.h"
#include "models/store/configurationcache.h"
#include "models/store/messagestatisticsstore.h"
#include "ui/channels/channelactions.h"
#include "ui/channels/channelwords.h"
#include "ui/errortexts.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/textlabel.h"
#include "ui/moments.h"
#include "ui/services.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace {

/// Messages change often; their counts follow at this pace.
constexpr int soonMs = 300;

enum Page { ListPage, FirstTimePage, FailedPage };

} // namespace

ChannelsScreen::ChannelsScreen(UiServices &services, Navigator &navigator, QWidget *parent)
    : Screen(parent)
    , m_services(services)
    , m_actions(new ChannelActions(services, navigator, this))
    , m_soon(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 0);
    column->setSpacing(8);
    buildHeader();
    column->addWidget(m_header);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildList());
    buildStates();
    column->addWidget(m_stack, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(soonMs);
    connect(m_soon, &QTimer::timeout, this, &ChannelsScreen::refresh);
    connect(&services.feed, &ChangeFeed::changed, this, &ChannelsScreen::takeChanges);
    refresh();
}

void ChannelsScreen::buildHeader()
{
    m_header = new PageHeader(tr("Channels"), this);
    Button *connectButton = m_header->addPrimary(tr("Connect channel"), QStringLiteral("list-add"));
    connect(connectButton, &QAbstractButton::clicked, m_actions, &ChannelActions::createSimulator);
}

QWidget *ChannelsScreen::buildList()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 20);
    m_column->setSpacing(8);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    return scroll;
}

void ChannelsScreen::buildStates()
{
    auto *first = new EmptyState(
        EmptyState::Kind::FirstTime,
        {tr("No channel yet"),
         tr("A channel is the way to your customers. Begin with a Simulator: a phone in a window "
            "on "
            "this computer, so that you can see messages arrive without sending anything."),
         QStringLiteral("channel-simulator")});
    connect(first->addSecondary(tr("Create a Simulator"), QStringLiteral("channel-simulator")),
            &QAbstractButton::clicked, m_actions, &ChannelActions::createSimulator);
    m_stack->addWidget(first);
    m_failed =
        new EmptyState(EmptyState::Kind::Failed, {tr("The channels could not be read"), {}, {}});
    connect(m_failed->addSecondary(tr("Try again"), QStringLiteral("view-refresh")),
            &QAbstractButton::clicked, this, &ChannelsScreen::refresh);
    m_stack->addWidget(m_failed);
}

void ChannelsScreen::open(const QVariantMap &arguments)
{
    if (arguments.contains(QStringLiteral("create"))) {
        m_actions->createSimulator();
    }
    const QString key = arguments.value(QStringLiteral("channel")).toString();
    const ConfigurationPointer configuration = m_services.configuration.current();
    const Channel *channel = configuration->channel(key);
    if (channel && ChannelWords::isSimulator(*channel)) {
        m_actions->openPhone(*channel);
    }
}

void ChannelsScreen::takeChanges(const Changes &changes)
{
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::Channel) {
            refresh();
            return;
        }
        if (change.kind == Change::Kind::Message && !m_soon->isActive()) {
            m_soon->start();
        }
    }
}

Result<QList<ChannelFacts>> ChannelsScreen::readFacts() const
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    const qint64 midnight = Moments::dayOf(m_services.clock.nowMs()).first();
    const auto today = MessageStatisticsStore(m_services.reader)
                           .byChannel(configuration->channels.keys(), midnight);
    if (!today) {
        return today.error();
    }
    QList<ChannelFacts> facts;
    for (const Channel &channel : configuration->channels) {
        const auto waiting = ChannelRemoval(m_services.reader).countWaiting(channel.id);
        if (!waiting) {
            return waiting.error();
        }
        facts.append({channel, today->value(channel.id), *waiting});
    }
    std::sort(facts.begin(), facts.end(), [](const ChannelFacts &left, const ChannelFacts &right) {
        return folded(left.channel.name) < folded(right.channel.name);
    });
    return facts;
}

void ChannelsScreen::refresh()
{
    const auto facts = readFacts();
    if (!facts) {
        m_failed->setSentence(errorText(facts.error()));
        m_stack->setCurrentIndex(FailedPage);
        return;
    }
    m_header->setSubtitle(subtitle(*facts));
    m_stack->setCurrentIndex(facts->isEmpty() ? FirstTimePage : ListPage);
    showRows(*facts);
}

QString ChannelsScreen::subtitle(const QList<ChannelFacts> &facts) const
{
    if (facts.isEmpty()) {
        return {};
    }
    const auto broken = std::count_if(facts.cbegin(), facts.cend(), [](const ChannelFacts &one) {
        return groupOf(one.channel) == Attention;
    });
    const QString all = tr("%n channel(s)", nullptr, static_cast<int>(facts.size()));
    if (broken == 0) {
        return all;
    }
    return tr("%1 · %2").arg(all, tr("%n need(s) attention", nullptr, static_cast<int>(broken)));
}

ChannelsScreen::Group ChannelsScreen::groupOf(const Channel &channel)
{
    if (channel.health() == ChannelHealth::Broken) {
        return Attention;
    }
    return ChannelWords::isSimulator(channel) ? Tests : Working;
}

void ChannelsScreen::showRows(const QList<ChannelFacts> &facts)
{
    QList<std::pair<ChannelId, Group>> order;
    for (const ChannelFacts &one : facts) {
        order.append({one.channel.id, groupOf(one.channel)});
    }
    if (order != m_order) {
        m_order = order;
        rebuild(facts);
        return;
    }
    for (const ChannelFacts &one : facts) {
        m_rows.value(one.channel.id)->setFacts(one, m_services.clock.nowMs());
    }
}

void ChannelsScreen::rebuild(const QList<ChannelFacts> &facts)
{
    m_rows.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const Group group : {Attention, Working, Tests}) {
        QList<ChannelFacts> members;
        std::copy_if(facts.cbegin(), facts.cend(), std::back_inserter(members),
                     [group](const ChannelFacts &one) { return groupOf(one.channel) == group; });
        if (!members.isEmpty()) {
            addGroup(group, members);
        }
    }
    m_column->addStretch(1);
}

void ChannelsScreen::addGroup(Group group, const QList<ChannelFacts> &facts)
{
    const QStringList titles = {tr("Needs attention"), tr("Working"), tr("For tests")};
    m_column->addWidget(new TextLabel(TextStyle::SmallStrong, Tone::Text2, titles.at(group), this));
    auto *card = new Card(this);
    card->setPadding(1);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    card->body()->setSpacing(0);
    if (group == Attention) {
        card->setTones(Tone::Surface, Tone::Bad);
    }
    for (const ChannelFacts &one : facts) {
        if (card->body()->count() > 0) {
            card->body()->addWidget(new Hairline(card));
        }
        card->body()->addWidget(addRow(one, card));
    }
    m_column->addWidget(card);
    m_column->addSpacing(4);
}

ChannelItem *ChannelsScreen::addRow(const ChannelFacts &facts, QWidget *card)
{
    auto *row = new ChannelItem(facts, m_services.clock.nowMs(), card);
    m_rows.insert(facts.channel.id, row);
    connect(row, &ChannelItem::wanted, this,
            [this, row](ChannelItem::Action action) { act(row->facts().channel, action); });
    return row;
}

void ChannelsScreen::act(const Channel &channel, ChannelItem::Action action)
{
    switch (action) {
    case ChannelItem::Action::Open:
        m_actions->openPhone(channel);
        break;
    case ChannelItem::Action::Pause:
        m_actions->setActive(channel, false);
        break;
    case ChannelItem::Action::Resume:
        m_actions->setActive(channel, true);
        break;
    case ChannelItem::Action::Edit:
        m_actions->edit(channel);
        break;
    case ChannelItem::Action::Delete:
        m_actions->remove(channel);
        break;
    }
}
