// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/chatbotrules.h"

#include "models/base/folding.h"
#include "models/domain/configuration.h"
#include "models/rules/channelkinds.h"
#include "models/rules/fieldchecks.h"
#include "models/rules/placeholders.h"
#include "models/rules/slugs.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr int longestText = 4096;
constexpr int longestTemplateName = 512;

bool isReactive(const Chatbot &chatbot)
{
    return chatbot.active && !chatbot.proactiveOnly;
}

void checkUnique(const Chatbot &chatbot, const Configuration &configuration, Findings &findings)
{
    const QString name = folded(chatbot.name);
    for (const Chatbot &other : configuration.chatbots) {
        if (other.id == chatbot.id) {
            continue;
        }
        if (other.externalId == chatbot.externalId && !chatbot.externalId.isEmpty()) {
            findings.append(
                {QStringLiteral("/external_id"), FindingCode::NotUnique, {chatbot.externalId}});
        }
        if (folded(other.name) == name && !name.isEmpty()) {
            findings.append(
                {QStringLiteral("/name"), FindingCode::NotUnique, {chatbot.name.trimmed()}});
        }
    }
}

void checkChannels(const Chatbot &chatbot, const Configuration &configuration, Findings &findings)
{
    for (int index = 0; index < chatbot.channels.size(); ++index) {
        const ChannelId id = chatbot.channels.at(index);
        const QString pointer = QStringLiteral("/channels/%1").arg(index);
        const Channel *channel = configuration.channel(id);
        if (!channel) {
            findings.append({pointer, FindingCode::ChannelUnknown, {}});
            continue;
        }
        if (chatbot.channels.indexOf(id) < index) {
            findings.append({pointer, FindingCode::NotUnique, {channel->key}});
            continue;
        }
        if (!isReactive(chatbot)) {
            continue;
        }
        // A person who writes on the channel must not be answered by two.
        const auto other =
            std::find_if(configuration.chatbots.cbegin(), configuration.chatbots.cend(),
                         [&](const Chatbot &candidate) {
                             return candidate.id != chatbot.id && isReactive(candidate) &&
                                    candidate.channels.contains(id);
                         });
        if (other != configuration.chatbots.cend()) {
            findings.append({pointer, FindingCode::NotUnique, {channel->name, other->name}});
        }
    }
}

void checkVariables(const Chatbot &chatbot, Findings &findings)
{
    for (auto entry = chatbot.variables.cbegin(); entry != chatbot.variables.cend(); ++entry) {
        const QString pointer = QStringLiteral("/variables/") + escapedPointerToken(entry.key());
        if (!Placeholders::isValidName(entry.key())) {
            findings.append(
                {pointer, FindingCode::WrongType, {QStringLiteral("variable_name"), entry.key()}});
        } else if (Placeholders::filledBySystem().contains(entry.key())) {
            findings.append(
                {pointer, FindingCode::OneOf, {QStringLiteral("variable_of_system"), entry.key()}});
        } else {
            FieldChecks::length(entry.value(), longestText, pointer, findings);
        }
    }
}

void checkMessage(const QString &text, const QString &pointer, const Chatbot &chatbot, int limit,
                  Findings &findings)
{
    const QStringList known = Placeholders::filledBySystem() + chatbot.variables.keys();
    for (const Placeholders::Place &place : Placeholders::find(text)) {
        if (!known.contains(place.name)) {
            const QString proposal = Placeholders::proposal(place.name, known);
            findings.append(
                {pointer, FindingCode::UnknownPlaceholder,
                 proposal.isEmpty() ? QStringList{place.name} : QStringList{place.name, proposal}});
            return;
        }
    }
    FieldChecks::length(text, limit, pointer, findings);
}

void checkTemplateNames(const TemplateUse &use, const QString &pointer, Findings &findings)
{
    static const QRegularExpression language(QStringLiteral("\\A[a-z]{2,3}(_[A-Z]{2,4})?\\z"));
    if (use.name.trimmed().isEmpty()) {
        findings.append({pointer + QStringLiteral("/name"), FindingCode::Empty, {}});
    } else {
        FieldChecks::length(use.name, longestTemplateName, pointer + QStringLiteral("/name"),
                            findings);
    }
    if (use.language.isEmpty()) {
        findings.append({pointer + QStringLiteral("/language"), FindingCode::Empty, {}});
    } else if (!language.match(use.language).hasMatch()) {
        findings.append({pointer + QStringLiteral("/language"),
                         FindingCode::WrongType,
                         {QStringLiteral("language_code"), use.language}});
    }
    for (int index = 0; index < use.parameters.size(); ++index) {
        // Whether there is a value shows with the message: its request may bring variables.
        if (!Placeholders::isValidName(use.parameters.at(index))) {
            findings.append({pointer + QStringLiteral("/parameters/%1").arg(index),
                             FindingCode::WrongType,
                             {QStringLiteral("variable_name"), use.parameters.at(index)}});
        }
    }
}

