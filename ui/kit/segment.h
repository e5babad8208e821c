// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

/// Two or three fixed choices side by side, exactly one of them chosen; arrows move the choice.
class Segment : public QWidget
{
    Q_OBJECT

public:
    Segment(const QString &accessibleName, const QStringList &choices, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    /// By the user or by setCurrent().
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};
