// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagesscreen.h"

#include "models/base/clock.h"
#include "models/lists/messagelistmodel.h"
#include "models/store/changefeed.h"
#include "ui/errortexts.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/detailsbox.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/searchfield.h"
#include "ui/messages/composedialog.h"
#include "ui/messages/csvexport.h"
#include "ui/messages/messageactions.h"
#include "ui/messages/messagedetail.h"
#include "ui/messages/messagefilterbar.h"
#include "ui/messages/messagetable.h"
#include "ui/messages/openfile.h"
#include "ui/moments.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace {

/// Counting stops here: "more than 10.000" says enough and costs little.
constexpr int countLimit = 10000;
/// What is searched costs more to count: each is looked at.
constexpr int searchedCountLimit = 1000;

/// Several changes shortly after one another are counted once.
constexpr int countSoonMs = 100;
/// The page in a window of 1100 (LOOK 5): without the side menu.
constexpr int narrowBelow = 1100 - 216;

enum Page { TablePage, FirstTimePage, NothingFoundPage, FailedPage };

/// Where the list would be, as white as the list.
Card *inCard(QWidget *state)
{
    auto *card = new Card;
    card->setPadding(1);
    card->body()->addWidget(state);
    return card;
}

} // namespace

MessagesScreen::MessagesScreen(UiServices &services, Navigator &navigator, QWidget *parent)
    : Screen(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_model(new MessageListModel(services.reader, services.configuration, this))
    , m_actions(std::make_unique<MessageActions>(services, navigator, this))
    , m_countSoon(new QTimer(this))
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
    // Before the panel: the keyboard goes from the list to it.
    m_table = new MessageTable(services, *m_model, *m_actions);
    m_stack->addWidget(m_table);
    m_detail = new MessageDetail(services, this);
    m_detail->hide();
    row->addWidget(m_detail);
    column->addLayout(row, 1);
    connect(m_table, &MessageTable::opened, this, &MessagesScreen::showDetail);
    connect(m_table, &MessageTable::clicked, this, &MessagesScreen::click);
    connect(m_table, &MessageTable::visited, this, &MessagesScreen::visit);
    buildStates();
    connectDetail();
    connectModel();
    applyFilter();
}

void MessagesScreen::connectModel()
{
    m_countSoon->setSingleShot(true);
    m_countSoon->setInterval(countSoonMs);
    connect(m_countSoon, &QTimer::timeout, this, &MessagesScreen::showCount);
    connect(m_filters, &MessageFilterBar::filterChanged, this, &MessagesScreen::applyFilter);
    connect(m_model, &MessageListModel::stateChanged, this, &MessagesScreen::showState);
    connect(m_model, &MessageListModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        // Older ones that were read are counted already.
        if (first == 0) {
            showState();
        }
    });
    connect(&m_services.feed, &ChangeFeed::changed, this, &MessagesScreen::followDay);
    connect(&m_services.feed, &ChangeFeed::changed, m_model, &MessageListModel::apply);
    connect(&m_services.feed, &ChangeFeed::changed, m_detail, &MessageDetail::take);
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
    buildNothingFound();

    m_failed =
        new EmptyState(EmptyState::Kind::Failed, {tr("The messages could not be read"), {}, {}});
    connect(m_failed->addSecondary(tr("Try again"), QStringLiteral("view-refresh")),
            &QAbstractButton::clicked, this, &MessagesScreen::applyFilter);
    connect(m_failed->addLink(tr("Open the data folder")), &QAbstractButton::clicked, this,
            &MessagesScreen::openDataFolder);
    m_failure = new DetailsBox({});
    m_failed->addBelow(m_failure);
    m_stack->addWidget(inCard(m_failed));
}

void MessagesScreen::buildNothingFound()
{
    m_nothingFound = new EmptyState(EmptyState::Kind::NothingFound, {tr("Nothing found"), {}, {}});
    Button *clear =
        m_nothingFound->addSecondary(tr("Clear filters"), QStringLiteral("window-close"));
    connect(clear, &QAbstractButton::clicked, this, [this] {
        m_header->searchField()->clear();
        m_search.clear();
        m_filters->clear();
    });
    m_anyTime = m_nothingFound->addLink(tr("Search at any time"));
    connect(m_anyTime, &QAbstractButton::clicked, this,
            [this] { m_filters->setPeriod(MessageFilterBar::Period::All); });
    m_stack->addWidget(inCard(m_nothingFound));
}

void MessagesScreen::connectDetail()
{
    connect(m_detail, &MessageDetail::closed, this, &MessagesScreen::closeDetail);
    connect(m_detail, &MessageDetail::copied, this,
            [this](const QString &what) { m_navigator.say(what); });
    connect(m_detail, &MessageDetail::cancelRequested, this,
            [this](const Message &message) { m_actions->cancel({message}); });
    connect(m_detail, &MessageDetail::resendRequested, this,
            [this](const Message &message) { m_actions->resend({message}); });
    connect(m_detail, &MessageDetail::arrivedRequested, this,
            [this](const Message &message) { m_actions->markArrived(message); });
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
        showDetail(message->row);
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
    if (kept) {
        m_table->select(*kept);
    }
}

