// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;

/// A line for a secret: dots, and an eye that shows them. Nothing that was saved comes back into
/// it.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    void setShown(bool shown);

private:
    void showIt(bool shown);

    QAction *m_eye;
};
