// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/tokenwords.h"

#include "models/rules/accesstokens.h"
#include "ui/moments.h"

#include <QCoreApplication>
#include <QDateTime>

namespace {

constexpr qint64 hourMs = 60 * 60 * 1000;
/// So many characters are enough for the command that revokes.
constexpr int shownLength = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenWords)
};

PillLook expiring(const AccessToken &token, qint64 nowMs)
{
    const int days = AccessTokens::daysLeft(token, nowMs);
    const qint64 leftMs = *token.expiresAt - nowMs;
    const QString text = days > 0 ? Words::tr("Expires in %n day(s)", nullptr, days)
                                  : Words::tr("Expires in %n h", nullptr,
                                              static_cast<int>((leftMs + hourMs - 1) / hourMs));
    return {text, QStringLiteral("hourglass"), StateTone::Warn};
}

} // namespace

PillLook TokenWords::state(const AccessToken &token, qint64 nowMs)
{
    switch (token.state(nowMs)) {
    case AccessToken::State::Revoked:
        return {Words::tr("Revoked"), QStringLiteral("cancelled"), StateTone::Neutral};
    case AccessToken::State::Expired:
        return {Words::tr("Expired"), QStringLiteral("hourglass"), StateTone::Neutral};
    case AccessToken::State::Active:
        break;
    }
    if (AccessTokens::expiresSoon(token, nowMs)) {
        return expiring(token, nowMs);
    }
    return {Words::tr("Active"), QStringLiteral("check-circle"), StateTone::Ok};
}

QString TokenWords::rights(Rights rights)
{
    if (rights == allRights) {
        return Words::tr("all", "rights");
    }
    QStringList words;
    if (rights.testFlag(Right::Send)) {
        words.append(Words::tr("send", "right"));
    }
    if (rights.testFlag(Right::Read)) {
        words.append(Words::tr("read", "right"));
    }
    if (rights.testFlag(Right::Documents)) {
        words.append(Words::tr("documents", "right"));
    }
    return words.join(QStringLiteral(", "));
}

QString TokenWords::lastUse(const AccessToken &token, qint64 nowMs)
{
    return token.lastUsedAt ? Moments::relative(*token.lastUsedAt, nowMs) : Words::tr("never used");
}

QString TokenWords::expiry(const AccessToken &token)
{
    // A day counts to its end: the moment of the end is the first of the next day.
    return token.expiresAt ? day(*token.expiresAt - 1) : Words::tr("no end", "expiry");
}

QString TokenWords::created(const AccessToken &token)
{
    return Words::tr("created %1").arg(day(token.createdAt));
}

QString TokenWords::day(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(Words::tr("MM/dd/yyyy"));
}

QString TokenWords::title(const AccessToken &token)
{
    return token.name.isEmpty() ? shortened(token) : token.name;
}

QString TokenWords::shortened(const AccessToken &token)
{
    return token.prefix.left(shownLength) + QChar(0x2026);
}
