// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sheet/partsheet.h"

#include "ui/editors/messageeditor.h"
#include "ui/kit/barchart.h"
#include "ui/kit/bubble.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/detailsbox.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/footcard.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/paint.h"
#include "ui/kit/progressbar.h"
#include "ui/kit/ring.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/sidemenu.h"
#include "ui/kit/skeletonrows.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/tabs.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/timeline.h"

#include <QHBoxLayout>
#include <QPainter>

namespace {

/// The wallpaper behind bubbles.
class Wall : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Paint::box(painter, {rect(), 10, toneColor(Tone::Wall, this), QColor()});
    }
};

} // namespace

PartSheet::PartSheet(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildMenu());
    auto *page = new QVBoxLayout;
    page->setContentsMargins(24, 16, 24, 20);
    page->setSpacing(12);
    page->addWidget(buildHeader());
    page->addWidget(buildStates());
    page->addWidget(buildFigures());
    auto *lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(buildTimeline(), 1);
    lower->addWidget(buildConversation());
    lower->addWidget(buildEditor(), 1);
    page->addLayout(lower);
    page->addWidget(buildWaiting());
    row->addLayout(page, 1);
    setFixedSize(1200, 1240);
}

QWidget *PartSheet::buildMenu()
{
    auto *menu = new SideMenu(this);
    menu->setCompany(QStringLiteral("Casa Moreira"));
    const SideMenuEntry systems = {QStringLiteral("systems"), tr("External systems"), {}, 0, {}};
    const SideMenuEntry how = {QStringLiteral("how"), tr("How to integrate"), {}, 0, {}};
    menu->setEntries({
        {QStringLiteral("start"), tr("Start"), QStringLiteral("go-home"), 0, {}},
        {QStringLiteral("messages"), tr("Messages"), QStringLiteral("mail-send"), 0, {}},
        {QStringLiteral("integrations"),
         tr("Integrations"),
         QStringLiteral("plug"),
         1,
         {systems, how}},
        {QStringLiteral("chatbots"), tr("Chatbots"), QStringLiteral("robot"), 1, {}},
        {QStringLiteral("channels"), tr("Channels"), QStringLiteral("antenna"), 1, {}},
        {QStringLiteral("settings"), tr("Settings"), QStringLiteral("preferences-system"), 2, {}},
    });
    menu->setCurrent(QStringLiteral("systems"));
    menu->setBadge(QStringLiteral("messages"), 7, BadgeKind::Failure, tr("%n failed", nullptr, 7));
    menu->setBadge(QStringLiteral("start"), 9, BadgeKind::Unread, tr("%n new", nullptr, 9));
    menu->footCard()->setState(tr("API on air"), tr("port 8640, since 08:02"), StateTone::Ok);
    return menu;
}

QWidget *PartSheet::buildHeader()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *header = new PageHeader(tr("External systems"), box);
    header->setSubtitle(tr("Programs of the company that send messages through the API."));
    header->searchField();
    header->addAction(
        new Button(Button::Kind::Secondary, tr("New system"), QStringLiteral("list-add")));
    header->addPrimary(tr("Generate token"), QStringLiteral("key"));
    auto *tabs = new TabBar(box);
    for (const QString &text : {tr("Settings"), tr("Preferences"), tr("Channels")}) {
        tabs->addTab(text);
    }
    tabs->setFault(1, true);
    column->addWidget(header);
    column->addWidget(tabs);
    return box;
}

QWidget *PartSheet::buildStates()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *first = new EmptyState(
        EmptyState::Kind::FirstTime,
        {tr("No chatbot yet"), tr("The first is ready in 5 minutes."), QStringLiteral("robot")});
    first->addPrimary(tr("Create"), QStringLiteral("list-add"));
    auto *nothing = new EmptyState(EmptyState::Kind::NothingFound,
                                   {tr("Nothing found"), tr("No message of today is like this.")});
    nothing->addSecondary(tr("Clear filters"), QStringLiteral("window-close"));
    auto *failed = new EmptyState(EmptyState::Kind::Failed,
                                  {tr("The list could not be read"), tr("Nothing was lost.")});
    failed->addSecondary(tr("Try again"), QStringLiteral("view-refresh"));
    failed->addBelow(new DetailsBox(QStringLiteral("SQLITE_IOERR (10)")));
    for (EmptyState *state : {first, nothing, failed}) {
        auto *card = new Card(box);
        card->setPadding(1);
        card->body()->addWidget(state);
        row->addWidget(card, 1);
    }
    return box;
}

