// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/channelkinds.h"

#include <algorithm>

ChannelKinds ChannelKinds::released()
{
    ChannelKind simulator;
    simulator.name = QStringLiteral("simulator");
    simulator.addresses = {Address::Kind::Phone};
    ChannelKinds kinds;
    kinds.add(simulator);
    return kinds;
}

void ChannelKinds::add(const ChannelKind &kind)
{
    m_kinds.insert(kind.name, kind);
}

const ChannelKind *ChannelKinds::find(const QString &name) const
{
    const auto found = m_kinds.constFind(name);
    return found == m_kinds.constEnd() ? nullptr : &found.value();
}

QStringList ChannelKinds::names() const
{
    QStringList names = m_kinds.keys();
    std::sort(names.begin(), names.end());
    return names;
}
