// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/evictionorder.h"

#include <algorithm>
#include <tuple>

namespace {

/// Lower goes first; nothing for those that stay.
std::optional<int> rankOf(const ConnectionView &view, qint64 nowMs)
{
    const bool slow = nowMs - view.sinceMs > EvictionOrder::slowMs;
    switch (view.stage) {
    case ConnectionStage::Head:
        return view.served ? 2 : 0;
    case ConnectionStage::Closing:
        return 1;
    case ConnectionStage::Body:
        return slow ? std::optional<int>(3) : std::nullopt;
    case ConnectionStage::Answering:
        return slow ? std::optional<int>(4) : std::nullopt;
    case ConnectionStage::Working:
    case ConnectionStage::Gone:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<quint32> EvictionOrder::victim(const QList<ConnectionView> &connections, qint64 nowMs)
{
    std::optional<std::tuple<int, qint64, quint64, quint32>> best;
    for (const ConnectionView &view : connections) {
        if (const std::optional<int> rank = rankOf(view, nowMs)) {
            const std::tuple candidate(*rank, view.sinceMs, view.serial, view.slot);
            best = best ? std::min(*best, candidate) : candidate;
        }
    }
    return best ? std::optional<quint32>(std::get<3>(*best)) : std::nullopt;
}

std::optional<quint32> EvictionOrder::slowestReader(const QList<ConnectionView> &connections)
{
    std::optional<std::tuple<qint64, quint64, quint32>> best;
    for (const ConnectionView &view : connections) {
        if (view.stage == ConnectionStage::Answering) {
            const std::tuple candidate(view.sinceMs, view.serial, view.slot);
            best = best ? std::min(*best, candidate) : candidate;
        }
    }
    return best ? std::optional<quint32>(std::get<2>(*best)) : std::nullopt;
}
