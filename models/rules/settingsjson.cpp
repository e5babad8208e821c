// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/settingsjson.h"

#include "models/rules/hostnames.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <vector>

namespace {

/// One setting: how it is read and written. `read` gives what is wrong, if anything.
struct Member
{
    using Read = std::function<Findings(const QJsonValue &, Settings &)>;
    using Write = std::function<QJsonValue(const Settings &)>;
    QString name;
    Read read;
    Write write;
};

Findings fault(FindingCode code, const QStringList &arguments = {})
{
    return {{{}, code, arguments}};
}

template<class Field>
Member textMember(const char *name, Field field, int maximum)
{
    return {QLatin1String(name),
            [field, maximum](const QJsonValue &value, Settings &settings) -> Findings {
                if (!value.isString()) {
                    return fault(FindingCode::WrongType, {QStringLiteral("text")});
                }
                if (const auto length = value.toString().toUcs4().size(); length > maximum) {
                    return fault(FindingCode::TooLong,
                                 {QString::number(maximum), QString::number(length)});
                }
                settings.*field = value.toString();
                return {};
            },
            [field](const Settings &settings) { return QJsonValue(settings.*field); }};
}

Member choiceMember(const char *name, QString Settings::*field, const QStringList &choices)
{
    return {QLatin1String(name),
            [field, choices](const QJsonValue &value, Settings &settings) -> Findings {
                if (!value.isString()) {
                    return fault(FindingCode::WrongType, {QStringLiteral("text")});
                }
                if (!choices.contains(value.toString())) {
                    return fault(FindingCode::OneOf, {choices.join(QLatin1String(", "))});
                }
                settings.*field = value.toString();
                return {};
            },
            [field](const Settings &settings) { return QJsonValue(settings.*field); }};
}

/// A whole number between two limits, or 0 where that means "off".
Findings readNumber(const QJsonValue &value, int minimum, int maximum, int &target)
{
    const double number = value.toDouble();
    if (!value.isDouble() || std::trunc(number) != number) {
        return fault(FindingCode::WrongType, {QStringLiteral("number")});
    }
    if (number < minimum || number > maximum) {
        return fault(FindingCode::OutOfRange, {QString::number(minimum), QString::number(maximum),
                                               QString::number(number, 'g', 15)});
    }
    target = static_cast<int>(number);
    return {};
}

Member numberMember(const char *name, int Settings::*field, int minimum, int maximum)
{
    return {QLatin1String(name),
            [=](const QJsonValue &value, Settings &settings) {
                return readNumber(value, minimum, maximum, settings.*field);
            },
            [field](const Settings &settings) { return QJsonValue(settings.*field); }};
}

Member switchMember(const char *name, bool Settings::*field)
{
    return {QLatin1String(name),
            [field](const QJsonValue &value, Settings &settings) -> Findings {
                if (!value.isBool()) {
                    return fault(FindingCode::WrongType, {QStringLiteral("switch")});
                }
                settings.*field = value.toBool();
                return {};
            },
            [field](const Settings &settings) { return QJsonValue(settings.*field); }};
}

Member hostsMember(const char *name, QStringList Settings::*field)
{
    return {QLatin1String(name),
            [field](const QJsonValue &value, Settings &settings) -> Findings {
                if (!value.isArray()) {
                    return fault(FindingCode::WrongType, {QStringLiteral("list")});
                }
                QStringList hosts;
                Findings findings;
                for (const QJsonValue &item : value.toArray()) {
                    if (!item.isString() || !HostNames::isValid(item.toString())) {
                        findings.append({QStringLiteral("/%1").arg(hosts.size()),
                                         FindingCode::WrongType,
                                         {QStringLiteral("host")}});
                    }
                    hosts.append(item.toString().toLower());
                }
                if (!findings.isEmpty()) {
                    return findings;
                }
                settings.*field = hosts;
                return {};
            },
            [field](const Settings &settings) {
                return QJsonValue(QJsonArray::fromStringList(settings.*field));
            }};
}

/// A text that a rule of its own checks.
Member checkedMember(const char *name, QString Settings::*field, bool (*isValid)(const QString &),
                     const char *kind)
{
    return {QLatin1String(name),
            [=](const QJsonValue &value, Settings &settings) -> Findings {
                if (!value.isString() || !isValid(value.toString())) {
                    return fault(FindingCode::WrongType, {QLatin1String(kind)});
                }
                settings.*field = value.toString();
                return {};
            },
            [field](const Settings &settings) { return QJsonValue(settings.*field); }};
}

/// As checkedMember(), but may be empty: none.
Member optionalMember(const char *name, QString Settings::*field, bool (*isValid)(const QString &),
                      const char *kind)
{
    Member member = checkedMember(name, field, isValid, kind);
    member.read = [field, read = member.read](const QJsonValue &value,
                                              Settings &settings) -> Findings {
        if (value.isString() && value.toString().isEmpty()) {
            (settings.*field).clear();
            return {};
        }
        return read(value, settings);
    };
    return member;
}

/// An object of numbers or switches, merged member by member.
template<class Part, class Type>
Member partMember(const char *name, Part Settings::*part,
                  QList<std::pair<QString, Type Part::*>> fields,
                  std::function<Findings(const QJsonValue &, Type &)> read)
{
    return {QLatin1String(name),
            [=](const QJsonValue &value, Settings &settings) -> Findings {
                if (!value.isObject()) {
                    return fault(FindingCode::WrongType, {QStringLiteral("object")});
                }
                Part next = settings.*part;
                Findings findings;
                const QJsonObject object = value.toObject();
                for (auto entry = object.begin(); entry != object.end(); ++entry) {
                    const QString pointer = QLatin1Char('/') + escapedPointerToken(entry.key());
                    const auto field =
                        std::find_if(fields.begin(), fields.end(),
                                     [&](const auto &f) { return f.first == entry.key(); });
                    if (field == fields.end()) {
                        findings.append({pointer, FindingCode::UnknownMember, {entry.key()}});
                        continue;
                    }
                    if (entry.value().isNull()) {
                        next.*(field->second) = Part().*(field->second);
                        continue;
                    }
                    for (const Finding &wrong : read(entry.value(), next.*(field->second))) {
                        findings.append({pointer, wrong.code, wrong.arguments});
                    }
                }
                if (!findings.isEmpty()) {
                    return findings;
                }
                settings.*part = next;
                return {};
            },
            [=](const Settings &settings) {
                QJsonObject object;
                for (const auto &[key, field] : fields) {
                    object.insert(key, (settings.*part).*field);
                }
                return QJsonValue(object);
            }};
}

Member retentionMember()
{
    return partMember<Retention, int>(
        "retention_days", &Settings::retentionDays,
        {{QStringLiteral("messages"), &Retention::messages},
         {QStringLiteral("documents"), &Retention::documents},
         {QStringLiteral("logs"), &Retention::logs},
         {QStringLiteral("audit"), &Retention::audit}},
        [](const QJsonValue &value, int &target) { return readNumber(value, 7, 3650, target); });
}

Member notificationsMember()
{
    return partMember<NotificationSettings, bool>(
        "notifications", &Settings::notifications,
        {{QStringLiteral("failures"), &NotificationSettings::failures},
         {QStringLiteral("channels"), &NotificationSettings::channels},
         {QStringLiteral("conversations"), &NotificationSettings::conversations},
         {QStringLiteral("hide_content"), &NotificationSettings::hideContent}},
        [](const QJsonValue &value, bool &target) -> Findings {
            if (!value.isBool()) {
                return fault(FindingCode::WrongType, {QStringLiteral("switch")});
            }
            target = value.toBool();
            return {};
        });
}

const QString tlsOff = QStringLiteral("off");
const QString tlsOwn = QStringLiteral("own");

/// {"certificate", "key"}: two files, both needed.
Findings readTlsFiles(const QJsonObject &object, TlsSetting &target)
{
    TlsSetting next{TlsSetting::Mode::Files, {}, {}};
    Findings findings;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString pointer = QLatin1Char('/') + escapedPointerToken(entry.key());
        if (entry.key() != QLatin1String("certificate") && entry.key() != QLatin1String("key")) {
            findings.append({pointer, FindingCode::UnknownMember, {entry.key()}});
        } else if (!QDir::isAbsolutePath(entry.value().toString())) {
            findings.append({pointer, FindingCode::WrongType, {QStringLiteral("path")}});
        }
    }
    for (const auto &[name, path] :
         {std::pair(QLatin1String("certificate"), &TlsSetting::certificate),
          std::pair(QLatin1String("key"), &TlsSetting::key)}) {
        next.*path = object.value(name).toString();
        if (!object.contains(name)) {
            findings.append({QLatin1Char('/') + name, FindingCode::Required, {}});
        }
    }
    if (findings.isEmpty()) {
        target = next;
    }
    return findings;
}

