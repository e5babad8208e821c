// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/folding.h"
#include "models/rules/chatbotrules.h"
#include "models/rules/memberreader.h"
#include "models/rules/setupplan.h"
#include "models/rules/setupreader.h"

#include <algorithm>

// The half of SetupReader that reads chatbots.

namespace {

constexpr int defaultInactivity = 30;

/// The texts of a list; `wrong_type` for others, which count as empty so that places stay true.
QStringList textsOf(const QJsonArray &list, const QString &pointer, Findings &findings)
{
    QStringList texts;
    for (int index = 0; index < list.size(); ++index) {
        if (!list.at(index).isString()) {
            findings.append({pointer + QStringLiteral("/%1").arg(index),
                             FindingCode::WrongType,
                             {QStringLiteral("text")}});
        }
        texts.append(list.at(index).toString());
    }
    return texts;
}

} // namespace

void SetupReader::readChatbots(const QJsonArray &list)
{
    eachObject(list, QStringLiteral("chatbots"),
               [this](const QJsonObject &object, const QString &pointer) {
                   readChatbot(object, pointer);
               });
    checkChatbots();
}

void SetupReader::readChatbot(const QJsonObject &object, const QString &pointer)
{
    MemberReader members(object, pointer, m_findings);
    Chatbot chatbot = chatbotFor(members);
    members.flag("active", chatbot.active, true);
    members.flag("proactive_only", chatbot.proactiveOnly, false);
    readSystemOf(members, chatbot);
    readChannelsOf(members, chatbot);
    members.flag("transfer_on_invalid_answer", chatbot.transferOnInvalidAnswer, false);
    members.number("inactivity_minutes", chatbot.inactivityMinutes, defaultInactivity);
    readVariables(members, chatbot);
    readMessages(members, chatbot);
    readTemplates(members, chatbot);
    members.refuseOthers();
    if (m_plan.chatbots.contains(chatbot.id)) {
        return;
    }
    m_plan.chatbots.append(chatbot.id);
    m_plan.target.chatbots.insert(chatbot.id, chatbot);
    m_plan.target.chatbotsByExternalId.insert(chatbot.externalId, chatbot.id);
    m_chatbots.append({pointer, chatbot});
}

Chatbot SetupReader::chatbotFor(MemberReader &members)
{
    QString externalId;
    QString name;
    members.text("external_id", externalId);
    members.text("name", name);
    const Chatbot *before = m_plan.target.chatbot(externalId);
    if (externalId.isEmpty() && !name.trimmed().isEmpty()) {
        // Without an external id the name finds it again, so that the same file twice changes
        // nothing.
        const auto &chatbots = m_plan.target.chatbots;
        const auto found =
            std::find_if(chatbots.cbegin(), chatbots.cend(), [&](const Chatbot &candidate) {
                return folded(candidate.name) == folded(name);
            });
        before = found == chatbots.cend() ? nullptr : &found.value();
    }
    Chatbot chatbot;
    if (before) {
        chatbot = *before;
        if (m_plan.chatbots.contains(chatbot.id)) {
            const QString member =
                externalId.isEmpty() ? QStringLiteral("name") : QStringLiteral("external_id");
            members.fault(members.pointerTo(member), FindingCode::NotUnique,
                          {externalId.isEmpty() ? name : externalId});
        }
        members.text("name", chatbot.name);
        return chatbot;
    }
    members.require("name");
    chatbot.id = {--m_lastNewId};
    chatbot.externalId = externalId;
    chatbot.name = name;
    return ChatbotRules::completed(chatbot, m_plan.target);
}

void SetupReader::readSystemOf(MemberReader &members, Chatbot &chatbot)
{
    QString name;
    const bool given = members.isGiven("external_system");
    members.text("external_system", name);
    if (!given) {
        if (members.raw("external_system").isNull()) {
            chatbot.system.reset();
        }
        return;
    }
    for (const ExternalSystem &system : m_plan.target.systems) {
        if (system.name == name.trimmed()) {
            chatbot.system = system.id;
            return;
        }
    }
    members.fault(members.pointerTo(QStringLiteral("external_system")), FindingCode::NotFound,
                  {name});
}

