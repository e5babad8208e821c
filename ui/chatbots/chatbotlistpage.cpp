// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/chatbotlistpage.h"

#include "models/store/auditstore.h"
#include "models/store/configurationcache.h"
#include "ui/chatbots/chatbotactions.h"
#include "ui/chatbots/chatbotcells.h"
#include "ui/chatbots/startcard.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/combobox.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/icons.h"
#include "ui/kit/menustyle.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"
#include "ui/kit/textlabel.h"
#include "ui/services.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int rowHeight = 64;
/// So that a selected last row does not cover the round corners.
constexpr int belowRows = 8;
/// The page in a window of 1100 (LOOK 5): without the side menu.
constexpr int narrowBelow = 1100 - 216;
constexpr int minuteMs = 60 * 1000;

} // namespace

ChatbotListPage::ChatbotListPage(UiServices &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ChatbotListModel(services.configuration, this))
    , m_actions(new ChatbotActions(services, navigator, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 20);
    column->setSpacing(12);
    buildHead();
    buildChips();
    m_stack = new QStackedWidget(this);
    column->addWidget(m_head);
    column->addWidget(m_chipRow);
    column->addWidget(m_stack, 1);
    buildTable();
    buildEmptyStates();
    addShortcut(Qt::CTRL | Qt::Key_D, &ChatbotListPage::duplicateSelected);
    addShortcut(Qt::Key_F2, &ChatbotListPage::renameSelected);
    connect(&m_services.feed, &ChangeFeed::changed, this, &ChatbotListPage::takeChanges);
    connect(m_actions, &ChatbotActions::duplicated, this, &ChatbotListPage::select);
    readChanges();
    m_model->refresh();
    showState();
    startTimer(minuteMs);
}

void ChatbotListPage::buildHead()
{
    m_head = new PageHeader(tr("Chatbots"), this);
    connect(m_head->searchField(), &SearchField::searched, this, &ChatbotListPage::setSearch);
    Button *create = m_head->addPrimary(tr("Create new"), QStringLiteral("list-add"));
    connect(create, &QAbstractButton::clicked, this, &ChatbotListPage::createWanted);
}

void ChatbotListPage::buildChips()
{
    m_chipRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_chipRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QStringList names = {tr("All"), tr("Active ones"), tr("Inactive ones"),
                               tr("Proactive ones")};
    for (int index = 0; index < names.size(); ++index) {
        auto *chip = new FilterChip(names.at(index), m_chipRow);
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        chip->setChecked(index == 0);
        row->addWidget(chip);
        m_chips.append(chip);
        // Assistive technology toggles it, and that is no click.
        connect(chip, &QAbstractButton::toggled, this, [this, index](bool on) {
            if (on) {
                setKind(static_cast<ChatbotFilter::Kind>(index));
            }
        });
    }
    row->addStretch();
    buildSort(row);
}

