// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

/// Facts of one thing below one another: a grey name and its value.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    /// Empty values are left out.
    void addText(const QString &name, const QString &value);
    /// Cut in the middle, with a button that copies the whole.
    void addId(const QString &name, const QString &value);

    /// The same text with places to break in words that would be wider than a panel.
    static QString breakable(const QString &text);

Q_SIGNALS:
    void copied();

private:
    QGridLayout *m_grid;
};
