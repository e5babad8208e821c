// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagedetail.h"

#include "models/base/clock.h"
#include "models/store/configurationcache.h"
#include "models/store/contactstore.h"
#include "models/store/conversationstore.h"
#include "models/store/documentfiles.h"
#include "models/store/documentstore.h"
#include "models/store/fetchstore.h"
#include "models/store/messagestore.h"
#include "ui/kit/attachmentcard.h"
#include "ui/kit/button.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/pill.h"
#include "ui/kit/prompts.h"
#include "ui/kit/statelooks.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/timeline.h"
#include "ui/messages/factgrid.h"
#include "ui/messages/messagewords.h"
#include "ui/messages/openfile.h"
#include "ui/moments.h"
#include "ui/services.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int leastPanelWidth = 324;
constexpr int minuteMs = 60 * 1000;

/// The room of the panel, and more where the font is larger.
int panelWidth(const QWidget &panel)
{
    return qMax(leastPanelWidth, panel.fontMetrics().averageCharWidth() * 36);
}

} // namespace

MessageDetail::MessageDetail(UiServices &services, QWidget *parent)
    : Card(parent)
    , m_services(services)
    , m_minute(new QTimer(this))
{
    setPadding(1);
    auto *frame = new QWidget(this);
    m_column = new QVBoxLayout(frame);
    m_column->setContentsMargins(15, 12, 15, 15);
    m_scroll = new PageScroll(frame, 15, this);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Message"));
    body()->addWidget(m_scroll);
    setFocusProxy(m_scroll);
    setFixedWidth(panelWidth(*this));
    m_minute->start(minuteMs);
    connect(m_minute, &QTimer::timeout, this, &MessageDetail::showAge);
}

void MessageDetail::setAsPage(bool asPage)
{
    m_asPage = asPage;
    setMinimumWidth(asPage ? 0 : panelWidth(*this));
    setMaximumWidth(asPage ? QWIDGETSIZE_MAX : panelWidth(*this));
}

