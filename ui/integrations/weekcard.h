// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "ui/kit/card.h"

#include <QList>

class Sparkline;
class TextLabel;
struct UiServices;

/// How much an external system handed in during the last seven days, as a line and in words.
class WeekCard : public Card
{
    Q_OBJECT

public:
    explicit WeekCard(const UiServices &services, QWidget *parent = nullptr);

    /// Reads anew; for the same system and day only what is still growing is counted again.
    void show(ExternalSystemId system);
    /// What the line says, in words.
    QString sentence() const { return m_sentence; }

private:
    void addHead();
    void addDays();
    bool read(ExternalSystemId system, const QList<qint64> &bounds);
    void showCounts();

    const UiServices &m_services;
    TextLabel *m_total = nullptr;
    TextLabel *m_firstDay = nullptr;
    Sparkline *m_line;
    ExternalSystemId m_system;
    QList<qint64> m_bounds;
    QList<int> m_counts;
    QString m_sentence;
};
