// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/channelrules.h"

#include "models/base/folding.h"
#include "models/domain/configuration.h"
#include "models/rules/channelkinds.h"
#include "models/rules/fieldchecks.h"

#include <QRegularExpression>
#include <QUrl>

namespace {

constexpr int longestSetting = 512;

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() &&
           !url.hasFragment() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

/// As Meta writes them: v23.0.
bool isVersion(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\Av[0-9]{1,4}\\.[0-9]{1,4}\\z"));
    return shape.match(text).hasMatch();
}

QString below(const char *parent, const QString &name)
{
    return QLatin1String(parent) + QLatin1Char('/') + escapedPointerToken(name);
}

void checkKind(const Channel &channel, const Configuration &configuration,
               const ChannelKinds &kinds, Findings &findings)
{
    const Channel *before = configuration.channel(channel.id);
    // What waits and what was sent belong to the kind that the channel was made with.
    if (before && before->kind != channel.kind) {
        findings.append({QStringLiteral("/kind"), FindingCode::OneOf, {before->kind}});
    } else if (!kinds.find(channel.kind)) {
        findings.append({QStringLiteral("/kind"),
                         FindingCode::OneOf,
                         {kinds.names().join(QLatin1String(", "))}});
    }
}

void checkSettings(const Channel &channel, const ChannelKind &kind, Findings &findings)
{
    for (const QString &name : kind.settings) {
        const QString value = channel.settings.value(name);
        const QString pointer = below("/settings", name);
        if (!channel.settings.contains(name)) {
            if (!kind.defaults.contains(name)) {
                findings.append({pointer, FindingCode::Required, {}});
            }
        } else if (value.isEmpty()) {
            findings.append({pointer, FindingCode::Empty, {}});
        } else if (name == QLatin1String("base_url") && !isWebAddress(value)) {
            findings.append({pointer, FindingCode::WrongType, {QStringLiteral("web_address")}});
        } else if (name == QLatin1String("api_version") && !isVersion(value)) {
            findings.append(
                {pointer, FindingCode::WrongType, {QStringLiteral("api_version"), value}});
        } else {
            FieldChecks::length(value, longestSetting, pointer, findings);
        }
    }
    for (auto setting = channel.settings.cbegin(); setting != channel.settings.cend(); ++setting) {
        if (!kind.settings.contains(setting.key())) {
            findings.append(
                {below("/settings", setting.key()), FindingCode::UnknownMember, {setting.key()}});
        }
    }
}

void checkUnique(const Channel &channel, const Configuration &configuration, Findings &findings)
{
    const QString name = folded(channel.name);
    for (const Channel &other : configuration.channels) {
        if (other.id == channel.id) {
            continue;
        }
        if (other.key == channel.key && !channel.key.isEmpty()) {
            findings.append({QStringLiteral("/key"), FindingCode::NotUnique, {channel.key}});
        }
        if (folded(other.name) == name && !name.isEmpty()) {
            findings.append(
                {QStringLiteral("/name"), FindingCode::NotUnique, {channel.name.trimmed()}});
        }
    }
}

} // namespace

Channel ChannelRules::completed(Channel channel)
{
    channel.name = channel.name.trimmed();
    return channel;
}

Findings ChannelRules::check(const Channel &channel, const Configuration &configuration,
                             const ChannelKinds &kinds)
{
    Findings findings;
    FieldChecks::key(channel.key, QStringLiteral("/key"), findings);
    FieldChecks::name(channel.name, QStringLiteral("/name"), findings);
    checkUnique(channel, configuration, findings);
    checkKind(channel, configuration, kinds, findings);
    FieldChecks::rate(channel.ratePerSecond, QStringLiteral("/rate_per_second"), findings);
    FieldChecks::range(channel.inFlight, 1, mostInFlight, QStringLiteral("/in_flight"), findings);
    if (const ChannelKind *kind = kinds.find(channel.kind)) {
        checkSettings(channel, *kind, findings);
    }
    return findings;
}

Findings ChannelRules::checkSecretNames(const QStringList &names, const ChannelKind &kind)
{
    Findings findings;
    for (const QString &name : names) {
        if (!kind.secrets.contains(name)) {
            findings.append({below("/secrets", name), FindingCode::UnknownMember, {name}});
        }
    }
    return findings;
}
