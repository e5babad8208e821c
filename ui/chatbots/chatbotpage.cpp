// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/chatbotpage.h"

#include "ui/fieldfindings.h"
#include "ui/kit/card.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/switch.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"

#include <QHBoxLayout>
#include <QHash>
#include <QVBoxLayout>

namespace {

constexpr int formWidth = 480;
constexpr int hintWidth = 236;

} // namespace

ChatbotPage::ChatbotPage(ChatbotDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
{
}

bool ChatbotPage::isAt(const QString &pointer, const QString &field)
{
    return pointer == field || pointer.startsWith(field + QLatin1Char('/'));
}

QVBoxLayout *ChatbotPage::buildForm(const QString &title, const QString &sentence, QWidget *beside)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 20);
    row->setSpacing(20);
    auto *form = new QWidget(this);
    form->setMaximumWidth(formWidth);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new TextLabel(TextStyle::Section, title, form));
    auto *second = new TextLabel(TextStyle::Small, Tone::Text2, sentence, form);
    second->setWrapping(true);
    words->addWidget(second);
    column->addLayout(words);
    row->addWidget(form, 1, Qt::AlignTop);
    row->addStretch();
    if (beside) {
        beside->setParent(this);
        beside->setFixedWidth(hintWidth);
        row->addWidget(beside, 0, Qt::AlignTop);
    }
    return column;
}

Switch *ChatbotPage::addSwitch(QVBoxLayout *column, const QString &title, const QString &help)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *change = new Switch(title, this);
    row->addWidget(change, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(TextStyle::Med, title, this));
    auto *second = new TextLabel(TextStyle::Small, Tone::Text2, help, this);
    second->setWrapping(true);
    words->addWidget(second);
    row->addLayout(words, 1);
    change->setAccessibleDescription(help);
    column->addLayout(row);
    return change;
}

QWidget *ChatbotPage::hint(const QString &title, const QStringList &paragraphs, QWidget *parent)
{
    auto *card = new Card(parent);
    card->setTones(Tone::Sunken, Tone::Line);
    card->setPadding(14);
    card->body()->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconView(QStringLiteral("lightbulb"), Tone::Warn, 16, card), 0,
                    Qt::AlignTop);
    auto *name = new TextLabel(TextStyle::SmallStrong, title, card);
    name->setWrapping(true);
    head->addWidget(name, 1);
    card->body()->addLayout(head);
    for (const QString &paragraph : paragraphs) {
        auto *text = new TextLabel(TextStyle::Small, Tone::Text2, paragraph, card);
        text->setWrapping(true);
        card->body()->addWidget(text);
    }
    return card;
}

void ChatbotPage::addField(const QString &pointer, FieldGroup *group)
{
    const auto show = [group](const QString &sentence) {
        if (!sentence.isEmpty()) {
            group->setFault(sentence);
        } else if (group->hasFault()) {
            group->clearState();
        }
    };
    addField(Field{pointer, group, group->field(), show});
}

void ChatbotPage::removeFields(const QString &pointerBegin)
{
    m_fields.removeIf([&](const Field &field) { return field.pointer.startsWith(pointerBegin); });
}

ChatbotPage::Field *ChatbotPage::fieldOf(const QString &pointer)
{
    Field *best = nullptr;
    for (Field &field : m_fields) {
        if (isAt(pointer, field.pointer) &&
            (!best || field.pointer.size() > best->pointer.size())) {
            best = &field;
        }
    }
    return best;
}

int ChatbotPage::showFindings(const Findings &findings)
{
    QHash<Field *, QString> sentences;
    for (const Finding &finding : findings) {
        Field *field = fieldOf(finding.pointer);
        if (field && !sentences.contains(field)) {
            sentences.insert(field, findingText(finding));
        }
    }
    for (Field &field : m_fields) {
        const QString sentence = sentences.value(&field);
        field.faulty = !sentence.isEmpty();
        field.show(sentence);
    }
    return static_cast<int>(sentences.size());
}

bool ChatbotPage::focusFirstFault()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.faulty && field.focus) {
            field.focus->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

QString ChatbotPage::pointerOf(const QWidget *widget) const
{
    for (const Field &field : m_fields) {
        if (field.area && (field.area == widget || field.area->isAncestorOf(widget))) {
            return field.pointer;
        }
    }
    return {};
}
