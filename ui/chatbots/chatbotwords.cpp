// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/chatbotwords.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChatbotWords)
};

QString labelOfPart(const QString &member)
{
    if (member == QLatin1String("messages/inactivity")) {
        return Words::tr("Closing for inactivity");
    }
    if (member == QLatin1String("messages/transfer")) {
        return Words::tr("Transfer for invalid answer");
    }
    const QString root = member.section(QLatin1Char('/'), 0, 0);
    if (root == QLatin1String("variables")) {
        return Words::tr("Global variables");
    }
    if (root == QLatin1String("channels")) {
        return Words::tr("Channels");
    }
    return root == QLatin1String("templates") ? Words::tr("Templates") : member;
}

} // namespace

QString ChatbotWords::label(const QString &member)
{
    if (member == QLatin1String("name")) {
        return Words::tr("Presentation name");
    }
    if (member == QLatin1String("active")) {
        return Words::tr("Status");
    }
    if (member == QLatin1String("proactive_only")) {
        return Words::tr("Only for proactive messages");
    }
    if (member == QLatin1String("transfer_on_invalid_answer")) {
        return Words::tr("Transfer session for invalid answer");
    }
    if (member == QLatin1String("inactivity_minutes")) {
        return Words::tr("Minutes of inactivity to close a conversation");
    }
    if (member == QLatin1String("external_id")) {
        return Words::tr("External ID");
    }
    if (member == QLatin1String("external_system")) {
        return Words::tr("Access token");
    }
    return labelOfPart(member);
}

QString ChatbotWords::labels(const QStringList &members)
{
    QStringList labels;
    for (const QString &member : members) {
        labels.append(label(member));
    }
    labels.removeDuplicates();
    return labels.join(QLatin1String(", "));
}

QString ChatbotWords::kind(bool proactiveOnly)
{
    return proactiveOnly ? Words::tr("Proactive") : Words::tr("Answers");
}

QString ChatbotWords::kindIcon(bool proactiveOnly)
{
    return proactiveOnly ? QStringLiteral("megaphone") : QStringLiteral("chat");
}

QString ChatbotWords::change(const AuditEntry &change)
{
    if (change.verb.isEmpty()) {
        return {};
    }
    const auto members = static_cast<int>(change.detail.count(QLatin1Char(',')) + 1);
    const QString what = change.verb == QLatin1String("chatbot.created")
                             ? Words::tr("created")
                             : Words::tr("%n change(s)", nullptr, members);
    return change.actor.name.isEmpty() ? what
                                       : Words::tr("%1 \u00b7 %2").arg(change.actor.name, what);
}

QString ChatbotWords::unnamed()
{
    return Words::tr("New chatbot");
}
