// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusEvent>
#include <QWidget>

/// Adds to a widget when its focus ring is to be seen (the keyboard led here, not a click), and
/// repaints when the mouse comes and goes.
template<class Base>
class FocusAware : public Base
{
public:
    using Base::Base;

protected:
    virtual bool isHovered() const { return this->isEnabled() && this->underMouse(); }
    virtual bool isRingVisible() const { return this->hasFocus() && m_byKeyboard; }

    void focusInEvent(QFocusEvent *event) override
    {
        // Coming back from another window or a menu, it looks as before.
        if (event->reason() != Qt::ActiveWindowFocusReason &&
            event->reason() != Qt::PopupFocusReason) {
            m_byKeyboard = event->reason() != Qt::MouseFocusReason;
        }
        Base::focusInEvent(event);
        this->update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        Base::focusOutEvent(event);
        this->update();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!m_byKeyboard) {
            m_byKeyboard = true;
            this->update();
        }
        Base::keyPressEvent(event);
    }

private:
    bool m_byKeyboard = true;
};
