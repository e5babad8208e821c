// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startscreen.h"

#include "models/base/clock.h"
#include "models/ports/gatewaycontrol.h"
#include "models/store/writequeue.h"
#include "ui/errortexts.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/pagescroll.h"
#include "ui/moments.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"
#include "ui/start/daycard.h"
#include "ui/start/everythingfield.h"
#include "ui/start/failurewords.h"
#include "ui/start/figurecard.h"
#include "ui/start/needscard.h"
#include "ui/start/startfacts.h"
#include "ui/start/statecard.h"
#include "ui/start/stepscard.h"

#include <QDateTime>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr int sideWidth = 312;

QString stepsHidden()
{
    return QStringLiteral("start/stepsHidden");
}

} // namespace

StartScreen::StartScreen(UiServices &services, Navigator &navigator, QWidget *parent)
    : Screen(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_memory(services.dataFolder)
    , m_soon(new QTimer(this))
    , m_minute(new QTimer(this))
    , m_watch(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(400ms);
    m_minute->setInterval(60s);
    m_watch->setInterval(2s);
    build();
    connectServices();
}

void StartScreen::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 0, 0);
    column->setSpacing(8);
    m_header = new PageHeader({}, this);
    m_search = new EverythingField(m_services, m_navigator, m_header);
    m_header->setSearchField(m_search);
    Button *send = m_header->addPrimary(tr("Send message"), QStringLiteral("mail-send"));
    connect(send, &QAbstractButton::clicked, this, [this] {
        m_navigator.open(QStringLiteral("messages"), {{QStringLiteral("compose"), true}});
    });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 24, 0);
    head->addWidget(m_header);
    column->addLayout(head);
    column->addWidget(new PageScroll(buildContent(), 24, this), 1);
}

QWidget *StartScreen::buildContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 20);
    column->setSpacing(12);
    m_banner = new Banner(content);
    m_banner->hide();
    column->addWidget(m_banner);
    column->addWidget(buildFigures());
    auto *lower = new QHBoxLayout;
    lower->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    m_day = new DayCard(content);
    m_steps = new StepsCard(m_services, m_navigator, content);
    left->addWidget(m_day, 1);
    left->addWidget(m_steps);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    m_state = new StateCard(m_services, m_navigator, content);
    m_needs = new NeedsCard(m_services, m_navigator, content);
    m_state->setFixedWidth(sideWidth);
    m_needs->setFixedWidth(sideWidth);
    right->addWidget(m_state);
    right->addWidget(m_needs, 1);
    lower->addLayout(left, 1);
    lower->addLayout(right);
    column->addLayout(lower, 1);
    return content;
}

QWidget *StartScreen::buildFigures()
{
    auto *figures = new QWidget;
    figures->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_sent = new FigureCard(tr("Sent today"), QStringLiteral("mail-send"), figures);
    m_delivered = new FigureCard(tr("Delivered"), QStringLiteral("checks"), figures);
    m_waiting = new FigureCard(tr("Waiting"), QStringLiteral("clock"), figures);
    m_failed = new FigureCard(tr("Failed today"), QStringLiteral("dialog-error"), figures);
    for (FigureCard *card : {m_sent, m_delivered, m_waiting, m_failed}) {
        row->addWidget(card);
    }
    connect(m_sent, &QAbstractButton::clicked, this, [this] {
        openMessages({QStringLiteral("sent"), QStringLiteral("delivered"), QStringLiteral("read")},
                     true);
    });
    connect(m_waiting, &QAbstractButton::clicked, this, [this] {
        openMessages({QStringLiteral("queued"), QStringLiteral("sending")}, false);
    });
    connect(m_delivered, &QAbstractButton::clicked, this, [this] {
        openMessages({QStringLiteral("delivered"), QStringLiteral("read")}, true);
    });
    connect(m_failed, &QAbstractButton::clicked, this, [this] {
        openMessages({QStringLiteral("failed"), QStringLiteral("expired")}, true);
    });
    return figures;
}

void StartScreen::connectServices()
{
    connect(m_soon, &QTimer::timeout, this, &StartScreen::refresh);
    connect(m_minute, &QTimer::timeout, this, &StartScreen::refresh);
    connect(m_watch, &QTimer::timeout, this, &StartScreen::watchHealth);
    connect(&m_services.feed, &ChangeFeed::changed, this, &StartScreen::takeChanges);
    connect(&m_services.gateway, &GatewayControl::stateChanged, this, &StartScreen::refresh);
    connect(m_steps, &StepsCard::hidingWanted, this, &StartScreen::hideSteps);
    connect(m_steps, &StepsCard::rebuilt, this, &StartScreen::orderTabs);
    connect(m_state, &StateCard::rebuilt, this, &StartScreen::orderTabs);
    connect(m_needs, &NeedsCard::rebuilt, this, &StartScreen::orderTabs);
}

