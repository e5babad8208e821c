// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/systemdetail.h"

#include "models/ports/gatewaycontrol.h"
#include "models/store/changefeed.h"
#include "models/store/configurationcache.h"
#include "ui/integrations/apiaddress.h"
#include "ui/integrations/latestcard.h"
#include "ui/integrations/tokenlistmodel.h"
#include "ui/integrations/tokenwords.h"
#include "ui/integrations/weekcard.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/segment.h"
#include "ui/kit/tableview.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"
#include "ui/ratefield.h"
#include "ui/services.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int copiedWordMs = 2000;
/// So many rows of tokens are seen before what was handed in takes any room.
constexpr int rowsFirst = 3;
constexpr int soonMs = 1000;

enum Page { TablePage, FirstTimePage, NoneValidPage };
enum Which { All, Valid };

bool ofMessages(const Changes &changes)
{
    return std::any_of(changes.cbegin(), changes.cend(),
                       [](const Change &change) { return change.kind == Change::Kind::Message; });
}

} // namespace

SystemDetail::SystemDetail(UiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new TokenListModel(services.clock, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(buildTokensHead());
    column->addWidget(buildTokens(), 1);
    column->addWidget(buildAddress());
    column->addWidget(buildActivity(), 1);
    column->addStretch();
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(soonMs);
    connect(soon, &QTimer::timeout, this, &SystemDetail::refreshActivity);
    connect(&services.feed, &ChangeFeed::changed, soon, [soon](const Changes &changes) {
        if (!soon->isActive() && ofMessages(changes)) {
            soon->start();
        }
    });
    connect(&services.gateway, &GatewayControl::stateChanged, this, &SystemDetail::refresh);
}

QWidget *SystemDetail::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new Tile({QStringLiteral("server"), StateTone::Accent, {}}, 40, head));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name = new TextLabel(TextStyle::Head, {}, head);
    m_name->setEliding(Qt::ElideRight);
    m_about = new TextLabel(TextStyle::Small, Tone::Text2, {}, head);
    m_about->setEliding(Qt::ElideRight);
    words->addWidget(m_name);
    words->addWidget(m_about);
    row->addLayout(words, 1);
    auto *edit =
        new Button(Button::Kind::Secondary, tr("Edit"), QStringLiteral("document-edit"), head);
    connect(edit, &QAbstractButton::clicked, this, &SystemDetail::editWanted);
    row->addWidget(edit);
    auto *remove = Button::iconOnly(QStringLiteral("edit-delete"), tr("Delete system"), head);
    connect(remove, &QAbstractButton::clicked, this, &SystemDetail::deleteWanted);
    row->addWidget(remove);
    return head;
}

QWidget *SystemDetail::buildTokensHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(TextStyle::Section, tr("Access tokens"), head));
    row->addStretch();
    m_which = new Segment(tr("Which tokens"), {tr("All", "tokens"), tr("Valid", "tokens")}, head);
    row->addWidget(m_which);
    connect(m_which, &Segment::currentChanged, this, &SystemDetail::refresh);
    return head;
}

QWidget *SystemDetail::buildTokens()
{
    m_tokens = new QStackedWidget(this);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tableCard = new Card(page);
    m_tableCard->setPadding(1);
    m_table = new TableView(tr("Access tokens"), m_tableCard);
    m_table->setObjectName(QStringLiteral("tokens"));
    m_table->setModel(m_model);
    m_table->setRowHeight(56);
    m_model->setUp(*m_table);
    m_tableCard->body()->addWidget(m_table);
    column->addWidget(m_tableCard, 1);
    m_tokens->addWidget(page);

    auto *first = new EmptyState(
        EmptyState::Kind::FirstTime,
        {tr("No token yet"), tr("With a token this system proves who it is when it calls the API."),
         QStringLiteral("key")});
    connect(first->addSecondary(tr("Generate the first token"), QStringLiteral("key")),
            &QAbstractButton::clicked, this, &SystemDetail::tokenWanted);
    m_tokens->addWidget(first);
    auto *none = new EmptyState(
        EmptyState::Kind::NothingFound,
        {tr("No valid token"), tr("All tokens of this system are expired or revoked."), {}});
    connect(none->addSecondary(tr("Show all tokens")), &QAbstractButton::clicked, this,
            [this] { m_which->setCurrent(All); });
    m_tokens->addWidget(none);

    connect(m_table, &TableView::moreRequested, this, &SystemDetail::openMenu);
    connect(m_table, &TableView::deleteRequested, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid()) {
            Q_EMIT revokeWanted(m_model->row(current.row()).token);
        }
    });
    return m_tokens;
}

QWidget *SystemDetail::buildAddress()
{
    auto *card = new Card(this);
    card->setPadding(QMargins(16, 12, 16, 12));
    auto *row = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new TextLabel(TextStyle::SmallMed, tr("Address of the API"), card));
    m_address = new TextLabel(TextStyle::Mono, {}, card);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_address);
    row->addLayout(words, 1);
    m_copy =
        new Button(Button::Kind::Secondary, tr("Copy address"), QStringLiteral("edit-copy"), card);
    connect(m_copy, &QAbstractButton::clicked, this, &SystemDetail::copyAddress);
    row->addWidget(m_copy);
    auto *howTo =
        new Button(Button::Kind::Quiet, tr("How to integrate"), QStringLiteral("book"), card);
    connect(howTo, &QAbstractButton::clicked, this, &SystemDetail::howToWanted);
    row->addWidget(howTo);
    card->body()->addLayout(row);
    return card;
}

