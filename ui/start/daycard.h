// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"

class BarChart;
class TextLabel;
struct StartFacts;

/// The day by the hour as bars, with a sentence that says the same.
class DayCard : public Card
{
    Q_OBJECT

public:
    explicit DayCard(QWidget *parent = nullptr);
    void setFacts(const StartFacts &facts);

    QString sentence() const;

private:
    void addHead();

    BarChart *m_chart;
    TextLabel *m_sentence;
};
