// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowbuffer.h"

#include "models/store/connection.h"

RowStatements::RowStatements(const char *insertInto, const char *columns, int width)
    : m_width(width)
{
    QByteArray row = "(?";
    for (int column = 1; column < width; ++column) {
        row += ", ?";
    }
    row += ')';
    for (int power = 0; power < sizes; ++power) {
        QByteArray &text = m_texts.at(static_cast<std::size_t>(power));
        text = QByteArray(insertInto) + " (" + columns + ") VALUES " + row;
        for (int further = 1; further < 1 << power; ++further) {
            text += ", " + row;
        }
    }
}

int RowStatements::rowsWithin(std::size_t rows) const
{
    int power = sizes - 1;
    while (power > 0 && std::size_t(1) << power > rows) {
        --power;
    }
    return 1 << power;
}

const char *RowStatements::text(int rows) const
{
    std::size_t power = 0;
    while (1 << power < rows) {
        ++power;
    }
    return m_texts.at(power).constData();
}

RowBuffer &RowBuffer::put(qint64 value)
{
    m_values.push_back({Value::Kind::Integer, value, {}});
    return *this;
}

RowBuffer &RowBuffer::put(const std::optional<qint64> &value)
{
    return value ? put(*value) : putNull();
}

RowBuffer &RowBuffer::put(const QString &text)
{
    m_values.push_back({Value::Kind::Text, 0, text.toUtf8()});
    return *this;
}

RowBuffer &RowBuffer::putBlob(const QByteArray &blob)
{
    m_values.push_back({Value::Kind::Blob, 0, blob});
    return *this;
}

RowBuffer &RowBuffer::putNull()
{
    m_values.emplace_back();
    return *this;
}

std::size_t RowBuffer::rows() const
{
    return m_values.size() / static_cast<std::size_t>(m_statements.width());
}

void RowBuffer::flush(Connection &connection)
{
    auto value = m_values.cbegin();
    for (std::size_t left = rows(); left > 0 && !connection.hasFailure();) {
        const int now = m_statements.rowsWithin(left);
        Statement insert = connection.prepared(m_statements.text(now));
        for (int index = 0; index < now * m_statements.width(); ++index, ++value) {
            switch (value->kind) {
            case Value::Kind::Null:
                insert.bindNull();
                break;
            case Value::Kind::Integer:
                insert.bind(value->integer);
                break;
            case Value::Kind::Text:
                insert.bindBorrowed(value->bytes, Statement::As::Text);
                break;
            case Value::Kind::Blob:
                insert.bindBorrowed(value->bytes, Statement::As::Blob);
                break;
            }
        }
        insert.run();
        left -= static_cast<std::size_t>(now);
    }
    clear();
}
