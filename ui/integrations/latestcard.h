// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "ui/kit/card.h"

class QHBoxLayout;
class QVBoxLayout;
struct UiServices;

/// The newest messages that an external system handed in; each leads to the log.
class LatestCard : public Card
{
    Q_OBJECT

public:
    explicit LatestCard(const UiServices &services, QWidget *parent = nullptr);

    void show(ExternalSystemId system);
    /// So wide that its head is whole.
    int wantedWidth() const;

Q_SIGNALS:
    /// The id as the API gives it.
    void messageWanted(const QString &id);
    /// What it asked of the API, refused things included.
    void requestsWanted();

private:
    void build(const QList<Message> &messages);
    void say(const QString &sentence);

    const UiServices &m_services;
    QHBoxLayout *m_head;
    QVBoxLayout *m_rows;
};
