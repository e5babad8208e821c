// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/setupverbs.h"

#include "app/admin/adminreplies.h"
#include "models/actions/applysetup.h"
#include "models/actions/exportsetup.h"
#include "models/rules/setupfile.h"

#include <QFile>

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

} // namespace

QByteArray SetupVerbs::withSecrets(const QByteArray &json)
{
    return SetupFile::withSecrets(json, ProcessSecrets());
}

AdminReply SetupVerbs::setup(const AdminBench &bench, const AdminCommand &command)
{
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
    return AdminReplies::done(lines);
}

AdminReply SetupVerbs::write(const AdminBench &bench, const AdminCommand &)
{
    return AdminReplies::done(exportSetup(*bench.store.configuration().current()));
}
