// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/textstyle.h"
#include "ui/kit/tone.h"

#include <QLabel>

/// A label in one of LOOK's type roles and colours; keeps both when the theme changes.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextStyle style, const QString &text = {}, QWidget *parent = nullptr);
    TextLabel(TextStyle style, Tone tone, const QString &text = {}, QWidget *parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    void setTextStyle(TextStyle style);
    /// Wraps, and says its height for a width to the layout.
    void setWrapping(bool wrapping);
    /// Cuts with an ellipsis where the room ends; the whole text is the tooltip then.
    void setEliding(Qt::TextElideMode mode);
    /// A tooltip that stands also where nothing is cut, below the whole text where something is.
    void setHint(const QString &hint);
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void applyTone();
    /// Without the places to break that were put into long words for the eye only.
    void copySelection() const;

    TextStyle m_style;
    Tone m_tone;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    QString m_hint;
};
