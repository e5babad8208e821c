// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chatbots/chatbotdraft.h"

#include <QWidget>

class FaultLine;
class QLineEdit;

/// A variable that people made: name and value as fields in place, and a button that removes it.
class VariableRow : public QWidget
{
    Q_OBJECT

public:
    explicit VariableRow(QWidget *parent);

    void display(const OwnVariable &variable);
    void setFault(const QString &sentence);
    QLineEdit *nameField() const { return m_name; }

Q_SIGNALS:
    void nameEdited(const QString &name);
    void valueEdited(const QString &value);
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_name = nullptr;
    QLineEdit *m_value = nullptr;
    FaultLine *m_fault = nullptr;
};
