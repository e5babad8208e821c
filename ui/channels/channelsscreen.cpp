// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelsscreen.h"

#include "models/base/clock.h"
#include "models/base/folding.h"
#include "models/base/result.h"
#include "models/store/configurationcache.h"
#include "ui/channels/channelactions.h"
#include "ui/channels/channeltests.h"
#include "ui/channels/channelwords.h"
#include "ui/channels/templatespage.h"
#include "ui/errortexts.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/textlabel.h"
#include "ui/services.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace {

/// Messages change often; their counts follow at this pace.
constexpr int soonMs = 300;

/// Hours go by, and "since" with them.
constexpr int minuteMs = 60 * 1000;
constexpr int pageMargin = 24;
enum Page { ListPage, FirstTimePage, NothingFoundPage, FailedPage };

/// A row of the column, with what stands in it.
void drop(QLayoutItem *item)
{
    if (QLayout *layout = item->layout()) {
        while (QLayoutItem *inner = layout->takeAt(0)) {
            drop(inner);
        }
    }
    if (QWidget *widget = item->widget()) {
        widget->hide();
        widget->deleteLater();
    }
    delete item;
}

bool matches(const Channel &channel, const QString &search)
{
    return folded(channel.name + QLatin1Char(' ') + channel.key + QLatin1Char(' ') +
                  ChannelWords::kindName(channel.kind))
        .contains(folded(search));
}

} // namespace

ChannelsScreen::ChannelsScreen(UiServices &services, Navigator &navigator, QWidget *parent)
    : Screen(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_actions(new ChannelActions(services, navigator, this))
    , m_tests(new ChannelTests(services, navigator, this))
    , m_soon(new QTimer(this))
    , m_minute(new QTimer(this))
{
    auto *pages = new QVBoxLayout(this);
    pages->setContentsMargins(0, 0, 0, 0);
    m_pages = new QStackedWidget(this);
    pages->addWidget(m_pages);
    m_pages->addWidget(buildRoom());
    m_soon->setSingleShot(true);
    m_soon->setInterval(soonMs);
    connect(m_soon, &QTimer::timeout, this, &ChannelsScreen::refresh);
    m_minute->start(minuteMs);
    connect(m_minute, &QTimer::timeout, this, &ChannelsScreen::refresh);
    connect(m_tests, &ChannelTests::changed, this, &ChannelsScreen::refresh);
    connect(&services.feed, &ChangeFeed::changed, this, &ChannelsScreen::takeChanges);
    refresh();
}

QWidget *ChannelsScreen::buildRoom()
{
    auto *room = new QWidget(this);
    auto *column = new QVBoxLayout(room);
    // The list keeps its own distance at the right, so that its scroll bar stands in it.
    column->setContentsMargins(pageMargin, 8, 0, 0);
    column->setSpacing(8);
    buildHeader();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, pageMargin, 0);
    head->addWidget(m_header);
    column->addLayout(head);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildList());
    buildStates();
    column->addWidget(m_stack, 1);
    return room;
}

void ChannelsScreen::showTemplates(const Channel &channel)
{
    if (!m_templates) {
        m_templates = new TemplatesPage(m_services, m_navigator, this);
        m_pages->addWidget(m_templates);
        connect(m_templates, &TemplatesPage::closed, this, [this] { m_pages->setCurrentIndex(0); });
    }
    m_templates->open(channel.id);
    m_pages->setCurrentWidget(m_templates);
}

void ChannelsScreen::buildHeader()
{
    m_header = new PageHeader(tr("Channels"), this);
    SearchField *field = m_header->searchField();
    field->setAccessibleName(tr("Search channels"));
    connect(field, &SearchField::searched, this, &ChannelsScreen::search);
    m_testAll =
        new Button(Button::Kind::Secondary, tr("Test all"), QStringLiteral("activity"), this);
    m_header->addAction(m_testAll);
    connect(m_testAll, &QAbstractButton::clicked, m_tests, &ChannelTests::run);
    Button *connectButton = m_header->addPrimary(tr("Connect channel"), QStringLiteral("list-add"));
    connectButton->setChevron(true);
    connect(connectButton, &QAbstractButton::clicked, this,
            [this, connectButton] { m_actions->offerKinds(connectButton); });
}

