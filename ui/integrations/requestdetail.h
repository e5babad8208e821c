// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/apitrial.h"
#include "models/ports/requestlog.h"
#include "models/rules/correctedrequest.h"

#include <QWidget>

class Button;
class Card;
class CodeView;
class Pill;
class QBoxLayout;
class QVBoxLayout;
class TextLabel;
struct UiServices;

/// One request: what was sent (without what is personal), what is wrong with it, how it would be
/// right, and what was answered.
class RequestDetail : public QWidget
{
    Q_OBJECT

public:
    explicit RequestDetail(UiServices &services, QWidget *parent = nullptr);

    void show(const LoggedRequest &request);
    /// What else stands side by side stands one below the other.
    void setNarrow(bool narrow);

private:
    QWidget *buildHead();
    QWidget *buildFaults();
    QWidget *buildBodies();
    QWidget *buildActions(QWidget *bodies);
    void showFaults(const Findings &findings);
    void showBodies(const QJsonValue &request);
    void rehearse(const QByteArray &json);
    void takeRehearsal(quint64 number, const Rehearsal &rehearsal);
    void copyCorrected();
    ExternalSystemId system() const;
    CorrectedRequest::Hints hints() const;
    QString sentenceOf(const Finding &finding) const;

    UiServices &m_services;
    LoggedRequest m_request;
    CorrectedRequest::Correction m_correction;
    Pill *m_state = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_facts = nullptr;
    Card *m_faults = nullptr;
    TextLabel *m_sentences = nullptr;
    CodeView *m_given = nullptr;
    QWidget *m_correctedSide = nullptr;
    CodeView *m_corrected = nullptr;
    CodeView *m_answer = nullptr;
    QBoxLayout *m_sides = nullptr;
    QBoxLayout *m_actionRow = nullptr;
    QWidget *m_actions = nullptr;
    Button *m_copy = nullptr;
    Button *m_repeat = nullptr;
    Button *m_repeatCorrected = nullptr;
    TextLabel *m_outcome = nullptr;
};
