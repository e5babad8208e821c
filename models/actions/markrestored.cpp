// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/markrestored.h"

#include "models/store/backupstore.h"
#include "models/store/writecontext.h"

Result<int> markRestored(WriteContext &context, bool hasSealingKey, const Actor &actor)
{
    BackupStore store(context.connection());
    const auto uncertain = store.makeWaitingUncertain(context.nowMs(), actor);
    if (!uncertain) {
        return uncertain;
    }
    if (!hasSealingKey) {
        if (auto dropped = store.dropSecrets(context.nowMs()); !dropped) {
            return dropped.error();
        }
        context.note(Change::Kind::Channel, 0);
    }
    context.note(Change::Kind::Message, 0);
    context.audit(actor, QStringLiteral("backup.restored"), QString());
    return uncertain;
}
