// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/applysetup.h"

#include "models/actions/setupwriter.h"
#include "models/base/folding.h"
#include "models/rules/setupfile.h"
#include "models/rules/setupjson.h"
#include "models/store/channelstore.h"
#include "models/store/chatbotstore.h"
#include "models/store/writecontext.h"

namespace {

using Subject = SetupChange::Subject;

/// Stores a plan; the provisional ids of what is new become real ones on the way.
class SetupApplication
{
public:
    SetupApplication(WriteContext &context, const SetupPlan &plan, const ChannelTools &tools,
                     const Actor &actor)
        : m_context(context)
        , m_plan(plan)
        , m_before(context.configuration())
        , m_tools(tools)
        , m_writer(context, actor)
    {
    }

    Result<QList<SetupChange>> apply()
    {
        for (const auto step : {&SetupApplication::applySettings, &SetupApplication::freeNames,
                                &SetupApplication::applySystems, &SetupApplication::applyChannels,
                                &SetupApplication::applyChatbots}) {
            if (auto done = (this->*step)(); !done) {
                return done.error();
            }
        }
        return m_changes;
    }

private:
    Result<void> applySettings();
    Result<void> freeNames();
    Result<void> applySystems();
    Result<void> applyChannels();
    Result<void> applyChatbots();
    Chatbot withRealIds(Chatbot chatbot) const;
    /// Tells a change; false: there is none.
    bool tell(Subject subject, const QString &name, bool isNew, const QStringList &members);

    WriteContext &m_context;
    const SetupPlan &m_plan;
    /// As it was: the context's own changes with every row that is written.
    const Configuration m_before;
    const ChannelTools &m_tools;
    SetupWriter m_writer;
    QMap<ExternalSystemId, ExternalSystemId> m_systems;
    QMap<ChannelId, ChannelId> m_channels;
    QList<SetupChange> m_changes;
};

bool SetupApplication::tell(Subject subject, const QString &name, bool isNew,
                            const QStringList &members)
{
    if (!isNew && members.isEmpty()) {
        return false;
    }
    m_changes.append({subject, name, isNew, isNew ? QStringList() : members});
    return true;
}

Result<void> SetupApplication::applySettings()
{
    const Settings &before = m_before.settings;
    const Settings &after = m_plan.target.settings;
    const QStringList members =
        SetupJson::changedMembers(SetupJson::fromSettings(before), SetupJson::fromSettings(after));
    if (tell(Subject::Settings, QString(), false, members)) {
        if (auto written = m_writer.write(before, after); !written) {
            return written.error();
        }
    }
    return {};
}

Result<void> SetupApplication::freeNames()
{
    // Names are unique at every moment; two that swap theirs, or a chain, would collide.
    for (const ChannelId id : m_plan.channels) {
        const Channel *before = m_before.channel(id);
        if (before && folded(before->name) != folded(m_plan.target.channel(id)->name)) {
            if (auto freed = ChannelStore(m_context.connection()).freeName(id); !freed) {
                return freed;
            }
        }
    }
    for (const ChatbotId id : m_plan.chatbots) {
        const Chatbot *before = m_before.chatbot(id);
        if (before && folded(before->name) != folded(m_plan.target.chatbot(id)->name)) {
            if (auto freed = ChatbotStore(m_context.connection()).freeName(id); !freed) {
                return freed;
            }
        }
    }
    return {};
}

Result<void> SetupApplication::applySystems()
{
    for (const ExternalSystemId id : m_plan.systems) {
        const ExternalSystem &system = *m_plan.target.system(id);
        const ExternalSystem *before = m_before.system(id);
        const QStringList members = before
                                        ? SetupJson::changedMembers(SetupJson::fromSystem(*before),
                                                                    SetupJson::fromSystem(system))
                                        : QStringList();
        if (!tell(Subject::ExternalSystem, system.name, !before, members)) {
            continue;
        }
        const auto written = m_writer.write(before, system);
        if (!written) {
            return written.error();
        }
        m_systems.insert(id, written->id);
    }
    return {};
}

Result<void> SetupApplication::applyChannels()
{
    for (const ChannelId id : m_plan.channels) {
        const ChannelDraft draft{*m_plan.target.channel(id), m_plan.secrets.value(id)};
        const Channel *before = m_before.channel(id);
        QStringList members;
        if (before) {
            const auto secrets = m_writer.changedSecrets(draft, m_tools.vault);
            if (!secrets) {
                return secrets.error();
            }
            members = SetupJson::changedMembers(SetupJson::fromChannel(*before),
                                                SetupJson::fromChannel(draft.channel));
            for (const QString &name : *secrets) {
                members.append(QStringLiteral("secrets/") + name);
            }
        }
        if (!tell(Subject::Channel, draft.channel.key, !before, members)) {
            continue;
        }
        const auto written = m_writer.write(before, draft, m_tools);
        if (!written) {
            return written.error();
        }
        m_channels.insert(id, written->id);
    }
    return {};
}

Chatbot SetupApplication::withRealIds(Chatbot chatbot) const
{
    if (chatbot.system) {
        chatbot.system = m_systems.value(*chatbot.system, *chatbot.system);
    }
    for (ChannelId &channel : chatbot.channels) {
        channel = m_channels.value(channel, channel);
    }
    const auto templates = std::exchange(chatbot.templates, {});
    for (auto uses = templates.cbegin(); uses != templates.cend(); ++uses) {
        chatbot.templates.insert(m_channels.value(uses.key(), uses.key()), uses.value());
    }
    return chatbot;
}

Result<void> SetupApplication::applyChatbots()
{
    for (const ChatbotId id : m_plan.chatbots) {
        const Chatbot chatbot = withRealIds(*m_plan.target.chatbot(id));
        const Chatbot *before = m_before.chatbot(id);
        const QStringList members =
            before ? SetupJson::changedMembers(*before, chatbot) : QStringList();
        if (!tell(Subject::Chatbot, chatbot.externalId, !before, members)) {
            continue;
        }
        if (auto written = m_writer.write(before, chatbot); !written) {
            return written.error();
        }
    }
    return {};
}

} // namespace

Result<QList<SetupChange>> applySetup(WriteContext &context, const QByteArray &json,
                                      const ChannelTools &tools, const Actor &actor)
{
    const auto plan = SetupFile::read(json, context.configuration(), tools.kinds);
    if (!plan) {
        return plan.error();
    }
    return SetupApplication(context, *plan, tools, actor).apply();
}
