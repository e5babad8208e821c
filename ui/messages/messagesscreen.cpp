// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagesscreen.h"

#include "models/base/clock.h"
#include "models/lists/messagelistmodel.h"
#include "models/store/changefeed.h"
#include "ui/errortexts.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"
#include "ui/kit/toast.h"
#include "ui/messages/composedialog.h"
#include "ui/messages/csvexport.h"
#include "ui/messages/messageactions.h"
#include "ui/messages/messagecells.h"
#include "ui/messages/messagedetail.h"
#include "ui/messages/messagefilterbar.h"
#include "ui/messages/messagewords.h"
#include "ui/services.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

/// Counting stops here: "more than 10.000" says enough and costs little.
constexpr int countLimit = 10000;

enum Page { TablePage, FirstTimePage, NothingFoundPage, FailedPage };

} // namespace

MessagesScreen::MessagesScreen(UiServices &services, QWidget *parent)
    : Screen(parent)
    , m_services(services)
    , m_model(new MessageListModel(services.reader, services.configuration, this))
    , m_actions(std::make_unique<MessageActions>(services, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 20);
    column->setSpacing(0);
    buildHeader();
    column->addWidget(m_header);
    m_filters = new MessageFilterBar(services.configuration, this);
    column->addWidget(m_filters);
    column->addSpacing(12);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_stack = new QStackedWidget(this);
    row->addWidget(m_stack, 1);
    m_detail = new MessageDetail(services, this);
    m_detail->hide();
    row->addWidget(m_detail);
    column->addLayout(row, 1);
    buildTable();
    buildStates();
    m_toast = new Toast(this);
    connectDetail();

    connect(m_filters, &MessageFilterBar::filterChanged, this, &MessagesScreen::applyFilter);
    connect(m_model, &MessageListModel::pendingChanged, this, &MessagesScreen::showPending);
    connect(m_model, &MessageListModel::rowsInserted, this, &MessagesScreen::showState);
    connect(m_model, &MessageListModel::stateChanged, this, &MessagesScreen::showState);
    connect(&services.feed, &ChangeFeed::changed, m_model, &MessageListModel::apply);
    connect(m_model, &MessageListModel::dataChanged, m_detail, &MessageDetail::refresh);
    applyFilter();
}

MessagesScreen::~MessagesScreen() = default;

void MessagesScreen::buildHeader()
{
    m_header = new PageHeader(tr("Messages"), this);
    SearchField *field = m_header->searchField();
    field->setPlaceholderText(tr("Name, phone, reference"));
    field->setAccessibleName(tr("Search messages"));
    connect(field, &SearchField::searched, this, &MessagesScreen::search);
    auto *exporting = new Button(Button::Kind::Secondary, tr("Export"), QStringLiteral("download"));
    exporting->setButtonSize(Button::Size::Large);
    connect(exporting, &QAbstractButton::clicked, this, &MessagesScreen::exportCsv);
    m_header->addAction(exporting);
    Button *compose = m_header->addPrimary(tr("New message"), QStringLiteral("list-add"));
    connect(compose, &QAbstractButton::clicked, this, &MessagesScreen::compose);
}

void MessagesScreen::buildTable()
{
    auto *card = new Card;
    card->setPadding(1);
    card->body()->setSpacing(0);
    m_pending = new Button(Button::Kind::Quiet, {}, QStringLiteral("arrow-up"));
    m_pending->hide();
    connect(m_pending, &QAbstractButton::clicked, this, [this] {
        m_table->scrollToTop();
        m_model->showPending();
    });
    card->body()->addWidget(m_pending, 0, Qt::AlignHCenter);

    m_table = new TableView(tr("Messages"));
    m_table->setModel(m_model);
    m_table->setRowHeight(54);
    m_table->setMultiSelection(true);
    MessageCells::setUp(*m_table, m_services.clock);
    card->body()->addWidget(m_table, 1);
    m_stack->addWidget(card);

    connect(m_table, &TableView::opened, this, &MessagesScreen::openRow);
    connect(m_table, &TableView::clicked, this, &MessagesScreen::openRow);
    connect(m_table, &TableView::moreRequested, this, &MessagesScreen::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MessagesScreen::selectionChanged);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &MessagesScreen::followScroll);
}