Member tlsMember()
{
    return {QStringLiteral("tls"),
            [](const QJsonValue &value, Settings &settings) -> Findings {
                if (value.isObject()) {
                    return readTlsFiles(value.toObject(), settings.tls);
                }
                const QString mode = value.toString();
                if (mode != tlsOff && mode != tlsOwn) {
                    return fault(FindingCode::OneOf,
                                 {QStringLiteral("off, own, {\"certificate\", \"key\"}")});
                }
                settings.tls = {};
                settings.tls.mode = mode == tlsOwn ? TlsSetting::Mode::Own : TlsSetting::Mode::Off;
                return {};
            },
            [](const Settings &settings) -> QJsonValue {
                switch (settings.tls.mode) {
                case TlsSetting::Mode::Own:
                    return tlsOwn;
                case TlsSetting::Mode::Files:
                    return QJsonObject{{QStringLiteral("certificate"), settings.tls.certificate},
                                       {QStringLiteral("key"), settings.tls.key}};
                case TlsSetting::Mode::Off:
                    break;
                }
                return tlsOff;
            }};
}

std::vector<Member> allMembers()
{
    return {
        textMember("company", &Settings::company, 80),
        textMember("account_id", &Settings::accountId, 80),
        choiceMember("language", &Settings::language,
                     {QStringLiteral("pt_BR"), QStringLiteral("en"), QStringLiteral("es")}),
        choiceMember("theme", &Settings::theme,
                     {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}),
        checkedMember("listen", &Settings::listen, HostNames::isListenAddress, "address_port"),
        tlsMember(),
        hostsMember("host_names", &Settings::hostNames),
        optionalMember("public_url", &Settings::publicUrl, HostNames::isPublicUrl, "https"),
        switchMember("public_api", &Settings::publicApi),
        checkedMember("proxy", &Settings::proxy, HostNames::isProxy, "proxy"),
        hostsMember("document_hosts", &Settings::documentHosts),
        numberMember("max_connections", &Settings::maxConnections, 16, 4096),
        numberMember("max_document_mib", &Settings::maxDocumentMib, 1, 64),
        numberMember("head_seconds", &Settings::headSeconds, 1, 600),
        numberMember("idle_seconds", &Settings::idleSeconds, 1, 600),
        numberMember("answer_seconds", &Settings::answerSeconds, 1, 600),
        switchMember("refuse_encrypted", &Settings::refuseEncrypted),
        numberMember("late_after_minutes", &Settings::lateAfterMinutes, 0, 10080),
        numberMember("clipboard_seconds", &Settings::clipboardSeconds, 0, 120),
        retentionMember(),
        notificationsMember(),
        switchMember("start_with_session", &Settings::startWithSession),
        choiceMember("close_to_tray", &Settings::closeToTray,
                     {QStringLiteral("ask"), QStringLiteral("tray"), QStringLiteral("quit")}),
    };
}

} // namespace

Findings SettingsJson::apply(const QJsonObject &object, const QString &pointer, Settings &settings)
{
    static const std::vector<Member> members = allMembers();
    const QJsonObject defaults = fromSettings(Settings());
    Findings findings;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString place = pointer + QLatin1Char('/') + escapedPointerToken(entry.key());
        const auto member = std::find_if(members.begin(), members.end(),
                                         [&](const Member &m) { return m.name == entry.key(); });
        if (member == members.end()) {
            findings.append({place, FindingCode::UnknownMember, {entry.key()}});
            continue;
        }
        const QJsonValue value =
            entry.value().isNull() ? defaults.value(entry.key()) : entry.value();
        for (const Finding &wrong : member->read(value, settings)) {
            findings.append({place + wrong.pointer, wrong.code, wrong.arguments});
        }
    }
    return findings;
}

QJsonObject SettingsJson::fromSettings(const Settings &settings)
{
    static const std::vector<Member> members = allMembers();
    QJsonObject object;
    for (const Member &member : members) {
        object.insert(member.name, member.write(settings));
    }
    return object;
}
