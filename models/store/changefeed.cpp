// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changefeed.h"

ChangeFeed::ChangeFeed(QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<Changes>();
}

void ChangeFeed::publish(const Changes &changes)
{
    if (!changes.isEmpty()) {
        Q_EMIT changed(changes);
    }
}