void MessagesScreen::buildStates()
{
    auto *first = new EmptyState(
        EmptyState::Kind::FirstTime,
        {tr("No message yet"),
         tr("Messages that your ERP sends by the API, and those that you write here, appear in "
            "this list."),
         QStringLiteral("mail-send")});
    connect(first->addSecondary(tr("Write a message"), QStringLiteral("list-add")),
            &QAbstractButton::clicked, this, &MessagesScreen::compose);
    m_stack->addWidget(first);

    m_nothingFound =
        new EmptyState(EmptyState::Kind::NothingFound, {tr("No message found"), {}, {}});
    connect(m_nothingFound->addSecondary(tr("Clear filters")), &QAbstractButton::clicked, this,
            [this] {
                m_header->searchField()->clear();
                m_search.clear();
                m_filters->clear();
            });
    m_stack->addWidget(m_nothingFound);

    m_failed =
        new EmptyState(EmptyState::Kind::Failed, {tr("The messages could not be read"), {}, {}});
    connect(m_failed->addSecondary(tr("Try again"), QStringLiteral("view-refresh")),
            &QAbstractButton::clicked, this, &MessagesScreen::applyFilter);
    m_stack->addWidget(m_failed);
}

void MessagesScreen::connectDetail()
{
    connect(m_detail, &MessageDetail::closed, this, &MessagesScreen::closeDetail);
    connect(m_detail, &MessageDetail::copied, m_toast,
            [this] { m_toast->say(tr("Details copied")); });
    connect(m_detail, &MessageDetail::cancelRequested, this,
            [this](const Message &message) { m_actions->cancel({message}); });
    connect(m_detail, &MessageDetail::resendRequested, this,
            [this](const Message &message) { m_actions->resend({message}); });
    connect(m_detail, &MessageDetail::arrivedRequested, this,
            [this](const Message &message) { m_actions->markArrived(message); });
    m_actions->setTold([this](const QString &text) { m_toast->say(text); });
}

void MessagesScreen::open(const QVariantMap &arguments)
{
    QList<MessageStatus> statuses;
    const QStringList names = arguments.value(QStringLiteral("status")).toStringList();
    for (const QString &name : names) {
        if (const auto status = messageStatusFromName(name)) {
            statuses.append(*status);
        }
    }
    if (!arguments.isEmpty()) {
        const bool today = arguments.value(QStringLiteral("period")) == QLatin1String("today");
        m_filters->setPeriod(today ? MessageFilterBar::Period::Today
                                   : MessageFilterBar::Period::All);
        m_filters->setStatuses(statuses);
    }
    const auto id = MessageId::fromText(arguments.value(QStringLiteral("message")).toString());
    const auto message = id ? MessageStore(m_services.reader).find(*id) : std::nullopt;
    if (message) {
        m_detail->show(message->row);
        m_detail->setVisible(true);
    }
    if (arguments.value(QStringLiteral("compose")).toBool()) {
        compose();
    }
}

void MessagesScreen::search(const QString &text)
{
    if (text != m_search) {
        m_search = text;
        applyFilter();
    }
}

void MessagesScreen::applyFilter()
{
    MessageFilter filter = m_filters->filter(m_services.clock.nowMs());
    filter.search = m_search;
    const auto kept = m_detail->shown();
    m_model->setFilter(filter);
    const int row = kept ? m_model->rowOf(*kept) : -1;
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    showCount();
}

