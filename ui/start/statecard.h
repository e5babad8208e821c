// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/start/requestrate.h"

class Navigator;
class RowList;
struct StartFacts;
struct StateLook;
class StateRow;
struct Configuration;
struct UiServices;

/// How the API and each channel do.
class StateCard : public Card
{
    Q_OBJECT

public:
    StateCard(const UiServices &services, Navigator &navigator, QWidget *parent = nullptr);
    void setFacts(const StartFacts &facts);

Q_SIGNALS:
    /// Other rows: the order of the tab keys has to be set anew.
    void rebuilt();

private:
    StateLook apiLook(const StartFacts &facts) const;
    QList<StateLook> looks(const StartFacts &facts, const Configuration &configuration) const;
    void makeRows(qsizetype count);
    void lead(qsizetype row);

    const UiServices &m_services;
    Navigator &m_navigator;
    RowList *m_list;
    QList<StateRow *> m_rows;
    RequestRate m_rate;
    /// Of the channels, in the order of their rows.
    QStringList m_keys;
};
