// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/argumentreader.h"

bool ArgumentReader::next()
{
    if (m_error || ++m_position >= m_arguments.size()) {
        return false;
    }
    m_name = m_arguments.at(m_position);
    m_inlineValue.reset();
    if (const qsizetype equals = m_name.indexOf(QLatin1Char('=')); isOption() && equals > 0) {
        m_inlineValue = m_name.mid(equals + 1);
        m_name.truncate(equals);
    }
    return true;
}

bool ArgumentReader::isOption() const
{
    return m_name.size() > 1 && m_name.startsWith(QLatin1Char('-'));
}

std::optional<QString> ArgumentReader::takeValue()
{
    if (m_inlineValue) {
        return m_inlineValue;
    }
    if (m_position + 1 >= m_arguments.size()) {
        fail(UsageError::Kind::MissingValue, m_name);
        return {};
    }
    return m_arguments.at(++m_position);
}

bool ArgumentReader::refuseValue()
{
    if (m_inlineValue) {
        fail(UsageError::Kind::UnexpectedValue, m_name);
        return false;
    }
    return true;
}

void ArgumentReader::fail(UsageError::Kind kind, const QString &subject, const QString &expected)
{
    if (!m_error) {
        m_error = UsageError{kind, subject, expected};
    }
}
