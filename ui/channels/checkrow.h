// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/channelprobe.h"

#include "ui/kit/tone.h"

#include <QWidget>

class Button;
class IconView;
class TextLabel;

/// One check of a channel: what is tried, what came of it, how long it took, and the provider's
/// answer on demand.
class CheckRow : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(const QString &step, QWidget *parent = nullptr);

    /// Not tried; the words say why, or what it will do.
    void setWaiting(const QString &words);
    /// The words say what goes on.
    void setRunning(const QString &words = {});
    void setStep(const ProbeStep &step, qint64 tookMs);
    /// Something to do about it; empty: nothing.
    void setAction(const QString &text);
    const QString &name() const { return m_name; }
    bool isWarning() const { return m_step.state == ProbeStep::State::Warning; }

Q_SIGNALS:
    void actionTriggered();
    void answerWanted(const ProbeStep &step);

private:
    struct Look
    {
        QString icon;
        Tone tone;
        /// What the icon says, for those who do not see it.
        QString spoken;
    };

    void showState(const Look &look, const QString &words);
    void showFound(const ProbeStep &step);

    QString m_name;
    ProbeStep m_step;
    IconView *m_icon = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_words = nullptr;
    TextLabel *m_time = nullptr;
    Button *m_answer = nullptr;
    Button *m_action = nullptr;
};
