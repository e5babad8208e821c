// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/messagespage.h"

#include "models/rules/placeholders.h"
#include "models/store/configurationcache.h"
#include "ui/chatbots/chatbotdraft.h"
#include "ui/chatbots/chatbotwords.h"
#include "ui/chatbots/messagechoice.h"
#include "ui/editors/messageeditor.h"
#include "ui/editors/placeholderedit.h"
#include "ui/kit/bubble.h"
#include "ui/kit/card.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int listWidth = 212;
constexpr int previewWidth = 284;
constexpr int wallPadding = 12;
/// Below this the preview folds away first.
constexpr int widthForPreview = 860;
constexpr int editorHeight = 220;

} // namespace

ChatbotMessagesPage::ChatbotMessagesPage(ChatbotDraft &draft,
                                         const ConfigurationCache &configuration, QWidget *parent)
    : ChatbotPage(draft, parent)
    , m_configuration(configuration)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 20);
    row->setSpacing(16);
    row->addWidget(buildChoices());
    row->addWidget(buildEditors(), 1);
    m_previewColumn = buildPreview();
    row->addWidget(m_previewColumn);
    addPart(QStringLiteral("messages/inactivity"),
            tr("Sent to the customer when the conversation is closed for inactivity. Left empty, "
               "nothing is sent."));
    addPart(QStringLiteral("messages/transfer"),
            tr("Sent to the customer when invalid answers hand the session to a person. Left "
               "empty, nothing is sent."));
    m_choices->addStretch();
    choose(0);
}

QWidget *ChatbotMessagesPage::buildChoices()
{
    auto *card = new Card(this);
    card->setFixedWidth(listWidth);
    card->setPadding(QMargins(1, 8, 1, 8));
    card->body()->setSpacing(0);
    m_choices = card->body();
    return card;
}

QWidget *ChatbotMessagesPage::buildEditors()
{
    m_editors = new QStackedWidget(this);
    return m_editors;
}

QWidget *ChatbotMessagesPage::buildPreview()
{
    auto *held = new QWidget(this);
    held->setFixedWidth(previewWidth);
    auto *column = new QVBoxLayout(held);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new TextLabel(TextStyle::Section, tr("Preview"), held));
    auto *wall = new Card(held);
    wall->setTones(Tone::Wall, Tone::Line);
    wall->setPadding(wallPadding);
    m_previewWall = wall->body();
    m_previewWall->addStretch();
    column->addWidget(wall, 1);
    auto *note = new TextLabel(TextStyle::Meta, Tone::Text2,
                               tr("With the data of an example: João Silva."), held);
    note->setEliding(Qt::ElideRight);
    column->addWidget(note);
    m_previewNote = note;
    return held;
}

void ChatbotMessagesPage::addPart(const QString &member, const QString &help)
{
    const int index = static_cast<int>(m_parts.size());
    Part part;
    part.pointer = QLatin1Char('/') + member;
    const QString name = ChatbotWords::label(member);
    part.choice = new MessageChoice(name, this);
    m_choices->addWidget(part.choice);
    part.editor = new MessageEditor(name, this);
    part.editor->edit()->setMinimumHeight(editorHeight);
    m_editors->addWidget(buildPart(name, help, part.editor));
    // The wall of the preview ends where the texts end.
    m_previewNote->setFixedHeight(
        qMax(m_previewNote->sizeHint().height(), part.editor->noteHeight()));
    m_parts.append(part);
    connectPart(index);
    addField(Field{part.pointer, part.editor, part.editor->edit(),
                   [this, index](const QString &sentence) { showFault(index, sentence); }});
}

QWidget *ChatbotMessagesPage::buildPart(const QString &name, const QString &help,
                                        MessageEditor *editor)
{
    auto *held = new QWidget(m_editors);
    auto *column = new QVBoxLayout(held);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *title = new TextLabel(TextStyle::Section, name, held);
    title->setBuddy(editor);
    column->addWidget(title);
    auto *words = new TextLabel(TextStyle::Small, Tone::Text2, help, held);
    words->setWrapping(true);
    column->addWidget(words);
    column->addWidget(editor, 1);
    editor->setAccessibleName(name);
    editor->setAccessibleDescription(help);
    return held;
}

void ChatbotMessagesPage::connectPart(int index)
{
    const Part &part = m_parts.at(index);
    // Assistive technology toggles it, and that is no click.
    connect(part.choice, &QAbstractButton::toggled, this, [this, index](bool on) {
        if (on) {
            choose(index);
        }
    });
    connect(part.editor, &MessageEditor::textChanged, this, [this, index] { takeText(index); });
}

