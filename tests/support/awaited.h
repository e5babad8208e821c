// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <memory>
#include <optional>

/// What a callback is given: `begin` gets the callback and starts whatever calls it. Nothing if no
/// call comes; the time is long enough for a machine under load, and nothing waits for it to pass.
template<class T, class Begin>
std::optional<T> awaited(const Begin &begin)
{
    // Shared, so that a call that comes too late still finds it.
    const auto came = std::make_shared<std::optional<T>>();
    begin([came](const T &value) { *came = value; });
    static_cast<void>(QTest::qWaitFor([&came] { return came->has_value(); }, 60'000));
    return *came;
}
