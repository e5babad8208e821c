// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/issuetoken.h"
#include "models/actions/recordevidence.h"
#include "models/actions/revoketoken.h"
#include "models/actions/setchannelactive.h"
#include "models/rules/accesstokens.h"
#include "tests/model/modelcommand.h"

#include <QJsonDocument>

#include <array>

namespace {

constexpr qint64 minuteMs = 60'000;
const Actor tester{Actor::Kind::Admin, 0, QStringLiteral("test")};

QString statusOf(const QJsonObject &message)
{
    return message[QStringLiteral("status")].toString();
}

/// Whether a person has to decide because it is late.
bool isHeld(const QJsonObject &message)
{
    const QJsonArray history = message[QStringLiteral("history")].toArray();
    return !history.isEmpty() &&
           history.last()[QStringLiteral("code")].toString() == QLatin1String("late");
}

MessageError reason(const char *code)
{
    return {QString::fromLatin1(code), QStringLiteral("said by the test"), {}};
}

} // namespace

QByteArray Command::cancel()
{
    ModelMessage *message = anyMessage();
    if (message == nullptr) {
        return {};
    }
    const QString before = statusOf(m_world.get(*message).json());
    const bool may = before == QLatin1String("scheduled") || before == QLatin1String("queued");
    const ApiAnswer answer =
        m_world.call(message->system, "POST", "/v1/messages/" + message->id + "/cancel", "{}");
    if (answer.status != (may ? 200 : 409)) {
        m_world.fault(message->id + " is " + before.toLatin1() + ", and cancel is answered with " +
                      QByteArray::number(answer.status));
    }
    message->cancelled = message->cancelled || answer.status == 200;
    return "cancel " + message->id + ", " + before.toLatin1() + " -> " +
           QByteArray::number(answer.status);
}

QByteArray Command::retry()
{
    ModelMessage *message = anyMessage();
    if (message == nullptr) {
        return {};
    }
    const QJsonObject before = m_world.get(*message).json();
    const QString status = statusOf(before);
    const bool confirmed = chance(60);
    const bool ended = status == QLatin1String("failed") || status == QLatin1String("expired") ||
                       status == QLatin1String("cancelled");
    const bool may = ended || isHeld(before) || (status == QLatin1String("uncertain") && confirmed);
    const ApiAnswer answer =
        m_world.call(message->system, "POST", "/v1/messages/" + message->id + "/retry",
                     confirmed ? QByteArray("{\"confirm\": true}") : QByteArray("{}"));
    if (answer.status != (may ? 200 : 409)) {
        m_world.fault(message->id + " is " + status.toLatin1() + ", and retry is answered with " +
                      QByteArray::number(answer.status) + ' ' + answer.body);
    }
    if (answer.status == 200) {
        message->cancelled = false;
        message->retried = true;
        // What was only held has not been given to anybody yet.
        message->granted += isHeld(before) && message->given < message->granted ? 0 : 1;
        // A past expires_at is dropped, and a retry does not wait.
        message->expiresAt = message->expiresAt > m_world.clock.nowMs() ? message->expiresAt : 0;
        message->sendAt = 0;
    }
    return "retry " + message->id + ", " + status.toLatin1() + " -> " +
           QByteArray::number(answer.status);
}

SendOutcome Command::outcome(const QByteArray &id)
{
    ModelMessage *message = m_world.find(id);
    const std::optional<qint64> after =
        chance(50) ? std::optional<qint64>(draw(10) * minuteMs) : std::nullopt;
    switch (draw(24)) {
    case 0:
    case 1:
        ++message->granted;
        return Send::NotSent{reason("no_answer"), after};
    case 2:
    case 3:
        return Send::FateUnknown{reason("no_answer")};
    case 4:
    case 5:
        return Send::Refused{reason("recipient_unreachable")};
    case 6:
        ++message->granted;
        return Send::ChannelThrottled{reason("rate_limited"), after};
    case 7:
    case 8:
        ++message->granted;
        return Send::ContactThrottled{reason("rate_limited"), after};
    case 9:
        ++message->granted;
        return Send::ChannelBroken{reason("credentials_refused")};
    default:
        const QByteArray providerId = m_world.newProviderId();
        message->providerIds.append(providerId);
        return Send::Sent{QString::fromLatin1(providerId), chance(30)};
    }
}

QByteArray Command::answer()
{
    QList<DriverScript::Sending> &open = m_world.driver.open;
    if (open.isEmpty()) {
        return {};
    }
    const Message &asked = open.at(draw(static_cast<int>(open.size()))).message.message;
    const QByteArray id = asked.id.text().toLatin1();
    const SendOutcome said = outcome(id);
    m_world.driver.answer(asked.row, said);
    return "answer " + id + " with outcome " + QByteArray::number(static_cast<int>(said.index()));
}

