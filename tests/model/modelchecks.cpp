// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/modelworld.h"

#include <QJsonArray>

namespace {

/// CONTRACT section 3: which status may follow which.
const QMap<QString, QStringList> edges = {
    {QStringLiteral("scheduled"),
     {QStringLiteral("queued"), QStringLiteral("cancelled"), QStringLiteral("expired"),
      QStringLiteral("failed")}},
    {QStringLiteral("queued"),
     {QStringLiteral("sending"), QStringLiteral("cancelled"), QStringLiteral("expired"),
      QStringLiteral("failed"), QStringLiteral("sent"), QStringLiteral("delivered"),
      QStringLiteral("read")}},
    {QStringLiteral("sending"),
     {QStringLiteral("queued"), QStringLiteral("uncertain"), QStringLiteral("sent"),
      QStringLiteral("delivered"), QStringLiteral("read"), QStringLiteral("failed")}},
    {QStringLiteral("uncertain"),
     {QStringLiteral("queued"), QStringLiteral("sent"), QStringLiteral("delivered"),
      QStringLiteral("read"), QStringLiteral("failed")}},
    {QStringLiteral("sent"),
     {QStringLiteral("delivered"), QStringLiteral("read"), QStringLiteral("failed")}},
    {QStringLiteral("delivered"), {QStringLiteral("read")}},
    {QStringLiteral("read"), {}},
    {QStringLiteral("failed"),
     {QStringLiteral("queued"), QStringLiteral("sent"), QStringLiteral("delivered"),
      QStringLiteral("read")}},
    {QStringLiteral("expired"),
     {QStringLiteral("queued"), QStringLiteral("sent"), QStringLiteral("delivered"),
      QStringLiteral("read"), QStringLiteral("failed")}},
    {QStringLiteral("cancelled"),
     {QStringLiteral("queued"), QStringLiteral("sent"), QStringLiteral("delivered"),
      QStringLiteral("read"), QStringLiteral("failed")}},
};

bool isHeld(const QJsonObject &line)
{
    return line[QStringLiteral("code")].toString() == QLatin1String("late");
}

void checkHistory(ModelWorld &world, const QByteArray &id, const QJsonObject &found)
{
    const QJsonArray history = found[QStringLiteral("history")].toArray();
    QJsonObject before;
    for (const QJsonValue &value : history) {
        const QJsonObject line = value.toObject();
        const QString from = before[QStringLiteral("status")].toString();
        const QString to = line[QStringLiteral("status")].toString();
        const bool begins =
            from.isEmpty() && (to == QLatin1String("scheduled") || to == QLatin1String("queued"));
        // Held as late it stays what it is, until somebody decides.
        const bool stays = from == to && (isHeld(line) || isHeld(before));
        const bool decided = isHeld(before) && to == QLatin1String("queued");
        if (!begins && !stays && !decided && !edges[from].contains(to)) {
            world.fault(id + " went from " + from.toLatin1() + " to " + to.toLatin1());
        }
        before = line;
    }
    if (before[QStringLiteral("status")] != found[QStringLiteral("status")]) {
        world.fault(id + " is " + found[QStringLiteral("status")].toString().toLatin1() +
                    ", and its history ends with " +
                    before[QStringLiteral("status")].toString().toLatin1());
    }
}

void checkMessage(ModelWorld &world, const ModelMessage &message)
{
    const ApiAnswer answer = world.get(message);
    if (answer.status != 200) {
        world.fault(message.id + " was acknowledged and is answered with " +
                    QByteArray::number(answer.status));
        return;
    }
    const QJsonObject found = answer.json();
    checkHistory(world, message.id, found);
    const QString status = found[QStringLiteral("status")].toString();
    const bool arrived = status == QLatin1String("sent") || status == QLatin1String("delivered") ||
                         status == QLatin1String("read");
    const QByteArray providerId = found[QStringLiteral("provider_id")].toString().toLatin1();
    if (arrived && !message.providerIds.contains(providerId)) {
        world.fault(message.id + " is " + status.toLatin1() + " as “" + providerId +
                    "”, which the provider never said");
    }
    const bool hasReason =
        !found[QStringLiteral("error")][QStringLiteral("code")].toString().isEmpty();
    const bool needsReason = status == QLatin1String("failed") ||
                             status == QLatin1String("expired") ||
                             status == QLatin1String("uncertain");
    if (needsReason && !hasReason) {
        world.fault(message.id + " is " + status.toLatin1() + " without a reason");
    }
    if (arrived && message.given == 0) {
        world.fault(message.id + " is " + status.toLatin1() +
                    " and was never given to the provider");
    }
}

void checkCounts(ModelWorld &world)
{
    Statement query = world.program().reader().prepared(
        "SELECT count(*), count(DISTINCT id) FROM messages WHERE outgoing = 1");
    if (!query.step() || query.integer(0) != world.messages.size() ||
        query.integer(1) != world.messages.size()) {
        world.fault("there are " + QByteArray::number(query.integer(0)) + " messages, and " +
                    QByteArray::number(world.messages.size()) + " were acknowledged");
    }
}

void checkTokens(ModelWorld &world)
{
    for (const QByteArray &token : std::as_const(world.revoked)) {
        const int status = world.program().call(token, "GET", "/v1/messages").status;
        // Ten bad ones a minute from one address, then 429.
        if (status != 401 && status != 429) {
            world.fault("a revoked token is answered with " + QByteArray::number(status));
        }
    }
}

} // namespace

void checkPromises(ModelWorld &world)
{
    for (const ModelMessage &message : std::as_const(world.messages)) {
        checkMessage(world, message);
    }
    checkCounts(world);
    checkTokens(world);
}
