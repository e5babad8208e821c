// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelchecklist.h"

#include "models/base/clock.h"
#include "models/store/configurationcache.h"
#include "ui/channels/checkrow.h"
#include "ui/channels/messagecheck.h"
#include "ui/channels/probewords.h"
#include "ui/kit/button.h"
#include "ui/kit/progressbar.h"
#include "ui/kit/prompts.h"
#include "ui/kit/textlabel.h"
#include "ui/moments.h"
#include "ui/services.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace {

using State = ProbeStep::State;

bool isDone(State state)
{
    return state == State::Passed || state == State::Warning;
}

} // namespace

ChannelCheckList::ChannelCheckList(UiServices &services, QWidget *parent)
    : Card(parent)
    , m_services(services)
{
    setTones(Tone::Sunken, Tone::Line);
    buildHead();
    buildRows();
    body()->addStretch(1);
    clear({});
}

void ChannelCheckList::buildHead()
{
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextStyle::Section, tr("Check"), this));
    head->addStretch();
    m_count = new TextLabel(TextStyle::Small, Tone::Text2, {}, this);
    head->addWidget(m_count);
    m_again = Button::iconOnly(QStringLiteral("view-refresh"), tr("Check again"), this);
    m_again->setButtonSize(Button::Size::Small);
    head->addWidget(m_again);
    connect(m_again, &QAbstractButton::clicked, this, &ChannelCheckList::againWanted);
    body()->addLayout(head);
    m_bar = new ProgressBar(tr("Checks that are done"), this);
    body()->addWidget(m_bar);
}

void ChannelCheckList::buildRows()
{
    for (const char *name : {"address", "token", "number", "webhook"}) {
        auto *row = new CheckRow(QLatin1String(name), this);
        m_rows.append(row);
        body()->addWidget(row);
        connect(row, &CheckRow::answerWanted, this, &ChannelCheckList::showAnswer);
    }
    m_message = new MessageCheck(m_services, this);
    body()->addWidget(m_message);
    connect(m_message, &MessageCheck::answerWanted, this, &ChannelCheckList::showAnswer);
    connect(m_message, &MessageCheck::changed, this, &ChannelCheckList::showProgress);
    m_bar->setRange(0, int(m_rows.size()) + 1);
    connect(row("webhook"), &CheckRow::actionTriggered, this,
            [this] { m_callback.hasAddress ? subscribe() : Q_EMIT helpWanted(); });
}

CheckRow *ChannelCheckList::row(const char *name) const
{
    return *std::find_if(m_rows.cbegin(), m_rows.cend(), [name](const CheckRow *row) {
        return row->name() == QLatin1String(name);
    });
}

void ChannelCheckList::setCallback(const Callback &callback)
{
    m_callback = callback;
    if (m_steps.contains(QStringLiteral("webhook"))) {
        showWebhook();
    }
    showProgress();
}

void ChannelCheckList::clear(const QString &why)
{
    delete std::exchange(m_run, nullptr);
    m_steps.clear();
    m_why = why;
    for (CheckRow *row : std::as_const(m_rows)) {
        row->setWaiting({});
        row->setAction({});
    }
    row("address")->setWaiting(why);
    m_message->reset({});
    showProgress();
}

void ChannelCheckList::start(const ProbeSubject &subject)
{
    delete std::exchange(m_run, nullptr);
    m_steps.clear();
    m_why.clear();
    for (CheckRow *row : std::as_const(m_rows)) {
        row->setWaiting({});
        row->setAction({});
    }
    m_message->hold();
    m_subject = subject;
    m_run = new QObject(this);
    m_lastMs = m_services.clock.nowMs();
    row("address")->setRunning();
    showProgress();
    m_services.probe.probe(
        subject, m_run, [this](const ProbeStep &step) { take(step); },
        [this](const QList<ProbeStep> &) { finish(); });
}

void ChannelCheckList::take(const ProbeStep &step)
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&step](const CheckRow *one) {
        return one->name() == step.name;
    });
    if (row == m_rows.cend()) {
        return;
    }
    m_steps.insert(step.name, step);
    m_took.insert(step.name, qMax<qint64>(0, step.at - m_lastMs));
    (*row)->setStep(step, m_took.value(step.name));
    m_lastMs = step.at;
    if (isDone(step.state) && std::next(row) != m_rows.cend()) {
        (*std::next(row))->setRunning();
    }
    showProgress();
}

void ChannelCheckList::finish()
{
    m_run->deleteLater();
    m_run = nullptr;
    for (CheckRow *row : std::as_const(m_rows)) {
        if (!m_steps.contains(row->name())) {
            ProbeStep skipped;
            skipped.name = row->name();
            row->setStep(skipped, 0);
        }
    }
    showWebhook();
    offerMessage();
    showProgress();
}