QWidget *ChannelsScreen::buildList()
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 20);
    m_column->setSpacing(8);
    return new PageScroll(content, pageMargin, this);
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
    connect(first->addSecondary(tr("Connect WhatsApp"), QStringLiteral("channel-whatsapp")),
            &QAbstractButton::clicked, m_actions, &ChannelActions::connectWhatsApp);
    m_stack->addWidget(first);
    m_nothingFound =
        new EmptyState(EmptyState::Kind::NothingFound, {tr("No channel found"), {}, {}});
    connect(m_nothingFound->addSecondary(tr("Clear search"), QStringLiteral("window-close")),
            &QAbstractButton::clicked, m_header->searchField(), &QLineEdit::clear);
    m_stack->addWidget(m_nothingFound);
    m_failed =
        new EmptyState(EmptyState::Kind::Failed, {tr("The channels could not be read"), {}, {}});
    connect(m_failed->addSecondary(tr("Try again"), QStringLiteral("view-refresh")),
            &QAbstractButton::clicked, this, &ChannelsScreen::refresh);
    m_stack->addWidget(m_failed);
    // In the middle of the page, which keeps its distance at the right only here.
    for (EmptyState *state : {first, m_nothingFound, m_failed}) {
        state->setContentsMargins(0, 0, pageMargin, 0);
    }
}

void ChannelsScreen::open(const QVariantMap &arguments)
{
    m_pages->setCurrentIndex(0);
    const QString kind = arguments.value(QStringLiteral("create")).toString();
    if (kind == QLatin1String("whatsapp_cloud")) {
        m_actions->connectWhatsApp();
    } else if (arguments.contains(QStringLiteral("create"))) {
        m_actions->createSimulator();
    }
    const QString key = arguments.value(QStringLiteral("channel")).toString();
    const ConfigurationPointer configuration = m_services.configuration.current();
    const QString broken = arguments.value(QStringLiteral("reconnect")).toString();
    if (const Channel *channel = configuration->channel(broken)) {
        m_actions->reconnect(*channel);
    }
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

void ChannelsScreen::refresh()
{
    auto facts = ChannelFacts::readAll(m_services);
    if (!facts) {
        m_failed->setSentence(errorText(facts.error()));
        m_stack->setCurrentIndex(FailedPage);
        return;
    }
    for (ChannelFacts &one : *facts) {
        one.tested = m_tests->resultOf(one.channel.id);
    }
    m_header->setSubtitle(subtitle(*facts));
    m_testAll->setVisible(!facts->isEmpty());
    m_testAll->setText(m_tests->isRunning() ? tr("Testing…") : tr("Test all"));
    QList<ChannelFacts> found;
    std::copy_if(facts->cbegin(), facts->cend(), std::back_inserter(found),
                 [this](const ChannelFacts &one) { return matches(one.channel, m_search); });
    m_nothingFound->setSentence(tr("Nothing found for “%1”.").arg(m_search));
    m_stack->setCurrentIndex(facts->isEmpty()  ? FirstTimePage
                             : found.isEmpty() ? NothingFoundPage
                                               : ListPage);
    showRows(found);
}

void ChannelsScreen::search(const QString &text)
{
    if (text != m_search) {
        m_search = text;
        refresh();
    }
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
    const ChannelId focused = focusedRow();
    m_rows.clear();
    m_hoursCaption = nullptr;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        drop(item);
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
    if (ChannelItem *row = m_rows.value(focused)) {
        // Queued: the layout shows its new rows in the same way.
        QMetaObject::invokeMethod(row, &ChannelItem::focusButton, Qt::QueuedConnection);
    }
}

ChannelId ChannelsScreen::focusedRow() const
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (row.value()->isAncestorOf(QApplication::focusWidget())) {
            return row.key();
        }
    }
    return {};
}

void ChannelsScreen::addGroup(Group group, const QList<ChannelFacts> &facts)
{
    const QStringList titles = {tr("Needs attention"), tr("Working"), tr("For tests")};
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextStyle::SmallStrong, Tone::Text2, titles.at(group), this));
    head->addStretch();
    const bool namesHours = group != Attention && !m_hoursCaption;
    if (namesHours) {
        m_hoursCaption = new TextLabel(TextStyle::Meta, Tone::Text2,
                                       tr("Messages by hour, last 24 hours"), this);
        head->addWidget(m_hoursCaption);
    }
    m_column->addLayout(head);
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
        ChannelItem *row = addRow(one, card);
        card->body()->addWidget(row);
        if (namesHours) {
            connect(row, &ChannelItem::hoursShown, m_hoursCaption, &QWidget::setVisible);
        }
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
    case ChannelItem::Action::Reconnect:
        m_actions->reconnect(channel);
        break;
    case ChannelItem::Action::Fault:
        m_actions->showFault(channel);
        break;
    case ChannelItem::Action::Templates:
        showTemplates(channel);
        break;
    }
}
