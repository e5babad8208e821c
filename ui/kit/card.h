// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tone.h"

#include <QWidget>

class QVBoxLayout;

/// A white plane with a hairline and radius 10; holds its children in a column.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// 16 on each side, 12 between. A table or list in a card wants setPadding(1).
    QVBoxLayout *body() const { return m_body; }
    void setPadding(int padding);
    void setPadding(const QMargins &padding);
    /// Surface and Line at first; Bad as edge marks what needs attention.
    void setTones(Tone fill, Tone edge);
    void setRadius(int radius);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    Tone m_fill = Tone::Surface;
    Tone m_edge = Tone::Line;
    int m_radius = 10;
};

/// A hairline across, 1 high.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