void ChatbotListPage::buildSort(QHBoxLayout *row)
{
    auto *label = new TextLabel(TextStyle::Small, Tone::Text2, tr("Order by"), m_chipRow);
    m_sort = new ComboBox(m_chipRow);
    m_sort->setDense(true);
    m_sort->setAccessibleName(label->text());
    for (const auto column : {ChatbotListModel::NameColumn, ChatbotListModel::ChangedColumn,
                              ChatbotListModel::StatusColumn, ChatbotListModel::KindColumn}) {
        const bool byName = column == ChatbotListModel::NameColumn;
        m_sort->addItem(byName ? tr("Name")
                               : m_model->headerData(column, Qt::Horizontal).toString(),
                        static_cast<int>(column));
    }
    row->addWidget(label);
    row->addWidget(m_sort);
    connect(m_sort, &QComboBox::activated, this, [this] {
        const int column = m_sort->currentData().toInt();
        const bool newestFirst = column == ChatbotListModel::ChangedColumn;
        m_table->sortByColumn(column, newestFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void ChatbotListPage::buildTable()
{
    m_tablePage = new QWidget(m_stack);
    auto *column = new QVBoxLayout(m_tablePage);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(m_tablePage);
    card->setPadding(QMargins(1, 1, 1, belowRows));
    m_table = new TableView(tr("Chatbots"), card);
    m_table->setObjectName(QStringLiteral("chatbots"));
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    column->addSpacing(12);
    auto *keys =
        new TextLabel(TextStyle::Meta, Tone::Text2,
                      tr("Enter opens \u00b7 Ctrl+D duplicates \u00b7 F2 renames"), m_tablePage);
    column->addWidget(keys, 0, Qt::AlignRight);
    column->addStretch();
    m_tableCard = card;
    m_table->setModel(m_model);
    m_table->setRowHeight(rowHeight);
    ChatbotCells::setUp(*m_table, *m_model, m_services.clock);
    m_table->horizontalHeader()->setSortIndicator(ChatbotListModel::NameColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_sort,
            [this](int section) { m_sort->setCurrentIndex(m_sort->findData(section)); });
    connect(m_table, &TableView::opened, this, &ChatbotListPage::openSelected);
    connect(m_table, &TableView::deleteRequested, this, &ChatbotListPage::deleteSelected);
    connect(m_table, &TableView::moreRequested, this, &ChatbotListPage::showMenu);
    m_stack->addWidget(m_tablePage);
}

void ChatbotListPage::fitCard()
{
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_tableCard->setMaximumHeight(m_table->horizontalHeader()->height() + rows + 1 + belowRows);
}

void ChatbotListPage::buildEmptyStates()
{
    m_first = new EmptyState(EmptyState::Kind::FirstTime,
                             {tr("No chatbot yet"),
                              tr("A chatbot tells your customers something or answers for you. The "
                                 "first one is ready in about 5 minutes."),
                              QStringLiteral("robot")},
                             m_stack);
    auto *start = new StartCard({QStringLiteral("document-edit"), tr("Create from scratch"),
                                 tr("You choose everything, tab by tab.")},
                                m_first);
    m_first->addBelow(start);
    connect(start, &QAbstractButton::clicked, this, &ChatbotListPage::createWanted);
    m_stack->addWidget(m_first);
    m_nothing = new EmptyState(EmptyState::Kind::NothingFound, {tr("No chatbot found"), QString()},
                               m_stack);
    Button *clear = m_nothing->addSecondary(tr("Clear filters"), QStringLiteral("window-close"));
    connect(clear, &QAbstractButton::clicked, this, &ChatbotListPage::clearFilters);
    m_stack->addWidget(m_nothing);
}

void ChatbotListPage::addShortcut(const QKeySequence &keys, void (ChatbotListPage::*todo)())
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, todo);
}

void ChatbotListPage::takeChanges(const Changes &changes)
{
    const bool mine = std::any_of(changes.cbegin(), changes.cend(), [](const Change &change) {
        return change.kind == Change::Kind::Chatbot || change.kind == Change::Kind::Channel ||
               change.kind == Change::Kind::ExternalSystem;
    });
    if (mine) {
        readChanges();
        m_model->refresh();
        showState();
    }
}

void ChatbotListPage::readChanges()
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    const auto changes =
        AuditStore(m_services.reader)
            .newestOf(configuration->chatbotsByExternalId.keys(), QStringLiteral("chatbot."));
    if (changes) {
        m_model->setChanges(*changes);
    }
}

void ChatbotListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Names come before systems where the room is short.
    m_table->setColumnHidden(ChatbotListModel::SystemColumn, width() < narrowBelow);
}

void ChatbotListPage::timerEvent(QTimerEvent *event)
{
    QWidget::timerEvent(event);
    // "5 min ago" has become "6 min ago".
    m_table->viewport()->update();
}

void ChatbotListPage::setKind(ChatbotFilter::Kind kind)
{
    m_model->setFilter({kind, m_model->filter().search});
    showState();
}

void ChatbotListPage::setSearch(const QString &text)
{
    m_model->setFilter({m_model->filter().kind, text});
    showState();
}

