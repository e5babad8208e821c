// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/rowlist.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace {

QList<QAbstractButton *> buttonsIn(const QList<QWidget *> &rows)
{
    QList<QAbstractButton *> buttons;
    for (QWidget *row : rows) {
        if (auto *button = qobject_cast<QAbstractButton *>(row)) {
            buttons.append(button);
        }
        buttons += row->findChildren<QAbstractButton *>();
    }
    return buttons;
}

} // namespace

RowList::RowList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void RowList::setSpacing(int spacing)
{
    m_column->setSpacing(spacing);
}

void RowList::setRows(const QList<QWidget *> &rows)
{
    QList<QWidget *> before;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        before.append(item->widget());
        delete item;
    }
    for (QWidget *row : rows) {
        m_column->addWidget(row);
        row->show();
    }
    const auto gone = buttonsIn(before);
    const auto held = std::find_if(gone.cbegin(), gone.cend(), [](const QAbstractButton *button) {
        return button->hasFocus();
    });
    const QList<QAbstractButton *> there = buttonsIn(rows);
    if (held != gone.cend() && !there.isEmpty()) {
        const qsizetype place = std::distance(gone.cbegin(), held);
        there.at(qMin(place, there.size() - 1))->setFocus(Qt::OtherFocusReason);
    }
    qDeleteAll(before);
    Q_EMIT rebuilt();
}
