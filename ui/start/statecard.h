// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"

class Navigator;
class QVBoxLayout;
struct StartFacts;
struct StateLook;
struct UiServices;

/// How the API and each channel do.
class StateCard : public Card
{
    Q_OBJECT

public:
    StateCard(const UiServices &services, Navigator &navigator, QWidget *parent = nullptr);
    void setFacts(const StartFacts &facts);

private:
    StateLook apiLook(const StartFacts &facts) const;
    QList<StateLook> looks(const StartFacts &facts) const;
    void build(const QList<StateLook> &looks);

    const UiServices &m_services;
    Navigator &m_navigator;
    QVBoxLayout *m_rows;
    QList<StateLook> m_shown;
};
