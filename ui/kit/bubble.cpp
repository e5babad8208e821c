// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/bubble.h"

#include "ui/kit/attachmentcard.h"
#include "ui/kit/focusaware.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/textstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
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

/// The image of a bubble: a button, so that the keyboard opens it too.
class Picture : public FocusAware<QAbstractButton>
{
public:
    Picture(const QImage &image, const QString &name, QWidget *parent)
        : FocusAware<QAbstractButton>(parent)
        , m_image(image)
    {
        setAccessibleName(name);
        setToolTip(name);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath shape;
        shape.addRoundedRect(rect(), 8, 8);
        QBrush brush(m_image);
        const qreal scale = qreal(width()) / m_image.width();
        brush.setTransform(QTransform::fromScale(scale, scale));
        // A brush keeps the rounded corners smooth; a clip path would not.
        painter.fillPath(shape, brush);
        if (isRingVisible()) {
            Paint::focusRing(painter, rect(), 8, toneColor(Tone::Focus, this));
        }
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            click();
            return;
        }
        FocusAware<QAbstractButton>::keyPressEvent(event);
    }

private:
    QImage m_image;
};

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
    : QLabel(parent)
    , m_content(content)
    , m_document(std::make_unique<QTextDocument>())
{
    m_document->setDocumentMargin(0);
    if (!content.fileName.isEmpty()) {
        m_card = new AttachmentCard(content.fileName, content.fileDetail, this);
        connect(m_card, &QAbstractButton::clicked, this, &Bubble::attachmentActivated);
    }
    if (!content.image.isNull()) {
        m_picture = new Picture(content.image, tr("Open %1").arg(content.imageName), this);
        connect(m_picture, &QAbstractButton::clicked, this, &Bubble::attachmentActivated);
    }
    QStringList spoken = {content.author, content.fileName, content.imageName, content.text,
                          content.time};
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

QString Bubble::html() const
{
    QString html = chatMarkupToHtml(m_content.text);
    const QString colour = toneColor(Tone::Warn, this).name();
    for (const QString &part : m_content.doubtful) {
        const QString quoted = part.toHtmlEscaped();
        html.replace(quoted, QStringLiteral("<u style=\"color:%1\">%2</u>").arg(colour, quoted));
    }
    return html;
}

bool Bubble::hasFoot() const
{
    return !m_content.time.isEmpty() || m_content.ticks != BubbleContent::Ticks::None;
}

void Bubble::layOut()
{
    const QFontMetrics meta(textFont(TextStyle::Meta));
    m_document->setDefaultFont(textFont(TextStyle::Body));
    m_document->setHtml(html());
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
    if (m_picture) {
        m_picture->setGeometry({QPoint(side, qRound(y)), imageSize().toSize()});
        y += m_picture->height() + 6;
    }
    m_textTop = y;
    y += m_content.text.isEmpty() ? 0 : m_document->size().height();
    m_footTop = y + (m_content.text.isEmpty() ? 0 : 2);
    y = hasFoot() ? m_footTop + meta.height() + edge - 2 : y + edge;
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
    QLabel::changeEvent(event);
    // Its marked parts have their colour in the text.
    const bool recoloured = event->type() == QEvent::PaletteChange && !m_content.doubtful.isEmpty();
    if (recoloured || event->type() == QEvent::ApplicationFontChange) {
        layOut();
    }
}
