// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class IconView;
class TextLabel;

/// One setting: title and explanation at the left, its control at the right, a fault below.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes the control as its child; the title is the control's accessible name.
    SettingRow(const QString &title, const QString &explanation, QWidget *control,
               QWidget *parent = nullptr);

    /// A word after the control, for example "days".
    void setUnit(const QString &unit);
    /// Empty takes it away. It is the control's accessible description while it is there.
    void setFault(const QString &sentence);
    QString fault() const;
    /// Whether the words of this row hold the text, case and accents ignored.
    bool mentions(const QString &text) const;

private:
    void buildFault(class QVBoxLayout *column);

    QString m_explanation;
    QWidget *m_control;
    TextLabel *m_title;
    TextLabel *m_help;
    TextLabel *m_unit;
    QWidget *m_faultLine = nullptr;
    TextLabel *m_fault = nullptr;
};