/// The provider tells later, or in front of its answer, or twice, or of an attempt long ago.
QByteArray Command::evidence()
{
    const ModelMessage *message = anyMessage();
    if (message == nullptr || message->providerIds.isEmpty()) {
        return {};
    }
    static const std::array<AttemptOutcome, 4> outcomes{
        AttemptOutcome::Sent, AttemptOutcome::Failed, AttemptOutcome::Delivered,
        AttemptOutcome::Read};
    DeliveryEvidence told;
    told.channel =
        m_world.program().configuration()->channel(QString::fromLatin1(message->channel))->id;
    told.providerId = QString::fromLatin1(
        message->providerIds.at(draw(static_cast<int>(message->providerIds.size()))));
    told.outcome = outcomes.at(static_cast<std::size_t>(draw(4)));
    if (told.outcome == AttemptOutcome::Failed) {
        told.error = reason("recipient_unreachable");
    }
    if (chance(50)) {
        told.message = MessageId::fromText(QString::fromLatin1(message->id));
    }
    m_world.program().must<bool>(
        [&](WriteContext &context) { return recordEvidence(context, told); });
    return "evidence for " + message->id + ": outcome " +
           QByteArray::number(static_cast<int>(told.outcome));
}

QByteArray Command::pass()
{
    static const std::array<qint64, 6> times{1000,         5000,          30'000,
                                             5 * minuteMs, 65 * minuteMs, 6 * 60 * minuteMs};
    const qint64 time = times.at(static_cast<std::size_t>(draw(6)));
    m_world.pass(time);
    return "pass " + QByteArray::number(time / 1000) + " s";
}

QByteArray Command::killed()
{
    QByteArray asked;
    if (!m_world.driver.open.isEmpty() && chance(50)) {
        // The answer is on its way and comes to nobody. What the provider took, it may tell later.
        const Message &message = m_world.driver.open.constFirst().message.message;
        asked = message.id.text().toLatin1();
        const QByteArray providerId = m_world.newProviderId();
        m_world.find(asked)->providerIds.append(providerId);
        m_world.driver.answer(message.row, Send::Sent{QString::fromLatin1(providerId)});
    }
    m_world.kill();
    const qint64 off = chance(30) ? draw(12) * 60 * minuteMs : draw(10) * 1000;
    m_world.clock.advance(off);
    const bool window = chance(40);
    m_world.start(window);
    checkPromises(m_world);
    return "kill" + (asked.isEmpty() ? QByteArray() : " while " + asked + " is answered") +
           ", start after " + QByteArray::number(off / 1000) + (window ? " s with a window" : " s");
}

/// Another token for the system; the old one is worth nothing from the next request on.
QByteArray Command::token()
{
    const int system = draw(ModelWorld::systems);
    const AccessToken *old =
        m_world.program().configuration()->tokenByHash(AccessTokens::hash(m_world.tokens[system]));
    const auto issued = m_world.program().must<IssuedToken>([&](WriteContext &context) {
        return issueToken(context, {old->system, QStringLiteral("next"), allRights, {}}, tester);
    });
    const TokenId oldId = old->id;
    const auto revoked = m_world.program().write<void>(
        [&](WriteContext &context) { return revokeToken(context, oldId, tester); });
    if (!revoked) {
        m_world.fault("a token cannot be revoked");
    }
    const QByteArray secret = std::exchange(m_world.tokens[system], issued.secret.reveal());
    m_world.revoked.append(secret);
    const ApiAnswer answer = m_world.program().call(secret, "POST", "/v1/messages",
                                                    QJsonDocument(body(system)).toJson());
    if (answer.status != 401 && answer.status != 429) {
        m_world.fault("a token that was just revoked is answered with " +
                      QByteArray::number(answer.status));
    }
    return "another token for system " + QByteArray::number(system);
}

/// Pauses a channel or lets it go on; a broken one is mended, as when its check succeeds.
QByteArray Command::pause()
{
    const QString key = chance(50) ? QStringLiteral("telefone") : QStringLiteral("reserva");
    const Channel channel = *m_world.program().configuration()->channel(key);
    const bool active = !channel.brokenCode.isEmpty() ? true : !channel.active;
    m_world.setChannel(channel, active);
    return "channel " + key.toLatin1() + (active ? " goes on" : " pauses");
}

/// The other system does not see it.
QByteArray Command::stranger()
{
    const ModelMessage *message = anyMessage();
    if (message == nullptr) {
        return {};
    }
    const QByteArray path = "/v1/messages/" + message->id;
    const int other = 1 - message->system;
    for (const ApiAnswer &answer :
         {m_world.call(other, "GET", path), m_world.call(other, "POST", path + "/cancel", "{}"),
          m_world.call(other, "POST", path + "/retry", "{}")}) {
        if (answer.status != 404) {
            m_world.fault(message->id + " of another system is answered with " +
                          QByteArray::number(answer.status));
        }
    }
    return "stranger asks for " + message->id;
}
