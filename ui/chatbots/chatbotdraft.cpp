// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/chatbotdraft.h"

#include "models/rules/channelkinds.h"
#include "models/rules/chatbotrules.h"
#include "models/rules/placeholders.h"
#include "models/rules/setupjson.h"
#include "models/rules/slugs.h"
#include "models/store/configurationcache.h"

#include <algorithm>

namespace {

constexpr QLatin1String endFlowName("ENCERRA_FLUXO");
constexpr QLatin1String mainMenuName("MENU_PRINCIPAL");

bool isBlank(const OwnVariable &variable)
{
    return variable.name.isEmpty() && variable.value.isEmpty();
}

QString pointerOf(const QString &variable)
{
    return QStringLiteral("/variables/") + escapedPointerToken(variable);
}

template<class T>
T mergedValue(const T &mine, const T &base, const T &theirs)
{
    return mine == base ? theirs : mine;
}

} // namespace

ChatbotDraft::ChatbotDraft(const ConfigurationCache &configuration, const ChannelKinds &kinds)
    : m_configuration(configuration)
    , m_kinds(kinds)
{
    startNew();
}

void ChatbotDraft::startNew()
{
    Chatbot fresh;
    fresh.variables = {{QString(endFlowName), QStringLiteral("#ENCERRAR")},
                       {QString(mainMenuName), QStringLiteral("#MENU")}};
    load(fresh);
    m_externalIdTyped = false;
}

void ChatbotDraft::load(const Chatbot &kept)
{
    m_base = stateOf(kept);
    m_now = m_base;
    m_externalIdTyped = true;
}

void ChatbotDraft::setName(const QString &name)
{
    m_now.chatbot.name = name;
    if (m_externalIdTyped) {
        return;
    }
    const ConfigurationPointer configuration = m_configuration.current();
    m_now.chatbot.externalId =
        name.trimmed().isEmpty()
            ? QString()
            : Slugs::unique(Slugs::of(name, QStringLiteral("chatbot")),
                            [&](const QString &id) { return configuration->chatbot(id); });
}

void ChatbotDraft::setExternalId(const QString &typed)
{
    m_now.chatbot.externalId = typed.trimmed();
    // Emptied in a new one: the name may propose again.
    m_externalIdTyped = !isNew() || !m_now.chatbot.externalId.isEmpty();
}

void ChatbotDraft::insertVariable(int row, const OwnVariable &variable)
{
    m_now.own.insert(std::clamp(row, 0, static_cast<int>(m_now.own.size())), variable);
}

void ChatbotDraft::setVariableName(int row, const QString &typed)
{
    // Whoever pastes a placeholder means its name.
    QString name = typed.trimmed();
    if (name.startsWith(QLatin1String("{{")) && name.endsWith(QLatin1String("}}"))) {
        name = name.mid(2, name.size() - 4).trimmed();
    }
    m_now.own[row].name = name;
}

void ChatbotDraft::setVariableValue(int row, const QString &value)
{
    m_now.own[row].value = value;
}

OwnVariable ChatbotDraft::takeVariable(int row)
{
    return m_now.own.takeAt(row);
}

void ChatbotDraft::addChannel(ChannelId channel, int at)
{
    QList<ChannelId> &channels = m_now.chatbot.channels;
    if (!channels.contains(channel)) {
        channels.insert(std::clamp(at, 0, static_cast<int>(channels.size())), channel);
    }
}

void ChatbotDraft::removeChannel(ChannelId channel)
{
    m_now.chatbot.channels.removeOne(channel);
}

void ChatbotDraft::moveChannel(int row, int by)
{
    QList<ChannelId> &channels = m_now.chatbot.channels;
    const int to = row + by;
    if (row >= 0 && row < channels.size() && to >= 0 && to < channels.size()) {
        channels.move(row, to);
    }
}

Chatbot ChatbotDraft::chatbot() const
{
    return chatbotOf(m_now);
}

Findings ChatbotDraft::findings() const
{
    Findings findings;
    checkMinutes(findings);
    checkVariableNames(findings);
    findings += placed(ChatbotRules::check(chatbot(), *m_configuration.current(), m_kinds));
    return findings;
}

void ChatbotDraft::checkMinutes(Findings &findings) const
{
    bool isNumber = false;
    m_now.minutes.toInt(&isNumber);
    const QString pointer = QStringLiteral("/inactivity_minutes");
    if (m_now.minutes.isEmpty()) {
        findings.append({pointer, FindingCode::Empty, {}});
    } else if (!isNumber) {
        findings.append({pointer, FindingCode::WrongType, {QStringLiteral("integer")}});
    }
}

void ChatbotDraft::checkVariableNames(Findings &findings) const
{
    QStringList seen = {QString(endFlowName), QString(mainMenuName)};
    for (int row = 0; row < m_now.own.size(); ++row) {
        const OwnVariable &variable = m_now.own.at(row);
        if (isBlank(variable)) {
            continue;
        }
        const QString pointer = QStringLiteral("/variables/%1").arg(row);
        if (variable.name.isEmpty()) {
            findings.append({pointer, FindingCode::Empty, {}});
        } else if (seen.contains(variable.name)) {
            findings.append({pointer, FindingCode::NotUnique, {variable.name}});
        }
        seen.append(variable.name);
    }
}

