// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/statetone.h"

#include <QString>
#include <QWidget>

class QPainter;

/// A tinted square with an icon, or a tinted circle with initials when there is no icon.
struct TileLook
{
    QString icon;
    StateTone tone = StateTone::Neutral;
    QString initials;

    bool isEmpty() const { return icon.isEmpty() && initials.isEmpty(); }
    bool operator==(const TileLook &) const = default;
};

void drawTile(QPainter &painter, const QRectF &rect, const TileLook &look, const QPalette &palette,
              bool onSoft = false);
/// First letters of the first and the last word, in capitals.
QString initialsOf(const QString &name);

/// A tile as a widget: 36 (icon 20), 32 (18), 24 (14), 64 (32).
class Tile : public QWidget
{
    Q_OBJECT

public:
    Tile(const TileLook &look, int side, QWidget *parent = nullptr);
    void setLook(const TileLook &look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TileLook m_look;
};

/// One icon in a tone, of a fixed size, that follows the theme.
class IconView : public QWidget
{
    Q_OBJECT

public:
    IconView(const QString &name, Tone tone, int size, QWidget *parent = nullptr);
    void setIcon(const QString &name, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Tone m_tone;
};
