// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/graphprovider.h"
#include "tests/support/standin.h"

/// The stand-in for Meta's Graph API on a thread of its own.
class GraphStandIn : public StandIn
{
public:
    GraphStandIn();

    /// What `use` does to or reads of its world happens on the stand-in's thread.
    template<class Use>
    void world(Use use)
    {
        inThread([this, &use] { use(m_provider->world()); });
    }
    /// http://127.0.0.1:PORT, as a channel's base_url.
    QString baseUrl() const { return url().toString(); }
    /// The path below the version, for rules: "/v23.0/106540352242922/messages".
    static QString path(const QString &edge);
    /// From now on answers to what matches `path` (all when empty) with this error of Meta's.
    void refuse(int code, int httpStatus, const QString &path = {}, int times = -1);

private:
    explicit GraphStandIn(GraphProvider *provider);

    GraphProvider *m_provider; ///< owned by the stand-in's server
};
