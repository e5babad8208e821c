// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/rules/samples.h"

#include <QWidget>

class CodeView;
class ComboBox;
class TabBar;
class TextLabel;
struct UiServices;

/// Which sample, for which system, in which language, and the program itself.
class SampleView : public QWidget
{
    Q_OBJECT

public:
    explicit SampleView(UiServices &services, QWidget *parent = nullptr);

    ExternalSystemId system() const;
    Samples::Task task() const;
    /// The program as it is shown.
    QString code() const { return m_code; }
    /// The set-up or the address of the API may be others.
    void refresh();

Q_SIGNALS:
    /// Another sample or another system.
    void choiceChanged();

private:
    QWidget *buildChoices();
    void fillSystems();
    void showCode();
    Samples::Facts facts() const;

    UiServices &m_services;
    ComboBox *m_task = nullptr;
    ComboBox *m_system = nullptr;
    TabBar *m_languages = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_needs = nullptr;
    CodeView *m_view = nullptr;
    QString m_code;
};
