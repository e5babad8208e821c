// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/templatespage.h"

#include "models/base/clock.h"
#include "models/base/folding.h"
#include "models/ports/channelprobe.h"
#include "models/store/configurationcache.h"
#include "models/store/templatestore.h"
#include "ui/channels/probewords.h"
#include "ui/channels/templatefilterbar.h"
#include "ui/channels/templatepanel.h"
#include "ui/channels/templatewords.h"
#include "ui/errortexts.h"
#include "ui/fieldfindings.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"
#include "ui/moments.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"
#include "ui/writes.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QUrl>
#include <QVBoxLayout>

namespace {

enum Column { NameColumn, LanguageColumn, StateColumn, UsedColumn, ColumnCount };
enum Page { ListPage, NeverReadPage, FailedPage };
enum Rows { TablePage, NothingFoundPage };

constexpr int panelWidth = 352;

/// Where Meta lets people write templates.
const QString managerAddress =
    QStringLiteral("https://business.facebook.com/latest/whatsapp_manager/message_templates");

} // namespace

TemplatesPage::TemplatesPage(UiServices &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_navigator(navigator)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 20);
    column->setSpacing(12);
    buildHead();
    column->addWidget(m_head);
    m_banner = new Banner(this);
    column->addWidget(m_banner);
    connect(m_banner, &Banner::actionTriggered, this,
            [this] { select(m_problem.name, m_problem.language); });
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    buildStates();
    connect(&services.feed, &ChangeFeed::changed, this, &TemplatesPage::takeChanges);
}

void TemplatesPage::buildHead()
{
    m_head = new PageHeader(tr("Templates"), this);
    m_head->setTrail(tr("Channels"));
    connect(m_head, &PageHeader::trailActivated, this, &TemplatesPage::closed);
    m_head->searchField()->setAccessibleName(tr("Search templates"));
    connect(m_head->searchField(), &SearchField::searched, this, [this](const QString &text) {
        m_search = text;
        fillTable();
    });
    auto *create = new Button(Button::Kind::Secondary, tr("Create at Meta"),
                              QStringLiteral("link-external"), this);
    connect(create, &QAbstractButton::clicked, this, &TemplatesPage::createAtMeta);
    m_head->addAction(create);
    m_read = m_head->addPrimary(tr("Refresh"), QStringLiteral("view-refresh"));
    connect(m_read, &QAbstractButton::clicked, this, &TemplatesPage::readAgain);
}

void TemplatesPage::buildStates()
{
    m_stack->addWidget(buildList());
    auto *never = new EmptyState(EmptyState::Kind::FirstTime,
                                 {tr("No template here yet"),
                                  tr("Templates are messages that Meta has approved. Outside the "
                                     "24-hour window only they are delivered. Create them at Meta, "
                                     "then read them here."),
                                  QStringLiteral("layout-template")});
    m_stack->addWidget(never);
    m_failed =
        new EmptyState(EmptyState::Kind::Failed, {tr("The templates could not be read"), {}, {}});
    connect(m_failed->addSecondary(tr("Try again"), QStringLiteral("view-refresh")),
            &QAbstractButton::clicked, this, &TemplatesPage::refresh);
    m_stack->addWidget(m_failed);
}

