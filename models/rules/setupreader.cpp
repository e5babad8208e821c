// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/setupreader.h"

#include "models/rules/channelkinds.h"
#include "models/rules/channelrules.h"
#include "models/rules/memberreader.h"
#include "models/rules/setupplan.h"
#include "models/rules/systemrules.h"

#include <algorithm>

namespace {

constexpr int defaultInFlight = 16;

} // namespace

SetupReader::SetupReader(SetupPlan &plan, const Configuration &current, const ChannelKinds &kinds,
                         Findings &findings)
    : m_plan(plan)
    , m_current(current)
    , m_kinds(kinds)
    , m_findings(findings)
{
}

void SetupReader::add(const Findings &findings, const QString &pointer)
{
    for (const Finding &finding : findings) {
        m_findings.append({pointer + finding.pointer, finding.code, finding.arguments});
    }
}

void SetupReader::readSystems(const QJsonArray &list)
{
    eachObject(
        list, QStringLiteral("external_systems"),
        [this](const QJsonObject &object, const QString &pointer) { readSystem(object, pointer); });
}

void SetupReader::readSystem(const QJsonObject &object, const QString &pointer)
{
    MemberReader members(object, pointer, m_findings);
    members.require("name");
    QString name;
    members.text("name", name);
    name = name.trimmed();
    auto &systems = m_plan.target.systems;
    const auto found =
        std::find_if(systems.cbegin(), systems.cend(), [&](const ExternalSystem &candidate) {
            return candidate.name == name && !name.isEmpty();
        });
    ExternalSystem system;
    if (found != systems.cend()) {
        system = *found;
        if (m_plan.systems.contains(system.id)) {
            members.fault(members.pointerTo(QStringLiteral("name")), FindingCode::NotUnique,
                          {name});
        }
    } else {
        system.id = {--m_lastNewId};
        system.name = name;
    }
    members.optionalNumber("rate_per_second", system.ratePerSecond);
    members.refuseOthers();
    if (m_plan.systems.contains(system.id)) {
        return;
    }
    add(SystemRules::check(system, m_plan.target), pointer);
    m_plan.systems.append(system.id);
    systems.insert(system.id, system);
}

void SetupReader::readChannels(const QJsonArray &list)
{
    eachObject(list, QStringLiteral("channels"),
               [this](const QJsonObject &object, const QString &pointer) {
                   readChannel(object, pointer);
               });
    checkChannels();
}

void SetupReader::readChannel(const QJsonObject &object, const QString &pointer)
{
    MemberReader members(object, pointer, m_findings);
    members.require("key");
    QString key;
    members.text("key", key);
    const Channel *before = key.isEmpty() ? nullptr : m_plan.target.channel(key);
    Channel channel;
    if (before) {
        channel = *before;
        if (m_plan.channels.contains(channel.id)) {
            members.fault(members.pointerTo(QStringLiteral("key")), FindingCode::NotUnique, {key});
        }
    } else {
        channel.id = {--m_lastNewId};
        channel.key = key;
        members.require("name");
        members.require("kind");
    }
    members.text("name", channel.name);
    QString kind = channel.kind;
    members.text("kind", kind, channel.kind);
    if (before && kind != before->kind) {
        members.fault(members.pointerTo(QStringLiteral("kind")), FindingCode::OneOf,
                      {before->kind, kind});
        kind = before->kind;
    }
    channel.kind = kind;
    members.flag("active", channel.active, true);
    members.optionalNumber("rate_per_second", channel.ratePerSecond);
    members.number("in_flight", channel.inFlight, defaultInFlight);
    members.flag("repeat_uncertain", channel.repeatUncertain, false);
    readChannelSettings(members, channel);
    readSecrets(members, channel);
    members.refuseOthers();
    if (m_plan.channels.contains(channel.id)) {
        return;
    }
    m_plan.channels.append(channel.id);
    m_plan.target.channels.insert(channel.id, channel);
    m_plan.target.channelsByKey.insert(channel.key, channel.id);
    m_channels.append({pointer, channel});
}

void SetupReader::readChannelSettings(MemberReader &members, Channel &channel)
{
    const bool given = members.isGiven("settings");
    const auto settings = members.object("settings");
    if (!settings) {
        return;
    }
    if (!given) {
        channel.settings.clear();
    }
    const QString pointer = members.pointerTo(QStringLiteral("settings"));
    for (auto entry = settings->constBegin(); entry != settings->constEnd(); ++entry) {
        if (entry.value().isNull()) {
            channel.settings.remove(entry.key());
        } else if (entry.value().isString()) {
            channel.settings.insert(entry.key(), entry.value().toString());
        } else {
            members.fault(pointer + QLatin1Char('/') + escapedPointerToken(entry.key()),
                          FindingCode::WrongType, {QStringLiteral("text")});
        }
    }
}

void SetupReader::readSecrets(MemberReader &members, const Channel &channel)
{
    const bool given = members.isGiven("secrets");
    const auto object = members.object("secrets");
    if (!object) {
        return;
    }
    QMap<QString, std::optional<Secret>> secrets;
    const ChannelKind *kind = m_kinds.find(channel.kind);
    for (const QString &name : kind && !given ? kind->secrets : QStringList()) {
        secrets.insert(name, std::nullopt);
    }
    const QString pointer = members.pointerTo(QStringLiteral("secrets"));
    for (auto entry = object->constBegin(); entry != object->constEnd(); ++entry) {
        const QJsonValue value = entry.value();
        const QJsonObject source = value.toObject();
        const QString place = pointer + QLatin1Char('/') + escapedPointerToken(entry.key());
        const bool pointsElsewhere =
            source.size() == 1 && source.begin().value().isString() &&
            (source.contains(QLatin1String("env")) || source.contains(QLatin1String("file")));
        if (kind && !kind->secrets.contains(entry.key())) {
            members.fault(place, FindingCode::UnknownMember, {entry.key()});
        } else if (value.isNull()) {
            secrets.insert(entry.key(), std::nullopt);
        } else if (pointsElsewhere) {
            // `admin` has put what it found into the file already.
            members.fault(place, FindingCode::NotFound, {source.begin().value().toString()});
        } else if (!value.isString()) {
            members.fault(place, FindingCode::WrongType, {QStringLiteral("secret")});
        } else if (value.toString().isEmpty()) {
            members.fault(place, FindingCode::Empty);
        } else {
            secrets.insert(entry.key(), Secret(value.toString().toUtf8()));
        }
    }
    m_plan.secrets.insert(channel.id, secrets);
}

void SetupReader::checkChannels()
{
    Configuration checked = m_plan.target;
    for (const ChannelId id : m_plan.channels) {
        checked.channels.remove(id);
    }
    for (const Item<Channel> &item : m_channels) {
        add(ChannelRules::check(item.thing, checked, m_kinds), item.pointer);
        const Channel complete = ChannelRules::completed(item.thing);
        checked.channels.insert(complete.id, complete);
        m_plan.target.channels.insert(complete.id, complete);
    }
}