Findings ChatbotDraft::placed(const Findings &findings) const
{
    Findings result;
    for (Finding finding : findings) {
        for (int row = 0; row < m_now.own.size(); ++row) {
            const OwnVariable &variable = m_now.own.at(row);
            if (!variable.name.isEmpty() && finding.pointer == pointerOf(variable.name)) {
                finding.pointer = QStringLiteral("/variables/%1").arg(row);
                break;
            }
        }
        // A name that is missing has been told already.
        if (finding.pointer != QLatin1String("/variables/")) {
            result.append(finding);
        }
    }
    return result;
}

QStringList ChatbotDraft::placeholders() const
{
    QStringList names = Placeholders::filledBySystem();
    const QStringList own = chatbot().variables.keys();
    for (const QString &name : own) {
        if (Placeholders::isValidName(name) && !names.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

int ChatbotDraft::textLimit() const
{
    return ChatbotRules::textLimit(m_now.chatbot, *m_configuration.current(), m_kinds);
}

void ChatbotDraft::becomeNew()
{
    State kept = m_now;
    kept.chatbot.id = {};
    kept.chatbot.revision = 0;
    startNew();
    m_now = kept;
    m_externalIdTyped = true;
}

void ChatbotDraft::takeSaved(const State &sent, const Chatbot &kept)
{
    State now = stateOf(kept);
    // In the order in which they were typed.
    now.own = sent.own;
    now.own.removeIf(isBlank);
    m_now = merged(m_now, sent, now);
    m_base = now;
    m_externalIdTyped = true;
}

void ChatbotDraft::takeOthers(const Chatbot &theirs)
{
    const State other = stateOf(theirs);
    m_now = merged(m_now, m_base, other);
    m_base = other;
}

QStringList ChatbotDraft::changedByBoth(const Chatbot &theirs) const
{
    const Chatbot base = chatbotOf(m_base);
    const QStringList here = SetupJson::changedMembers(base, chatbot());
    QStringList both = SetupJson::changedMembers(base, theirs);
    both.removeIf([&here](const QString &member) { return !here.contains(member); });
    return both;
}

ChatbotDraft::State ChatbotDraft::stateOf(const Chatbot &kept)
{
    State state;
    state.chatbot = kept;
    state.chatbot.variables.clear();
    state.chatbot.inactivityMinutes = 0;
    state.minutes = QString::number(kept.inactivityMinutes);
    state.endFlow = kept.variables.value(QString(endFlowName));
    state.mainMenu = kept.variables.value(QString(mainMenuName));
    for (auto entry = kept.variables.cbegin(); entry != kept.variables.cend(); ++entry) {
        if (entry.key() != endFlowName && entry.key() != mainMenuName) {
            state.own.append({entry.key(), entry.value()});
        }
    }
    return state;
}

Chatbot ChatbotDraft::chatbotOf(const State &state)
{
    Chatbot chatbot = state.chatbot;
    bool isNumber = false;
    const int minutes = state.minutes.toInt(&isNumber);
    // What is no number has a finding of its own, and not a second one for its size.
    chatbot.inactivityMinutes = isNumber ? minutes : Chatbot().inactivityMinutes;
    for (const OwnVariable &variable : state.own) {
        if (!isBlank(variable)) {
            chatbot.variables.insert(variable.name, variable.value);
        }
    }
    if (!state.endFlow.isEmpty()) {
        chatbot.variables.insert(QString(endFlowName), state.endFlow);
    }
    if (!state.mainMenu.isEmpty()) {
        chatbot.variables.insert(QString(mainMenuName), state.mainMenu);
    }
    return chatbot;
}

ChatbotDraft::State ChatbotDraft::merged(const State &mine, const State &base, const State &theirs)
{
    State result = theirs;
    const auto keep = [&](auto member) {
        result.chatbot.*member =
            mergedValue(mine.chatbot.*member, base.chatbot.*member, theirs.chatbot.*member);
    };
    keep(&Chatbot::externalId);
    keep(&Chatbot::name);
    keep(&Chatbot::active);
    keep(&Chatbot::proactiveOnly);
    keep(&Chatbot::system);
    keep(&Chatbot::channels);
    keep(&Chatbot::transferOnInvalidAnswer);
    keep(&Chatbot::inactivityMessage);
    keep(&Chatbot::transferMessage);
    keep(&Chatbot::templates);
    result.minutes = mergedValue(mine.minutes, base.minutes, theirs.minutes);
    result.endFlow = mergedValue(mine.endFlow, base.endFlow, theirs.endFlow);
    result.mainMenu = mergedValue(mine.mainMenu, base.mainMenu, theirs.mainMenu);
    result.own = mergedValue(mine.own, base.own, theirs.own);
    return result;
}
