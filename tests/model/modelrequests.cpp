// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/modelcommand.h"

#include <QDateTime>
#include <QJsonDocument>

#include <array>

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
const std::array<const char *, 2> chatbots{"cobranca", "loja"};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

ModelMessage *Command::anyMessage()
{
    const auto count = static_cast<int>(m_world.messages.size());
    return count == 0 ? nullptr : &m_world.messages[draw(count)];
}

QJsonObject Command::body(int system)
{
    const qint64 now = m_world.clock.nowMs();
    const auto iso = [](qint64 at) {
        return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
    };
    QJsonObject made{
        {QStringLiteral("chatbot"), QLatin1String(chatbots.at(static_cast<std::size_t>(system)))},
        {QStringLiteral("to"),
         QJsonObject{{QStringLiteral("phone"), QStringLiteral("+551198765432%1").arg(draw(3))}}},
        {QStringLiteral("text"), QStringLiteral("Olá %1").arg(draw(1000))}};
    qint64 begins = now;
    if (chance(20)) {
        begins = now + (chance(50) ? 5 * minuteMs : 2 * hourMs);
        made[QStringLiteral("send_at")] = iso(begins);
    }
    if (chance(20)) {
        made[QStringLiteral("expires_at")] = iso(begins + (chance(50) ? minuteMs : 3 * hourMs));
    }
    if (chance(15)) {
        made[QStringLiteral("channel")] = QStringLiteral("reserva");
    }
    return made;
}

qint64 Command::timeOf(const QJsonObject &request, const char *member)
{
    const QString text = request[QLatin1String(member)].toString();
    return text.isEmpty() ? 0 : QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

void Command::note(int system, const QJsonObject &request, const QJsonObject &answer)
{
    ModelMessage message;
    message.id = answer[QStringLiteral("id")].toString().toLatin1();
    message.system = system;
    message.phone = request[QStringLiteral("to")][QStringLiteral("phone")].toString().toLatin1();
    message.channel = answer[QStringLiteral("channel")].toString().toLatin1();
    message.sendAt = timeOf(request, "send_at");
    message.expiresAt = timeOf(request, "expires_at");
    m_world.acknowledge(message);
}

void Command::takeSingle(int system, const QByteArray &text, const ApiAnswer &answer)
{
    if (answer.status == 202) {
        note(system, QJsonDocument::fromJson(text).object(), answer.json());
    } else {
        m_world.fault("a good message is answered with " + QByteArray::number(answer.status) + ' ' +
                      answer.body);
    }
}

void Command::takeBatch(int system, const QByteArray &text, const ApiAnswer &answer)
{
    const QJsonArray requests = QJsonDocument::fromJson(text)[QStringLiteral("messages")].toArray();
    const QJsonArray results = answer.json()[QStringLiteral("results")].toArray();
    if (answer.status != 207 || results.size() != requests.size()) {
        m_world.fault("a batch is answered with " + QByteArray::number(answer.status));
        return;
    }
    for (qsizetype index = 0; index < results.size(); ++index) {
        const QJsonObject request = requests[index].toObject();
        const QJsonObject result = results[index].toObject();
        const bool good = request.contains(QStringLiteral("text"));
        if (good != result.contains(QStringLiteral("id"))) {
            m_world.fault("a part of a batch is answered wrongly: " + compact(result));
        } else if (good) {
            note(system, request, result);
        }
    }
}

/// A request with a key that is new, and what was answered.
QByteArray Command::keyed(int system, const QByteArray &key, const QByteArray &path,
                          const QByteArray &text)
{
    const ApiAnswer answer = m_world.call(system, "POST", path, text, key);
    if (path.endsWith("batch")) {
        takeBatch(system, text, answer);
    } else {
        takeSingle(system, text, answer);
    }
    if (!key.isEmpty()) {
        m_world.keys[system].insert(key, {path, text, answer.status, answer.body});
    }
    return "post " + path + ' ' + text + " -> " + QByteArray::number(answer.status) + ' ' +
           answer.body.left(60);
}

QByteArray Command::post()
{
    const int system = draw(ModelWorld::systems);
    const QByteArray key =
        chance(50) ? "key-" + QByteArray::number(m_random.generate()) : QByteArray();
    return keyed(system, key, "/v1/messages", compact(body(system)));
}

QByteArray Command::batch()
{
    const int system = draw(ModelWorld::systems);
    QJsonArray parts;
    for (int left = 1 + draw(4); left > 0; --left) {
        QJsonObject part = body(system);
        if (chance(20)) {
            part.remove(QStringLiteral("text")); // says nothing: this one is refused
        }
        parts.append(part);
    }
    const QByteArray key =
        chance(50) ? "key-" + QByteArray::number(m_random.generate()) : QByteArray();
    return keyed(system, key, "/v1/messages/batch", compact({{QStringLiteral("messages"), parts}}));
}

/// The same key once more: the same request is answered as before, another is refused.
QByteArray Command::repeat()
{
    const int system = draw(ModelWorld::systems);
    const auto &known = m_world.keys[system];
    if (known.isEmpty()) {
        return {};
    }
    const QByteArray key = known.keys().at(draw(static_cast<int>(known.size())));
    const ModelKey before = known.value(key);
    const bool same = chance(70);
    const QByteArray text = same ? before.body : before.body + ' ';
    const ApiAnswer answer = m_world.call(system, "POST", before.path, text, key);
    if (same && (answer.status != before.status || answer.body != before.answer ||
                 answer.field("Idempotency-Replayed") != "true")) {
        m_world.fault(key + " was answered with " + before.answer + ", and now with " +
                      answer.body);
    }
    if (!same && answer.code() != QLatin1String("idempotency_mismatch") &&
        !answer.errors().join(QLatin1Char(' ')).contains(QLatin1String("idempotency_mismatch"))) {
        m_world.fault(key + " with another body is answered with " + answer.body);
    }
    return "repeat " + key + (same ? " as it was" : " with another body") + " -> " +
           QByteArray::number(answer.status);
}

/// Refused, and nothing of it is kept.
QByteArray Command::bad()
{
    const int system = draw(ModelWorld::systems);
    QJsonObject made = body(system);
    made[QStringLiteral("chatbot")] =
        QLatin1String(chatbots.at(static_cast<std::size_t>(1 - system)));
    const ApiAnswer answer = m_world.call(system, "POST", "/v1/messages", compact(made));
    if (answer.status != 422) {
        m_world.fault("another system's chatbot is answered with " +
                      QByteArray::number(answer.status));
    }
    return "post for another system's chatbot";
}
