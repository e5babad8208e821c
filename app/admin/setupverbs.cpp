// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/setupverbs.h"

#include "app/admin/adminreplies.h"
#include "app/platform/folderkey.h"
#include "models/actions/applysetup.h"
#include "models/actions/exportsetup.h"
#include "models/rules/setupfile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace {

/// A file with a secret is small; what is larger is no such file.
constexpr qint64 secretLimitBytes = 64 * 1024;

class ProcessSecrets : public SecretSource
{
public:
    std::optional<Secret> fromEnvironment(const QString &name) const override
    {
        const QByteArray key = QFile::encodeName(name);
        return qEnvironmentVariableIsSet(key.constData())
                   ? std::optional(Secret(qgetenv(key.constData())))
                   : std::nullopt;
    }
    std::optional<Secret> fromFile(const QString &path) const override
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > secretLimitBytes) {
            return {};
        }
        QByteArray bytes = file.read(secretLimitBytes);
        for (const char end : {'\n', '\r'}) {
            if (bytes.endsWith(end)) {
                bytes.chop(1);
            }
        }
        return Secret(std::move(bytes));
    }
};

QString say(const char *text)
{
    return QCoreApplication::translate("Admin", text);
}

bool bringsSecrets(const SetupPlan &plan)
{
    return std::any_of(plan.secrets.cbegin(), plan.secrets.cend(), [](const auto &ofChannel) {
        return std::any_of(ofChannel.cbegin(), ofChannel.cend(),
                           [](const auto &secret) { return secret.has_value(); });
    });
}

/// A good file that brings secrets where the key is lost begins with a new one. What is said of it.
Result<QByteArray> makeKeyIfLost(const AdminBench &bench, const QByteArray &json)
{
    const auto state = bench.store.key().state();
    const auto plan = SetupFile::read(json, *bench.store.configuration().current(), bench.kinds);
    if (state || !plan || !bringsSecrets(*plan)) {
        return QByteArray();
    }
    if (auto begun = bench.store.key().beginAnew(); !begun) {
        return begun.error();
    }
    return say(QT_TRANSLATE_NOOP("Admin",
                                 "The sealing key could not be read (%1), so a new one was made. "
                                 "Channels whose secrets are not in this file stay locked until "
                                 "theirs are entered again."))
               .arg(state.error().detail)
               .toUtf8() +
           '\n';
}

} // namespace

QByteArray SetupVerbs::withSecrets(const QByteArray &json)
{
    return SetupFile::withSecrets(json, ProcessSecrets());
}

AdminReply SetupVerbs::setup(const AdminBench &bench, const AdminCommand &command)
{
    const auto said = makeKeyIfLost(bench, command.input);
    if (!said) {
        return AdminReplies::failure(said.error());
    }
    const auto changes = bench.write<QList<SetupChange>>([&](WriteContext &context) {
        return applySetup(context, command.input, bench.tools(), bench.actor);
    });
    if (!changes) {
        return AdminReplies::failure(changes.error());
    }
    QByteArray lines;
    for (const SetupChange &change : *changes) {
        lines += setupChangeText(change, AdminReplies::translate).toUtf8() + '\n';
    }
    AdminReply reply = AdminReplies::done(lines);
    reply.err = *said;
    return reply;
}

AdminReply SetupVerbs::write(const AdminBench &bench, const AdminCommand &)
{
    return AdminReplies::done(exportSetup(*bench.store.configuration().current()));
}
