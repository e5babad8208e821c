// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class Button;
class QShortcut;
class QTimer;
class TextLabel;

/// The dark bar at the bottom left of a page: says what was done and offers to undo it. One at a
/// time; a second one takes the place of the first. It waits while the mouse is over it or
/// the keyboard is in it.
class Toast : public QWidget
{
    Q_OBJECT

public:
    /// A child of the page; follows its size.
    explicit Toast(QWidget *page);

    /// For 5 seconds.
    void say(const QString &text);
    /// For 8 seconds; `undo` runs when "Undo" or Ctrl+Z is pressed.
    void offerUndo(const QString &text, std::function<void()> undo);
    bool isShown() const { return m_secondsLeft > 0; }
    int secondsLeft() const { return m_secondsLeft; }
    /// One second has gone by; the timer calls it.
    void tick();

Q_SIGNALS:
    /// Gone without having been undone: what was offered back is final now.
    void expired();
    void undone();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start(const QString &text, int seconds);
    void place();
    void finish();
    /// It has become final.
    void forgetUndo();
    void undo();

    TextLabel *m_text = nullptr;
    Button *m_undoButton = nullptr;
    TextLabel *m_seconds = nullptr;
    QShortcut *m_undoKeys = nullptr;
    QTimer *m_timer = nullptr;
    std::function<void()> m_undo;
    int m_secondsLeft = 0;
};
