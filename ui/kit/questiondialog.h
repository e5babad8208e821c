// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kitdialog.h"
#include "ui/kit/prompts.h"

class QLineEdit;

/// A question with its consequences. The harmless answer has the focus and is what Esc means.
class QuestionDialog : public KitDialog
{
    Q_OBJECT

public:
    QuestionDialog(const Question &question, QWidget *parent);

    /// The index of the choice.
    int value() const { return m_value; }

private:
    void buildBody();
    void buildConsequences(QVBoxLayout *words);
    void buildFates(QVBoxLayout *words);
    void buildNote(QVBoxLayout *words);
    void buildNameField(QVBoxLayout *words);
    void buildChoices();
    void orderTabs();
    void nameChanged(const QString &typed);

    Question m_question;
    QLineEdit *m_name = nullptr;
    QList<Button *> m_buttons;
    int m_value;
};
