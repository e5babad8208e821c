// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"

class Button;
class TextLabel;
struct UiServices;

/// The callback address of a channel with "Copy", or why there is none.
class CallbackBox : public Card
{
    Q_OBJECT

public:
    explicit CallbackBox(UiServices &services, QWidget *parent = nullptr);

    void setKey(const QString &key);
    /// The address that is shown; empty when no public one is set.
    QString address() const;

Q_SIGNALS:
    void helpWanted();

private:
    void copyAddress();

    UiServices &m_services;
    QString m_key;
    TextLabel *m_text = nullptr;
    Button *m_copy = nullptr;
};
