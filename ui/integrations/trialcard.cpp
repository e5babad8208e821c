// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/trialcard.h"

#include "models/base/clock.h"
#include "models/ports/gatewaycontrol.h"
#include "models/store/changefeed.h"
#include "ui/errortexts.h"
#include "ui/integrations/exchangedialog.h"
#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"
#include "ui/moments.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"

#include <QHBoxLayout>

namespace {

struct LackWords
{
    QString sentence;
    QString action;
};

bool isSameSample(const TrialRun::Plan &one, const TrialRun::Plan &other)
{
    return one.system == other.system && one.task == other.task;
}

} // namespace

TrialCard::TrialCard(UiServices &services, Navigator &navigator, QWidget *parent)
    : Card(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_run(new TrialRun(services, this))
{
    body()->setSpacing(8);
    body()->addWidget(new TextLabel(TextStyle::Section, tr("Try now"), this));
    m_about = new TextLabel(TextStyle::Small, Tone::Text2, {}, this);
    m_about->setWrapping(true);
    body()->addWidget(m_about);
    m_send = new Button(Button::Kind::Secondary, tr("Send test"),
                        QStringLiteral("media-playback-start"), this);
    m_lack = new Button(Button::Kind::Secondary, {}, QStringLiteral("arrow-right"), this);
    body()->addWidget(m_send, 0, Qt::AlignLeft);
    body()->addWidget(m_lack, 0, Qt::AlignLeft);
    m_result = new QWidget(this);
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Hairline(m_result));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_icon = new IconView({}, Tone::Ok, 16, m_result);
    m_word = new TextLabel(TextStyle::Small, {}, m_result);
    m_word->setWrapping(true);
    m_at = new TextLabel(TextStyle::Meta, Tone::Text2, {}, m_result);
    m_icon->setFixedHeight(qMax(16, m_word->fontMetrics().height()));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_word, 1);
    row->addWidget(m_at, 0, Qt::AlignTop);
    column->addLayout(row);
    m_exchange = new Button(Button::Kind::Quiet, tr("Show request and answer"),
                            QStringLiteral("braces"), m_result);
    m_exchange->setFlush(true);
    column->addWidget(m_exchange, 0, Qt::AlignLeft);
    m_result->hide();
    body()->addWidget(m_result);
    connect(m_send, &QAbstractButton::clicked, this, &TrialCard::start);
    connect(m_lack, &QAbstractButton::clicked, this, &TrialCard::openLack);
    connect(m_exchange, &QAbstractButton::clicked, this, &TrialCard::showExchange);
    connect(m_run, &TrialRun::finished, this, &TrialCard::take);
    connect(&services.gateway, &GatewayControl::stateChanged, this, &TrialCard::refresh);
    connect(&services.feed, &ChangeFeed::changed, this, &TrialCard::refresh);
}

void TrialCard::show(ExternalSystemId system, Samples::Task task)
{
    const TrialRun::Plan plan = TrialRun::planFor(m_services, system, task);
    m_result->setVisible(m_result->isVisibleTo(this) && isSameSample(m_plan, plan));
    m_plan = plan;
    refresh();
}

void TrialCard::refresh()
{
    m_plan = TrialRun::planFor(m_services, m_plan.system, m_plan.task);
    LackWords words;
    switch (m_plan.lack) {
    case TrialRun::Lack::Nothing:
        words = {tr("Sends this sample to the simulator. No customer gets it."), {}};
        break;
    case TrialRun::Lack::Api:
        words = {tr("The API is not running, so nothing can be sent."), tr("Open settings")};
        break;
    case TrialRun::Lack::System:
        words = {tr("To try it, an external system is needed."), tr("Create a system")};
        break;
    case TrialRun::Lack::Chatbot:
        words = {tr("To try it, this system needs an active chatbot for proactive messages."),
                 tr("Create a chatbot")};
        break;
    case TrialRun::Lack::Simulator:
        words = {tr("To try it, the chatbot “%1” needs a channel of the kind Simulator.")
                     .arg(m_plan.chatbot),
                 tr("Open the chatbot")};
        break;
    }
    m_about->setText(words.sentence);
    m_send->setVisible(m_plan.lack == TrialRun::Lack::Nothing);
    m_send->setEnabled(!m_run->isRunning());
    m_lack->setVisible(m_plan.lack != TrialRun::Lack::Nothing);
    m_lack->setText(words.action);
}

void TrialCard::openLack()
{
    switch (m_plan.lack) {
    case TrialRun::Lack::Nothing:
        return;
    case TrialRun::Lack::Api:
        return m_navigator.open(QStringLiteral("settings"),
                                {{QStringLiteral("page"), QStringLiteral("network")}});
    case TrialRun::Lack::System:
        return m_navigator.open(QStringLiteral("integrations/systems"), {});
    case TrialRun::Lack::Chatbot:
        return m_navigator.open(QStringLiteral("chatbots"), {{QStringLiteral("create"), true}});
    case TrialRun::Lack::Simulator:
        return m_navigator.open(QStringLiteral("chatbots"),
                                {{QStringLiteral("chatbot"), m_plan.chatbot}});
    }
}

void TrialCard::start()
{
    m_send->setText(tr("Sending…"));
    m_send->setEnabled(false);
    m_run->start(m_plan);
}

void TrialCard::take(const TrialRun::Outcome &outcome)
{
    m_send->setText(tr("Send test"));
    refresh();
    if (!isSameSample(m_run->plan(), m_plan)) {
        // Another sample is shown by now: this is not its result.
        return;
    }
    m_outcome = outcome;
    const TrialAnswer &answer = outcome.answer;
    const bool good = answer.status / 100 == 2;
    if (outcome.failure) {
        m_word->setText(errorText(*outcome.failure));
    } else if (answer.status == 0) {
        m_word->setText(errorText(Error::of(Error::Code::Network)));
    } else if (good) {
        m_word->setText(tr("%1 · received in %2 ms").arg(answer.status).arg(answer.milliseconds));
    } else {
        m_word->setText(tr("%1 · refused in %2 ms").arg(answer.status).arg(answer.milliseconds));
    }
    m_word->setTone(good ? Tone::Ok : Tone::Bad);
    m_icon->setIcon(good ? QStringLiteral("check-circle") : QStringLiteral("alert-circle"),
                    good ? Tone::Ok : Tone::Bad);
    m_at->setText(Moments::clock(m_services.clock.nowMs()));
    m_exchange->setVisible(!outcome.failure);
    m_result->setVisible(true);
}

void TrialCard::showExchange()
{
    auto *dialog = new ExchangeDialog(m_outcome, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