void ChannelCheckList::showWebhook()
{
    const ProbeStep step = m_steps.value(QStringLiteral("webhook"));
    CheckRow *row = this->row("webhook");
    row->setAction({});
    m_message->setSeesDelivery(m_callback.hasAddress && m_callback.hasAppSecret &&
                               isDone(step.state) && step.code.isEmpty());
    if (isDone(step.state)) {
        showWebhookStep(step);
    } else if (step.state == State::Skipped && canSave()) {
        row->setWaiting(tr("Enter the account ID to check this."));
    }
}

void ChannelCheckList::showWebhookStep(ProbeStep step)
{
    CheckRow *row = this->row("webhook");
    if (!m_callback.hasAddress || !m_callback.hasAppSecret) {
        step.state = State::Warning;
        step.code =
            m_callback.hasAddress ? QStringLiteral("no_app_secret") : QStringLiteral("no_callback");
    } else if (step.code.isEmpty() && m_callback.seenAt) {
        step.detail = tr("Last call: %1")
                          .arg(Moments::relative(*m_callback.seenAt, m_services.clock.nowMs()));
    } else if (step.code.isEmpty()) {
        step.detail = tr("Meta has not called yet. Paste the address and the verify token there.");
        step.state = State::Warning;
    }
    row->setStep(step, m_took.value(step.name));
    if (!m_callback.hasAddress) {
        row->setAction(tr("How to get one"));
    } else if (step.code == QLatin1String("not_subscribed") && m_subject.channel) {
        row->setAction(tr("Ask Meta to call"));
    }
}

void ChannelCheckList::offerMessage()
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    const Channel *saved = m_subject.channel ? configuration->channel(*m_subject.channel) : nullptr;
    if (!canSave()) {
        m_message->reset(tr("Not tried: another check failed."));
    } else if (!saved) {
        m_message->reset(tr("After saving: to a number of your own."));
    } else if (!saved->active) {
        m_message->reset(tr("The channel is paused. Resume it first."));
    } else if (isUnsaved(*saved)) {
        m_message->reset(tr("Save first: it goes with what is saved."));
    } else {
        m_message->offer(*saved);
    }
}

bool ChannelCheckList::isUnsaved(const Channel &saved) const
{
    return m_subject.settings != saved.settings ||
           m_subject.secrets.contains(QStringLiteral("access_token"));
}

void ChannelCheckList::subscribe()
{
    if (m_run) {
        return;
    }
    m_run = new QObject(this);
    m_lastMs = m_services.clock.nowMs();
    row("webhook")->setAction({});
    row("webhook")->setRunning();
    m_services.probe.subscribe(m_subject, m_run, [this](const QList<ProbeStep> &steps) {
        for (const ProbeStep &step : steps) {
            take(step);
        }
        finish();
    });
}

bool ChannelCheckList::isGood(const char *name) const
{
    return isDone(m_steps.value(QLatin1String(name)).state);
}

bool ChannelCheckList::canSave() const
{
    return isGood("address") && isGood("token") && isGood("number");
}

QString ChannelCheckList::obstacle() const
{
    if (canSave()) {
        return {};
    }
    if (m_run) {
        return tr("Checking…");
    }
    const std::array obstacles{std::pair{"address", tr("Still off: Meta is not reached")},
                               std::pair{"token", tr("Still off: the token is refused")},
                               std::pair{"number", tr("Still off: the number is not found")}};
    for (const auto &[name, words] : obstacles) {
        if (m_steps.value(QLatin1String(name)).state == State::Failed) {
            return words;
        }
    }
    return m_why.isEmpty() ? tr("Opens with address, token and number") : m_why;
}

void ChannelCheckList::showProgress()
{
    const auto done = std::count_if(m_steps.cbegin(), m_steps.cend(),
                                    [](const ProbeStep &step) { return isDone(step.state); }) +
                      (m_message->isDone() ? 1 : 0);
    m_bar->setValue(int(done));
    const auto warned = std::count_if(m_rows.cbegin(), m_rows.cend(),
                                      [](const CheckRow *row) { return row->isWarning(); }) +
                        (m_message->isWarning() ? 1 : 0);
    const QString count = tr("%1 of %2").arg(done).arg(m_rows.size() + 1);
    m_count->setText(
        warned == 0 ? count : tr("%1 · %2").arg(count, tr("%n warning(s)", nullptr, int(warned))));
    m_again->setEnabled(!m_run);
    Q_EMIT changed();
}

void ChannelCheckList::showAnswer(const ProbeStep &step)
{
    Notice notice;
    notice.title = ProbeWords::title(step.name);
    notice.text = ProbeWords::sentence(step);
    notice.tone = step.state == State::Passed    ? StateTone::Ok
                  : step.state == State::Warning ? StateTone::Warn
                                                 : StateTone::Bad;
    notice.details = step.detail + QLatin1String("\n") + Moments::full(step.at) +
                     QLatin1String("\n\n") + step.rawAnswer;
    m_services.prompts.tell(this, notice);
}
