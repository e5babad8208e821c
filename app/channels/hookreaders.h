// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/hookreader.h"

#include <QHash>

#include <memory>

/// Which reader serves which kind of channel; kinds without one take no calls. A value that is
/// passed around, so that a test's program can add one that the released program does not know.
class HookReaders
{
public:
    /// The readers of the released program.
    static HookReaders released();

    void add(const QString &kind, const std::shared_ptr<const HookReader> &reader)
    {
        m_readers.insert(kind, reader);
    }
    /// Null where the kind takes no calls.
    const HookReader *find(const QString &kind) const { return m_readers.value(kind).get(); }

private:
    /// Shared by the copies of this value; a reader has no state.
    QHash<QString, std::shared_ptr<const HookReader>> m_readers;
};
