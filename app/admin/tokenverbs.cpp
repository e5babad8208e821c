// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/tokenverbs.h"

#include "app/admin/adminreplies.h"
#include "models/actions/issuetoken.h"
#include "models/actions/revoketoken.h"
#include "models/base/clock.h"
#include "models/base/folding.h"

#include <QCoreApplication>
#include <QDateTime>

namespace {

struct RightName
{
    Right right;
    QString name;
};

QList<RightName> rightNames()
{
    return {{Right::Send, QStringLiteral("send")},
            {Right::Read, QStringLiteral("read")},
            {Right::Documents, QStringLiteral("documents")}};
}

QString rightsText(Rights rights)
{
    QStringList names;
    for (const auto &[right, name] : rightNames()) {
        if (rights.testFlag(right)) {
            names.append(name);
        }
    }
    return names.join(QLatin1Char(','));
}

Rights parsedRights(const QString &text, Findings &findings)
{
    Rights rights;
    for (const QString &part : text.split(QLatin1Char(','))) {
        bool known = false;
        for (const auto &[right, name] : rightNames()) {
            if (part.trimmed() == name) {
                rights |= right;
                known = true;
            }
        }
        if (!known) {
            findings.append({QStringLiteral("/rights"),
                             FindingCode::OneOf,
                             {rightsText(allRights), part.trimmed()}});
            break;
        }
    }
    return rights;
}

/// A day counts to its end, local time: the first millisecond after it.
std::optional<qint64> parsedDay(const QString &text)
{
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    return day.isValid() ? std::optional(day.addDays(1).startOfDay().toMSecsSinceEpoch())
                         : std::nullopt;
}

/// The sentence for `not_a_time` asks for an offset, which a day has none of.
AdminReply notADay(const Findings &others)
{
    AdminReply reply = AdminReplies::failure(Error::invalid(others));
    if (others.isEmpty()) {
        reply.err.clear();
    }
    const QString sentence =
        QCoreApplication::translate("Admin", "Write a day, for example 2027-01-31.");
    reply.err += "/expires: " + sentence.toUtf8() + '\n';
    return reply;
}

ExternalSystemId systemByName(const Configuration &configuration, const QString &name)
{
    for (const ExternalSystem &system : configuration.systems) {
        if (folded(system.name) == folded(name)) {
            return system.id;
        }
    }
    return {};
}

QString timeText(std::optional<qint64> ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODateWithMs)
              : QString();
}

QString stateText(AccessToken::State state)
{
    switch (state) {
    case AccessToken::State::Active:
        return QStringLiteral("active");
    case AccessToken::State::Expired:
        return QStringLiteral("expired");
    case AccessToken::State::Revoked:
        break;
    }
    return QStringLiteral("revoked");
}

/// A field of a line with tabs between.
QString field(QString text)
{
    for (const char16_t mark : {u'\t', u'\n', u'\r'}) {
        text.replace(QChar(mark), QLatin1Char(' '));
    }
    return text;
}

} // namespace

AdminReply TokenVerbs::issue(const AdminBench &bench, const AdminCommand &command)
{
    Findings findings;
    TokenRequest request;
    request.system = systemByName(*bench.store.configuration().current(),
                                  command.options.value(QStringLiteral("system")));
    if (!request.system.isValid()) {
        findings.append({QStringLiteral("/system"), FindingCode::NotFound, {}});
    }
    request.name = command.options.value(QStringLiteral("name"));
    if (command.has(QStringLiteral("rights"))) {
        request.rights = parsedRights(command.options.value(QStringLiteral("rights")), findings);
    }
    if (command.has(QStringLiteral("expires"))) {
        request.expiresAt = parsedDay(command.options.value(QStringLiteral("expires")));
        if (!request.expiresAt) {
            return notADay(findings);
        }
    }
    if (!findings.isEmpty()) {
        return AdminReplies::failure(Error::invalid(findings));
    }
    const auto issued = bench.write<IssuedToken>(
        [&](WriteContext &context) { return issueToken(context, request, bench.actor); });
    return issued ? AdminReplies::done(issued->secret.reveal() + '\n')
                  : AdminReplies::failure(issued.error());
}

AdminReply TokenVerbs::list(const AdminBench &bench, const AdminCommand &)
{
    const ConfigurationPointer configuration = bench.store.configuration().current();
    const qint64 nowMs = bench.store.clock().nowMs();
    QString lines;
    for (const AccessToken &token : configuration->tokens) {
        const ExternalSystem *system = configuration->system(token.system);
        const QStringList fields{token.prefix,
                                 field(system ? system->name : QString()),
                                 field(token.name),
                                 rightsText(token.rights),
                                 timeText(token.createdAt),
                                 timeText(token.lastUsedAt),
                                 timeText(token.expiresAt),
                                 stateText(token.state(nowMs))};
        lines += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return AdminReplies::done(lines.toUtf8());
}

AdminReply TokenVerbs::revoke(const AdminBench &bench, const AdminCommand &command)
{
    const auto revoked = bench.write<TokenId>([&](WriteContext &context) -> Result<TokenId> {
        auto token = tokenByPrefix(context.configuration(), command.argument);
        if (!token) {
            return token;
        }
        auto done = revokeToken(context, *token, bench.actor);
        return done ? token : done.error();
    });
    return revoked ? AdminReplies::done() : AdminReplies::failure(revoked.error());
}
