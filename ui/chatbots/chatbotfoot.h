// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Button;
class TextLabel;

/// The foot of the editor: when it was saved, and how many fields need attention.
class ChatbotFoot : public QWidget
{
    Q_OBJECT

public:
    explicit ChatbotFoot(QWidget *parent);

    void setState(const QString &text);
    /// Zero hides the summary.
    void setFaults(int fields);

Q_SIGNALS:
    void faultsWanted();

private:
    TextLabel *m_state;
    Button *m_faults;
};
