// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/setupfile.h"

#include "models/rules/jsonoutline.h"
#include "models/rules/memberreader.h"
#include "models/rules/settingsjson.h"
#include "models/rules/setupreader.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace {

constexpr int onlyVersion = 1;

/// Where a text stops being JSON, as people count: line and column from 1.
Error notJson(const QByteArray &json, const QJsonParseError &fault)
{
    const QByteArray before = json.left(fault.offset);
    const qsizetype line = before.count('\n') + 1;
    // The parser stops behind the character that it did not like.
    const qsizetype inLine = before.size() - (before.lastIndexOf('\n') + 1);
    const qsizetype column = std::max<qsizetype>(inLine, 1);
    return Error::invalid(QString(), FindingCode::WrongType,
                          {QStringLiteral("json"), QString::number(line), QString::number(column)});
}

void readVersion(MemberReader &root)
{
    root.require("version");
    int version = onlyVersion;
    root.number("version", version, onlyVersion);
    if (version != onlyVersion) {
        root.fault(QStringLiteral("/version"), FindingCode::OneOf,
                   {QString::number(onlyVersion), QString::number(version)});
    }
}

void readSettings(MemberReader &root, SetupPlan &plan, Findings &findings)
{
    const bool given = root.isGiven("settings");
    if (const auto settings = root.object("settings")) {
        if (!given) {
            plan.target.settings = Settings();
        }
        findings +=
            SettingsJson::apply(*settings, QStringLiteral("/settings"), plan.target.settings);
    }
}

/// Whether a place lies inside one that is of a wrong type altogether.
bool liesBelow(QString pointer, const QSet<QString> &wrong)
{
    while (!pointer.isEmpty()) {
        pointer.truncate(pointer.lastIndexOf(QLatin1Char('/')));
        if (wrong.contains(pointer)) {
            return true;
        }
    }
    return false;
}

/// One sentence for each place: what follows from a first fault is not told.
Findings firstOfEachPlace(const Findings &findings)
{
    QSet<QString> seen;
    QSet<QString> wrong;
    Findings first;
    for (const Finding &finding : findings) {
        if (seen.contains(finding.pointer) || liesBelow(finding.pointer, wrong)) {
            continue;
        }
        seen.insert(finding.pointer);
        if (finding.code == FindingCode::WrongType) {
            wrong.insert(finding.pointer);
        }
        first.append(finding);
    }
    return first;
}

/// "/channels/0/secrets/access_token".
bool isSecret(const QString &pointer)
{
    const QStringList parts = pointer.split(QLatin1Char('/'));
    return parts.size() == 5 && parts.at(1) == QLatin1String("channels") &&
           parts.at(3) == QLatin1String("secrets");
}

std::optional<Secret> pointedSecret(const QByteArray &value, const SecretSource &source)
{
    const QJsonObject object = QJsonDocument::fromJson(value).object();
    if (object.size() != 1 || !object.begin().value().isString()) {
        return std::nullopt;
    }
    const QString where = object.begin().value().toString();
    if (object.begin().key() == QLatin1String("env")) {
        return source.fromEnvironment(where);
    }
    return object.begin().key() == QLatin1String("file") ? source.fromFile(where) : std::nullopt;
}

} // namespace

Result<SetupPlan> SetupFile::read(const QByteArray &json, const Configuration &current,
                                  const ChannelKinds &kinds)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return notJson(json, fault);
    }
    if (!document.isObject()) {
        return Error::invalid(QString(), FindingCode::WrongType, {QStringLiteral("object")});
    }
    Findings findings;
    const JsonOutline outline(json);
    for (const QString &pointer : outline.duplicates()) {
        findings.append({pointer, FindingCode::NotUnique, {pointer.section(QLatin1Char('/'), -1)}});
    }
    SetupPlan plan;
    plan.target = current;
    MemberReader root(document.object(), QString(), findings);
    readVersion(root);
    readSettings(root, plan, findings);
    SetupReader reader(plan, current, kinds, findings);
    reader.readSystems(root.list("external_systems").value_or(QJsonArray()));
    reader.readChannels(root.list("channels").value_or(QJsonArray()));
    reader.readChatbots(root.list("chatbots").value_or(QJsonArray()));
    root.refuseOthers();
    if (!findings.isEmpty()) {
        return Error::invalid(firstOfEachPlace(findings));
    }
    return plan;
}

QByteArray SetupFile::withSecrets(const QByteArray &json, const SecretSource &source)
{
    if (!QJsonDocument::fromJson(json).isObject()) {
        return json;
    }
    const JsonOutline outline(json);
    // From the last to the first, so that earlier places stay true.
    QMap<qsizetype, std::pair<JsonOutline::Range, QByteArray>> replacements;
    for (auto entry = outline.values().cbegin(); entry != outline.values().cend(); ++entry) {
        const JsonOutline::Range range = entry.value();
        if (!isSecret(entry.key())) {
            continue;
        }
        if (const auto secret =
                pointedSecret(json.mid(range.begin, range.end - range.begin), source)) {
            const QJsonArray wrapped{QString::fromUtf8(secret->reveal())};
            const QByteArray text = QJsonDocument(wrapped).toJson(QJsonDocument::Compact);
            replacements.insert(range.begin, {range, text.mid(1, text.size() - 2)});
        }
    }
    QByteArray complete = json;
    for (auto entry = replacements.cend(); entry != replacements.cbegin();) {
        --entry;
        const auto &[range, text] = entry.value();
        complete.replace(range.begin, range.end - range.begin, text);
    }
    return complete;
}
