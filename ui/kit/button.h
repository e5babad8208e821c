// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/focusaware.h"
#include "ui/kit/tone.h"

#include <QPushButton>

/// A push button of LOOK 4: paints itself, and its focus ring takes no extra room.
class Button : public FocusAware<QPushButton>
{
    Q_OBJECT

public:
    enum class Kind { Primary, Secondary, Quiet, QuietMuted, Danger, DangerFilled };
    /// Small is 28, Normal 32, Large 36 high. A primary or filled button starts as Large.
    enum class Size { Small, Normal, Large };

    explicit Button(Kind kind, const QString &text = {}, const QString &iconName = {},
                    QWidget *parent = nullptr);
    /// An icon alone, in a square; the name is its tooltip and its accessible name.
    static Button *iconOnly(const QString &iconName, const QString &name,
                            QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    /// Its words begin at the widget's own edge, in line with what stands below it.
    void setFlush(bool flush);
    void setButtonSize(Size size);
    /// How high buttons of this size are with the fonts of now.
    static int heightOf(Size size);
    void setIconName(const QString &iconName);
    /// A chevron at the right: the button opens a menu. Set by setMenu() too.
    void setChevron(bool chevron);
    /// Hides the word of a button that has an icon; the word becomes the tooltip.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    virtual bool isPressedLook() const { return isDown(); }
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Colours
    {
        QColor fill;
        QColor edge;
        QColor text;
        QColor icon;
    };

    Colours colours() const;
    Colours filledColours(Tone rest, Tone hover, Tone press, Tone text) const;
    bool hasChevron() const { return m_chevron || menu(); }
    QString shownText() const;
    int sidePadding() const;
    int contentWidth() const;

    Kind m_kind;
    Size m_size = Size::Normal;
    QString m_iconName;
    bool m_chevron = false;
    bool m_flush = false;
    bool m_compact = false;
};
