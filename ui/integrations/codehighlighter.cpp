// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/codehighlighter.h"

namespace {

// Words of curl, C#, Delphi, Java, PHP, Python and JavaScript, all in one.
const char *const words =
    "\\b(curl|using|namespace|class|public|private|static|void|int|string|String|var|const|let|"
    "async|await|new|return|throw|throws|throw new|try|catch|finally|except|import|from|def|for|"
    "while|if|else|elif|in|do|done|then|fi|begin|end|uses|program|procedure|function|raise|echo|"
    "exit|true|false|null|None|True|False|not|and|or|break|continue|final)\\b";

} // namespace

CodeHighlighter::CodeHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_rules{{QRegularExpression(QLatin1String(words)), Tone::Plan},
              {QRegularExpression(QStringLiteral("(?<![\\w-])--?[A-Za-z][\\w-]*(?=\\s|$)")),
               Tone::Plan},
              {QRegularExpression(QStringLiteral("'[^']*'|\"(?:[^\"\\\\]|\\\\.)*\"")), Tone::Ok},
              {QRegularExpression(QStringLiteral("\"[A-Za-z_]+\"(?=\\s*(:|=>))")), Tone::Info},
              {QRegularExpression(QStringLiteral("https?://[^\\s'\"]+")), Tone::AccentText},
              // A comment begins where no address does.
              {QRegularExpression(QStringLiteral("(?<![:\\w'\"/])//.*$|^\\s*#.*$")), Tone::Text2}}
{
}

void CodeHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString &line)
{
    for (const Rule &rule : m_rules) {
        auto matches = rule.pattern.globalMatch(line);
        while (matches.hasNext()) {
            const auto match = matches.next();
            setFormat(static_cast<int>(match.capturedStart()),
                      static_cast<int>(match.capturedLength()), toneColor(rule.tone, m_palette));
        }
    }
}
