// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/focusaware.h"
#include "ui/kit/pill.h"
#include "ui/kit/tile.h"
#include "ui/kit/tone.h"

#include <QAbstractButton>

/// A line that leads somewhere: an icon, a sentence, a chevron.
class LinkRow : public FocusAware<QAbstractButton>
{
    Q_OBJECT

public:
    LinkRow(const QString &iconName, Tone iconTone, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    Tone m_iconTone;
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

/// A thing with its state: tile, name over detail, pill at the right. A button that leads to it.
class StateRow : public FocusAware<QAbstractButton>
{
    Q_OBJECT

public:
    explicit StateRow(const StateLook &look, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateLook m_look;
};