void ChatbotListPage::clearFilters()
{
    m_head->searchField()->clear();
    m_chips.first()->setChecked(true);
    m_model->setFilter({});
    showState();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ChatbotListPage::showState()
{
    const int all = m_model->count(ChatbotFilter::Kind::All);
    const int active = m_model->count(ChatbotFilter::Kind::Active);
    const int shown = m_model->rowCount();
    for (int index = 0; index < m_chips.size(); ++index) {
        m_chips.at(index)->setCount(m_model->count(static_cast<ChatbotFilter::Kind>(index)));
    }
    m_chipRow->setVisible(all > 0);
    m_head->searchField()->setVisible(all > 0);
    if (all == 0) {
        m_head->setSubtitle({});
    } else if (shown == all) {
        m_head->setSubtitle(
            tr("%1, %2").arg(tr("%n chatbot(s)", nullptr, all), tr("%n active", nullptr, active)));
    } else {
        m_head->setSubtitle(tr("%1 of %2").arg(shown).arg(all));
    }
    const QString &search = m_model->filter().search;
    m_nothing->setSentence(search.isEmpty()
                               ? tr("There is none of this kind.")
                               : tr("Nothing fits “%1”. Look at the spelling, or at the filter "
                                    "above.")
                                     .arg(search));
    m_stack->setCurrentWidget(all == 0     ? static_cast<QWidget *>(m_first)
                              : shown == 0 ? static_cast<QWidget *>(m_nothing)
                                           : m_tablePage);
    ChatbotCells::fit(*m_table, *m_model, m_services.clock);
    fitCard();
}

void ChatbotListPage::select(ChatbotId id)
{
    readChanges();
    m_model->refresh();
    showState();
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

const Chatbot *ChatbotListPage::selected() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->at(rows.first()).chatbot;
}

void ChatbotListPage::showMenu(const QModelIndex &index, const QPoint &position)
{
    m_table->selectRow(index.row());
    const Chatbot chatbot = m_model->at(index.row()).chatbot;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const char *icon, const QString &text, const QKeySequence &keys) {
        auto *action = menu->addAction(Icons::icon(QString::fromLatin1(icon)), text);
        action->setShortcut(keys);
        // Only shown: the page or the list has the key.
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    connect(add("go-next", tr("Open"), Qt::Key_Return), &QAction::triggered, this,
            &ChatbotListPage::openSelected);
    connect(add("document-edit", tr("Rename"), Qt::Key_F2), &QAction::triggered, this,
            &ChatbotListPage::renameSelected);
    connect(add("edit-duplicate", tr("Duplicate"), Qt::CTRL | Qt::Key_D), &QAction::triggered, this,
            &ChatbotListPage::duplicateSelected);
    connect(add("edit-copy", tr("Copy external ID"), {}), &QAction::triggered, this,
            [id = chatbot.externalId] { QGuiApplication::clipboard()->setText(id); });
    const QString change = chatbot.active ? tr("Deactivate") : tr("Activate");
    connect(add(chatbot.active ? "pause-circle" : "check-circle", change, {}), &QAction::triggered,
            this, [this, chatbot] { m_actions->setActive(chatbot.id, !chatbot.active); });
    menu->addSeparator();
    auto *remove = add("edit-delete", tr("Delete…"), Qt::Key_Delete);
    markDestructive(*remove);
    connect(remove, &QAction::triggered, this, &ChatbotListPage::deleteSelected);
    menu->popup(position);
}

void ChatbotListPage::openSelected()
{
    if (const Chatbot *chatbot = selected()) {
        Q_EMIT openWanted(chatbot->id);
    }
}

void ChatbotListPage::renameSelected()
{
    if (const Chatbot *chatbot = selected()) {
        Q_EMIT renameWanted(chatbot->id);
    }
}

void ChatbotListPage::duplicateSelected()
{
    if (const Chatbot *chatbot = selected()) {
        m_actions->duplicate(chatbot->id);
    }
}

void ChatbotListPage::deleteSelected()
{
    if (const Chatbot *chatbot = selected()) {
        m_actions->askToDelete(chatbot->id);
    }
}
