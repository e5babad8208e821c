// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagetable.h"

#include "models/base/clock.h"
#include "models/lists/messagelistmodel.h"
#include "models/store/changefeed.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/icons.h"
#include "ui/kit/tableview.h"
#include "ui/messages/messageactions.h"
#include "ui/messages/messagecells.h"
#include "ui/messages/selectionbar.h"
#include "ui/moments.h"
#include "ui/services.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

constexpr int rowHeight = 54;

} // namespace

MessageTable::MessageTable(UiServices &services, MessageListModel &model, MessageActions &actions,
                           QWidget *parent)
    : QWidget(parent)
    , m_clock(services.clock)
    , m_model(model)
    , m_actions(actions)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_selection = new SelectionBar(this);
    column->addWidget(m_selection);
    auto *card = new Card(this);
    card->setPadding(1);
    card->body()->setSpacing(0);
    m_table = new TableView(tr("Messages"), card);
    card->body()->addWidget(m_table, 1);
    column->addWidget(card, 1);
    // Lies over the rows: what is being read must not move because of it.
    m_pending = new Button(Button::Kind::Secondary, {}, QStringLiteral("arrow-up"), this);
    m_pending->hide();
    setFocusProxy(m_table);
    buildTable(services);
    buildSelectionBar();
}

void MessageTable::buildTable(UiServices &services)
{
    m_model.setWords([this](const QModelIndex &index) { return m_table->spokenText(index); });
    // Before the view learns of it: that would go to a neighbour, and the list with it.
    connect(&m_model, &MessageListModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { leaveRows(first, last); });
    m_table->setModel(&m_model);
    m_table->setRowHeight(rowHeight);
    m_table->setMultiSelection(true);
    MessageCells::setUp(*m_table, services.clock);
    connect(m_pending, &QAbstractButton::clicked, this, [this] {
        m_table->scrollToTop();
        m_model.showPending();
    });
    connect(m_table, &TableView::opened, this, &MessageTable::openRow);
    connect(m_table, &TableView::clicked, this, &MessageTable::clickRow);
    connect(m_table, &TableView::moreRequested, this, &MessageTable::openMenu);
    connect(m_table, &TableView::deleteRequested, this, &MessageTable::cancelSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MessageTable::selectionChanged);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &MessageTable::followScroll);
    connect(&m_model, &MessageListModel::pendingChanged, this, &MessageTable::showPending);
    connect(&m_model, &MessageListModel::modelReset, this, &MessageTable::selectionChanged);
    connect(&m_model, &MessageListModel::modelReset, this, &MessageTable::fitColumns);
    connect(&m_model, &MessageListModel::rowsInserted, this, &MessageTable::fitColumns);
    connect(
        &m_model, &MessageListModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { keepPlace(first, first - last - 1); });
    connect(&services.feed, &ChangeFeed::changed, this, &MessageTable::followDay);
    m_table->installEventFilter(this);
}

void MessageTable::leaveRows(int first, int last)
{
    const int row = m_table->currentIndex().row();
    if (row >= first && row <= last) {
        m_table->selectionModel()->clearCurrentIndex();
    }
}

/// Rows went or came above what is being read: it stays where it is.
void MessageTable::keepPlace(int first, int rows)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    if (first == 0 && bar->value() > 0) {
        const int place = bar->value() + rows * rowHeight;
        // The bar learns of the rows only when they are laid out.
        m_table->doItemsLayout();
        bar->setValue(place);
    }
}

void MessageTable::showNewest()
{
    if (!m_model.isAtNewest()) {
        m_model.reload();
    }
    m_table->scrollToTop();
    m_table->setCurrentIndex(m_model.index(0, 0));
}

void MessageTable::showOldest()
{
    m_model.showOldest();
    m_table->setCurrentIndex(m_model.index(m_model.rowCount() - 1, 0));
    m_table->scrollToBottom();
}

/// The ends of the whole log, not of the part of it that is read.
bool MessageTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::MoveToEndOfDocument)) {
            showOldest();
            return true;
        }
        if (key->matches(QKeySequence::MoveToStartOfDocument)) {
            showNewest();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MessageTable::fitColumns()
{
    m_day = Moments::dayOf(m_clock.nowMs());
    MessageCells::fit(*m_table, m_clock);
}

/// What was of today has become of another day, and says so at greater length.
void MessageTable::followDay()
{
    if (Moments::dayOf(m_clock.nowMs()) != m_day) {
        fitColumns();
    }
}

void MessageTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followDay();
}

