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
#include "ui/kit/pill.h"
#include "ui/kit/segment.h"
#include "ui/kit/textlabel.h"
#include "ui/services.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// 292 and the scroll bar beside.
constexpr int sideWidth = 304;
constexpr int copiedWordMs = 2000;

enum Page { SamplesPage, RequestsPageIndex };

} // namespace

HowToScreen::HowToScreen(UiServices &services, Navigator &navigator, QWidget *parent)
    : Screen(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_actions(new SystemActions(services, navigator, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 20);
    column->setSpacing(12);
    buildHeader();
    column->addWidget(m_header);
    m_which = new Segment(tr("What is shown"), {tr("Samples"), tr("Latest requests")}, this);
    column->addWidget(m_which, 0, Qt::AlignLeft);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(buildSamples());
    m_requests = new RequestsPage(services, m_pages);
    m_pages->addWidget(m_requests);
    column->addWidget(m_pages, 1);
    connect(m_which, &Segment::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        m_copy->setVisible(page == SamplesPage);
    });
    connect(&services.feed, &ChangeFeed::changed, this, &HowToScreen::takeChanges);
    connect(&services.gateway, &GatewayControl::stateChanged, this, &HowToScreen::refresh);
    refresh();
}

void HowToScreen::buildHeader()
{
    m_header = new PageHeader(tr("How to integrate"), this);
    m_header->setSubtitle(
        tr("Samples ready for your programmer, with the address of this installation."));
    auto *docs = new Button(Button::Kind::Secondary, tr("Open API documentation"),
                            QStringLiteral("link-external"), m_header);
    docs->setButtonSize(Button::Size::Large);
    m_header->addAction(docs);
    connect(docs, &QAbstractButton::clicked, this, &HowToScreen::openDescription);
    m_copy = m_header->addPrimary(tr("Copy sample"), QStringLiteral("edit-copy"));
    connect(m_copy, &QAbstractButton::clicked, this, &HowToScreen::copySample);
}

QWidget *HowToScreen::buildSamples()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_sample = new SampleView(m_services, page);
    row->addWidget(m_sample, 1);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildAnswers());
    m_trial = new TrialCard(m_services, m_navigator, side);
    column->addWidget(m_trial);
    column->addWidget(buildToken());
    column->addStretch();
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    side->setAutoFillBackground(false);
    scroll->setWidget(side);
    scroll->setFixedWidth(sideWidth);
    row->addWidget(scroll);
    connect(m_sample, &SampleView::choiceChanged, this, &HowToScreen::refresh);
    return page;
}

QWidget *HowToScreen::buildAnswers()
{
    auto *card = new Card;
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
    card->body()->addWidget(generate, 0, Qt::AlignLeft);
    connect(generate, &QAbstractButton::clicked, this,
            [this] { m_actions->issueToken(m_sample->system()); });
    return card;
}

void HowToScreen::open(const QVariantMap &arguments)
{
    if (arguments.value(QStringLiteral("page")).toString() == QLatin1String("requests")) {
        m_which->setCurrent(RequestsPageIndex);
    }
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
}

void HowToScreen::copySample()
{
    QGuiApplication::clipboard()->setText(m_sample->code());
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(copiedWordMs, m_copy, [this] { m_copy->setText(tr("Copy sample")); });
}

void HowToScreen::openDescription()
{
    QDesktopServices::openUrl(QUrl(ApiAddress::local(m_services) + QStringLiteral("/docs")));
}
