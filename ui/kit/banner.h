// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/statetone.h"

#include <QWidget>

class Button;
class IconView;
class QHBoxLayout;
class TextLabel;

/// One tinted line across a page: a bold sentence, its reason, and one thing to do. At most one on
/// a page, the worst.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Bad, Warn, Info or Ok; the icon follows the tone.
    void setMessage(StateTone tone, const QString &sentence, const QString &reason = {});
    /// Empty hides the button.
    void setAction(const QString &text);
    void setDismissible(bool dismissible);

Q_SIGNALS:
    void actionTriggered();
    /// The banner has hidden itself.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateTone m_tone = StateTone::Info;
    IconView *m_icon;
    TextLabel *m_sentence;
    TextLabel *m_reason;
    Button *m_action;
    Button *m_close;
};
