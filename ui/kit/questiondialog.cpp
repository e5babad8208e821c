// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/questiondialog.h"

#include "ui/kit/button.h"
#include "ui/kit/fieldgroup.h"
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
    if (!m_question.note.isEmpty()) {
        auto *note = new TextLabel(TextStyle::Small, Tone::Text2, m_question.note, this);
        note->setWrapping(true);
        words->addWidget(note);
    }
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
        line->addWidget(new IconView(consequence.icon, Tone::Text2, 16, this), 0, Qt::AlignTop);
        auto *text = new TextLabel(TextStyle::Small, consequence.text, this);
        text->setWrapping(true);
        line->addWidget(text, 1);
        words->addLayout(line);
    }
}

void QuestionDialog::buildNameField(QVBoxLayout *words)
{
    if (m_question.nameToType.isEmpty()) {
        return;
    }
    m_name = new QLineEdit(this);
    m_name->setFont(textFont(TextStyle::Body));
    const QString label = tr("To confirm, type the name: %1").arg(m_question.nameToType);
    words->addWidget(new FieldGroup(label, m_name, this));
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
    if (Button *harmless = m_buttons.value(m_question.harmless)) {
        harmless->setDefault(true);
        harmless->setFocus(Qt::TabFocusReason);
    }
    if (m_name) {
        m_name->setFocus(Qt::TabFocusReason);
        nameChanged({});
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
