// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/issuetoken.h"
#include "models/ports/apitrial.h"
#include "models/rules/samples.h"

struct UiServices;

/// Sends a sample to the simulator by the real API, with a token that is made for it and revoked
/// right after.
class TrialRun : public QObject
{
    Q_OBJECT

public:
    /// What is missing before a trial is possible.
    enum class Lack { Nothing, Api, System, Chatbot, Simulator };

    struct Plan
    {
        ExternalSystemId system;
        Samples::Task task = Samples::Task::SendText;
        QString chatbot;
        QString channel;
        Lack lack = Lack::Nothing;
    };

    /// The last exchange of a trial.
    struct Outcome
    {
        QByteArray method;
        QByteArray path;
        QByteArray body;
        TrialAnswer answer;
        /// No token could be made.
        std::optional<Error> failure;
    };

    TrialRun(UiServices &services, QObject *parent);

    /// A proactive chatbot of the system that can send by a simulator.
    static Plan planFor(const UiServices &services, ExternalSystemId system, Samples::Task task);

    bool isRunning() const { return m_running; }
    /// What was tried last.
    const Plan &plan() const { return m_plan; }
    void start(const Plan &plan);

Q_SIGNALS:
    void finished(const TrialRun::Outcome &outcome);

private:
    void send(const IssuedToken &issued);
    void readStatus(const QByteArray &path);
    void take(const TrialAnswer &answer);
    void end();

    UiServices &m_services;
    Plan m_plan;
    Outcome m_outcome;
    std::optional<IssuedToken> m_token;
    bool m_running = false;
};
