// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/placeholderhighlighter.h"

#include "ui/kit/tone.h"

#include <QGuiApplication>
#include <QRegularExpression>

QList<PlaceholderSpan> placeholdersIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{\\s*([^{}]*?)\\s*\\}\\}"));
    QList<PlaceholderSpan> spans;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        spans.append({int(match.capturedStart()), int(match.capturedLength()), match.captured(1)});
    }
    return spans;
}

PlaceholderHighlighter::PlaceholderHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void PlaceholderHighlighter::setKnown(const QStringList &names)
{
    m_known = names;
    rehighlight();
}

void PlaceholderHighlighter::highlightBlock(const QString &text)
{
    const ColorScheme scheme = schemeOf(QGuiApplication::palette());
    const QList<PlaceholderSpan> spans = placeholdersIn(text);
    for (const PlaceholderSpan &span : spans) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Medium);
        if (isKnown(span.name)) {
            format.setForeground(toneColor(Tone::SoftText, scheme));
        } else {
            format.setForeground(toneColor(Tone::Warn, scheme));
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(toneColor(Tone::Warn, scheme));
        }
        setFormat(span.start, span.length, format);
    }
}