QWidget *TemplatesPage::buildList()
{
    auto *list = new QWidget(m_stack);
    auto *row = new QHBoxLayout(list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    m_filters = new TemplateFilterBar(list);
    connect(m_filters, &TemplateFilterBar::changed, this, &TemplatesPage::fillTable);
    left->addWidget(m_filters);
    buildTable();
    auto *nothing =
        new EmptyState(EmptyState::Kind::NothingFound,
                       {tr("No template found"), tr("None fits the search and the filters."), {}});
    connect(nothing->addSecondary(tr("Show all"), QStringLiteral("window-close")),
            &QAbstractButton::clicked, this, [this] {
                m_head->searchField()->clear();
                m_filters->clear();
            });
    auto *card = new Card(list);
    card->setPadding(1);
    m_rows = new QStackedWidget(card);
    m_rows->addWidget(m_table);
    m_rows->addWidget(nothing);
    card->body()->addWidget(m_rows);
    left->addWidget(card, 1);
    row->addLayout(left, 1);
    row->addWidget(buildPanel());
    return list;
}

QWidget *TemplatesPage::buildPanel()
{
    m_panelPage = new QWidget;
    auto *page = new QVBoxLayout(m_panelPage);
    page->setContentsMargins(0, 0, 0, 0);
    m_panel = new TemplatePanel(m_panelPage);
    page->addWidget(m_panel);
    connect(m_panel, &TemplatePanel::chosen, this, &TemplatesPage::save);
    auto *scroll = new PageScroll(m_panelPage, 0, m_stack);
    scroll->setFixedWidth(panelWidth);
    return scroll;
}

void TemplatesPage::buildTable()
{
    m_table = new TableView(tr("Templates"));
    m_model = new QStandardItemModel(0, ColumnCount, this);
    m_model->setHorizontalHeaderLabels(
        {tr("Template"), tr("Language"), tr("State"), tr("Used by")});
    m_table->setModel(m_model);
    m_table->setRowHeight(54);
    m_table->setMaker(NameColumn, [this](const QModelIndex &index) {
        const ProviderTemplate &one = m_shown.at(index.row());
        return Cell::twoLines(one.name, TemplateWords::kind(one),
                              {TemplateWords::icon(one), StateTone::Neutral, {}});
    });
    m_table->setMaker(StateColumn, [this](const QModelIndex &index) {
        return Cell::pillCell(TemplateWords::state(m_shown.at(index.row())));
    });
    m_table->setMaker(UsedColumn, [this](const QModelIndex &index) {
        const ProviderTemplate &one = m_shown.at(index.row());
        const QStringList names = users(one);
        if (names.isEmpty()) {
            return Cell::line(tr("no chatbot"), Tone::Text2);
        }
        Cell cell =
            Cell::twoLines(names.join(QStringLiteral(", ")),
                           one.approved() ? TemplateWords::purposeName(TemplateWords::purpose(one))
                                          : tr("fails outside the window"));
        cell.secondTone = one.approved() ? Tone::Text2 : Tone::Bad;
        return cell;
    });
    m_table->setColumnSample(LanguageColumn, tr("Language") + QStringLiteral("__"));
    m_table->setColumnSample(StateColumn, TemplateWords::longestState() + QStringLiteral("____"));
    m_table->setColumnSample(UsedColumn, tr("fails outside the window"));
    m_table->setStretchColumn(NameColumn);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TemplatesPage::showSelected);
}

void TemplatesPage::open(ChannelId channel)
{
    if (channel != m_channel) {
        m_channel = channel;
        m_head->searchField()->clear();
        m_filters->clear();
    }
    refresh();
}

void TemplatesPage::takeChanges(const Changes &changes)
{
    const bool matters = std::any_of(changes.cbegin(), changes.cend(), [](const Change &change) {
        return change.kind == Change::Kind::Template || change.kind == Change::Kind::Chatbot ||
               change.kind == Change::Kind::Channel;
    });
    if (matters && isVisible()) {
        refresh();
    }
}

void TemplatesPage::refresh()
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    const Channel *channel = configuration->channel(m_channel);
    if (!channel) {
        Q_EMIT closed();
        return;
    }
    TemplateStore store(m_services.reader);
    const auto read = store.list(m_channel);
    if (!read) {
        m_banner->hide();
        m_failed->setSentence(errorText(read.error()));
        m_stack->setCurrentIndex(FailedPage);
        return;
    }
    m_all = *read;
    const auto at = store.readAt(m_channel);
    m_head->setSubtitle(
        at ? tr("%1 · read from Meta %2")
                 .arg(channel->name, Moments::relative(*at, m_services.clock.nowMs()))
           : tr("%1 · not read from Meta yet").arg(channel->name));
    m_stack->setCurrentIndex(m_all.isEmpty() ? NeverReadPage : ListPage);
    m_filters->setTemplates(m_all,
                            [this](const ProviderTemplate &one) { return !users(one).isEmpty(); });
    showBanner();
    fillTable();
}

void TemplatesPage::showBanner()
{
    m_banner->hide();
    if (m_all.isEmpty()) {
        return;
    }
    const ConfigurationPointer configuration = m_services.configuration.current();
    for (const Chatbot &chatbot : configuration->chatbots) {
        const QList<TemplateUse> uses = chatbot.templates.value(m_channel);
        for (const TemplateUse &use : uses) {
            const auto known =
                std::find_if(m_all.cbegin(), m_all.cend(), [&use](const ProviderTemplate &one) {
                    return one.name == use.name && one.language == use.language;
                });
            if (known != m_all.cend() && known->approved()) {
                continue;
            }
            m_problem = use;
            m_banner->setMessage(
                StateTone::Warn,
                known == m_all.cend()
                    ? tr("“%1” does not exist at Meta.").arg(use.name)
                    : tr("“%1” at Meta: %2.").arg(use.name, TemplateWords::state(*known).text),
                tr("%1 fails outside the 24-hour window.").arg(chatbot.name));
            m_banner->setAction(known == m_all.cend() ? QString() : tr("Show"));
            m_banner->show();
            return;
        }
    }
}

