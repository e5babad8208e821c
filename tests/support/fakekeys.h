// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/keycustody.h"

/// A key that is where the test says, and moves when the test lets it.
class FakeKeys : public KeyCustody
{
    Q_OBJECT

public:
    using KeyCustody::KeyCustody;

    Place place() const override { return where; }
    Result<void> state() const override { return locked; }
    void move(Place to, QObject *, std::function<void(const Result<void> &)> done) override
    {
        wanted = to;
        moved = std::move(done);
    }
    Result<void> beginAnew() override
    {
        ++begun;
        locked = {};
        Q_EMIT changed();
        return {};
    }

    void endMove(const Result<void> &result)
    {
        if (result) {
            where = *wanted;
            Q_EMIT changed();
        }
        moved(result);
    }

    Place where = Place::File;
    Result<void> locked;
    std::optional<Place> wanted;
    std::function<void(const Result<void> &)> moved;
    int begun = 0;
};
