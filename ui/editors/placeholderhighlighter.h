// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QSyntaxHighlighter>

/// Colours placeholders: known ones in the accent, unknown ones as a warning with a wavy line.
class PlaceholderHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit PlaceholderHighlighter(QTextDocument *document);

    void setKnown(const QStringList &names);
    bool isKnown(const QString &name) const { return m_known.contains(name); }
    const QStringList &known() const { return m_known; }

protected:
    void highlightBlock(const QString &text) override;

private:
    QStringList m_known;
};