QWidget *SystemDetail::buildActivity()
{
    m_activity = new QWidget(this);
    auto *row = new QHBoxLayout(m_activity);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_week = new WeekCard(m_services, m_activity);
    m_latest = new LatestCard(m_services, m_activity);
    m_latest->setFixedWidth(m_latest->wantedWidth());
    row->addWidget(m_week, 1);
    row->addWidget(m_latest);
    connect(m_latest, &LatestCard::messageWanted, this, &SystemDetail::messageWanted);
    connect(m_latest, &LatestCard::requestsWanted, this, &SystemDetail::requestsWanted);
    return m_activity;
}

void SystemDetail::show(const ExternalSystem &system)
{
    m_system = system;
    refresh();
}

QString SystemDetail::subtitle() const
{
    const QString created = tr("Created on %1").arg(TokenWords::day(m_system.createdAt));
    if (!m_system.ratePerSecond) {
        return created;
    }
    return tr("%1 · at most %2 requests per second")
        .arg(created, RateField::text(m_system.ratePerSecond));
}

void SystemDetail::refresh()
{
    m_name->setText(m_system.name);
    m_about->setText(subtitle());
    m_name->update();
    m_about->update();
    m_address->setText(ApiAddress::base(m_services));
    const ConfigurationPointer configuration = m_services.configuration.current();
    const bool any =
        std::any_of(configuration->tokens.cbegin(), configuration->tokens.cend(),
                    [this](const AccessToken &token) { return token.system == m_system.id; });
    m_model->show(*configuration, m_system.id, m_which->current() == Valid);
    const int count = m_model->rowCount();
    m_tokens->setCurrentIndex(count > 0 ? TablePage : any ? NoneValidPage : FirstTimePage);
    m_which->setVisible(any);
    fitColumns();
    fit();
    refreshActivity();
}

void SystemDetail::refreshActivity()
{
    if (m_activity->isVisibleTo(this)) {
        m_week->show(m_system.id);
        m_latest->show(m_system.id);
    }
}

int SystemDetail::tableHeight(int rows) const
{
    return m_table->horizontalHeader()->height() + 2 +
           m_table->verticalHeader()->defaultSectionSize() * rows;
}

void SystemDetail::fit()
{
    const int rows = m_model->rowCount();
    const bool asTable = m_tokens->currentIndex() == TablePage;
    // As high as its rows, so that what stands below follows them.
    m_tokens->setMaximumHeight(asTable ? tableHeight(rows) : QWIDGETSIZE_MAX);
    m_tokens->setMinimumHeight(asTable ? tableHeight(qMin(rows, rowsFirst)) : 0);
    int others = m_tokens->minimumHeight();
    for (int index = 0; index < layout()->count(); ++index) {
        const QWidget *widget = layout()->itemAt(index)->widget();
        if (widget && widget != m_tokens && widget != m_activity) {
            others += widget->sizeHint().height() + layout()->spacing();
        }
    }
    const int needed = qMax(m_week->minimumSizeHint().height(), m_latest->sizeHint().height());
    const bool room = asTable && height() >= others + needed + layout()->spacing() &&
                      width() >= m_latest->minimumWidth() * 2;
    if (room != m_activity->isVisibleTo(this)) {
        m_activity->setVisible(room);
        refreshActivity();
    }
}

void SystemDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
    fitColumns();
}

/// The table itself gets a new width only after this.
void SystemDetail::fitColumns()
{
    m_model->fold(*m_table, width() - 2);
}

void SystemDetail::refreshMoments()
{
    // A state or "2 h ago" may have become longer words.
    fitColumns();
    m_table->viewport()->update();
    refreshActivity();
}

void SystemDetail::openMenu(const QModelIndex &index, const QPoint &position)
{
    const AccessToken token = m_model->row(index.row()).token;
    const bool works = token.state(m_services.clock.nowMs()) == AccessToken::State::Active;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *rotate = menu->addAction(tr("Rotate…"));
    rotate->setEnabled(works);
    connect(rotate, &QAction::triggered, this, [this, token] { Q_EMIT rotateWanted(token); });
    connect(menu->addAction(tr("Copy prefix")), &QAction::triggered, this,
            [token] { QGuiApplication::clipboard()->setText(token.prefix); });
    menu->addSeparator();
    QAction *revoke = menu->addAction(tr("Revoke…"));
    revoke->setEnabled(token.state(m_services.clock.nowMs()) != AccessToken::State::Revoked);
    connect(revoke, &QAction::triggered, this, [this, token] { Q_EMIT revokeWanted(token); });
    menu->popup(position);
}

void SystemDetail::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_address->text());
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(copiedWordMs, m_copy, [this] { m_copy->setText(tr("Copy address")); });
}
