// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/variablerow.h"

#include "ui/chatbots/faultline.h"
#include "ui/kit/button.h"
#include "ui/kit/stylesheet.h"
#include "ui/kit/textstyle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

VariableRow::VariableRow(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_name = new QLineEdit(this);
    m_value = new QLineEdit(this);
    for (QLineEdit *field : {m_name, m_value}) {
        field->setFont(textFont(TextStyle::Mono));
        setFieldDense(field, true);
    }
    m_name->setPlaceholderText(tr("NAME_OF_VARIABLE"));
    m_value->setPlaceholderText(tr("Value"));
    m_name->setAccessibleName(tr("Name of the variable"));
    // In the columns of the variables above, whatever a field would like to have.
    m_name->setMinimumWidth(1);
    m_value->setMinimumWidth(1);
    row->addWidget(m_name, 5);
    row->addWidget(m_value, 4);
    auto *end = new QWidget(this);
    auto *buttons = new QHBoxLayout(end);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto *remove = Button::iconOnly(QStringLiteral("edit-delete"), tr("Remove variable"), end);
    buttons->addStretch();
    buttons->addWidget(remove);
    row->addWidget(end, 3);
    column->addLayout(row);
    m_fault = new FaultLine(this);
    column->addWidget(m_fault);
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textEdited, this, &VariableRow::nameEdited);
    connect(m_value, &QLineEdit::textEdited, this, &VariableRow::valueEdited);
    connect(remove, &QAbstractButton::clicked, this, &VariableRow::removeWanted);
}

void VariableRow::display(const OwnVariable &variable)
{
    // What is being typed may still have white space that the draft has cut.
    if (m_name->text().trimmed() != variable.name) {
        m_name->setText(variable.name);
    }
    if (m_value->text() != variable.value) {
        m_value->setText(variable.value);
    }
    m_value->setAccessibleName(variable.name.isEmpty() ? tr("Value of the variable")
                                                       : tr("Value of %1").arg(variable.name));
}

void VariableRow::setFault(const QString &sentence)
{
    m_fault->setSentence(sentence);
    setFieldState(m_name, sentence.isEmpty() ? FieldState::Normal : FieldState::Fault);
    m_name->setAccessibleDescription(sentence);
}

void VariableRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT removeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}
