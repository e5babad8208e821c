// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/howtoscreen.h"

#include "models/ports/gatewaycontrol.h"
#include "ui/integrations/apiaddress.h"
#include "ui/integrations/requestspage.h"
#include "ui/integrations/sampleview.h"
#include "ui/integrations/systemactions.h"
#include "ui/integrations/trialcard.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/pill.h"
#include "ui/kit/segment.h"
#include "ui/kit/textlabel.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int pageMargin = 24;
/// 292, and the page's own distance at the right, where the scroll bar stands.
constexpr int sideWidth = 292 + pageMargin;
constexpr int copiedWordMs = 2000;
/// So that all three cards are seen in a window of the usual height.
constexpr int closeSpacing = 8;

enum Page { SamplesPage, RequestsPageIndex };

} // namespace

HowToScreen::HowToScreen(UiServices &services, Navigator &navigator, QWidget *parent)
    : Screen(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_actions(new SystemActions(services, navigator, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 8, 0, 20);
    column->setSpacing(12);
    buildHeader();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, pageMargin, 0);
    head->addWidget(m_header);
    column->addLayout(head);
    column->addLayout(buildPages(), 1);
    connect(m_which, &Segment::currentChanged, this, &HowToScreen::showPage);
    connect(&services.feed, &ChangeFeed::changed, this, &HowToScreen::takeChanges);
    connect(&services.gateway, &GatewayControl::stateChanged, this, &HowToScreen::refresh);
    refresh();
}

void HowToScreen::buildHeader()
{
    m_header = new PageHeader(tr("How to integrate"), this);
    m_header->setSubtitle(
        tr("Samples ready for your programmer, with the address of this installation."));
    m_docs = new Button(Button::Kind::Secondary, tr("Open API documentation"),
                        QStringLiteral("link-external"), m_header);
    m_docs->setButtonSize(Button::Size::Large);
    m_header->addAction(m_docs);
    connect(m_docs, &QAbstractButton::clicked, this, &HowToScreen::openDescription);
    m_copy = m_header->addPrimary(tr("Copy sample"), QStringLiteral("edit-copy"));
    connect(m_copy, &QAbstractButton::clicked, this, &HowToScreen::copySample);
}

/// What stands beside the samples begins as high as the choice above them: there it has room.
QLayout *HowToScreen::buildPages()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_row = row;
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    m_which = new Segment(tr("What is shown"), {tr("Samples"), tr("Latest requests")}, this);
    left->addWidget(m_which, 0, Qt::AlignLeft);
    m_pages = new QStackedWidget(this);
    m_sample = new SampleView(m_services, m_pages);
    m_requests = new RequestsPage(m_services, m_pages);
    m_pages->addWidget(m_sample);
    m_pages->addWidget(m_requests);
    left->addWidget(m_pages, 1);
    row->addLayout(left, 1);
    m_side = buildSide();
    row->addWidget(m_side);
    connect(m_sample, &SampleView::choiceChanged, this, &HowToScreen::refresh);
    return row;
}

QWidget *HowToScreen::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildAnswers());
    m_trial = new TrialCard(m_services, m_navigator, side);
    column->addWidget(m_trial);
    column->addWidget(buildToken());
    column->addStretch();
    auto *scroll = new PageScroll(side, pageMargin, this);
    scroll->setFixedWidth(sideWidth);
    return scroll;
}

QWidget *HowToScreen::buildAnswers()
{
    auto *card = new Card;
    card->body()->setSpacing(closeSpacing);
    card->body()->addWidget(new TextLabel(TextStyle::Section, tr("Answer"), card));
    const auto add = [card](const PillLook &look, const QString &text) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new Pill(look, card));
        auto *words = new TextLabel(TextStyle::Small, text, card);
        words->setWrapping(true);
        row->addWidget(words, 1);
        card->body()->addLayout(row);
    };
    add({QStringLiteral("202"), QStringLiteral("check"), StateTone::Ok},
        tr("accepted and written to disk"));
    auto *example = new Card(card);
    example->setPadding(QMargins(12, 8, 12, 8));
    example->setTones(Tone::Sunken, Tone::Line);
    example->setRadius(6);
    example->body()->addWidget(new TextLabel(
        TextStyle::Mono, QStringLiteral("{\"id\": \"msg_0190f3…\",\n \"status\": \"queued\"}"),
        example));
    card->body()->addWidget(example);
    card->body()->addWidget(new Hairline(card));
    add({QStringLiteral("401"), QStringLiteral("key"), StateTone::Bad},
        tr("token missing or revoked"));
    add({QStringLiteral("422"), QStringLiteral("sliders"), StateTone::Warn},
        tr("all fields with a fault"));
    add({QStringLiteral("429"), QStringLiteral("clock"), StateTone::Warn},
        tr("wait as long as Retry-After says"));
    return card;
}

QWidget *HowToScreen::buildToken()
{
    auto *card = new Card;
    card->body()->setSpacing(closeSpacing);
    card->body()->addWidget(new TextLabel(TextStyle::Section, tr("Access token"), card));
    auto *about = new TextLabel(
        TextStyle::Small, Tone::Text2,
        tr("The sample reads the token from the variable KAROO_TOKEN, so that it does not stand "
           "in the code."),
        card);
    about->setWrapping(true);
    card->body()->addWidget(about);
    auto *generate =
        new Button(Button::Kind::Quiet, tr("Generate token"), QStringLiteral("key"), card);
    generate->setFlush(true);
    card->body()->addWidget(generate, 0, Qt::AlignLeft);
    connect(generate, &QAbstractButton::clicked, this,
            [this] { m_actions->issueToken(m_sample->system()); });
    return card;
}

void HowToScreen::open(const QVariantMap &arguments)
{
    const QString page = arguments.value(QStringLiteral("page")).toString();
    if (page == QLatin1String("samples")) {
        m_which->setCurrent(SamplesPage);
    } else if (page == QLatin1String("requests")) {
        const ExternalSystemId system{arguments.value(QStringLiteral("system")).toLongLong()};
        if (system.isValid()) {
            m_requests->choose(system);
        }
        m_which->setCurrent(RequestsPageIndex);
    }
}

void HowToScreen::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    m_side->setVisible(page == SamplesPage);
    m_row->setContentsMargins(0, 0, page == SamplesPage ? 0 : pageMargin, 0);
    m_copy->setVisible(page == SamplesPage);
}

void HowToScreen::takeChanges(const Changes &changes)
{
    const bool ours = std::any_of(changes.cbegin(), changes.cend(), [](const Change &change) {
        return change.kind != Change::Kind::Message;
    });
    if (ours) {
        refresh();
    }
}

void HowToScreen::refresh()
{
    m_sample->refresh();
    m_trial->show(m_sample->system(), m_sample->task());
    m_requests->refresh();
    const bool running = m_services.gateway.state() == GatewayControl::State::Running;
    m_docs->setEnabled(running);
    m_docs->setToolTip(running ? QString() : tr("The API has to run: it shows the page itself."));
}

void HowToScreen::copySample()
{
    QGuiApplication::clipboard()->setText(m_sample->code());
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(copiedWordMs, m_copy, [this] { m_copy->setText(tr("Copy sample")); });
}

void HowToScreen::openDescription()
{
    const QString page = ApiAddress::local(m_services) + QStringLiteral("/docs");
    if (!QDesktopServices::openUrl(QUrl(page))) {
        m_navigator.say(tr("No program opened the page. It is here: %1").arg(page));
    }
}