QStringList TemplatesPage::users(const ProviderTemplate &one) const
{
    return TemplateWords::users(one, *m_services.configuration.current(), m_channel);
}

void TemplatesPage::fillTable()
{
    const QList<int> rows = m_table->selectedRows();
    const ProviderTemplate before =
        rows.isEmpty() ? ProviderTemplate() : m_shown.value(rows.first());
    QList<ProviderTemplate> shown;
    for (const ProviderTemplate &one : std::as_const(m_all)) {
        if (m_filters->passes(one) &&
            folded(one.name + QLatin1Char(' ') + one.body).contains(folded(m_search))) {
            shown.append(one);
        }
    }
    m_model->setRowCount(0);
    m_shown = shown;
    for (const ProviderTemplate &one : std::as_const(m_shown)) {
        m_model->appendRow({new QStandardItem(one.name), new QStandardItem(one.language),
                            new QStandardItem(TemplateWords::state(one).text),
                            new QStandardItem(users(one).join(QStringLiteral(", ")))});
    }
    m_rows->setCurrentIndex(m_shown.isEmpty() ? NothingFoundPage : TablePage);
    select(before.name, before.language);
}

void TemplatesPage::select(const QString &name, const QString &language)
{
    const auto found =
        std::find_if(m_shown.cbegin(), m_shown.cend(), [&](const ProviderTemplate &one) {
            return one.name == name && one.language == language;
        });
    const auto row = found == m_shown.cend() ? 0 : int(std::distance(m_shown.cbegin(), found));
    m_table->selectRow(row);
    showSelected();
}

void TemplatesPage::showSelected()
{
    const QList<int> rows = m_table->selectedRows();
    m_panel->setVisible(!rows.isEmpty() && rows.first() < m_shown.size());
    if (m_panel->isVisibleTo(m_panelPage)) {
        m_panel->showTemplate(m_services.configuration.current(), m_channel,
                              m_shown.at(rows.first()));
    }
}

void TemplatesPage::createAtMeta()
{
    if (!QDesktopServices::openUrl(QUrl(managerAddress))) {
        Notice notice;
        notice.title = tr("The browser did not open");
        notice.text = tr("Open this address in your browser; the details can be copied.");
        notice.details = managerAddress;
        m_services.prompts.tell(this, notice);
    }
}

void TemplatesPage::readAgain()
{
    m_read->setEnabled(false);
    m_services.probe.readTemplates(
        m_channel, this, [this](int count, const ProbeStep &step) { takeReading(count, step); });
}

void TemplatesPage::takeReading(int count, const ProbeStep &step)
{
    m_read->setEnabled(true);
    if (step.state == ProbeStep::State::Failed) {
        Notice notice;
        notice.title = tr("The templates were not read");
        notice.text = ProbeWords::sentence(step);
        notice.details =
            step.code + QLatin1Char('\n') + step.detail + QLatin1Char('\n') + step.rawAnswer;
        m_services.prompts.tell(this, notice);
        return;
    }
    m_navigator.say(tr("%n template(s) read from Meta.", nullptr, count));
    refresh();
}

void TemplatesPage::save(const TemplateChoice &choice)
{
    writeThen<Chatbot>(
        m_services.queue, this,
        [choice, &kinds = m_services.kinds, actor = m_services.actor](WriteContext &context) {
            return chooseTemplate(context, choice, kinds, actor);
        },
        [this](const Result<Chatbot> &result) { takeSaved(result); });
}

void TemplatesPage::takeSaved(const Result<Chatbot> &result)
{
    if (result) {
        m_navigator.say(tr("Chatbot “%1” saved.").arg(result->name));
        refresh();
        return;
    }
    Notice notice = errorNotice(tr("The template was not chosen"), result.error());
    for (const Finding &finding : result.error().findings) {
        notice.details +=
            QLatin1Char('\n') + finding.pointer + QStringLiteral(": ") + findingText(finding);
    }
    m_services.prompts.tell(this, notice);
}
