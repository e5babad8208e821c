// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Bytes that must not be seen: not printed, not logged, wiped when they go.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The bytes themselves: only where they are used, never for a log.
    const QByteArray &reveal() const { return m_bytes; }
    /// Compares in constant time for equal lengths.
    bool operator==(const Secret &other) const;

private:
    QByteArray m_bytes;
};
