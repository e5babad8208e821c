// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/statetone.h"

#include <QPlainTextEdit>

class CodeHighlighter;

/// A program or JSON to read and copy: monospaced, in a few quiet colours.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(const QString &accessibleName, QWidget *parent = nullptr);

    void setCode(const QString &code);
    /// Puts a ground behind these lines (from 0).
    void markLines(const QList<int> &lines, StateTone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMarks();

    CodeHighlighter *m_highlighter;
    QList<int> m_marked;
    StateTone m_markTone = StateTone::Ok;
};
