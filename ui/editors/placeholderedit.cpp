// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/placeholderedit.h"

#include "models/rules/placeholders.h"
#include "ui/editors/placeholderhighlighter.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"
#include "ui/kit/tone.h"

#include <QEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

PlaceholderEdit::PlaceholderEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new PlaceholderHighlighter(document()))
{
    setFont(textFont(TextStyle::Body));
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    QPalette clear = viewport()->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    viewport()->setPalette(clear);
}

void PlaceholderEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintGrounds(painter);
    }
    QPlainTextEdit::paintEvent(event);
}

void PlaceholderEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->rehighlight();
    }
}

void PlaceholderEdit::paintGrounds(QPainter &painter)
{
    const QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(offset);
        if (area.top() > viewport()->height()) {
            break;
        }
        const QList<Placeholders::Place> places = Placeholders::find(block.text());
        for (const Placeholders::Place &place : places) {
            const Tone ground = m_highlighter->isKnown(place.name) ? Tone::Soft : Tone::WarnBg;
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                const int from = qMax(static_cast<int>(place.position), line.textStart());
                const int to = qMin(static_cast<int>(place.position + place.length),
                                    line.textStart() + line.textLength());
                if (from >= to) {
                    continue;
                }
                const qreal left = line.cursorToX(from);
                const QRectF box(area.left() + left - 1, area.top() + line.y() + 0.5,
                                 line.cursorToX(to) - left + 2, line.height() - 1);
                Paint::box(painter, {box, 5, toneColor(ground, this), QColor()});
            }
        }
    }
}