/// "Today" has become another day while the program ran.
void MessagesScreen::followDay()
{
    if (m_filters->filter(m_services.clock.nowMs()).since != m_model->filter().since) {
        applyFilter();
    }
}

void MessagesScreen::openDataFolder()
{
    if (!OpenFile::folder(m_services.dataFolder)) {
        m_navigator.say(
            tr("No program opened the folder. It is here: %1").arg(m_services.dataFolder));
    }
}

void MessagesScreen::showFailure(const Error &error)
{
    m_failed->setSentence(errorText(error));
    m_failure->setDetails(error.detail);
    m_stack->setCurrentIndex(FailedPage);
    m_countSoon->stop();
    m_filters->setCount(tr("failed at %1").arg(Moments::clock(m_services.clock.nowMs())),
                        Tone::Bad);
}

void MessagesScreen::showState()
{
    if (!m_model->state()) {
        showFailure(m_model->state().error());
        return;
    }
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentIndex(TablePage);
    } else if (m_filters->isFiltering() || !m_search.isEmpty()) {
        m_nothingFound->setSentence(nothingFoundSentence());
        m_anyTime->setVisible(m_filters->hasPeriod());
        m_stack->setCurrentIndex(NothingFoundPage);
    } else {
        m_stack->setCurrentIndex(FirstTimePage);
    }
    m_countSoon->start();
}

QString MessagesScreen::nothingFoundSentence() const
{
    const QString words = m_filters->words().join(QStringLiteral(", "));
    if (m_search.isEmpty()) {
        return tr("No message with %1.").arg(words);
    }
    return words.isEmpty() ? tr("No message with “%1”.").arg(m_search)
                           : tr("No message with “%1” and %2.").arg(m_search, words);
}

void MessagesScreen::showCount()
{
    const auto number = [](int count, int limit) {
        return count >= limit ? tr("more than %1").arg(QLocale().toString(limit))
                              : QLocale().toString(count);
    };
    const int limit = m_search.isEmpty() ? countLimit : searchedCountLimit;
    const int found = m_model->total(limit);
    if (!m_filters->isFiltering() && m_search.isEmpty()) {
        m_filters->setCount(found >= limit ? number(found, limit)
                                           : tr("%n messages", nullptr, found));
        return;
    }
    const auto all = MessageStore(m_services.reader).count({}, countLimit);
    m_filters->setCount(
        tr("%1 of %2").arg(number(found, limit), number(all ? *all : found, countLimit)));
}

/// Beside the list a click shows the message; where it would take the list's room, only opening.
void MessagesScreen::click(MessageRow row)
{
    if (!isNarrow()) {
        showDetail(row);
    }
}

void MessagesScreen::visit(MessageRow row)
{
    if (!isNarrow() && m_detail->isVisible()) {
        showDetail(row);
    }
}

void MessagesScreen::showDetail(MessageRow row)
{
    const bool hadFocus = m_table->isAncestorOf(focusWidget());
    m_detail->setAsPage(isNarrow());
    m_detail->show(row);
    m_detail->setVisible(true);
    arrange();
    if (isNarrow() && hadFocus) {
        m_detail->setFocus();
    }
}

void MessagesScreen::closeDetail()
{
    const bool hadFocus = m_detail->isAncestorOf(focusWidget());
    m_detail->hide();
    arrange();
    if (hadFocus) {
        m_table->setFocus();
    }
}

bool MessagesScreen::isNarrow() const
{
    return width() < narrowBelow;
}

/// Below 1100 of the window the panel becomes a page (LOOK 5).
void MessagesScreen::arrange()
{
    const bool page = isNarrow() && !m_detail->isHidden();
    m_stack->setVisible(!page);
    m_filters->setVisible(!page);
}

void MessagesScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_detail->isHidden() && m_detail->isAsPage() != isNarrow()) {
        m_detail->setAsPage(isNarrow());
        m_detail->refresh();
    }
    arrange();
}

void MessagesScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_detail->isVisible()) {
        closeDetail();
        return;
    }
    Screen::keyPressEvent(event);
}

void MessagesScreen::compose()
{
    auto *dialog = new ComposeDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ComposeDialog::sent, this,
            [this] { m_navigator.say(tr("The message is in the queue")); });
    dialog->open();
}

void MessagesScreen::exportCsv()
{
    const FileRequest request{tr("Export messages"),
                              QStringLiteral("export"),
                              {tr("CSV file (*.csv)")},
                              tr("messages.csv"),
                              QStringLiteral("csv")};
    m_services.prompts.chooseSaveFile(this, request,
                                      [this](const QString &path) { exportTo(path); });
}

void MessagesScreen::exportTo(const QString &path)
{
    auto *dialog = new CsvExportDialog(m_services, m_model->filter(), path, this);
    connect(dialog, &CsvExportDialog::finishedWell, this,
            [this](int count) { m_navigator.say(tr("%n messages exported", nullptr, count)); });
    dialog->start();
}