void checkTemplates(const Chatbot &chatbot, const Configuration &configuration, Findings &findings)
{
    for (auto uses = chatbot.templates.cbegin(); uses != chatbot.templates.cend(); ++uses) {
        const Channel *channel = configuration.channel(uses.key());
        if (!channel) {
            findings.append({QStringLiteral("/templates"), FindingCode::ChannelUnknown, {}});
            continue;
        }
        QStringList seen;
        for (int index = 0; index < uses->size(); ++index) {
            const TemplateUse &use = uses->at(index);
            const QString pointer = QStringLiteral("/templates/%1/%2").arg(channel->key).arg(index);
            if (!ChatbotRules::templatePurposes().contains(use.purpose)) {
                findings.append(
                    {pointer + QStringLiteral("/for"),
                     FindingCode::OneOf,
                     {ChatbotRules::templatePurposes().join(QLatin1String(", ")), use.purpose}});
            } else if (seen.contains(use.purpose)) {
                findings.append(
                    {pointer + QStringLiteral("/for"), FindingCode::NotUnique, {use.purpose}});
            }
            seen.append(use.purpose);
            checkTemplateNames(use, pointer, findings);
        }
    }
}

} // namespace

const QStringList &ChatbotRules::templatePurposes()
{
    static const QStringList purposes = {QStringLiteral("text"), QStringLiteral("document"),
                                         QStringLiteral("image")};
    return purposes;
}

Chatbot ChatbotRules::completed(Chatbot chatbot, const Configuration &configuration)
{
    chatbot.name = chatbot.name.trimmed();
    if (chatbot.externalId.isEmpty()) {
        chatbot.externalId = Slugs::unique(
            Slugs::of(chatbot.name, QStringLiteral("chatbot")), [&](const QString &candidate) {
                const Chatbot *other = configuration.chatbot(candidate);
                return other && other->id != chatbot.id;
            });
    }
    for (auto uses = chatbot.templates.begin(); uses != chatbot.templates.end();) {
        std::stable_sort(uses->begin(), uses->end(),
                         [](const auto &a, const auto &b) { return a.purpose < b.purpose; });
        uses = uses->isEmpty() ? chatbot.templates.erase(uses) : std::next(uses);
    }
    return chatbot;
}

int ChatbotRules::textLimit(const Chatbot &chatbot, const Configuration &configuration,
                            const ChannelKinds &kinds)
{
    int limit = longestText;
    for (const ChannelId id : chatbot.channels) {
        const Channel *channel = configuration.channel(id);
        if (const ChannelKind *kind = channel ? kinds.find(channel->kind) : nullptr) {
            limit = std::min(limit, kind->textLimit);
        }
    }
    return limit;
}

bool ChatbotRules::isNameFree(const QString &name, const Configuration &configuration)
{
    const QString wanted = folded(name);
    return std::none_of(
        configuration.chatbots.cbegin(), configuration.chatbots.cend(),
        [&wanted](const Chatbot &chatbot) { return folded(chatbot.name) == wanted; });
}

Findings ChatbotRules::check(const Chatbot &chatbot, const Configuration &configuration,
                             const ChannelKinds &kinds)
{
    Findings findings;
    FieldChecks::name(chatbot.name, QStringLiteral("/name"), findings);
    // An empty one is filled when it is saved.
    if (!chatbot.externalId.isEmpty()) {
        FieldChecks::key(chatbot.externalId, QStringLiteral("/external_id"), findings);
    }
    checkUnique(chatbot, configuration, findings);
    if (chatbot.system && !configuration.system(*chatbot.system)) {
        findings.append({QStringLiteral("/external_system"), FindingCode::NotFound, {}});
    }
    checkChannels(chatbot, configuration, findings);
    FieldChecks::range(chatbot.inactivityMinutes, Chatbot::minimumInactivityMinutes,
                       Chatbot::maximumInactivityMinutes, QStringLiteral("/inactivity_minutes"),
                       findings);
    checkVariables(chatbot, findings);
    const int limit = textLimit(chatbot, configuration, kinds);
    checkMessage(chatbot.inactivityMessage, QStringLiteral("/messages/inactivity"), chatbot, limit,
                 findings);
    checkMessage(chatbot.transferMessage, QStringLiteral("/messages/transfer"), chatbot, limit,
                 findings);
    checkTemplates(chatbot, configuration, findings);
    return findings;
}
