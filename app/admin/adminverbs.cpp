// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/adminverbs.h"

#include "app/admin/backupverbs.h"
#include "app/admin/setupverbs.h"
#include "app/admin/simulatorverb.h"
#include "app/admin/tokenverbs.h"

#include <QHash>

AdminReply AdminVerbs::run(const AdminBench &bench, const AdminCommand &command)
{
    using Verb = AdminReply (*)(const AdminBench &, const AdminCommand &);
    // version and restore are not here: they need no open store.
    const QHash<QString, Verb> verbs{
        {QStringLiteral("setup"), SetupVerbs::setup},
        {QStringLiteral("issue-token"), TokenVerbs::issue},
        {QStringLiteral("tokens"), TokenVerbs::list},
        {QStringLiteral("revoke-token"), TokenVerbs::revoke},
        {QStringLiteral("export"), SetupVerbs::write},
        {QStringLiteral("simulator"), SimulatorVerb::run},
        {QStringLiteral("backup"), BackupVerbs::backup},
        {QStringLiteral("check"), BackupVerbs::check},
    };
    const Verb verb = verbs.value(command.verb);
    return verb != nullptr ? verb(bench, command) : AdminReply{2, {}, {}};
}