void MessageTable::buildSelectionBar()
{
    connect(m_selection, &SelectionBar::clearRequested, m_table, &TableView::clearSelection);
    connect(m_selection, &SelectionBar::copyRequested, this,
            [this] { m_actions.copyIds(selectedMessages()); });
    connect(m_selection, &SelectionBar::resendRequested, this,
            [this] { m_actions.resend(selectedMessages()); });
    connect(m_selection, &SelectionBar::cancelRequested, this, &MessageTable::cancelSelected);
    // What is possible changes with the states.
    connect(&m_model, &MessageListModel::dataChanged, m_selection,
            [this] { m_selection->setMessages(selectedMessages()); });
}

void MessageTable::select(MessageRow message)
{
    if (const int row = m_model.rowOf(message); row >= 0) {
        m_table->setCurrentIndex(m_model.index(row, 0));
    }
}

void MessageTable::showPending(int count)
{
    m_pending->setText(tr("%n new messages", nullptr, count));
    m_pending->setVisible(count > 0);
    placePending();
}

void MessageTable::placePending()
{
    const QPoint head = m_table->mapTo(this, QPoint(0, m_table->horizontalHeader()->height()));
    m_pending->adjustSize();
    m_pending->move((width() - m_pending->width()) / 2, head.y() + 8);
    m_pending->raise();
}

void MessageTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePending();
}

void MessageTable::followScroll()
{
    const bool atTop = m_table->verticalScrollBar()->value() == 0;
    if (atTop && !m_model.isAtNewest()) {
        fetchNewer();
        return;
    }
    m_model.setFollowing(atTop);
}

void MessageTable::fetchNewer()
{
    const auto first = m_model.message(0);
    m_model.fetchNewer();
    const int came = first ? m_model.rowOf(first->row) : 0;
    if (came > 0) {
        m_table->doItemsLayout();
        m_table->verticalScrollBar()->setValue(came * rowHeight);
    }
}

void MessageTable::selectionChanged()
{
    const QList<Message> messages = selectedMessages();
    m_selection->setMessages(messages);
    if (messages.size() == 1) {
        Q_EMIT visited(messages.first().row);
    }
}

void MessageTable::openRow(const QModelIndex &index)
{
    if (const auto message = m_model.message(index.row())) {
        Q_EMIT opened(message->row);
    }
}

void MessageTable::clickRow(const QModelIndex &index)
{
    const auto message = m_model.message(index.row());
    if (message && m_table->selectedRows().size() == 1) {
        Q_EMIT clicked(message->row);
    }
}

QList<Message> MessageTable::selectedMessages() const
{
    QList<Message> messages;
    for (const int row : m_table->selectedRows()) {
        if (const auto message = m_model.message(row)) {
            messages.append(*message);
        }
    }
    return messages;
}

void MessageTable::openMenu(const QModelIndex &index, const QPoint &position)
{
    const QList<Message> messages = selectedMessages();
    if (messages.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const char *icon, const QString &text, const QKeySequence &keys) {
        QAction *action = menu->addAction(Icons::icon(QString::fromLatin1(icon)), text);
        action->setShortcut(keys);
        // Only shown: the list has the key.
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    const QPersistentModelIndex at(index);
    connect(add("view-reveal", tr("Open"), Qt::Key_Enter), &QAction::triggered, this,
            [this, at] { openRow(at); });
    QAction *resend = add("view-refresh", tr("Send again"), {});
    resend->setEnabled(MessageActions::canResend(messages));
    connect(resend, &QAction::triggered, this, [this, messages] { m_actions.resend(messages); });
    connect(add("edit-copy", tr("Copy ID"), {}), &QAction::triggered, this,
            [this, messages] { m_actions.copyIds(messages); });
    menu->addSeparator();
    QAction *cancel = add("cancelled", tr("Cancel sending"), Qt::Key_Delete);
    cancel->setEnabled(MessageActions::canCancel(messages));
    connect(cancel, &QAction::triggered, this, [this, messages] { m_actions.cancel(messages); });
    menu->popup(position);
}

void MessageTable::cancelSelected()
{
    const QList<Message> messages = selectedMessages();
    if (MessageActions::canCancel(messages)) {
        m_actions.cancel(messages);
    }
}
