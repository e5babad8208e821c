// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/placeholderhighlighter.h"

#include "models/rules/placeholders.h"
#include "ui/kit/tone.h"

#include <QGuiApplication>

PlaceholderHighlighter::PlaceholderHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void PlaceholderHighlighter::setKnown(const QStringList &names)
{
    if (names == m_known) {
        return;
    }
    m_known = names;
    rehighlight();
}

void PlaceholderHighlighter::highlightBlock(const QString &text)
{
    const ColorScheme scheme = schemeOf(QGuiApplication::palette());
    const QList<Placeholders::Place> places = Placeholders::find(text);
    for (const Placeholders::Place &place : places) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Medium);
        if (isKnown(place.name)) {
            format.setForeground(toneColor(Tone::SoftText, scheme));
        } else {
            format.setForeground(toneColor(Tone::Warn, scheme));
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(toneColor(Tone::Warn, scheme));
        }
        setFormat(static_cast<int>(place.position), static_cast<int>(place.length), format);
    }
}
