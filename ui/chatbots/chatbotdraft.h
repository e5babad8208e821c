// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"
#include "models/domain/chatbot.h"

#include <QList>
#include <QStringList>

class ChannelKinds;
class ConfigurationCache;

/// A variable that people made themselves, as a row of the form: its name may be wrong or there
/// twice.
struct OwnVariable
{
    QString name;
    QString value;

    bool operator==(const OwnVariable &) const = default;
};

/// A chatbot while it is edited: what was typed, also where it cannot be saved yet.
class ChatbotDraft
{
public:
    /// As it is typed in the form.
    struct State
    {
        /// Without its variables and minutes, which stand below as they were typed.
        Chatbot chatbot;
        QString minutes;
        QString endFlow;
        QString mainMenu;
        QList<OwnVariable> own;

        bool operator==(const State &) const = default;
    };

    ChatbotDraft(const ConfigurationCache &configuration, const ChannelKinds &kinds);

    void startNew();
    void load(const Chatbot &kept);
    bool isNew() const { return !m_base.chatbot.id.isValid(); }
    bool isDirty() const { return m_now != m_base; }
    void discard() { m_now = m_base; }
    /// What was discarded, once more.
    void restore(const State &state) { m_now = state; }
    const State &state() const { return m_now; }
    const State &base() const { return m_base; }

    void setName(const QString &name);
    void setActive(bool active) { m_now.chatbot.active = active; }
    void setProactiveOnly(bool only) { m_now.chatbot.proactiveOnly = only; }
    void setTransferOnInvalidAnswer(bool on) { m_now.chatbot.transferOnInvalidAnswer = on; }
    void setMinutes(const QString &typed) { m_now.minutes = typed.trimmed(); }
    void setExternalId(const QString &typed);
    void setSystem(std::optional<ExternalSystemId> system) { m_now.chatbot.system = system; }
    void setEndFlow(const QString &value) { m_now.endFlow = value; }
    void setMainMenu(const QString &value) { m_now.mainMenu = value; }
    void setInactivityMessage(const QString &text) { m_now.chatbot.inactivityMessage = text; }
    void setTransferMessage(const QString &text) { m_now.chatbot.transferMessage = text; }

    void insertVariable(int row, const OwnVariable &variable);
    void setVariableName(int row, const QString &typed);
    void setVariableValue(int row, const QString &value);
    OwnVariable takeVariable(int row);

    void addChannel(ChannelId channel, int at);
    void removeChannel(ChannelId channel);
    /// -1 is one up; nothing happens at the ends.
    void moveChannel(int row, int by);

    /// As it would be saved now.
    Chatbot chatbot() const;
    /// What stands in the way of saving it. Pointers as of ChatbotRules, but own variables by their
    /// row: "/variables/0".
    Findings findings() const;
    /// The names that texts may use.
    QStringList placeholders() const;
    /// What the shortest of its channels takes, in characters.
    int textLimit() const;

    /// What it was made from is gone: saved, it becomes another chatbot.
    void becomeNew();
    /// It was saved from `sent`, and is now kept like this; what was typed since then stays.
    void takeSaved(const State &sent, const Chatbot &kept);
    /// Somebody else saved `theirs`: takes from it what was not touched here.
    void takeOthers(const Chatbot &theirs);
    /// The members that were changed both here and there.
    QStringList changedByBoth(const Chatbot &theirs) const;

private:
    static State stateOf(const Chatbot &kept);
    static Chatbot chatbotOf(const State &state);
    static State merged(const State &mine, const State &base, const State &theirs);
    void checkMinutes(Findings &findings) const;
    void checkVariableNames(Findings &findings) const;
    Findings placed(const Findings &findings) const;

    const ConfigurationCache &m_configuration;
    const ChannelKinds &m_kinds;
    State m_base;
    State m_now;
    /// Somebody typed the external id, so that the name does not make it any more.
    bool m_externalIdTyped = false;
};
