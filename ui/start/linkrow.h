// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/focusaware.h"
#include "ui/kit/pill.h"
#include "ui/kit/tile.h"
#include "ui/kit/tone.h"

#include <QAbstractButton>

/// What a link row shows.
struct LinkLook
{
    QString icon;
    Tone tone = Tone::Text2;
    QString text;

    bool operator==(const LinkLook &) const = default;
};

/// A line that leads somewhere: an icon, a sentence, a chevron.
class LinkRow : public FocusAware<QAbstractButton>
{
    Q_OBJECT

public:
    explicit LinkRow(QWidget *parent = nullptr);
    void setLook(const LinkLook &look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LinkLook m_look;
};

/// What a state row shows.
struct StateLook
{
    TileLook tile;
    QString name;
    QString detail;
    PillLook pill;

    bool operator==(const StateLook &) const = default;
};

/// A thing with its state: tile, name over detail, pill at the right or, where that is too narrow,
/// below the name. A button that leads to it.
class StateRow : public FocusAware<QAbstractButton>
{
    Q_OBJECT

public:
    explicit StateRow(QWidget *parent = nullptr);
    void setLook(const StateLook &look);
    QSize sizeHint() const override;
    /// Whether name and detail are whole left of the pill; else it stands below the name.
    bool isPillBeside() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBeside(QPainter &painter) const;
    void paintBelow(QPainter &painter) const;
    qreal room() const;

    StateLook m_look;
};
