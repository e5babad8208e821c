// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>

/// A table model whose rows are values that know their `key()`. update() tells the views exactly
/// what went, came, moved or changed, so that the selection stays where it is.
template<class Row>
class SyncedRows : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    const Row &row(int index) const { return m_rows.at(index); }
    const QList<Row> &rows() const { return m_rows; }
    /// -1 if there is none with this key.
    int rowOf(qint64 key) const
    {
        const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                        [key](const Row &row) { return row.key() == key; });
        return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
    }

    void update(const QList<Row> &rows)
    {
        removeMissing(rows);
        for (int target = 0; target < rows.size(); ++target) {
            place(rows.at(target), target);
        }
    }

private:
    void removeMissing(const QList<Row> &rows)
    {
        for (int index = rowCount() - 1; index >= 0; --index) {
            const qint64 key = m_rows.at(index).key();
            const bool stays = std::any_of(rows.cbegin(), rows.cend(),
                                           [key](const Row &row) { return row.key() == key; });
            if (!stays) {
                this->beginRemoveRows({}, index, index);
                m_rows.removeAt(index);
                this->endRemoveRows();
            }
        }
    }
    void place(const Row &row, int target)
    {
        const int present = rowOf(row.key());
        if (present < 0) {
            this->beginInsertRows({}, target, target);
            m_rows.insert(target, row);
            this->endInsertRows();
            return;
        }
        if (present != target) {
            // Those above are in their places already, so it can only move up.
            this->beginMoveRows({}, present, present, {}, target);
            m_rows.move(present, target);
            this->endMoveRows();
        }
        if (!(m_rows.at(target) == row)) {
            m_rows[target] = row;
            Q_EMIT this->dataChanged(this->index(target, 0),
                                     this->index(target, this->columnCount() - 1));
        }
    }

    QList<Row> m_rows;
};