void SetupReader::readChannelsOf(MemberReader &members, Chatbot &chatbot)
{
    const auto list = members.list("channels");
    if (!list) {
        return;
    }
    const QString pointer = members.pointerTo(QStringLiteral("channels"));
    chatbot.channels.clear();
    const QStringList keys = textsOf(*list, pointer, m_findings);
    for (int index = 0; index < keys.size(); ++index) {
        const Channel *channel = m_plan.target.channel(keys.at(index));
        if (!channel) {
            members.fault(pointer + QStringLiteral("/%1").arg(index), FindingCode::ChannelUnknown,
                          {keys.at(index)});
        }
        // Kept all the same, so that the places of those behind it stay true.
        chatbot.channels.append(channel ? channel->id : ChannelId{});
    }
}

void SetupReader::readVariables(MemberReader &members, Chatbot &chatbot)
{
    const auto variables = members.object("variables");
    if (!variables) {
        return;
    }
    chatbot.variables.clear();
    MemberReader each(*variables, members.pointerTo(QStringLiteral("variables")), m_findings);
    for (auto entry = variables->constBegin(); entry != variables->constEnd(); ++entry) {
        if (entry.value().isString()) {
            chatbot.variables.insert(entry.key(), entry.value().toString());
        } else if (!entry.value().isNull()) {
            each.fault(each.pointerTo(entry.key()), FindingCode::WrongType,
                       {QStringLiteral("text")});
        }
    }
}

void SetupReader::readMessages(MemberReader &members, Chatbot &chatbot)
{
    const auto messages = members.object("messages");
    if (!messages) {
        return;
    }
    chatbot.inactivityMessage.clear();
    chatbot.transferMessage.clear();
    MemberReader each(*messages, members.pointerTo(QStringLiteral("messages")), m_findings);
    each.text("inactivity", chatbot.inactivityMessage);
    each.text("transfer", chatbot.transferMessage);
    each.refuseOthers();
}

void SetupReader::readTemplates(MemberReader &members, Chatbot &chatbot)
{
    const auto templates = members.object("templates");
    if (!templates) {
        return;
    }
    chatbot.templates.clear();
    const QString pointer = members.pointerTo(QStringLiteral("templates"));
    for (auto entry = templates->constBegin(); entry != templates->constEnd(); ++entry) {
        const QString place = pointer + QLatin1Char('/') + escapedPointerToken(entry.key());
        const Channel *channel = m_plan.target.channel(entry.key());
        if (!channel) {
            members.fault(place, FindingCode::ChannelUnknown, {entry.key()});
        }
        if (!entry.value().isArray() && !entry.value().isNull()) {
            members.fault(place, FindingCode::WrongType, {QStringLiteral("list")});
        }
        QList<TemplateUse> uses;
        const QJsonArray list = entry.value().toArray();
        for (int index = 0; index < list.size(); ++index) {
            const QString item = place + QStringLiteral("/%1").arg(index);
            if (!list.at(index).isObject()) {
                members.fault(item, FindingCode::WrongType, {QStringLiteral("object")});
            }
            uses.append(readTemplate(list.at(index).toObject(), item));
        }
        if (channel && !uses.isEmpty()) {
            chatbot.templates.insert(channel->id, uses);
        }
    }
}

TemplateUse SetupReader::readTemplate(const QJsonObject &object, const QString &pointer)
{
    TemplateUse use;
    MemberReader members(object, pointer, m_findings);
    for (const char *name : {"for", "name", "language"}) {
        members.require(name);
    }
    members.text("for", use.purpose);
    members.text("name", use.name);
    members.text("language", use.language);
    if (const auto parameters = members.list("parameters")) {
        use.parameters =
            textsOf(*parameters, members.pointerTo(QStringLiteral("parameters")), m_findings);
    }
    members.refuseOthers();
    return use;
}

void SetupReader::checkChatbots()
{
    Configuration checked = m_plan.target;
    for (const ChatbotId id : m_plan.chatbots) {
        checked.chatbots.remove(id);
    }
    for (const Item<Chatbot> &item : m_chatbots) {
        add(ChatbotRules::check(item.thing, checked, m_kinds), item.pointer);
        const Chatbot complete = ChatbotRules::completed(item.thing, m_plan.target);
        checked.chatbots.insert(complete.id, complete);
        m_plan.target.chatbots.insert(complete.id, complete);
    }
}
