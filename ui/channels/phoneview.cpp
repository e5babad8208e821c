// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/phoneview.h"

#include "models/base/clock.h"
#include "models/store/documentfiles.h"
#include "ui/kit/attachmentcard.h"
#include "ui/kit/bubble.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/paint.h"
#include "ui/kit/pill.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"
#include "ui/messages/openfile.h"
#include "ui/moments.h"
#include "ui/services.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLineEdit>
#include <QLocale>
#include <QMimeDatabase>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

constexpr int phoneWidth = 340;
constexpr int radius = 28;
constexpr int longestReply = 4096;
constexpr QSize largestPicture(600, 400);

/// The wallpaper behind the bubbles.
class Wall : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), toneColor(Tone::Wall, this));
    }
};

QImage pictureAt(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() &&
        (size.width() > largestPicture.width() || size.height() > largestPicture.height())) {
        reader.setScaledSize(size.scaled(largestPicture, Qt::KeepAspectRatio));
    }
    return reader.read();
}

QString fileDetail(const Document &document)
{
    const QString suffix =
        QMimeDatabase().mimeTypeForName(document.mimeType).preferredSuffix().toUpper();
    const QString size = readableSize(document.size);
    return suffix.isEmpty() ? size : QStringLiteral("%1 · %2").arg(size, suffix);
}

} // namespace

PhoneView::PhoneView(UiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    setFixedWidth(phoneWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildWall(), 1);
    column->addWidget(buildFoot());
    setFocusProxy(m_reply);
}

QWidget *PhoneView::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(18, 12, 18, 12);
    row->setSpacing(10);
    m_avatar = new Tile({{}, StateTone::Neutral, QStringLiteral("?")}, 36, head);
    row->addWidget(m_avatar);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_company = new TextLabel(TextStyle::Med, {}, head);
    m_company->setEliding(Qt::ElideRight);
    words->addWidget(m_company);
    words->addWidget(
        new TextLabel(TextStyle::Meta, Tone::Text2, tr("simulation, nothing is sent"), head));
    row->addLayout(words, 1);
    return head;
}

QWidget *PhoneView::buildWall()
{
    auto *wall = new Wall;
    m_column = new QVBoxLayout(wall);
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(8);
    m_scroll = new PageScroll(wall, 12, this);
    m_scroll->setAccessibleName(tr("Messages on the phone"));
    // The keyboard scrolls it.
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    // New bubbles have their places only after the layout, which says so by the bar's range.
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &PhoneView::scrollToEnd);
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_following = value >= bar->maximum(); });
    startAnew();
    return m_scroll;
}

QWidget *PhoneView::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 10, 12, 12);
    row->setSpacing(8);
    m_reply = new QLineEdit(foot);
    m_reply->setPlaceholderText(tr("Write as the customer"));
    m_reply->setAccessibleName(tr("Write as the customer"));
    m_reply->setMaxLength(longestReply);
    m_send = new Button(Button::Kind::Primary, tr("Send reply"), QStringLiteral("mail-send"), foot);
    m_send->setCompact(true);
    m_send->setAccessibleName(tr("Send reply"));
    row->addWidget(m_reply, 1);
    row->addWidget(m_send);
    connect(m_reply, &QLineEdit::returnPressed, this, &PhoneView::submit);
    connect(m_send, &QAbstractButton::clicked, this, &PhoneView::submit);
    return foot;
}

void PhoneView::setCompany(const QString &name)
{
    m_company->setText(name);
    m_company->update();
    m_avatar->setLook({{}, StateTone::Neutral, initialsOf(name)});
}

void PhoneView::startAnew()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_shown.clear();
    m_following = true;
    m_lastDay = QDate();
    m_empty = new TextLabel(TextStyle::Small, Tone::Text2, {}, m_scroll->widget());
    m_empty->setWrapping(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_column->addWidget(m_empty);
    m_column->addStretch();
}

void PhoneView::show(const QList<PhoneMessage> &thread, const QString &empty)
{
    const bool goesOn = thread.size() >= m_shown.size() &&
                        std::equal(m_shown.cbegin(), m_shown.cend(), thread.cbegin(),
                                   [](MessageRow row, const PhoneMessage &message) {
                                       return row == message.message.row;
                                   });
    // Another day begins: what was said "today" is not of today any more.
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs()).date();
    if (!goesOn || today != m_today) {
        m_today = today;
        startAnew();
    }
    for (qsizetype i = m_shown.size(); i < thread.size(); ++i) {
        add(thread.at(i));
    }
    m_empty->setText(empty);
    m_empty->setVisible(thread.isEmpty());
}

void PhoneView::add(const PhoneMessage &message)
{
    addDay(message.at());
    const Message &said = message.message;
    BubbleContent content;
    content.side = said.outgoing ? BubbleContent::Side::In : BubbleContent::Side::Reply;
    content.ticks = said.outgoing ? BubbleContent::Ticks::None : BubbleContent::Ticks::Delivered;
    content.text = said.text;
    content.time = Moments::clock(message.at());
    if (message.document && said.attachment == Message::Attachment::Image) {
        content.image = pictureAt(m_services.documents.pathOf(message.document->sha256));
        content.imageName = message.document->filename;
    }
    if (message.document && content.image.isNull()) {
        content.fileName = message.document->filename;
        content.fileDetail = fileDetail(*message.document);
    }
    auto *bubble = new Bubble(content, m_scroll->widget());
    if (message.document) {
        connect(bubble, &Bubble::attachmentActivated, this,
                [this, document = *message.document] { openFile(document); });
    }
    const Qt::Alignment side = said.outgoing ? Qt::AlignLeft : Qt::AlignRight;
    m_column->insertWidget(m_column->count() - 1, bubble, 0, side);
    m_shown.append(said.row);
}

void PhoneView::addDay(qint64 at)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at).date();
    if (day == m_lastDay) {
        return;
    }
    m_lastDay = day;
    const QString text =
        day == m_today ? tr("Today") : QLocale().toString(day, QLocale::ShortFormat);
    // A pill's usual ground is nearly the wall's.
    auto *pill = new Pill({text, {}, StateTone::Neutral, Tone::BubbleIn}, m_scroll->widget());
    m_column->insertWidget(m_column->count() - 1, pill, 0, Qt::AlignHCenter);
}

void PhoneView::openFile(const Document &document)
{
    const auto trouble = OpenFile::asDocument(
        m_services.dataFolder, m_services.documents.pathOf(document.sha256), document.filename);
    if (trouble) {
        m_services.prompts.tell(this, *trouble);
    }
}

void PhoneView::setReplyEnabled(bool enabled)
{
    m_send->setEnabled(enabled);
}

void PhoneView::clearReply()
{
    m_reply->clear();
    m_reply->setFocus();
}

void PhoneView::submit()
{
    if (m_send->isEnabled() && !m_reply->text().trimmed().isEmpty()) {
        Q_EMIT replied(m_reply->text().trimmed());
    }
}

void PhoneView::scrollToEnd()
{
    if (m_following) {
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
    }
}

void PhoneView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::box(painter,
               {rect(), radius, toneColor(Tone::Surface, this), toneColor(Tone::Field, this)});
    // Behind the scroll bar too.
    painter.fillRect(m_scroll->geometry(), toneColor(Tone::Wall, this));
}
