// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/adminreplies.h"

#include "models/rules/findingtexts.h"
#include "ui/errortexts.h"

#include <QCoreApplication>

#include <pwd.h>
#include <unistd.h>

AdminReply AdminReplies::done(const QByteArray &out)
{
    return {0, out, {}};
}

AdminReply AdminReplies::refused(const QString &sentence)
{
    return {1, {}, sentence.toUtf8() + '\n'};
}

AdminReply AdminReplies::failure(const Error &error)
{
    if (error.findings.isEmpty()) {
        const QString detail = error.detail.isEmpty()
                                   ? QString()
                                   : QLatin1String(" (") + error.detail + QLatin1Char(')');
        return refused(errorText(error) + detail);
    }
    AdminReply reply{1, {}, {}};
    for (const Finding &finding : error.findings) {
        const QString sentence = FindingTexts::sentence(finding, translate);
        reply.err += finding.pointer.toUtf8() + ": " + sentence.toUtf8() + '\n';
    }
    return reply;
}

QString AdminReplies::translate(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

Actor AdminReplies::actor()
{
    const passwd *user = ::getpwuid(::geteuid());
    const QString name =
        user != nullptr ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
    return {Actor::Kind::Admin, 0, name};
}
