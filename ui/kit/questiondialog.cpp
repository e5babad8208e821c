// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/questiondialog.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tile.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

Button::Kind buttonKind(Choice::Kind kind)
{
    switch (kind) {
    case Choice::Kind::Main:
        return Button::Kind::Primary;
    case Choice::Kind::Danger:
        return Button::Kind::Danger;
    case Choice::Kind::DangerFilled:
        return Button::Kind::DangerFilled;
    case Choice::Kind::Quiet:
        return Button::Kind::Quiet;
    case Choice::Kind::Secondary:
        break;
    }
    return Button::Kind::Secondary;
}

} // namespace

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent)
    : KitDialog(question.title, parent)
    , m_question(question)
    , m_value(question.harmless)
{
    setHeadVisible(false);
    fitToWidth(564);
    buildBody();
    buildChoices();
}

void QuestionDialog::buildBody()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new Tile({m_question.icon, m_question.tone, {}}, 40, this), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    auto *title = new TextLabel(TextStyle::Head, m_question.title, this);
    title->setWrapping(true);
    words->addWidget(title);
    if (!m_question.text.isEmpty()) {
        auto *text = new TextLabel(TextStyle::Body, m_question.text, this);
        text->setWrapping(true);
        words->addWidget(text);
    }
    buildConsequences(words);
    buildFates(words);
    buildNote(words);
    buildNameField(words);
    words->addStretch();
    row->addLayout(words, 1);
    body()->addLayout(row);
}

void QuestionDialog::buildConsequences(QVBoxLayout *words)
{
    for (const Consequence &consequence : std::as_const(m_question.consequences)) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        auto *icon = new IconView(consequence.icon, Tone::Text2, 16, this);
        auto *text = new TextLabel(TextStyle::Small, consequence.text, this);
        text->setWrapping(true);
        // On the middle of the first line, however large its font is.
        icon->setFixedHeight(qMax(16, text->fontMetrics().height()));
        line->addWidget(icon, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        words->addLayout(line);
    }
}

void QuestionDialog::buildFates(QVBoxLayout *words)
{
    if (m_question.fates.isEmpty()) {
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const Fate &fate : std::as_const(m_question.fates)) {
        auto *box = new Card(this);
        box->setTones(Tone::Sunken, Tone::Sunken);
        box->setRadius(8);
        box->setPadding(QMargins(12, 10, 12, 10));
        box->body()->setSpacing(4);
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        head->addWidget(new IconView(fate.icon, inkOf(fate.tone), 18, box));
        auto *title = new TextLabel(TextStyle::SmallStrong, fate.title, box);
        title->setWrapping(true);
        head->addWidget(title, 1);
        box->body()->addLayout(head);
        auto *text = new TextLabel(TextStyle::Small, Tone::Text2, fate.text, box);
        text->setWrapping(true);
        box->body()->addWidget(text);
        box->body()->addStretch();
        row->addWidget(box, 1);
    }
    words->addLayout(row);
}

void QuestionDialog::buildNote(QVBoxLayout *words)
{
    if (m_question.note.isEmpty()) {
        return;
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *note = new TextLabel(TextStyle::Small, Tone::Text2, m_question.note, this);
    note->setWrapping(true);
    if (!m_question.fates.isEmpty()) {
        auto *icon = new IconView(QStringLiteral("lightbulb"), Tone::Text2, 16, this);
        icon->setFixedHeight(qMax(16, note->fontMetrics().height()));
        line->addWidget(icon, 0, Qt::AlignTop);
    }
    line->addWidget(note, 1);
    words->addLayout(line);
}

void QuestionDialog::buildNameField(QVBoxLayout *words)
{
    if (m_question.nameToType.isEmpty()) {
        return;
    }
    m_name = new QLineEdit(this);
    m_name->setFont(textFont(TextStyle::Body));
    // Not a FieldGroup: names are shown as they are, also with "&" and "<" in them.
    const QString label = tr("To confirm, type the name: %1").arg(m_question.nameToType);
    auto *shown = new TextLabel(TextStyle::SmallMed, label, this);
    shown->setWrapping(true);
    m_name->setAccessibleName(label);
    auto *field = new QVBoxLayout;
    field->setSpacing(6);
    field->addWidget(shown);
    field->addWidget(m_name);
    words->addLayout(field);
    connect(m_name, &QLineEdit::textChanged, this, &QuestionDialog::nameChanged);
}

void QuestionDialog::buildChoices()
{
    for (int i = 0; i < m_question.choices.size(); ++i) {
        const Choice &choice = m_question.choices.at(i);
        auto *button = new Button(buttonKind(choice.kind), choice.text, choice.icon, this);
        button->setButtonSize(Button::Size::Large);
        connect(button, &QAbstractButton::clicked, this, [this, i]() {
            m_value = i;
            accept();
        });
        if (choice.atStart) {
            addFootStart(button);
        } else {
            addFootEnd(button);
        }
        m_buttons.append(button);
    }
    orderTabs();
    if (Button *harmless = m_buttons.value(m_question.harmless)) {
        harmless->setDefault(true);
        harmless->setFocus(Qt::TabFocusReason);
    }
    if (m_name) {
        m_name->setFocus(Qt::TabFocusReason);
        nameChanged({});
    }
}

/// As they stand in the foot, from left to right.
void QuestionDialog::orderTabs()
{
    QList<QWidget *> order;
    for (const bool atStart : {true, false}) {
        for (int i = 0; i < m_buttons.size(); ++i) {
            if (m_question.choices.at(i).atStart == atStart) {
                order.append(m_buttons.at(i));
            }
        }
    }
    for (qsizetype i = 1; i < order.size(); ++i) {
        setTabOrder(order.at(i - 1), order.at(i));
    }
}

void QuestionDialog::nameChanged(const QString &typed)
{
    const bool right = typed.trimmed() == m_question.nameToType;
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_question.choices.at(i).kind == Choice::Kind::DangerFilled) {
            m_buttons.at(i)->setEnabled(right);
        }
    }
}
