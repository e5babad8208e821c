// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/statetone.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

/// One thing that happened.
struct TimelineEntry
{
    QString icon;
    StateTone tone = StateTone::Neutral;
    QString title;
    QString detail;
    /// As it is shown, for example "14:31:09".
    QString time;
    /// The title in red too.
    bool failed = false;
};

/// What happened to a message, newest first, joined by a line.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void setEntries(const QList<TimelineEntry> &entries);

private:
    QVBoxLayout *m_column;
};
