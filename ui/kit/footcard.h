// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/focusaware.h"
#include "ui/kit/statetone.h"

#include <QAbstractButton>

/// The card at the foot of the side menu: is the API up, on which port, since when. A button.
class FootCard : public FocusAware<QAbstractButton>
{
    Q_OBJECT

public:
    explicit FootCard(QWidget *parent = nullptr);

    /// For example "API on air", "port 8640, since 08:02", Ok.
    void setState(const QString &title, const QString &detail, StateTone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_detail;
    StateTone m_tone = StateTone::Neutral;
};
