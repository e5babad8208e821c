// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/systemsscreen.h"

#include "models/store/configurationcache.h"
#include "ui/integrations/systemactions.h"
#include "ui/integrations/systemdetail.h"
#include "ui/integrations/systemlistmodel.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int listWidth = 232;
/// In a window below 1100, so that the names of the tokens stay whole.
constexpr int narrowListWidth = 188;
constexpr int narrow = 1100 - 216;
constexpr int momentsMs = 30 * 1000;

enum Page { SystemsPage, FirstTimePage, NothingFoundPage };

} // namespace

SystemsScreen::SystemsScreen(UiServices &services, Navigator &navigator, QWidget *parent)
    : Screen(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_actions(new SystemActions(services, navigator, this))
    , m_model(new SystemListModel(services.clock, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 20);
    column->setSpacing(8);
    buildHeader();
    column->addWidget(m_header);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addWidget(buildList());
    m_detail = new SystemDetail(services, page);
    row->addWidget(m_detail, 1);
    m_stack->addWidget(page);
    buildStates();
    connectDetail();
    connect(&services.feed, &ChangeFeed::changed, this, &SystemsScreen::takeChanges);
    auto *moments = new QTimer(this);
    moments->start(momentsMs);
    connect(moments, &QTimer::timeout, this, [this] {
        m_list->viewport()->update();
        m_detail->refreshMoments();
    });
    refresh();
}

void SystemsScreen::buildHeader()
{
    m_header = new PageHeader(tr("External systems"), this);
    m_header->setSubtitle(tr("Programs of the company that send messages by the API."));
    SearchField *search = m_header->searchField();
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search systems and tokens"));
    connect(search, &SearchField::searched, this, [this](const QString &text) {
        m_search = text;
        refresh();
    });
    auto *create =
        new Button(Button::Kind::Secondary, tr("New system"), QStringLiteral("list-add"), m_header);
    create->setButtonSize(Button::Size::Large);
    m_header->addAction(create);
    connect(create, &QAbstractButton::clicked, m_actions, &SystemActions::create);
    Button *generate = m_header->addPrimary(tr("Generate token"), QStringLiteral("key"));
    connect(generate, &QAbstractButton::clicked, this,
            [this] { m_actions->issueToken(current()); });
}

QWidget *SystemsScreen::buildList()
{
    auto *card = new Card;
    m_listCard = card;
    card->setFixedWidth(listWidth);
    card->setPadding(QMargins(1, 8, 1, 8));
    m_list = new TableView(tr("External systems"), card);
    m_list->setModel(m_model);
    m_list->setRowHeight(56);
    m_list->horizontalHeader()->hide();
    m_model->setUp(*m_list);
    card->body()->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SystemsScreen::showCurrent);
    connect(m_list, &TableView::opened, this, [this] { m_actions->edit(m_detail->shown()); });
    connect(m_list, &TableView::deleteRequested, this,
            [this] { m_actions->remove(m_detail->shown()); });
    auto *rename = new QShortcut(Qt::Key_F2, m_list);
    rename->setContext(Qt::WidgetWithChildrenShortcut);
    connect(rename, &QShortcut::activated, this, [this] { m_actions->edit(m_detail->shown()); });
    return card;
}

void SystemsScreen::buildStates()
{
    auto *first = new EmptyState(
        EmptyState::Kind::FirstTime,
        {tr("No token yet"),
         tr("Generate a token for the program that shall send messages, for example the ERP. It is "
            "shown once, ready to be pasted there."),
         QStringLiteral("key")});
    connect(first->addSecondary(tr("Generate the first token"), QStringLiteral("key")),
            &QAbstractButton::clicked, this, [this] { m_actions->issueToken({}); });
    m_stack->addWidget(first);
    m_nothingFound = new EmptyState(EmptyState::Kind::NothingFound, {tr("Nothing found"), {}, {}});
    connect(m_nothingFound->addSecondary(tr("Clear search")), &QAbstractButton::clicked,
            m_header->searchField(), &QLineEdit::clear);
    m_stack->addWidget(m_nothingFound);
}

void SystemsScreen::connectDetail()
{
    connect(m_detail, &SystemDetail::editWanted, this,
            [this] { m_actions->edit(m_detail->shown()); });
    connect(m_detail, &SystemDetail::deleteWanted, this,
            [this] { m_actions->remove(m_detail->shown()); });
    connect(m_detail, &SystemDetail::tokenWanted, this,
            [this] { m_actions->issueToken(current()); });
    connect(m_detail, &SystemDetail::rotateWanted, m_actions, &SystemActions::rotate);
    connect(m_detail, &SystemDetail::revokeWanted, m_actions, &SystemActions::revoke);
    connect(m_detail, &SystemDetail::messageWanted, this, [this](const QString &id) {
        m_navigator.open(QStringLiteral("messages"), {{QStringLiteral("message"), id}});
    });
    connect(m_detail, &SystemDetail::requestsWanted, this, [this] {
        m_navigator.open(QStringLiteral("integrations/howto"),
                         {{QStringLiteral("page"), QStringLiteral("requests")},
                          {QStringLiteral("system"), current().value}});
    });
    connect(m_detail, &SystemDetail::howToWanted, m_actions, &SystemActions::openSamples);
    connect(m_actions, &SystemActions::changed, this, &SystemsScreen::select);
}

void SystemsScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    m_listCard->setFixedWidth(width() < narrow ? narrowListWidth : listWidth);
}

void SystemsScreen::open(const QVariantMap &arguments)
{
    m_list->setFocus(Qt::OtherFocusReason);
    const ExternalSystemId system{arguments.value(QStringLiteral("system")).toLongLong()};
    if (system.isValid()) {
        select(system);
    }
    if (arguments.value(QStringLiteral("issueToken")).toBool()) {
        m_actions->issueToken(current());
    }
}

void SystemsScreen::takeChanges(const Changes &changes)
{
    const bool ours = std::any_of(changes.cbegin(), changes.cend(), [](const Change &change) {
        return change.kind == Change::Kind::ExternalSystem ||
               change.kind == Change::Kind::AccessToken;
    });
    if (ours) {
        refresh();
    }
}

void SystemsScreen::refresh()
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    m_model->show(*configuration, m_search);
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentIndex(SystemsPage);
        if (!m_list->currentIndex().isValid()) {
            m_list->setCurrentIndex(m_model->index(0, 0));
        }
    } else if (configuration->systems.isEmpty()) {
        m_stack->setCurrentIndex(FirstTimePage);
    } else {
        m_nothingFound->setSentence(tr("No system or token with “%1”.").arg(m_search));
        m_stack->setCurrentIndex(NothingFoundPage);
    }
    showCurrent();
}

void SystemsScreen::select(ExternalSystemId system)
{
    if (m_model->rowOf(system.value) < 0) {
        m_search.clear();
        m_header->searchField()->clear();
        refresh();
    }
    const int row = m_model->rowOf(system.value);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

ExternalSystemId SystemsScreen::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->row(index.row()).system.id : ExternalSystemId();
}

void SystemsScreen::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid()) {
        m_detail->show(m_model->row(index.row()).system);
    }
}
