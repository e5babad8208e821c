// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"

#include <QVariantMap>

class Button;
class Navigator;
class RowList;
class TextLabel;
struct StartFacts;
struct UiServices;

/// The four first steps, which tick themselves; the next one has its button.
class StepsCard : public Card
{
    Q_OBJECT

public:
    StepsCard(const UiServices &services, Navigator &navigator, QWidget *parent = nullptr);
    void setFacts(const StartFacts &facts);

Q_SIGNALS:
    void hidingWanted();
    /// Other rows: the order of the tab keys has to be set anew.
    void rebuilt();

private:
    struct Step
    {
        QString title;
        /// What is there, or what to do.
        QString detail;
        bool done = false;
        QString action;
        QString icon;
        QString room;
        QVariantMap arguments;

        bool operator==(const Step &) const = default;
    };

    QList<Step> steps(const StartFacts &facts) const;
    Step tokenStep(qint64 nowMs) const;
    Step channelStep() const;
    Step chatbotStep() const;
    Step messageStep(bool anySent) const;
    void build(const QList<Step> &steps);
    QWidget *rowFor(const Step &step, bool isNext);

    const UiServices &m_services;
    Navigator &m_navigator;
    TextLabel *m_count;
    RowList *m_rows = nullptr;
    QList<Step> m_shown;
};
