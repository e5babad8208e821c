// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

class Connection;

/// The statements that insert 1, 2, 4, 8 and 16 rows into the same columns of a table.
class RowStatements
{
public:
    /// `insertInto`: up to the name of the table; `columns` with commas; `width`: how many they
    /// are.
    RowStatements(const char *insertInto, const char *columns, int width);

    int width() const { return m_width; }
    /// The largest of them that inserts no more than so many rows: how many, and its text.
    int rowsWithin(std::size_t rows) const;
    const char *text(int rows) const;

private:
    static constexpr int sizes = 5;

    int m_width;
    std::array<QByteArray, sizes> m_texts;
};

/// Rows of one table that wait to be inserted, up to 16 with one statement: opening the table and
/// its indexes is a third of what a single row costs.
class RowBuffer
{
public:
    /// Is kept: one for the program's life.
    explicit RowBuffer(const RowStatements &statements)
        : m_statements(statements)
    {
    }

    // The values of a row, column after column.
    RowBuffer &put(qint64 value);
    RowBuffer &put(const std::optional<qint64> &value);
    RowBuffer &put(const QString &text);
    RowBuffer &putBlob(const QByteArray &blob);
    RowBuffer &putNull();
    /// An empty text as NULL.
    RowBuffer &putOrNull(const QString &text) { return text.isEmpty() ? putNull() : put(text); }

    std::size_t rows() const;
    /// Inserts all of them; a failure stays with the connection (Connection::takeFailure).
    void flush(Connection &connection);
    void clear() { m_values.clear(); }

private:
    struct Value
    {
        enum class Kind { Null, Integer, Text, Blob };
        Kind kind = Kind::Null;
        qint64 integer = 0;
        QByteArray bytes;
    };

    const RowStatements &m_statements;
    std::vector<Value> m_values;
};
