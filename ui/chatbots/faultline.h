// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class TextLabel;

/// Icon and sentence below a row that is faulty; hidden while there is nothing to say.
class FaultLine : public QWidget
{
    Q_OBJECT

public:
    explicit FaultLine(QWidget *parent);

    /// Empty hides it.
    void setSentence(const QString &sentence);

private:
    TextLabel *m_text;
};
