// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;
class QTimer;

/// A search line: Ctrl+F leads to it, Esc and the x empty it, and searched() waits for a pause in
/// typing.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// The hint at the right names it; Ctrl+F unless told otherwise.
    void setShortcut(const QKeySequence &keys);
    /// As setShortcut(), for a key that something else listens to: only the hint names it.
    void showShortcut(const QKeySequence &keys);
    /// 200 ms unless told otherwise.
    void setDelay(int milliseconds);
    /// Wide enough for its words and the keys.
    QSize sizeHint() const override;
    /// Wide enough for its words alone.
    int widthWithoutHint() const;

Q_SIGNALS:
    /// Trimmed; at once when the field was emptied or Enter was pressed.
    void searched(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void onTextChanged(const QString &text);
    void emitSearched();
    QString hint() const;
    bool isHintVisible() const;

    class QShortcut *m_shortcut = nullptr;
    QAction *m_clear = nullptr;
    QTimer *m_pause = nullptr;
};
