// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/start/linkrow.h"

#include <QVariantMap>

class Navigator;
class RowList;
struct StartFacts;
struct UiServices;

/// What a person must decide or mend, the worst first; each line leads there.
class NeedsCard : public Card
{
    Q_OBJECT

public:
    NeedsCard(const UiServices &services, Navigator &navigator, QWidget *parent = nullptr);
    void setFacts(const StartFacts &facts);

Q_SIGNALS:
    /// Other rows: the order of the tab keys has to be set anew.
    void rebuilt();

private:
    struct Need
    {
        LinkLook look;
        QString room;
        QVariantMap arguments;

        bool operator==(const Need &) const = default;
    };

    QList<Need> needs(const StartFacts &facts) const;
    void addProgram(QList<Need> &needs) const;
    void addMessages(const StartFacts &facts, QList<Need> &needs) const;
    void addChannels(QList<Need> &needs) const;
    void addTokens(qint64 nowMs, QList<Need> &needs) const;
    void makeRows(qsizetype count);
    QWidget *calmRow();
    QWidget *lineBetween();

    const UiServices &m_services;
    Navigator &m_navigator;
    RowList *m_list;
    QList<LinkRow *> m_rows;
    QList<Need> m_shown;
};
