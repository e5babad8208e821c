// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/codeview.h"

#include "ui/integrations/codehighlighter.h"
#include "ui/kit/textstyle.h"
#include "ui/kit/tone.h"

#include <QEvent>
#include <QTextBlock>

CodeView::CodeView(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new CodeHighlighter(document()))
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    // Read by keyboard too, but Tab leaves it.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(textFont(TextStyle::Mono));
    document()->setDocumentMargin(12);
    viewport()->setAutoFillBackground(false);
    // The card around it is its ground and edge, not those of a field that cannot be written in.
    setStyleSheet(QStringLiteral("QPlainTextEdit { background: transparent; border: none; }"));
    m_highlighter->setPalette(palette());
}

void CodeView::setCode(const QString &code)
{
    m_marked.clear();
    setPlainText(code);
    applyMarks();
}

void CodeView::markLines(const QList<int> &lines, StateTone tone)
{
    m_marked = lines;
    m_markTone = tone;
    applyMarks();
}

void CodeView::applyMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : m_marked) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(line));
        mark.format.setBackground(toneColor(groundOf(m_markTone), this));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        applyMarks();
    }
}
