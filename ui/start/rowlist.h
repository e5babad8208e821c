// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

/// Rows that are made anew when what they say has changed; who is at the second one by keyboard is
/// at the second one afterwards.
class RowList : public QWidget
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    /// Takes the rows; those before go.
    void setRows(const QList<QWidget *> &rows);
    void setSpacing(int spacing);

Q_SIGNALS:
    /// There are other widgets now: whoever orders the tab keys has to do it anew.
    void rebuilt();

private:
    QVBoxLayout *m_column;
};