void MessageDetail::show(MessageRow row)
{
    const bool other = m_row != row;
    m_row = row;
    refresh();
    if (other) {
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void MessageDetail::take(const Changes &changes)
{
    const bool changed = std::any_of(changes.cbegin(), changes.cend(), [this](const Change &one) {
        return one.kind == Change::Kind::Message && m_row &&
               (one.row == 0 || one.row == m_row->value);
    });
    if (changed) {
        refresh();
    }
}

void MessageDetail::refresh()
{
    if (!m_row) {
        return;
    }
    const auto message = MessageStore(m_services.reader).find(*m_row);
    if (!message) {
        m_row.reset();
        Q_EMIT closed();
        return;
    }
    rebuild(*message);
}

void MessageDetail::rebuild(const Message &message)
{
    const auto *focused = qobject_cast<QAbstractButton *>(window()->focusWidget());
    const QString kept = focused && isAncestorOf(focused) ? focused->accessibleName() : QString();
    if (m_content) {
        m_column->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    addHead(column, message);
    addReason(column, message);
    addActions(column, message);
    addContent(column, message);
    addFacts(column, message);
    column->addWidget(new Hairline);
    addHistory(column, message);
    column->addStretch(1);
    m_column->addWidget(m_content);
    keepFocus(kept);
}

/// The panel was made anew while a button of it had the focus.
void MessageDetail::keepFocus(const QString &button)
{
    if (button.isEmpty()) {
        return;
    }
    for (QAbstractButton *one : m_content->findChildren<QAbstractButton *>()) {
        if (one->accessibleName() == button) {
            one->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_scroll->setFocus(Qt::OtherFocusReason);
}

void MessageDetail::showAge()
{
    if (m_age) {
        m_age->setText(Moments::relative(m_changedAt, m_services.clock.nowMs()));
    }
}

void MessageDetail::addHead(QVBoxLayout *column, const Message &message)
{
    const auto contact = ContactStore(m_services.reader).find(message.contact);
    const QString name =
        contact && !contact->name.isEmpty() ? contact->name : MessageWords::address(message.to);
    auto *row = new QHBoxLayout;
    if (m_asPage) {
        auto *back = Button::iconOnly(QStringLiteral("arrow-left"), tr("Back to the list"));
        connect(back, &QAbstractButton::clicked, this, &MessageDetail::closed);
        row->addWidget(back);
    }
    auto *title = new TextLabel(TextStyle::Head, name);
    title->setEliding(Qt::ElideRight);
    auto *close = Button::iconOnly(QStringLiteral("window-close"), tr("Close the details"));
    close->setButtonSize(Button::Size::Small);
    connect(close, &QAbstractButton::clicked, this, &MessageDetail::closed);
    row->addWidget(title, 1);
    row->addWidget(close);
    close->setVisible(!m_asPage);
    column->addLayout(row);

    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(new Pill(StateLooks::message(message.status)));
    m_changedAt = message.updatedAt;
    m_age = new TextLabel(TextStyle::Small, Tone::Text2);
    m_age->setToolTip(Moments::exact(message.updatedAt));
    showAge();
    state->addWidget(m_age);
    state->addStretch(1);
    column->addLayout(state);
}

/// Why it failed or waits.
std::optional<MessageError> MessageDetail::reasonOf(const Message &message) const
{
    if (message.heldAsLate) {
        return MessageError{QStringLiteral("late"), {}, {}};
    }
    if (message.error) {
        return message.error;
    }
    const auto fetch = FetchStore(m_services.reader).find(message.row);
    return fetch && fetch->nextAt != FileFetch::never
               ? std::optional(MessageError{QStringLiteral("fetching"), {}, {}})
               : std::nullopt;
}

void MessageDetail::addReason(QVBoxLayout *column, const Message &message)
{
    const auto why = reasonOf(message);
    if (!why) {
        return;
    }
    const MessageError &error = *why;
    const bool bad = message.status == MessageStatus::Failed;
    auto *box = new Card;
    box->setTones(bad ? Tone::BadBg : Tone::WarnBg, bad ? Tone::BadBg : Tone::WarnBg);
    box->setRadius(8);
    box->setPadding(QMargins(12, 8, 12, 8));
    box->body()->setSpacing(2);
    auto *reason = new TextLabel(TextStyle::SmallStrong, MessageWords::reason(error));
    reason->setWrapping(true);
    box->body()->addWidget(reason);
    if (const QString advice = MessageWords::advice(error); !advice.isEmpty()) {
        auto *text = new TextLabel(TextStyle::Small, advice);
        text->setWrapping(true);
        box->body()->addWidget(text);
    }
    column->addWidget(box);
}

void MessageDetail::addActions(QVBoxLayout *column, const Message &message)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString &text, const char *icon, auto signal) {
        auto *button = new Button(Button::Kind::Secondary, text, QLatin1String(icon));
        button->setAccessibleName(text);
        connect(button, &QAbstractButton::clicked, this, [this, message, signal] {
            Q_EMIT(this->*signal)(message);
        });
        row->addWidget(button);
    };
    switch (message.status) {
    case MessageStatus::Failed:
    case MessageStatus::Expired:
    case MessageStatus::Cancelled:
        add(tr("Send again"), "view-refresh", &MessageDetail::resendRequested);
        break;
    case MessageStatus::Uncertain:
        add(tr("It arrived"), "check", &MessageDetail::arrivedRequested);
        add(tr("Send again"), "view-refresh", &MessageDetail::resendRequested);
        break;
    case MessageStatus::Queued:
        if (message.heldAsLate) {
            add(tr("Send now"), "mail-send", &MessageDetail::resendRequested);
        }
        add(tr("Cancel sending"), "cancelled", &MessageDetail::cancelRequested);
        break;
    case MessageStatus::Scheduled:
        add(tr("Cancel sending"), "cancelled", &MessageDetail::cancelRequested);
        break;
    default:
        delete row;
        return;
    }
    row->addStretch(1);
    column->addLayout(row);
}

void MessageDetail::addContent(QVBoxLayout *column, const Message &message)
{
    if (message.document) {
        if (const auto document = DocumentStore(m_services.reader).findByRow(*message.document)) {
            auto *card =
                new AttachmentCard(document->filename, readableSize(document->size), nullptr);
            connect(card, &QAbstractButton::clicked, this,
                    [this, row = document->row] { openDocument(row); });
            column->addWidget(card);
        }
    }
    if (const QString words = MessageWords::content(message); !words.isEmpty()) {
        auto *text = new TextLabel(TextStyle::Body, FactGrid::breakable(words));
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setWrapping(true);
        column->addWidget(text);
    }
}

void MessageDetail::addFacts(QVBoxLayout *column, const Message &message)
{
    const auto configuration = m_services.configuration.current();
    auto *facts = new FactGrid(m_content);
    connect(facts, &FactGrid::copied, this, [this] { Q_EMIT copied(tr("ID copied")); });
    facts->addText(message.outgoing ? tr("Recipient") : tr("Sender"),
                   MessageWords::address(message.to));
    const Channel *channel = configuration->channel(message.channel);
    facts->addText(tr("Channel"), channel ? channel->name : tr("deleted channel"));
    if (message.chatbot) {
        const Chatbot *chatbot = configuration->chatbot(*message.chatbot);
        facts->addText(tr("Chatbot"), chatbot ? chatbot->name : tr("deleted chatbot"));
    }
    facts->addText(tr("Reference"), message.reference);
    if (message.sendAt) {
        facts->addText(tr("Send at"), Moments::exact(*message.sendAt));
    }
    if (message.expiresAt) {
        facts->addText(tr("Expires at"), Moments::exact(*message.expiresAt));
    }
    facts->addId(tr("ID"), message.id.text());
    const auto conversation = ConversationStore(m_services.reader).find(message.conversation);
    facts->addId(tr("Session"), conversation ? conversation->id.text() : QString());
    facts->addId(tr("Provider's ID"), message.providerId);
    column->addWidget(facts);
}

void MessageDetail::addHistory(QVBoxLayout *column, const Message &message)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextStyle::Section, tr("Attempts")));
    head->addStretch(1);
    auto *copy = new Button(Button::Kind::Quiet, tr("Copy details"));
    copy->setAccessibleName(copy->text());
    copy->setButtonSize(Button::Size::Small);
    connect(copy, &QAbstractButton::clicked, this, &MessageDetail::copyDetails);
    head->addWidget(copy);
    column->addLayout(head);
    auto *timeline = new Timeline;
    const auto history = MessageStore(m_services.reader).history(message.row);
    if (history) {
        timeline->setEntries(MessageWords::timeline(*history, m_services.clock.nowMs()));
    }
    column->addWidget(timeline);
}

