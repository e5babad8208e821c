// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/requestspage.h"

#include "models/ports/gatewaycontrol.h"
#include "models/rules/systemrules.h"
#include "models/store/configurationcache.h"
#include "ui/integrations/requestdetail.h"
#include "ui/integrations/requestlistmodel.h"
#include "ui/integrations/tokenwords.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/combobox.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/tableview.h"
#include "ui/kit/textlabel.h"
#include "ui/services.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int listWidth = 384;
/// Where the detail would not have its room.
constexpr int narrowListWidth = 288;
constexpr int narrow = 1100 - 216 - 48;
constexpr int charactersSideBySide = 105;
/// Stands first in the choice.
constexpr int everybody = 0;

enum Page { ListPage, EmptyPage, NoneChosenPage };

QString idOf(ExternalSystemId system)
{
    return QStringLiteral("system %1").arg(system.value);
}

} // namespace

RequestsPage::RequestsPage(UiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new RequestListModel(services.clock, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildChoice());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildPage());
    buildStates();
    column->addWidget(m_stack, 1);
    connect(m_sender, &QComboBox::currentIndexChanged, this, &RequestsPage::showRequests);
    connect(&services.gateway.requestLog(), &RequestLog::changed, this, &RequestsPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RequestsPage::showCurrent);
    refresh();
}

QWidget *RequestsPage::buildChoice()
{
    auto *choice = new QWidget(this);
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    m_sender = new ComboBox(choice);
    m_sender->setMinimumWidth(listWidth - 64);
    m_sender->setAccessibleName(tr("Token"));
    auto *label = new TextLabel(TextStyle::SmallMed, tr("Token"), choice);
    label->setBuddy(m_sender);
    row->addWidget(label);
    row->addWidget(m_sender);
    row->addStretch();
    return choice;
}

QWidget *RequestsPage::buildPage()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_list = new Card(page);
    m_list->setPadding(1);
    m_list->setFixedWidth(listWidth);
    m_table = new TableView(tr("Latest requests"), m_list);
    m_table->setModel(m_model);
    m_model->setUp(*m_table);
    m_list->body()->addWidget(m_table);
    row->addWidget(m_list);
    m_detail = new RequestDetail(m_services);
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_detail->setAutoFillBackground(false);
    scroll->setWidget(m_detail);
    row->addWidget(scroll, 1);
    return page;
}

void RequestsPage::buildStates()
{
    m_stack->addWidget(new EmptyState(
        EmptyState::Kind::FirstTime,
        {tr("No request yet"),
         tr("What programs ask of the API since this start appears here, the newest first, with "
            "each fault explained."),
         QStringLiteral("terminal")}));
    auto *none =
        new EmptyState(EmptyState::Kind::NothingFound,
                       {tr("No request of this token"),
                        tr("Since this start it has asked nothing of the API. Others have."),
                        {}});
    connect(none->addSecondary(tr("Show those of all tokens")), &QAbstractButton::clicked, this,
            [this] { m_sender->setCurrentIndex(everybody); });
    m_stack->addWidget(none);
}

void RequestsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    m_list->setFixedWidth(isNarrow ? narrowListWidth : listWidth);
    m_table->setColumnHidden(RequestListModel::DurationColumn, isNarrow);
    // Two pieces of code side by side, each of so many characters, and three buttons below them.
    const int sideBySide = charactersSideBySide * m_detail->fontMetrics().averageCharWidth();
    m_detail->setNarrow(width() - m_list->width() < sideBySide);
}

void RequestsPage::choose(ExternalSystemId system)
{
    refresh();
    m_sender->setCurrentIndex(qMax(everybody, m_sender->findData(idOf(system))));
}

QList<RequestsPage::Sender> RequestsPage::senders() const
{
    QList<Sender> senders{{QStringLiteral("all"), tr("All tokens"), std::nullopt}};
    const ConfigurationPointer configuration = m_services.configuration.current();
    for (const ExternalSystem &system : SystemRules::byName(*configuration)) {
        addSystem(system, *configuration, senders);
    }
    senders.append(
        {QStringLiteral("none"), tr("Without a valid token"), QList<TokenId>{TokenId{}}});
    return senders;
}

/// The system as a whole, and where several of its tokens were used, each of them.
void RequestsPage::addSystem(const ExternalSystem &system, const Configuration &configuration,
                             QList<Sender> &senders) const
{
    QList<TokenId> tokens;
    QList<Sender> used;
    for (const AccessToken &token : configuration.tokens) {
        if (token.system != system.id) {
            continue;
        }
        tokens.append(token.id);
        if (!m_services.gateway.requestLog().recent(token.id).isEmpty()) {
            used.append({QStringLiteral("token %1").arg(token.id.value),
                         tr("%1 · %2").arg(system.name, TokenWords::title(token)),
                         QList<TokenId>{token.id}});
        }
    }
    senders.append({idOf(system.id), system.name, tokens});
    if (used.size() > 1) {
        senders += used;
    }
}

void RequestsPage::fillSenders()
{
    const QList<Sender> now = senders();
    if (now == m_senders) {
        // An open list stays open.
        return;
    }
    m_senders = now;
    const QVariant chosen = m_sender->currentData();
    const QSignalBlocker quiet(m_sender);
    m_sender->clear();
    for (const Sender &sender : now) {
        m_sender->addItem(sender.text, sender.id);
    }
    m_sender->setCurrentIndex(qMax(everybody, m_sender->findData(chosen)));
}

void RequestsPage::refresh()
{
    fillSenders();
    showRequests();
}

QList<LoggedRequest> RequestsPage::requestsOf(const Sender &sender) const
{
    const RequestLog &log = m_services.gateway.requestLog();
    if (!sender.tokens) {
        return log.recent(std::nullopt);
    }
    QList<LoggedRequest> requests;
    for (const TokenId token : *sender.tokens) {
        requests += log.recent(token);
    }
    std::sort(requests.begin(), requests.end(),
              [](const LoggedRequest &a, const LoggedRequest &b) { return a.number > b.number; });
    return requests.mid(0, RequestLog::requestsPerToken);
}

void RequestsPage::showRequests()
{
    const Sender &sender = m_senders.at(qMax(everybody, m_sender->currentIndex()));
    m_model->show(requestsOf(sender));
    const bool any = m_model->rowCount() > 0;
    const bool others = !any && !m_services.gateway.requestLog().recent(std::nullopt).isEmpty();
    m_stack->setCurrentIndex(any ? ListPage : others ? NoneChosenPage : EmptyPage);
    // What is being read stays; where nobody looks, the newest is ready.
    const bool newest = !m_table->currentIndex().isValid() || !isVisible();
    if (any && newest) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
}

void RequestsPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        m_detail->show(m_model->row(index.row()).request);
    }
}
