// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/adminwire.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// Grows when the lines change: two versions of the program then tell each other.
constexpr int protocol = 1;

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QByteArray line(QJsonObject object)
{
    object.insert(QStringLiteral("protocol"), protocol);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QJsonObject> object(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(QStringLiteral("protocol")).toInt() != protocol) {
        return {};
    }
    return object;
}

} // namespace

const QString AdminWire::hello = QStringLiteral("#hello");
const QString AdminWire::raise = QStringLiteral("#raise");
const QString AdminWire::stop = QStringLiteral("#stop");

QByteArray AdminWire::encoded(const AdminCommand &command)
{
    QJsonObject options;
    for (auto option = command.options.begin(); option != command.options.end(); ++option) {
        options.insert(option.key(), option.value());
    }
    return line({{QStringLiteral("verb"), command.verb},
                 {QStringLiteral("argument"), command.argument},
                 {QStringLiteral("options"), options},
                 {QStringLiteral("input"), base64(command.input)}});
}

QByteArray AdminWire::encoded(const AdminReply &reply)
{
    return line({{QStringLiteral("exit"), reply.exitCode},
                 {QStringLiteral("out"), base64(reply.out)},
                 {QStringLiteral("err"), base64(reply.err)}});
}

std::optional<AdminCommand> AdminWire::decodedCommand(const QByteArray &line)
{
    const auto from = object(line);
    if (!from || !from->value(QStringLiteral("verb")).isString()) {
        return {};
    }
    AdminCommand command;
    command.verb = from->value(QStringLiteral("verb")).toString();
    command.argument = from->value(QStringLiteral("argument")).toString();
    const QJsonObject options = from->value(QStringLiteral("options")).toObject();
    for (auto option = options.begin(); option != options.end(); ++option) {
        command.options.insert(option.key(), option.value().toString());
    }
    command.input = fromBase64(from->value(QStringLiteral("input")));
    return command;
}

std::optional<AdminReply> AdminWire::decodedReply(const QByteArray &line)
{
    const auto from = object(line);
    if (!from || !from->value(QStringLiteral("exit")).isDouble()) {
        return {};
    }
    return AdminReply{from->value(QStringLiteral("exit")).toInt(),
                      fromBase64(from->value(QStringLiteral("out"))),
                      fromBase64(from->value(QStringLiteral("err")))};
}