void MessagesScreen::showState()
{
    if (!m_model->state()) {
        m_failed->setSentence(errorText(m_model->state().error()));
        m_stack->setCurrentIndex(FailedPage);
    } else if (m_model->rowCount() > 0) {
        m_stack->setCurrentIndex(TablePage);
    } else if (m_filters->isFiltering() || !m_search.isEmpty()) {
        m_nothingFound->setSentence(m_search.isEmpty()
                                        ? tr("No message fits these filters.")
                                        : tr("Nothing found for “%1”.").arg(m_search));
        m_stack->setCurrentIndex(NothingFoundPage);
    } else {
        m_stack->setCurrentIndex(FirstTimePage);
    }
    showCount();
}

void MessagesScreen::showCount()
{
    const int total = m_model->total(countLimit);
    m_filters->setCount(total >= countLimit ? tr("more than %1").arg(QLocale().toString(countLimit))
                                            : tr("%n messages", nullptr, total));
}

void MessagesScreen::showPending(int count)
{
    m_pending->setText(tr("%n new messages", nullptr, count));
    m_pending->setVisible(count > 0);
}

void MessagesScreen::followScroll()
{
    m_model->setFollowing(m_table->verticalScrollBar()->value() == 0);
}

void MessagesScreen::selectionChanged()
{
    if (m_detail->isVisible()) {
        openRow(m_table->currentIndex());
    }
}

void MessagesScreen::openRow(const QModelIndex &index)
{
    if (const auto message = m_model->message(index.row())) {
        m_detail->show(message->row);
        m_detail->setVisible(true);
    }
}

void MessagesScreen::closeDetail()
{
    m_detail->hide();
    m_table->setFocus();
}

void MessagesScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Below 1100 of the window the first columns stay and the panel gets less room.
    m_table->setColumnHidden(MessageListModel::ChannelColumn,
                             width() < 860 && m_detail->isVisible());
}

QList<Message> MessagesScreen::selectedMessages() const
{
    QList<Message> messages;
    for (const int row : m_table->selectedRows()) {
        if (const auto message = m_model->message(row)) {
            messages.append(*message);
        }
    }
    return messages;
}

void MessagesScreen::openMenu(const QModelIndex &index, const QPoint &position)
{
    QList<Message> messages = selectedMessages();
    if (messages.isEmpty()) {
        if (const auto message = m_model->message(index.row())) {
            messages = {*message};
        }
    }
    if (messages.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this,
            [this, index] { openRow(index); });
    QAction *resend = menu->addAction(tr("Send again"));
    resend->setEnabled(MessageActions::canResend(messages));
    connect(resend, &QAction::triggered, this, [this, messages] { m_actions->resend(messages); });
    connect(menu->addAction(tr("Copy ID")), &QAction::triggered, this,
            [this, messages] { m_actions->copyIds(messages); });
    menu->addSeparator();
    QAction *cancel = menu->addAction(tr("Cancel sending"));
    cancel->setEnabled(MessageActions::canCancel(messages));
    connect(cancel, &QAction::triggered, this, [this, messages] { m_actions->cancel(messages); });
    menu->popup(position);
}

void MessagesScreen::compose()
{
    auto *dialog = new ComposeDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ComposeDialog::sent, m_toast,
            [this] { m_toast->say(tr("The message is in the queue")); });
    dialog->open();
}

void MessagesScreen::exportCsv()
{
    const MessageFilter filter = m_model->filter();
    const FileRequest request{tr("Export messages"),
                              QStringLiteral("export"),
                              {tr("CSV file (*.csv)")},
                              tr("messages.csv"),
                              QStringLiteral("csv")};
    m_services.prompts.chooseSaveFile(this, request, [this, filter](const QString &path) {
        auto *dialog = new CsvExportDialog(m_services, filter, path, this);
        connect(dialog, &CsvExportDialog::finishedWell, this,
                [this](int count) { m_toast->say(tr("%n messages exported", nullptr, count)); });
        dialog->start();
    });
}
