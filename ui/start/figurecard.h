// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/focusaware.h"
#include "ui/kit/tone.h"

#include <QAbstractButton>

/// One figure of today as a card; a click leads to the list behind it.
class FigureCard : public FocusAware<QAbstractButton>
{
    Q_OBJECT

public:
    FigureCard(const QString &title, const QString &iconName, QWidget *parent = nullptr);
    /// The note stands below, in two lines where one is too short; both tones follow what it means.
    void setFigure(int figure, const QString &note, Tone iconTone = Tone::Text2,
                   Tone noteTone = Tone::Text2);

    int figure() const { return m_figure; }
    QString note() const { return m_note; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The lines of the note as they are at this width.
    QStringList noteLines() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_iconName;
    int m_figure = 0;
    QString m_note;
    Tone m_iconTone = Tone::Text2;
    Tone m_noteTone = Tone::Text2;
};
