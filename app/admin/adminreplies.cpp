// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/adminreplies.h"

#include "models/base/finding.h"

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
        return refused(error.detail);
    }
    AdminReply reply{1, {}, {}};
    for (const Finding &finding : error.findings) {
        reply.err +=
            finding.pointer.toUtf8() + ": " + findingCodeName(finding.code).toUtf8() + '\n';
    }
    return reply;
}
