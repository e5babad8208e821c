// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/secret.h"

#include <utility>

Secret::Secret(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

Secret::~Secret()
{
    // Other copies share the bytes; only the last owner wipes, through a volatile pointer so that
    // the compiler keeps the writes.
    if (m_bytes.isDetached() && !m_bytes.isEmpty()) {
        volatile char *byte = m_bytes.data();
        for (qsizetype index = 0; index < m_bytes.size(); ++index) {
            byte[index] = 0;
        }
    }
}

bool Secret::operator==(const Secret &other) const
{
    if (m_bytes.size() != other.m_bytes.size()) {
        return false;
    }
    unsigned char difference = 0;
    for (qsizetype index = 0; index < m_bytes.size(); ++index) {
        difference |= static_cast<unsigned char>(m_bytes.at(index) ^ other.m_bytes.at(index));
    }
    return difference == 0;
}
