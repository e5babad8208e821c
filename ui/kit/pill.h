// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/statetone.h"

#include <QLabel>
#include <QString>

#include <optional>

class QPainter;

/// A state as word, icon and colour.
struct PillLook
{
    QString text;
    QString icon;
    StateTone tone = StateTone::Neutral;
    /// Instead of the tone's own, where it would not be seen.
    std::optional<Tone> ground = {};

    bool operator==(const PillLook &) const = default;
};

QSize pillSize(const PillLook &look);
/// Left aligned and vertically centred in the rectangle. On a selected row (`onSoft`) a pill whose
/// ground is the row's own colour gets the surface instead.
void drawPill(QPainter &painter, const QRectF &rect, const PillLook &look, const QPalette &palette,
              bool onSoft = false);

/// A pill as a widget; a label without a text of its own, so that its word is read aloud.
class Pill : public QLabel
{
    Q_OBJECT

public:
    explicit Pill(const PillLook &look = {}, QWidget *parent = nullptr);

    const PillLook &look() const { return m_look; }
    void setLook(const PillLook &look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PillLook m_look;
};
