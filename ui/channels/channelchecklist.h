// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/channelprobe.h"
#include "ui/kit/card.h"

#include <QMap>

#include <optional>

class Button;
class CheckRow;
class MessageCheck;
class ProgressBar;
struct Channel;
struct UiServices;

/// The live checks of a channel that is being connected: address, token, number, webhook and test
/// message.
class ChannelCheckList : public Card
{
    Q_OBJECT

public:
    /// What is known besides the provider's answers.
    struct Callback
    {
        bool hasAddress = false;
        bool hasAppSecret = false;
        /// When the provider last called (milliseconds UTC).
        std::optional<qint64> seenAt;
    };

    explicit ChannelCheckList(UiServices &services, QWidget *parent = nullptr);

    void setCallback(const Callback &callback);
    /// Something must be entered first.
    void clear(const QString &why);
    void start(const ProbeSubject &subject);
    bool isRunning() const { return m_run != nullptr; }
    /// Address, token and number are good.
    bool canSave() const;
    /// What keeps it from being saved, in a few words; empty when nothing does.
    QString obstacle() const;

Q_SIGNALS:
    void changed();
    void againWanted();
    void helpWanted();

private:
    void buildHead();
    void buildRows();
    CheckRow *row(const char *name) const;
    void take(const ProbeStep &step);
    void finish();
    void showWebhook();
    void showWebhookStep(ProbeStep step);
    void offerMessage();
    bool isUnsaved(const Channel &saved) const;
    void subscribe();
    void showProgress();
    void showAnswer(const ProbeStep &step);
    bool isGood(const char *name) const;

    UiServices &m_services;
    Callback m_callback;
    ProbeSubject m_subject;
    QMap<QString, ProbeStep> m_steps;
    QMap<QString, qint64> m_took;
    QList<CheckRow *> m_rows;
    MessageCheck *m_message = nullptr;
    class TextLabel *m_count = nullptr;
    ProgressBar *m_bar = nullptr;
    Button *m_again = nullptr;
    /// Answers of an earlier run do not arrive any more when this is gone.
    QObject *m_run = nullptr;
    qint64 m_lastMs = 0;
    QString m_why;
};