void ChatbotMessagesPage::takeText(int index)
{
    const QString text = m_parts.at(index).editor->text();
    if (text == textOf(index)) {
        return;
    }
    if (index == 0) {
        draft().setInactivityMessage(text);
    } else {
        draft().setTransferMessage(text);
    }
    showWhen();
    showPreview();
    Q_EMIT edited();
}

QString ChatbotMessagesPage::textOf(int index) const
{
    const Chatbot &chatbot = draft().state().chatbot;
    return index == 0 ? chatbot.inactivityMessage : chatbot.transferMessage;
}

void ChatbotMessagesPage::load()
{
    for (int index = 0; index < m_parts.size(); ++index) {
        if (m_parts.at(index).editor->text() != textOf(index)) {
            m_parts.at(index).editor->setText(textOf(index));
        }
    }
    takeDraft();
}

void ChatbotMessagesPage::takeDraft()
{
    const QStringList names = draft().placeholders();
    const int limit = draft().textLimit();
    for (const Part &part : std::as_const(m_parts)) {
        part.editor->setPlaceholders(names);
        part.editor->setLimit(limit);
    }
    showWhen();
    showPreview();
}

void ChatbotMessagesPage::choose(int index)
{
    m_parts.at(index).choice->setChecked(true);
    m_editors->setCurrentIndex(index);
    showPreview();
}

void ChatbotMessagesPage::showFault(int index, const QString &sentence)
{
    Part &part = m_parts[index];
    part.faulty = !sentence.isEmpty();
    part.editor->setFault(sentence);
    showWhen();
}

void ChatbotMessagesPage::showWhen()
{
    bool isNumber = false;
    const int minutes = draft().state().minutes.toInt(&isNumber);
    m_parts.at(0).choice->setWhen(isNumber ? tr("after %n minute(s)", nullptr, minutes)
                                           : tr("after the time of inactivity"));
    m_parts.at(1).choice->setWhen(tr("after 3 invalid answers"));
    for (const Part &part : std::as_const(m_parts)) {
        using State = MessageChoice::State;
        const bool doubtful = !part.editor->unknownPlaceholders().isEmpty();
        part.choice->setState(part.faulty || part.editor->isTooLong() ? State::Faulty
                              : doubtful                              ? State::Doubtful
                              : part.editor->text().isEmpty()         ? State::Empty
                                                                      : State::Good);
    }
}

void ChatbotMessagesPage::showPreview()
{
    const int index = m_editors->currentIndex();
    const QString text = filled(textOf(index));
    QStringList doubtful;
    for (const QString &name : m_parts.at(index).editor->unknownPlaceholders()) {
        doubtful.append(QStringLiteral("{{%1}}").arg(name));
    }
    if (m_bubble && text == m_shown && doubtful == m_bubble->content().doubtful) {
        return;
    }
    m_shown = text;
    delete m_bubble;
    BubbleContent content;
    content.doubtful = doubtful;
    content.time = QStringLiteral("14:32");
    content.widest = previewWidth - 2 * wallPadding;
    content.text = text.isEmpty() ? tr("_Nothing is sent._") : text;
    m_bubble = new Bubble(content, this);
    m_bubble->setAccessibleName(tr("Preview: %1").arg(content.text));
    m_previewWall->insertWidget(0, m_bubble, 0, Qt::AlignLeft);
}

QString ChatbotMessagesPage::filled(const QString &text) const
{
    QMap<QString, QString> values = draft().chatbot().variables;
    const QString account = m_configuration.current()->settings.accountId;
    values.insert(QStringLiteral("ID_CONTA_KAROO"),
                  account.isEmpty() ? QStringLiteral("12345") : account);
    values.insert(QStringLiteral("NUMERO_CLIENTE"), QStringLiteral("987654321"));
    values.insert(QStringLiteral("NOME_CLIENTE"), tr("João Silva"));
    values.insert(QStringLiteral("OMNICHANNEL_SESSION"), QStringLiteral("ses_01J8EXEMPLO"));
    return Placeholders::filled(text, [&values](const QString &name) {
        return values.value(name, QStringLiteral("{{%1}}").arg(name));
    });
}

void ChatbotMessagesPage::resizeEvent(QResizeEvent *event)
{
    ChatbotPage::resizeEvent(event);
    m_previewColumn->setVisible(width() >= widthForPreview);
}
