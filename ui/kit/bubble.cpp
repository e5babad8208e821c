// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/bubble.h"

#include "ui/kit/attachmentcard.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>

namespace {

constexpr int side = 12;
constexpr int edge = 8;
constexpr int ticksSize = 16;
constexpr int imageHeight = 200;

QString replaced(QString html, const QString &mark, const QString &tag)
{
    const QString quoted = QRegularExpression::escape(mark);
    // A mark counts at the border of a word only, as in the messengers.
    const QRegularExpression pair(
        QStringLiteral("(?<![\\w%1])%1(?=\\S)([^%1\\n]*[^%1\\s])%1(?![\\w%1])").arg(quoted),
        QRegularExpression::UseUnicodePropertiesOption);
    return html.replace(pair, QStringLiteral("<%1>\\1</%1>").arg(tag));
}

} // namespace

QString chatMarkupToHtml(const QString &text)
{
    QString html = text.toHtmlEscaped();
    html = replaced(html, QStringLiteral("*"), QStringLiteral("b"));
    html = replaced(html, QStringLiteral("_"), QStringLiteral("i"));
    html = replaced(html, QStringLiteral("~"), QStringLiteral("s"));
    return html.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

Bubble::Bubble(const BubbleContent &content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_document(std::make_unique<QTextDocument>())
{
    m_document->setDocumentMargin(0);
    if (!content.fileName.isEmpty()) {
        m_card = new AttachmentCard(content.fileName, content.fileDetail, this);
        connect(m_card, &QAbstractButton::clicked, this, &Bubble::attachmentActivated);
    }
    QStringList spoken = {content.author, content.fileName, content.text, content.time};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    layOut();
}

Bubble::~Bubble() = default;

void Bubble::setTicks(BubbleContent::Ticks ticks)
{
    m_content.ticks = ticks;
    layOut();
    update();
}

QSizeF Bubble::imageSize() const
{
    if (m_content.image.isNull()) {
        return {};
    }
    const QSize room(m_content.widest - 2 * side, imageHeight);
    const QSize natural = m_content.image.size();
    return natural.width() > room.width() || natural.height() > room.height()
               ? natural.scaled(room, Qt::KeepAspectRatio)
               : natural;
}

void Bubble::layOut()
{
    const QFontMetrics meta(textFont(TextStyle::Meta));
    m_document->setDefaultFont(textFont(TextStyle::Body));
    m_document->setHtml(chatMarkupToHtml(m_content.text));
    m_document->setTextWidth(m_content.widest - 2 * side);
    const int ticks = m_content.ticks == BubbleContent::Ticks::None ? 0 : ticksSize + 4;
    qreal inner = m_content.text.isEmpty() ? 0 : std::ceil(m_document->idealWidth());
    inner = qMax<qreal>(inner, meta.horizontalAdvance(m_content.time) + ticks);
    inner = qMax<qreal>(
        inner, QFontMetrics(textFont(TextStyle::MetaMed)).horizontalAdvance(m_content.author));
    inner = qMax(inner, imageSize().width());
    if (m_card) {
        inner = qMax<qreal>(inner, m_card->sizeHint().width());
    }
    inner = qMin<qreal>(inner, m_content.widest - 2 * side);
    m_document->setTextWidth(inner);
    qreal y = edge + (m_content.author.isEmpty() ? 0 : meta.height() + 2);
    if (m_card) {
        m_card->setGeometry(side, qRound(y), qRound(inner), m_card->sizeHint().height());
        y += m_card->height() + 6;
    }
    if (!m_content.image.isNull()) {
        m_imageRect = QRectF(QPointF(side, y), imageSize());
        y += m_imageRect.height() + 6;
    }
    m_textTop = y;
    y += m_content.text.isEmpty() ? 0 : m_document->size().height() + 2;
    m_footTop = y;
    y += meta.height() + edge - 2;
    setFixedSize(qRound(inner) + 2 * side, qRound(y));
}

void Bubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::box(painter, {rect(), 12, toneColor(ground(), this), QColor()});
    if (!m_content.author.isEmpty()) {
        painter.setFont(textFont(TextStyle::MetaMed));
        painter.setPen(toneColor(Tone::Text2, this));
        Paint::line(painter,
                    {side, edge, width() - 2.0 * side, double(painter.fontMetrics().height())},
                    m_content.author);
    }
    if (!m_imageRect.isEmpty()) {
        QPainterPath shape;
        shape.addRoundedRect(m_imageRect, 8, 8);
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QBrush brush(m_content.image);
        const qreal scale = m_imageRect.width() / m_content.image.width();
        brush.setTransform(
            QTransform::fromTranslate(m_imageRect.left(), m_imageRect.top()).scale(scale, scale));
        // A brush keeps the rounded corners smooth; a clip path would not.
        painter.fillPath(shape, brush);
        painter.restore();
    }
    paintText(painter);
    paintFoot(painter);
}

void Bubble::paintText(QPainter &painter)
{
    if (m_content.text.isEmpty()) {
        return;
    }
    painter.save();
    painter.translate(side, m_textTop);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, toneColor(Tone::Text, this));
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
}

void Bubble::paintFoot(QPainter &painter)
{
    painter.setFont(textFont(TextStyle::Meta));
    painter.setPen(toneColor(Tone::Text2, this));
    qreal right = width() - side;
    const qreal height = painter.fontMetrics().height();
    if (m_content.ticks != BubbleContent::Ticks::None) {
        const bool one = m_content.ticks == BubbleContent::Ticks::Sent;
        const bool read = m_content.ticks == BubbleContent::Ticks::Read;
        right -= ticksSize;
        Icons::paint(painter, one ? QStringLiteral("check") : QStringLiteral("checks"),
                     {right, m_footTop + (height - ticksSize) / 2, ticksSize, ticksSize},
                     toneColor(read ? Tone::Info : Tone::Text2, this));
        right -= 4;
    }
    painter.drawText(QRectF(side, m_footTop, right - side, height),
                     Qt::AlignRight | Qt::AlignVCenter, m_content.time);
}

Tone Bubble::ground() const
{
    switch (m_content.side) {
    case BubbleContent::Side::Out:
        return Tone::BubbleOut;
    case BubbleContent::Side::Reply:
        return Tone::BubbleReply;
    case BubbleContent::Side::In:
        break;
    }
    return Tone::BubbleIn;
}

void Bubble::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        layOut();
    }
}

void Bubble::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_imageRect.contains(event->position())) {
        Q_EMIT attachmentActivated();
    }
    QWidget::mouseReleaseEvent(event);
}
