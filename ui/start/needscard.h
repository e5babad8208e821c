// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/kit/tone.h"

#include <QVariantMap>

class Navigator;
class QVBoxLayout;
struct StartFacts;
struct UiServices;

/// What a person must decide or mend, the worst first; each line leads there.
class NeedsCard : public Card
{
    Q_OBJECT

public:
    NeedsCard(const UiServices &services, Navigator &navigator, QWidget *parent = nullptr);
    void setFacts(const StartFacts &facts);

private:
    struct Need
    {
        QString icon;
        Tone tone;
        QString text;
        QString room;
        QVariantMap arguments;

        bool operator==(const Need &) const = default;
    };

    QList<Need> needs(const StartFacts &facts) const;
    void addMessages(const StartFacts &facts, QList<Need> &needs) const;
    void addChannels(QList<Need> &needs) const;
    void addTokens(qint64 nowMs, QList<Need> &needs) const;
    void build(const QList<Need> &needs);

    const UiServices &m_services;
    Navigator &m_navigator;
    QVBoxLayout *m_rows;
    QList<Need> m_shown;
};