void StartScreen::open(const QVariantMap &arguments)
{
    if (arguments.value(QStringLiteral("search")).toBool()) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    }
    refresh();
}

void StartScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    m_minute->start();
    m_watch->start();
    refresh();
}

/// No signal tells whether data can be saved.
void StartScreen::watchHealth()
{
    if (!isVisible()) {
        m_watch->stop();
    } else if (m_services.queue.health().ok() != m_savingWorks) {
        refresh();
    }
}

void StartScreen::takeChanges(const Changes &changes)
{
    Q_UNUSED(changes)
    if (isVisible() && !m_soon->isActive()) {
        m_soon->start();
    }
}

void StartScreen::refresh()
{
    if (!isVisible()) {
        m_minute->stop();
        return;
    }
    m_savingWorks = m_services.queue.health().ok();
    const Result<StartFacts> facts = readStartFacts(m_services);
    if (facts) {
        setFacts(*facts);
        return;
    }
    m_banner->setMessage(StateTone::Bad, tr("The figures could not be read."),
                         errorText(facts.error()));
    m_banner->show();
}

void StartScreen::setFacts(const StartFacts &facts)
{
    // What is wrong with a channel stands above all rooms.
    m_banner->hide();
    setHeader(facts.nowMs);
    setFigures(facts);
    m_day->setFacts(facts);
    m_state->setFacts(facts);
    m_needs->setFacts(facts);
    m_steps->setFacts(facts);
    m_steps->setVisible(!m_memory.value(stepsHidden()).toBool());
}

void StartScreen::setHeader(qint64 nowMs)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    QString name = m_services.actor.name;
    if (!name.isEmpty()) {
        name[0] = name.at(0).toUpper();
    }
    const int hour = now.time().hour();
    const QString greeting = hour < 5 || hour >= 18 ? tr("Good evening, %1")
                             : hour < 12            ? tr("Good morning, %1")
                                                    : tr("Good afternoon, %1");
    m_header->setTitle(name.isEmpty() ? tr("Today") : greeting.arg(name));
    m_header->setSubtitle(QLocale().toString(now.date(), QLocale::LongFormat));
}

QString StartScreen::besideYesterday(const StartFacts &facts) const
{
    const int sent = facts.today.sent;
    if (sent == 0) {
        return tr("nothing yet");
    }
    if (facts.sentYesterday == 0) {
        return tr("none yesterday by this time");
    }
    const int change = qRound(100.0 * (sent - facts.sentYesterday) / facts.sentYesterday);
    const QString time = Moments::clock(facts.nowMs);
    return change == 0  ? tr("as many as yesterday at %1").arg(time)
           : change > 0 ? tr("%1 % above yesterday at %2").arg(change).arg(time)
                        : tr("%1 % below yesterday at %2").arg(-change).arg(time);
}

void StartScreen::setFigures(const StartFacts &facts)
{
    const SpanFigures &today = facts.today;
    const OpenFigures &open = facts.open;
    const double share = today.sent > 0 ? 100.0 * today.delivered / today.sent : 0;
    m_sent->setFigure(today.sent, besideYesterday(facts));
    m_delivered->setFigure(today.delivered,
                           today.sent > 0
                               ? tr("%1 % of those sent").arg(QLocale().toString(share, 'f', 1))
                               : tr("nothing yet"));
    m_waiting->setFigure(open.waiting, open.scheduled > 0
                                           ? tr("and %n scheduled", nullptr, open.scheduled)
                                           : tr("nothing scheduled"));
    const bool failed = today.failed > 0;
    const QString reasons = failureWords(facts.failureCodes);
    m_failed->setFigure(today.failed,
                        !failed             ? tr("no failure today")
                        : reasons.isEmpty() ? tr("see the reasons")
                                            : reasons,
                        failed ? Tone::Bad : Tone::Text2, failed ? Tone::Bad : Tone::Text2);
}

/// From left to right, column by column: rows that were made anew would stand at the end.
void StartScreen::orderTabs()
{
    QWidget *last = m_failed;
    for (const Card *card : {static_cast<Card *>(m_steps), static_cast<Card *>(m_state),
                             static_cast<Card *>(m_needs)}) {
        for (QAbstractButton *button : card->findChildren<QAbstractButton *>()) {
            setTabOrder(last, button);
            last = button;
        }
    }
}

void StartScreen::openMessages(const QStringList &statuses, bool today)
{
    QVariantMap arguments{{QStringLiteral("status"), statuses}};
    if (today) {
        arguments.insert(QStringLiteral("period"), QStringLiteral("today"));
    }
    m_navigator.open(QStringLiteral("messages"), arguments);
}

void StartScreen::hideSteps()
{
    const auto setHidden = [this](bool hidden) {
        m_memory.keep(stepsHidden(), hidden);
        m_steps->setVisible(!hidden);
    };
    setHidden(true);
    m_navigator.offerUndo(tr("First steps hidden."), [setHidden] { setHidden(false); });
}
