// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/setupjson.h"

#include "models/rules/settingsjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject fromTexts(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto entry = texts.cbegin(); entry != texts.cend(); ++entry) {
        object.insert(entry.key(), entry.value());
    }
    return object;
}

QJsonObject fromTemplate(const TemplateUse &use)
{
    return {{QStringLiteral("for"), use.purpose},
            {QStringLiteral("name"), use.name},
            {QStringLiteral("language"), use.language},
            {QStringLiteral("parameters"), QJsonArray::fromStringList(use.parameters)}};
}

QString keyOf(const Configuration &configuration, ChannelId id)
{
    const Channel *channel = configuration.channel(id);
    return channel ? channel->key : QString();
}

template<class Thing, class Key, class Make>
QJsonArray sorted(const QMap<Id<Key>, Thing> &things, QString Thing::*order, const Make &make)
{
    QList<Thing> list = things.values();
    std::sort(list.begin(), list.end(),
              [order](const Thing &a, const Thing &b) { return a.*order < b.*order; });
    QJsonArray array;
    for (const Thing &thing : list) {
        array.append(make(thing));
    }
    return array;
}

} // namespace

QJsonObject SetupJson::fromSystem(const ExternalSystem &system)
{
    return {{QStringLiteral("name"), system.name},
            {QStringLiteral("rate_per_second"), orNull(system.ratePerSecond)}};
}

QJsonObject SetupJson::fromChannel(const Channel &channel)
{
    QJsonObject object{{QStringLiteral("key"), channel.key},
                       {QStringLiteral("name"), channel.name},
                       {QStringLiteral("kind"), channel.kind},
                       {QStringLiteral("active"), channel.active},
                       {QStringLiteral("rate_per_second"), orNull(channel.ratePerSecond)},
                       {QStringLiteral("in_flight"), channel.inFlight},
                       {QStringLiteral("repeat_uncertain"), channel.repeatUncertain}};
    if (!channel.settings.isEmpty()) {
        object.insert(QStringLiteral("settings"), fromTexts(channel.settings));
    }
    return object;
}

QJsonObject SetupJson::fromChatbot(const Chatbot &chatbot, const Configuration &configuration)
{
    const ExternalSystem *system = chatbot.system ? configuration.system(*chatbot.system) : nullptr;
    QJsonArray channels;
    for (const ChannelId id : chatbot.channels) {
        channels.append(keyOf(configuration, id));
    }
    QJsonObject templates;
    for (auto uses = chatbot.templates.cbegin(); uses != chatbot.templates.cend(); ++uses) {
        QJsonArray list;
        for (const TemplateUse &use : uses.value()) {
            list.append(fromTemplate(use));
        }
        templates.insert(keyOf(configuration, uses.key()), list);
    }
    return {{QStringLiteral("external_id"), chatbot.externalId},
            {QStringLiteral("name"), chatbot.name},
            {QStringLiteral("active"), chatbot.active},
            {QStringLiteral("proactive_only"), chatbot.proactiveOnly},
            {QStringLiteral("external_system"),
             system ? QJsonValue(system->name) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("channels"), channels},
            {QStringLiteral("transfer_on_invalid_answer"), chatbot.transferOnInvalidAnswer},
            {QStringLiteral("inactivity_minutes"), chatbot.inactivityMinutes},
            {QStringLiteral("variables"), fromTexts(chatbot.variables)},
            {QStringLiteral("messages"),
             QJsonObject{{QStringLiteral("inactivity"), chatbot.inactivityMessage},
                         {QStringLiteral("transfer"), chatbot.transferMessage}}},
            {QStringLiteral("templates"), templates}};
}

QJsonObject SetupJson::fromSettings(const Settings &settings)
{
    return SettingsJson::fromSettings(settings);
}

QByteArray SetupJson::exported(const Configuration &configuration)
{
    const QJsonObject root{
        {QStringLiteral("version"), 1},
        {QStringLiteral("settings"), fromSettings(configuration.settings)},
        {QStringLiteral("external_systems"),
         sorted(configuration.systems, &ExternalSystem::name, fromSystem)},
        {QStringLiteral("channels"), sorted(configuration.channels, &Channel::key, fromChannel)},
        {QStringLiteral("chatbots"),
         sorted(configuration.chatbots, &Chatbot::externalId,
                [&](const Chatbot &chatbot) { return fromChatbot(chatbot, configuration); })}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QStringList SetupJson::changedMembers(const QJsonObject &before, const QJsonObject &after)
{
    QStringList names = before.keys() + after.keys();
    names.sort();
    names.removeDuplicates();
    QStringList changed;
    for (const QString &name : names) {
        const QJsonValue old = before.value(name);
        const QJsonValue now = after.value(name);
        if (old == now) {
            continue;
        }
        if (old.isObject() && now.isObject()) {
            for (const QString &part : changedMembers(old.toObject(), now.toObject())) {
                changed.append(name + QLatin1Char('/') + part);
            }
        } else {
            changed.append(name);
        }
    }
    return changed;
}

QStringList SetupJson::changedMembers(const Chatbot &before, const Chatbot &after)
{
    // Without the names of what they refer to: compared by id, and told by member.
    const Configuration nothing;
    QStringList changed = changedMembers(fromChatbot(before, nothing), fromChatbot(after, nothing));
    const auto add = [&changed](bool differs, const QString &name) {
        if (differs && !changed.contains(name)) {
            changed.append(name);
        }
    };
    changed.removeIf([](const QString &name) {
        return name.startsWith(QLatin1String("channels")) ||
               name.startsWith(QLatin1String("templates"));
    });
    add(before.system != after.system, QStringLiteral("external_system"));
    add(before.channels != after.channels, QStringLiteral("channels"));
    add(before.templates != after.templates, QStringLiteral("templates"));
    changed.sort();
    return changed;
}
