// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/focusaware.h"

#include <QAbstractButton>

/// A card that is a button: a way to begin, with what it means.
class StartCard : public FocusAware<QAbstractButton>
{
    Q_OBJECT

public:
    struct Look
    {
        QString icon;
        QString title;
        QString text;
    };

    StartCard(const Look &look, QWidget *parent);

    QSize sizeHint() const override { return {216, 168}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};
