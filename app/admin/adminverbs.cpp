// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/adminverbs.h"

#include "app/admin/adminreplies.h"
#include "app/admin/backupverbs.h"

#include <QHash>

AdminReply AdminVerbs::run(const AdminBench &bench, const AdminCommand &command)
{
    using Verb = AdminReply (*)(const AdminBench &, const AdminCommand &);
    const QHash<QString, Verb> verbs{
        {QStringLiteral("backup"), BackupVerbs::backup},
        {QStringLiteral("check"), BackupVerbs::check},
    };
    const Verb verb = verbs.value(command.verb);
    return verb != nullptr ? verb(bench, command) : AdminReply{2, {}, {}};
}
