// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class IconView;
class QVBoxLayout;
class TextLabel;

/// A field with its label above (its buddy), and below either help, a fault or "checked"; the
/// sentence below is the accessible description of the field.
class FieldGroup : public QWidget
{
    Q_OBJECT

public:
    /// Takes the field as its child. The label may carry a mnemonic.
    FieldGroup(const QString &label, QWidget *field, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    void setLabel(const QString &label);
    void setRequired(bool required);
    /// Words at the right above the field, for example "minimum 15"; empty for none.
    void setLimit(const QString &limit);
    /// "276 / 1,024" in place of the limit, in red when there is too much.
    void setCounter(int used, int maximum);
    void setHelp(const QString &help);
    /// A sentence: what is wrong, what is allowed. It takes the place of the help.
    void setFault(const QString &sentence);
    /// A short "all right" in green.
    void setChecked(const QString &sentence);
    /// Back to the help.
    void clearState();
    bool hasFault() const { return !m_fault.isEmpty(); }
    QString fault() const { return m_fault; }

private:
    void buildHead(QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    void showFoot();

    QWidget *m_field;
    TextLabel *m_label = nullptr;
    TextLabel *m_required = nullptr;
    TextLabel *m_limit = nullptr;
    QWidget *m_foot = nullptr;
    IconView *m_footIcon = nullptr;
    TextLabel *m_footText = nullptr;
    QString m_help;
    QString m_fault;
    QString m_checked;
};
