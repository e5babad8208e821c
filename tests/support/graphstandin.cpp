// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/graphstandin.h"

GraphStandIn::GraphStandIn()
    : GraphStandIn(new GraphProvider)
{
}

GraphStandIn::GraphStandIn(GraphProvider *provider)
    : StandIn(std::unique_ptr<StandInProvider>(provider))
    , m_provider(provider)
{
}

QString GraphStandIn::path(const QString &edge)
{
    const GraphWorld world;
    return QStringLiteral("/%1/%2/%3").arg(world.version, world.phoneNumberId, edge);
}

void GraphStandIn::refuse(int code, int httpStatus, const QString &path, int times)
{
    StandInRule rule;
    rule.path = path;
    rule.times = times;
    rule.answerStatus = httpStatus;
    rule.answerBody = GraphProvider::errorBody(code, QStringLiteral("planned details"));
    add(rule);
}