void MessageDetail::openDocument(DocumentRow row)
{
    const auto document = DocumentStore(m_services.reader).findByRow(row);
    if (!document) {
        return;
    }
    const auto trouble = OpenFile::asDocument(
        m_services.dataFolder, m_services.documents.pathOf(document->sha256), document->filename);
    if (trouble) {
        m_services.prompts.tell(this, *trouble);
    }
}

QString MessageDetail::detailsText(const Message &message) const
{
    QStringList lines = {tr("ID: %1").arg(message.id.text()),
                         tr("State: %1").arg(StateLooks::message(message.status).text),
                         tr("Created: %1").arg(Moments::exact(message.createdAt))};
    if (message.error) {
        lines.append(
            tr("Error: %1 %2 %3")
                .arg(message.error->code, message.error->providerCode, message.error->detail));
    }
    const auto history = MessageStore(m_services.reader).history(message.row);
    for (const StatusChange &change : history ? *history : QList<StatusChange>()) {
        lines.append(QStringList{Moments::exact(change.at), messageStatusName(change.status),
                                 change.code, change.providerCode, change.detail}
                         .join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void MessageDetail::copyDetails()
{
    const auto message = m_row ? MessageStore(m_services.reader).find(*m_row) : std::nullopt;
    if (message) {
        QApplication::clipboard()->setText(detailsText(*message));
        Q_EMIT copied(tr("Details copied"));
    }
}
