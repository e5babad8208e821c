// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/backupverbs.h"

#include "app/admin/adminreplies.h"
#include "app/backup/backup.h"
#include "app/backup/foldercheck.h"
#include "app/backup/restore.h"
#include "app/platform/folderkey.h"

#include <QCoreApplication>

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Admin", text);
}

} // namespace

AdminReply BackupVerbs::backup(const AdminBench &bench, const AdminCommand &command)
{
    const auto failed = [](const Error &error) {
        return AdminReplies::refused(
            say(QT_TRANSLATE_NOOP("Admin", "The backup could not be made: %1")).arg(error.detail));
    };
    std::optional<Secret> key;
    if (command.has(QStringLiteral("with-key"))) {
        const auto read = bench.store.key().key();
        if (!read) {
            return failed(read.error());
        }
        key = *read;
    }
    const auto outcome =
        Backup(bench.store.paths(), bench.store.clock()).write(command.argument, key);
    if (!outcome) {
        return failed(outcome.error());
    }
    AdminReply reply = AdminReplies::done(command.argument.toUtf8() + '\n');
    for (const QString &name : outcome->missing) {
        reply.err +=
            say(QT_TRANSLATE_NOOP("Admin", "Missing, not in the backup: %1")).arg(name).toUtf8() +
            '\n';
    }
    return reply;
}

AdminReply BackupVerbs::check(const AdminBench &bench, const AdminCommand &)
{
    const auto reader = bench.store.reader();
    if (!reader) {
        return AdminReplies::failure(reader.error());
    }
    const auto outcome = FolderCheck::run(bench.store.paths(), **reader);
    if (!outcome) {
        return AdminReplies::failure(outcome.error());
    }
    if (!outcome->complaints.isEmpty()) {
        return AdminReplies::refused(outcome->complaints.join(QLatin1Char('\n')));
    }
    return AdminReplies::done(
        say(QT_TRANSLATE_NOOP("Admin", "Everything is in order (documents checked: %1)."))
            .arg(outcome->documents)
            .toUtf8() +
        '\n');
}

AdminReply BackupVerbs::restore(const DataPaths &paths, const Clock &clock,
                                const AdminCommand &command)
{
    const auto outcome =
        Restore(paths, clock).run(command.argument, command.has(QStringLiteral("replace")));
    if (outcome) {
        return AdminReplies::done(
            say(QT_TRANSLATE_NOOP("Admin", "Restored. Messages whose fate is uncertain now: %1."))
                .arg(outcome->uncertain)
                .toUtf8() +
            '\n');
    }
    switch (outcome.error().code) {
    case Error::Code::StatusConflict:
        return AdminReplies::refused(
            say(QT_TRANSLATE_NOOP("Admin", "The data folder %1 is not empty. --replace puts the "
                                           "backup in the place of what is there."))
                .arg(paths.folder));
    case Error::Code::NewerDatabase:
        return AdminReplies::refused(
            say(QT_TRANSLATE_NOOP("Admin", "A newer Karoo Desk made this backup (%1). Nothing was "
                                           "changed."))
                .arg(outcome.error().detail));
    default:
        return AdminReplies::refused(
            say(QT_TRANSLATE_NOOP("Admin", "The backup %1 cannot be restored: %2. Nothing was "
                                           "changed."))
                .arg(command.argument, outcome.error().detail));
    }
}
