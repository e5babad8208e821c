// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <functional>
#include <mutex>
#include <optional>

/// Whether anybody has met damage in the database: what is written into a damaged file may spoil
/// more of it. Any thread.
class StoreDamage
{
public:
    /// `noted` is called when there is damage, on the thread that met it.
    explicit StoreDamage(std::function<void()> noted);

    void note(const QString &detail);
    /// The file was read again and is whole: a disk that could not be read for a while looks the
    /// same.
    void forget();
    /// Damaged with the first detail, once there is one.
    Result<void> check() const;

private:
    std::function<void()> m_noted;
    mutable std::mutex m_mutex;
    std::optional<QString> m_detail;
};
