// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/requestspage.h"

#include "models/ports/gatewaycontrol.h"
#include "models/store/configurationcache.h"
#include "ui/integrations/requestdetail.h"
#include "ui/integrations/requestlistmodel.h"
#include "ui/integrations/tokenwords.h"
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

namespace {

constexpr int listWidth = 360;
constexpr qint64 allTokens = -1;

enum Page { ListPage, EmptyPage };

} // namespace

RequestsPage::RequestsPage(UiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new RequestListModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *choice = new QHBoxLayout;
    m_token = new ComboBox(this);
    m_token->setMinimumWidth(listWidth);
    m_token->setAccessibleName(tr("Token"));
    auto *label = new TextLabel(TextStyle::SmallMed, tr("Token"), this);
    label->setBuddy(m_token);
    choice->addWidget(label);
    choice->addWidget(m_token);
    choice->addStretch();
    column->addLayout(choice);

    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *card = new Card(page);
    card->setPadding(1);
    card->setFixedWidth(listWidth);
    m_table = new TableView(tr("Latest requests"), card);
    m_table->setModel(m_model);
    m_model->setUp(*m_table);
    card->body()->addWidget(m_table);
    row->addWidget(card);
    m_detail = new RequestDetail(services);
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_detail->setAutoFillBackground(false);
    scroll->setWidget(m_detail);
    row->addWidget(scroll, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(page);
    m_stack->addWidget(new EmptyState(
        EmptyState::Kind::FirstTime,
        {tr("No request yet"),
         tr("What programs ask of the API since this start appears here, the newest first, with "
            "each fault explained."),
         QStringLiteral("terminal")}));
    column->addWidget(m_stack, 1);

    connect(m_token, &QComboBox::currentIndexChanged, this, &RequestsPage::showRequests);
    connect(&services.gateway.requestLog(), &RequestLog::changed, this, &RequestsPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RequestsPage::showCurrent);
    refresh();
}

void RequestsPage::fillTokens()
{
    const QVariant chosen = m_token->currentData();
    const QSignalBlocker quiet(m_token);
    m_token->clear();
    m_token->addItem(tr("All tokens"), allTokens);
    const ConfigurationPointer configuration = m_services.configuration.current();
    for (const AccessToken &token : configuration->tokens) {
        const bool used = !m_services.gateway.requestLog().recent(token.id).isEmpty();
        const ExternalSystem *system = configuration->system(token.system);
        if (used && system) {
            m_token->addItem(tr("%1 · %2").arg(system->name, TokenWords::title(token)),
                             token.id.value);
        }
    }
    m_token->addItem(tr("Without a valid token"), qint64(0));
    m_token->setCurrentIndex(chosen.isValid() ? qMax(0, m_token->findData(chosen)) : 0);
}

void RequestsPage::refresh()
{
    fillTokens();
    showRequests();
}

void RequestsPage::showRequests()
{
    const qint64 chosen = m_token->currentData().toLongLong();
    const std::optional<TokenId> token =
        chosen == allTokens ? std::nullopt : std::optional(TokenId{chosen});
    m_model->show(m_services.gateway.requestLog().recent(token));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? ListPage : EmptyPage);
    // What is being read stays; where nobody looks, the newest is ready.
    const bool choose = !m_table->currentIndex().isValid() || !isVisible();
    if (m_model->rowCount() > 0 && choose) {
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