QWidget *PartSheet::buildFigures()
{
    auto *box = new Card(this);
    auto *row = new QHBoxLayout;
    auto *chart = new BarChart(box);
    chart->setBars({{QStringLiteral("8 h"), 88, 6, 0, false},
                    {QStringLiteral("9 h"), 154, 6, 0, false},
                    {QStringLiteral("10 h"), 212, 0, 0, false},
                    {QStringLiteral("11 h"), 140, 8, 0, true},
                    {QStringLiteral("12 h"), 0, 0, 120, false},
                    {QStringLiteral("13 h"), 0, 0, 66, false}},
                   tr("Most at 10 h: 212 messages."));
    auto *spark = new Sparkline(box);
    spark->setValues({1, 2, 2, 6, 9, 7, 10, 8}, tr("Rising"));
    spark->setFixedSize(128, 36);
    chart->setMinimumHeight(150);
    row->addWidget(chart, 1);
    row->addWidget(spark);
    box->body()->addLayout(row);
    return box;
}

QWidget *PartSheet::buildWaiting()
{
    auto *box = new Card(this);
    box->setPadding(1);
    auto *rows = new SkeletonRows({{260, SkeletonRows::Shape::TileAndLines},
                                   {200, SkeletonRows::Shape::TwoLines},
                                   {120, SkeletonRows::Shape::Pill},
                                   {60, SkeletonRows::Shape::Icon},
                                   {100, SkeletonRows::Shape::Line}},
                                  53, box);
    rows->setFixedHeight(2 * 53);
    rows->start();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 8);
    auto *ring = new Ring(20, box);
    ring->setShare(0.7);
    auto *bar = new ProgressBar(tr("Importing"), box);
    bar->setValue(62);
    line->addWidget(ring);
    line->addWidget(bar, 1);
    box->body()->addWidget(rows);
    box->body()->addLayout(line);
    return box;
}

QWidget *PartSheet::buildConversation()
{
    auto *wall = new Wall(this);
    auto *column = new QVBoxLayout(wall);
    column->setContentsMargins(12, 12, 12, 12);
    BubbleContent in;
    in.fileName = QStringLiteral("boleto-nf-118.pdf");
    in.fileDetail = QStringLiteral("84 KB, PDF");
    in.text = QStringLiteral("Ol\u00e1 JO\u00c3O SILVA, seu boleto de *R$\u00a0348,90* chegou.");
    in.time = QStringLiteral("14:40");
    BubbleContent reply;
    reply.side = BubbleContent::Side::Reply;
    reply.text = QStringLiteral("Mudar data");
    reply.time = QStringLiteral("14:41");
    reply.ticks = BubbleContent::Ticks::Read;
    column->addWidget(new Bubble(in, wall), 0, Qt::AlignLeft);
    column->addWidget(new Bubble(reply, wall), 0, Qt::AlignRight);
    column->addStretch();
    return wall;
}

QWidget *PartSheet::buildTimeline()
{
    auto *card = new Card(this);
    auto *timeline = new Timeline(card);
    timeline->setEntries({{QStringLiteral("dialog-error"), StateTone::Bad, tr("Failed"),
                           tr("Number without WhatsApp"), QStringLiteral("14:31:09"), true},
                          {QStringLiteral("mail-send"), StateTone::Info, tr("Attempt 2"),
                           tr("after 30 s"), QStringLiteral("14:31:08"), false},
                          {QStringLiteral("clock"), StateTone::Neutral, tr("Queued"),
                           tr("accepted and stored"), QStringLiteral("14:30:37"), false}});
    card->body()->addWidget(timeline);
    card->body()->addStretch();
    return card;
}

QWidget *PartSheet::buildEditor()
{
    auto *editor = new MessageEditor(tr("Message"), this);
    editor->setPlaceholders({QStringLiteral("NOME_CLIENTE"), QStringLiteral("VENCIMENTO")});
    editor->setLimit(1024);
    editor->setText(
        QStringLiteral("Ol\u00e1 {{NOME_CLIENTE}}, seu boleto vence em {{VENCIMENT}}."));
    return editor;
}
