// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/adminsession.h"

#include "app/admin/adminclient.h"
#include "app/admin/adminreplies.h"
#include "app/admin/adminverbs.h"
#include "app/admin/backupverbs.h"
#include "app/admin/setupverbs.h"
#include "app/console.h"
#include "app/languages.h"
#include "app/startfailure.h"
#include "models/base/clock.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QThread>

namespace {

/// How long a program that holds the folder may take until it answers: it may be starting or
/// stopping.
constexpr qint64 patienceMs = 15000;
constexpr int pauseMs = 100;

const QString standardStream = QStringLiteral("-");

QString absolute(const QString &path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

Result<QByteArray> readFile(const QString &path)
{
    if (path == standardStream) {
        return Console::readAll();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::of(Error::Code::Io, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    return file.readAll();
}

} // namespace

AdminSession::AdminSession(const Parts &parts)
    : m_parts(parts)
    , m_paths(DataPaths::of(parts.options.dataFolder))
{
}

int AdminSession::run()
{
    const auto command = withInput();
    return print(command ? perform(*command) : AdminReplies::failure(command.error()));
}

/// The command as it can be carried out by another process, in another folder.
Result<AdminCommand> AdminSession::withInput() const
{
    AdminCommand command = m_parts.options.admin;
    if (command.verb == QLatin1String("backup") || command.verb == QLatin1String("restore")) {
        command.argument = absolute(command.argument);
    } else if (command.verb == QLatin1String("setup")) {
        const auto input = readFile(command.argument);
        if (!input) {
            return input.error();
        }
        command.input = SetupVerbs::withSecrets(*input);
    }
    return command;
}

AdminReply AdminSession::perform(const AdminCommand &command) const
{
    if (command.verb == QLatin1String("version")) {
        return {0, "karoo-desk " KAROO_VERSION "\n", {}};
    }
    const qint64 until = m_parts.clock.monotonicMs() + patienceMs;
    for (;;) {
        const auto folder = DataFolder::open(m_paths);
        if (folder) {
            return performHere(command);
        }
        const bool inUse = folder.error().code == Error::Code::FolderInUse;
        const bool alone = command.verb == QLatin1String("restore");
        if (inUse && !alone) {
            if (auto reply = AdminClient::ask(m_paths.folder, command)) {
                return *reply;
            }
        }
        if (!inUse || alone || m_parts.clock.monotonicMs() > until) {
            return refusal(folder.error());
        }
        QThread::msleep(pauseMs);
    }
}

AdminReply AdminSession::performHere(const AdminCommand &command) const
{
    if (command.verb == QLatin1String("restore")) {
        return BackupVerbs::restore(m_paths, m_parts.clock, command);
    }
    StorePart store(m_paths, m_parts.clock);
    Result<void> opened = store.open();
    if (opened) {
        opened = store.openVault();
    }
    if (!opened) {
        return refusal(opened.error());
    }
    if (m_parts.options.language.isEmpty()) {
        m_parts.languages.install(store.configuration().current()->settings.language);
    }
    return AdminVerbs::run({store, m_parts.program.kinds, AdminReplies::actor()}, command);
}

AdminReply AdminSession::refusal(const Error &error) const
{
    return {StartFailure::exitCode(error), {}, StartFailure::lines(error, m_paths).toUtf8()};
}

int AdminSession::print(const AdminReply &reply) const
{
    const AdminCommand &command = m_parts.options.admin;
    const bool intoFile = command.verb == QLatin1String("export") && reply.exitCode == 0 &&
                          !command.argument.isEmpty() && command.argument != standardStream;
    Console::err(reply.err);
    if (!intoFile) {
        Console::out(reply.out);
        return reply.exitCode;
    }
    QSaveFile file(command.argument);
    if (!file.open(QIODevice::WriteOnly) || file.write(reply.out) != reply.out.size() ||
        !file.commit()) {
        Console::err(QStringLiteral("%1: %2\n").arg(command.argument, file.errorString()).toUtf8());
        return 1;
    }
    return 0;
}
