// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/checkrow.h"

#include "ui/channels/probewords.h"
#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"
#include "ui/moments.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace {

constexpr double secondMs = 1000;
/// With or without a button in it.
constexpr int headHeight = 28;
constexpr int iconSize = 20;

QString secondsText(double seconds)
{
    return CheckRow::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
}

Button *smallButton(const QString &text, QWidget *parent)
{
    auto *button = new Button(Button::Kind::Quiet, text, {}, parent);
    button->setButtonSize(Button::Size::Small);
    button->setFlush(true);
    button->hide();
    return button;
}

} // namespace

CheckRow::CheckRow(const QString &step, QWidget *parent)
    : QWidget(parent)
    , m_name(step)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_icon = new IconView(QStringLiteral("circle-dashed"), Tone::Text2, iconSize, this);
    auto *icon = new QVBoxLayout;
    icon->setContentsMargins(0, (headHeight - iconSize) / 2, 0, 0);
    icon->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(icon);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_title = new TextLabel(TextStyle::SmallMed, ProbeWords::title(step), this);
    m_title->setMinimumHeight(headHeight);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_time = new TextLabel(TextStyle::Small, Tone::Text2, {}, this);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // The times stand below each other, and so do the buttons before them.
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(secondsText(88.8)));
    m_answer = Button::iconOnly(QStringLiteral("braces"),
                                tr("Answer of the provider: %1").arg(m_title->text()), this);
    m_answer->setButtonSize(Button::Size::Small);
    head->addWidget(m_title, 1);
    head->addWidget(m_answer);
    head->addWidget(m_time);
    m_words = new TextLabel(TextStyle::Small, Tone::Text2, {}, this);
    m_words->setWrapping(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    m_action = smallButton({}, this);
    buttons->addWidget(m_action);
    buttons->addStretch();
    column->addLayout(head);
    column->addWidget(m_words);
    column->addLayout(buttons);
    row->addLayout(column, 1);
    connect(m_action, &QAbstractButton::clicked, this, &CheckRow::actionTriggered);
    connect(m_answer, &QAbstractButton::clicked, this, [this] { Q_EMIT answerWanted(m_step); });
    setWaiting({});
}

void CheckRow::showState(const Look &look, const QString &words)
{
    m_icon->setIcon(look.icon, look.tone);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_answer->setVisible(!m_step.rawAnswer.isEmpty());
    m_answer->setAccessibleName(tr("Answer of the provider: %1").arg(m_title->text()));
    setAccessibleName(tr("%1: %2").arg(m_title->text(), look.spoken));
    setAccessibleDescription(words);
}

void CheckRow::setWaiting(const QString &words)
{
    m_step = {};
    m_title->setText(ProbeWords::title(m_name));
    m_time->setText({});
    m_title->setTone(Tone::Text2);
    showState({QStringLiteral("circle-dashed"), Tone::Text2, tr("not checked")}, words);
}

void CheckRow::setRunning(const QString &words)
{
    m_step = {};
    m_title->setText(ProbeWords::title(m_name));
    m_time->setText({});
    m_title->setTone(Tone::Text);
    showState({QStringLiteral("process-working"), Tone::AccentText, tr("being checked")},
              words.isEmpty() ? tr("Checking…") : words);
}

void CheckRow::setStep(const ProbeStep &step, qint64 tookMs)
{
    if (step.state == ProbeStep::State::Skipped) {
        setWaiting(tr("Not tried: another check failed."));
        return;
    }
    m_step = step;
    m_title->setText(step.state == ProbeStep::State::Failed ? ProbeWords::failedTitle(m_name)
                                                            : ProbeWords::title(m_name));
    m_time->setText(secondsText(double(tookMs) / secondMs));
    m_time->setToolTip(Moments::full(step.at));
    m_title->setTone(Tone::Text);
    showFound(step);
}

void CheckRow::showFound(const ProbeStep &step)
{
    const QString words = ProbeWords::sentence(step);
    switch (step.state) {
    case ProbeStep::State::Passed:
        showState({QStringLiteral("check-circle"), Tone::Ok, tr("passed")}, words);
        break;
    case ProbeStep::State::Warning:
        showState({QStringLiteral("dialog-warning"), Tone::Warn, tr("with a warning")}, words);
        break;
    default:
        showState({QStringLiteral("dialog-error"), Tone::Bad, tr("failed")}, words);
        break;
    }
}

void CheckRow::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}
