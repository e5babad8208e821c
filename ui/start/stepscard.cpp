// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/stepscard.h"

#include "models/store/configurationcache.h"
#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textlabel.h"
#include "ui/moments.h"
#include "ui/services.h"
#include "ui/shell/navigator.h"
#include "ui/start/rowlist.h"
#include "ui/start/startfacts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace {

/// A tick on a tinted ground for what is done, else a ring.
class StepMark : public QWidget
{
public:
    StepMark(bool done, bool next, QWidget *parent)
        : QWidget(parent)
        , m_done(done)
        , m_next(next)
    {
        setFixedSize(20, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (!m_done) {
            Icons::paint(painter, QStringLiteral("circle"), rect(),
                         toneColor(m_next ? Tone::Accent : Tone::Text2, this));
            return;
        }
        Paint::box(painter, {rect(), 10, toneColor(Tone::OkBg, this), QColor()});
        Icons::paint(painter, QStringLiteral("check"), {3, 3, 14, 14}, toneColor(Tone::Ok, this));
    }

private:
    bool m_done;
    bool m_next;
};

} // namespace

StepsCard::StepsCard(const UiServices &services, Navigator &navigator, QWidget *parent)
    : Card(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_count(new TextLabel(TextStyle::Small, Tone::Text2, {}, this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(TextStyle::Section, tr("First steps"), this));
    head->addWidget(m_count);
    head->addStretch();
    auto *hide = new Button(Button::Kind::QuietMuted, tr("Hide"), {}, this);
    hide->setButtonSize(Button::Size::Small);
    hide->setAccessibleName(tr("Hide the first steps"));
    connect(hide, &QAbstractButton::clicked, this, &StepsCard::hidingWanted);
    head->addWidget(hide);
    body()->addLayout(head);
    m_rows = new RowList(this);
    m_rows->setSpacing(8);
    body()->addWidget(m_rows);
    connect(m_rows, &RowList::rebuilt, this, &StepsCard::rebuilt);
}

StepsCard::Step StepsCard::tokenStep(qint64 nowMs) const
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    Step step{tr("Generate an access token"),
              tr("Your system shows it with every request."),
              false,
              tr("Generate token"),
              QStringLiteral("key"),
              QStringLiteral("integrations/systems"),
              {{QStringLiteral("issueToken"), true}}};
    for (const AccessToken &token : configuration->tokens) {
        const ExternalSystem *system = configuration->system(token.system);
        if (!system || token.state(nowMs) != AccessToken::State::Active) {
            continue;
        }
        step.done = true;
        step.detail =
            token.lastUsedAt
                ? tr("%1, used %2").arg(system->name, Moments::relative(*token.lastUsedAt, nowMs))
                : tr("%1, not used yet").arg(system->name);
    }
    return step;
}

StepsCard::Step StepsCard::channelStep() const
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    Step step{tr("Connect a channel"),
              tr("The Simulador is a phone on this screen: it needs no provider."),
              false,
              tr("Connect channel"),
              QStringLiteral("antenna"),
              QStringLiteral("channels"),
              {{QStringLiteral("create"), QStringLiteral("simulator")}}};
    if (!configuration->channels.isEmpty()) {
        step.done = true;
        step.detail = configuration->channels.first().name;
    }
    return step;
}

StepsCard::Step StepsCard::chatbotStep() const
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    Step step{tr("Create a chatbot"),
              tr("It joins the token of your system with the channel."),
              false,
              tr("Create chatbot"),
              QStringLiteral("robot"),
              QStringLiteral("chatbots"),
              {{QStringLiteral("create"), true}}};
    if (!configuration->chatbots.isEmpty()) {
        step.done = true;
        step.detail = configuration->chatbots.first().name;
    }
    return step;
}

StepsCard::Step StepsCard::messageStep(bool anySent) const
{
    return {tr("Send the first message"),
            anySent ? tr("It has gone out.") : tr("By your system, or by hand from here."),
            anySent,
            tr("Send message"),
            QStringLiteral("mail-send"),
            QStringLiteral("messages"),
            {{QStringLiteral("compose"), true}}};
}

QList<StepsCard::Step> StepsCard::steps(const StartFacts &facts) const
{
    return {tokenStep(facts.nowMs), channelStep(), chatbotStep(), messageStep(facts.anySent)};
}

void StepsCard::setFacts(const StartFacts &facts)
{
    const QList<Step> now = steps(facts);
    if (now != m_shown) {
        m_shown = now;
        build(now);
    }
}

void StepsCard::build(const QList<Step> &steps)
{
    int done = 0;
    bool nextSeen = false;
    QList<QWidget *> rows;
    for (const Step &step : steps) {
        done += step.done ? 1 : 0;
        rows.append(rowFor(step, !step.done && !nextSeen));
        nextSeen = nextSeen || !step.done;
    }
    m_rows->setRows(rows);
    m_count->setText(tr("%1 of %2").arg(done).arg(steps.size()));
}

QWidget *StepsCard::rowFor(const Step &step, bool isNext)
{
    auto *row = new QWidget(m_rows);
    row->setAccessibleName(step.done ? tr("%1: done").arg(step.title) : step.title);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new StepMark(step.done, isNext, row));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = new TextLabel(isNext ? TextStyle::Med : TextStyle::Body,
                                isNext ? Tone::Text : Tone::Text2, step.title, row);
    auto *detail = new TextLabel(TextStyle::Meta, Tone::Text2, step.detail, row);
    detail->setWrapping(true);
    words->addWidget(title);
    words->addWidget(detail);
    line->addLayout(words, 1);
    if (isNext) {
        auto *action = new Button(Button::Kind::Secondary, step.action, step.icon, row);
        connect(action, &QAbstractButton::clicked, this,
                [this, step] { m_navigator.open(step.room, step.arguments); });
        line->addWidget(action);
    }
    return row;
}
