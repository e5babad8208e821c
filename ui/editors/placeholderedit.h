// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class PlaceholderHighlighter;

/// The text of a message; placeholders stand on small rounded grounds.
class PlaceholderEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PlaceholderEdit(QWidget *parent = nullptr);

    PlaceholderHighlighter *highlighter() const { return m_highlighter; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintGrounds(QPainter &painter);

    PlaceholderHighlighter *m_highlighter;
};
