// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagedetail.h"

#include "models/base/clock.h"
#include "models/store/configurationcache.h"
#include "models/store/contactstore.h"
#include "models/store/conversationstore.h"
#include "models/store/documentfiles.h"
#include "models/store/documentstore.h"
#include "models/store/messagestore.h"
#include "ui/kit/attachmentcard.h"
#include "ui/kit/button.h"
#include "ui/kit/pill.h"
#include "ui/kit/prompts.h"
#include "ui/kit/statelooks.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/timeline.h"
#include "ui/messages/messagewords.h"
#include "ui/moments.h"
#include "ui/messages/openfile.h"
#include "ui/services.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int panelWidth = 324;

/// A grey label and its value in the grid of facts.
void addFact(QGridLayout *grid, const QString &name, const QString &value,
             TextStyle style = TextStyle::Small)
{
    if (value.isEmpty()) {
        return;
    }
    const int row = grid->rowCount();
    grid->addWidget(new TextLabel(TextStyle::Small, Tone::Text2, name), row, 0, Qt::AlignTop);
    auto *shown = new TextLabel(style, value);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (style == TextStyle::Mono) {
        shown->setEliding(Qt::ElideMiddle);
    } else {
        shown->setWrapping(true);
    }
    grid->addWidget(shown, row, 1);
}

} // namespace

MessageDetail::MessageDetail(UiServices &services, QWidget *parent)
    : Card(parent)
    , m_services(services)
    , m_scroll(new QScrollArea(this))
{
    setFixedWidth(panelWidth);
    setPadding(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("Message"));
    body()->addWidget(m_scroll);
}

void MessageDetail::show(MessageRow row)
{
    m_row = row;
    refresh();
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
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(15, 12, 11, 15);
    column->setSpacing(12);
    addHead(column, message);
    addReason(column, message);
    addActions(column, message);
    addContent(column, message);
    addFacts(column, message);
    column->addWidget(new Hairline);
    addHistory(column, message);
    column->addStretch(1);
    m_scroll->setWidget(content);
}

void MessageDetail::addHead(QVBoxLayout *column, const Message &message)
{
    const auto contact = ContactStore(m_services.reader).find(message.contact);
    const QString name =
        contact && !contact->name.isEmpty() ? contact->name : MessageWords::address(message.to);
    auto *row = new QHBoxLayout;
    auto *title = new TextLabel(TextStyle::Head, name);
    title->setEliding(Qt::ElideRight);
    auto *close = Button::iconOnly(QStringLiteral("window-close"), tr("Close the details"));
    close->setButtonSize(Button::Size::Small);
    connect(close, &QAbstractButton::clicked, this, &MessageDetail::closed);
    row->addWidget(title, 1);
    row->addWidget(close);
    column->addLayout(row);

    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(new Pill(StateLooks::message(message.status)));
    auto *when = new TextLabel(TextStyle::Small, Tone::Text2,
                               Moments::relative(message.updatedAt, m_services.clock.nowMs()));
    when->setToolTip(MessageWords::fullTime(message.updatedAt));
    state->addWidget(when);
    state->addStretch(1);
    column->addLayout(state);
}

void MessageDetail::addReason(QVBoxLayout *column, const Message &message)
{
    if (!message.error && !message.heldAsLate) {
        return;
    }
    const MessageError error =
        message.heldAsLate ? MessageError{QStringLiteral("late"), {}, {}} : *message.error;
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
    if (!message.text.isEmpty()) {
        auto *text = new TextLabel(TextStyle::Body, message.text);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setWrapping(true);
        column->addWidget(text);
    }
}

void MessageDetail::addFacts(QVBoxLayout *column, const Message &message)
{
    const auto configuration = m_services.configuration.current();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    addFact(grid, tr("Recipient"), MessageWords::address(message.to));
    const Channel *channel = configuration->channel(message.channel);
    addFact(grid, tr("Channel"), channel ? channel->name : tr("deleted channel"));
    if (message.chatbot) {
        const Chatbot *chatbot = configuration->chatbot(*message.chatbot);
        addFact(grid, tr("Chatbot"), chatbot ? chatbot->name : tr("deleted chatbot"));
    }
    addFact(grid, tr("Reference"), message.reference);
    if (message.sendAt) {
        addFact(grid, tr("Send at"), MessageWords::fullTime(*message.sendAt));
    }
    if (message.expiresAt) {
        addFact(grid, tr("Expires at"), MessageWords::fullTime(*message.expiresAt));
    }
    addFact(grid, tr("ID"), message.id.text(), TextStyle::Mono);
    const auto conversation = ConversationStore(m_services.reader).find(message.conversation);
    addFact(grid, tr("Session"), conversation ? conversation->id.text() : QString(),
            TextStyle::Mono);
    addFact(grid, tr("Provider's ID"), message.providerId, TextStyle::Mono);
    column->addLayout(grid);
}

void MessageDetail::addHistory(QVBoxLayout *column, const Message &message)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextStyle::Section, tr("History")));
    head->addStretch(1);
    auto *copy = new Button(Button::Kind::Quiet, tr("Copy details"));
    copy->setButtonSize(Button::Size::Small);
    connect(copy, &QAbstractButton::clicked, this, &MessageDetail::copyDetails);
    head->addWidget(copy);
    column->addLayout(head);
    auto *timeline = new Timeline;
    const auto history = MessageStore(m_services.reader).history(message.row);
    if (history) {
        timeline->setEntries(MessageWords::timeline(*history));
    }
    column->addWidget(timeline);
}

void MessageDetail::openDocument(DocumentRow row)
{
    const auto document = DocumentStore(m_services.reader).findByRow(row);
    if (!document) {
        return;
    }
    const auto opened = OpenFile::asDocument(
        m_services.dataFolder, m_services.documents.pathOf(document->sha256), document->filename);
    if (!opened) {
        m_services.prompts.tell(this, {tr("The document could not be opened"),
                                       tr("The file is not in the data folder any more."),
                                       StateTone::Bad, opened.error().detail});
    }
}

QString MessageDetail::detailsText(const Message &message) const
{
    QStringList lines = {tr("ID: %1").arg(message.id.text()),
                         tr("State: %1").arg(StateLooks::message(message.status).text),
                         tr("Created: %1").arg(MessageWords::fullTime(message.createdAt))};
    if (message.error) {
        lines.append(
            tr("Error: %1 %2 %3")
                .arg(message.error->code, message.error->providerCode, message.error->detail));
    }
    const auto history = MessageStore(m_services.reader).history(message.row);
    for (const StatusChange &change : history ? *history : QList<StatusChange>()) {
        lines.append(QStringList{MessageWords::fullTime(change.at),
                                 messageStatusName(change.status), change.code, change.providerCode,
                                 change.detail}
                         .join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void MessageDetail::copyDetails()
{
    const auto message = m_row ? MessageStore(m_services.reader).find(*m_row) : std::nullopt;
    if (message) {
        QApplication::clipboard()->setText(detailsText(*message));
        Q_EMIT copied();
    }
}
