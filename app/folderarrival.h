// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

struct FolderOrigin;
class StorePart;

/// What a start does with a data folder that another machine worked on last: both would send what
/// waits. With a window a person says whether it moved or was copied; headless it is taken for a
/// copy, and what waits becomes uncertain as after a restore.
class FolderArrival
{
public:
    struct Asking
    {
        /// There is a screen.
        bool mayAsk = false;
        QString theme;
    };

    FolderArrival(StorePart &store, Asking asking);

    /// Before anything is accepted or sent. Stopping: the person leaves it as it is.
    Result<void> settle(const QString &machine);

private:
    Result<void> arrive(const FolderOrigin &origin, const QString &machine);
    Result<void> move(const QString &machine);
    Result<void> takeAsCopy(const QString &machine);

    StorePart &m_store;
    Asking m_asking;
};
