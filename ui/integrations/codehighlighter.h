// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tone.h"

#include <QPalette>
#include <QRegularExpression>
#include <QSyntaxHighlighter>

/// Colours what all the languages of the samples have in common: comments, texts, members of JSON,
/// options and a few words.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit CodeHighlighter(QTextDocument *document);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &line) override;

private:
    struct Rule
    {
        QRegularExpression pattern;
        Tone tone;
    };

    QList<Rule> m_rules;
    QPalette m_palette;
};
