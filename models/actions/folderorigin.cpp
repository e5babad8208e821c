// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/folderorigin.h"

#include "models/store/backupstore.h"
#include "models/store/factstore.h"
#include "models/store/writecontext.h"

namespace {

QString machineFact()
{
    return QStringLiteral("machine");
}

} // namespace

Result<FolderOrigin> folderOrigin(Connection &connection, const QString &machine)
{
    const auto kept = FactStore(connection).value(machineFact());
    if (auto failed = connection.takeFailure(); !failed) {
        return failed.error();
    }
    FolderOrigin origin;
    origin.isHere = machine.isEmpty() || !kept || *kept == machine;
    if (!origin.isHere) {
        const auto waiting = BackupStore(connection).waiting();
        if (!waiting) {
            return waiting.error();
        }
        origin.waiting = *waiting;
    }
    return origin;
}

Result<void> keepFolder(WriteContext &context, const QString &machine)
{
    if (machine.isEmpty() || FactStore(context.connection()).value(machineFact()) == machine) {
        return {};
    }
    return FactStore(context.connection()).set(machineFact(), machine);
}

Result<void> moveFolder(WriteContext &context, const QString &machine, const Actor &actor)
{
    context.audit(actor, QStringLiteral("folder.moved"), QString());
    return keepFolder(context, machine);
}

Result<int> keepCopiedFolder(WriteContext &context, const QString &machine, const Actor &actor)
{
    const auto uncertain =
        BackupStore(context.connection()).makeWaitingUncertain(context.nowMs(), actor);
    if (!uncertain) {
        return uncertain;
    }
    if (auto kept = keepFolder(context, machine); !kept) {
        return kept.error();
    }
    context.note(Change::Kind::Message, 0);
    context.audit(actor, QStringLiteral("folder.copied"), QString());
    return uncertain;
}
