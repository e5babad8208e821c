// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/setupwriter.h"

#include "models/actions/opensecrets.h"
#include "models/actions/settlesecrets.h"
#include "models/ports/vault.h"
#include "models/rules/setupjson.h"
#include "models/store/channelstore.h"
#include "models/store/chatbotstore.h"
#include "models/store/mediastore.h"
#include "models/store/settingsstore.h"
#include "models/store/systemstore.h"
#include "models/store/templatestore.h"
#include "models/store/writecontext.h"

namespace {

QString listed(const QStringList &members)
{
    return members.join(QLatin1String(", "));
}

} // namespace

Result<ExternalSystem> SetupWriter::write(const ExternalSystem *before, ExternalSystem system)
{
    SystemStore store(m_context.connection());
    if (!before) {
        system.createdAt = m_context.nowMs();
        auto inserted = store.insert(system);
        if (!inserted) {
            return inserted.error();
        }
        system.id = *inserted;
        system.revision = 1;
        m_context.note(Change::Kind::ExternalSystem, system.id.value, true);
        m_context.audit(m_actor, QStringLiteral("system.created"), system.name);
        return system;
    }
    const QStringList changed =
        SetupJson::changedMembers(SetupJson::fromSystem(*before), SetupJson::fromSystem(system));
    if (changed.isEmpty()) {
        return *before;
    }
    if (auto updated = store.update(system); !updated) {
        return updated.error();
    }
    ++system.revision;
    m_context.note(Change::Kind::ExternalSystem, system.id.value);
    m_context.audit(m_actor, QStringLiteral("system.changed"), system.name, listed(changed));
    return system;
}

Result<Chatbot> SetupWriter::write(const Chatbot *before, Chatbot chatbot)
{
    ChatbotStore store(m_context.connection());
    if (!before) {
        chatbot.createdAt = m_context.nowMs();
        auto inserted = store.insert(chatbot);
        if (!inserted) {
            return inserted.error();
        }
        chatbot.id = *inserted;
        chatbot.revision = 1;
        m_context.note(Change::Kind::Chatbot, chatbot.id.value, true);
        m_context.audit(m_actor, QStringLiteral("chatbot.created"), chatbot.externalId);
        return chatbot;
    }
    const QStringList changed = SetupJson::changedMembers(*before, chatbot);
    if (changed.isEmpty()) {
        return *before;
    }
    if (auto updated = store.update(chatbot); !updated) {
        return updated.error();
    }
    ++chatbot.revision;
    m_context.note(Change::Kind::Chatbot, chatbot.id.value);
    m_context.audit(m_actor, QStringLiteral("chatbot.changed"), chatbot.externalId,
                    listed(changed));
    return chatbot;
}

Result<Settings> SetupWriter::write(const Settings &before, const Settings &settings)
{
    const QStringList changed = SetupJson::changedMembers(SetupJson::fromSettings(before),
                                                          SetupJson::fromSettings(settings));
    if (changed.isEmpty()) {
        return before;
    }
    if (auto written = SettingsStore(m_context.connection()).write(settings); !written) {
        return written.error();
    }
    m_context.note(Change::Kind::Settings, 0);
    m_context.audit(m_actor, QStringLiteral("settings.changed"), QString(), listed(changed));
    return settings;
}

Result<Channel> SetupWriter::write(const Channel *before, const ChannelDraft &draft,
                                   const ChannelTools &tools)
{
    ChannelDraft next = draft;
    Channel &channel = next.channel;
    QStringList changed;
    if (before) {
        channel.brokenCode = before->brokenCode;
        channel.brokenDetail = before->brokenDetail;
        channel.brokenSince = before->brokenSince;
        channel.checkedAt = before->checkedAt;
        changed = SetupJson::changedMembers(SetupJson::fromChannel(*before),
                                            SetupJson::fromChannel(channel));
    }
    const auto secrets = changedSecrets(next, tools.vault);
    if (!secrets) {
        return secrets.error();
    }
    if (before && changed.isEmpty() && secrets->isEmpty()) {
        return *before;
    }
    if (auto written = writeFields(before, channel); !written) {
        return written.error();
    }
    if (auto written = writeSecrets(next, *secrets, tools.vault); !written) {
        return written.error();
    }
    const bool credentials = !before || !secrets->isEmpty() || before->settings != channel.settings;
    if (before && credentials) {
        if (auto forgotten = forgetAccount(*before, channel); !forgotten) {
            return forgotten.error();
        }
    }
    if (credentials) {
        if (auto settled = settleSecretsOf(m_context, channel, tools); !settled) {
            return settled.error();
        }
    }
    m_context.note(Change::Kind::Channel, channel.id.value, !before);
    for (const QString &name : *secrets) {
        changed.append(QStringLiteral("secrets/") + name);
    }
    m_context.audit(m_actor,
                    before ? QStringLiteral("channel.changed") : QStringLiteral("channel.created"),
                    channel.key, before ? listed(changed) : QString());
    return channel;
}

Result<void> SetupWriter::forgetAccount(const Channel &before, const Channel &channel)
{
    // Other credentials may be those of another account: uploads cost less than wrong files.
    if (auto media = MediaStore(m_context.connection()).forgetChannel(channel.id); !media) {
        return media;
    }
    if (before.settings == channel.settings) {
        return {};
    }
    m_context.note(Change::Kind::Template, channel.id.value);
    return TemplateStore(m_context.connection()).forgetChannel(channel.id);
}

Result<void> SetupWriter::writeFields(const Channel *before, Channel &channel)
{
    ChannelStore store(m_context.connection());
    if (before) {
        auto updated = store.update(channel);
        ++channel.revision;
        return updated;
    }
    channel.createdAt = m_context.nowMs();
    channel.brokenCode.clear();
    channel.brokenDetail.clear();
    channel.brokenSince.reset();
    channel.checkedAt.reset();
    auto inserted = store.insert(channel);
    if (!inserted) {
        return inserted.error();
    }
    channel.id = *inserted;
    channel.revision = 1;
    return {};
}

Result<QStringList> SetupWriter::changedSecrets(const ChannelDraft &draft, const Vault &vault)
{
    const ChannelId id = draft.channel.id;
    QMap<QString, QByteArray> kept;
    if (id.isValid()) {
        auto read = ChannelStore(m_context.connection()).secrets(id);
        if (!read) {
            return read.error();
        }
        kept = *read;
    }
    QStringList changed;
    for (auto secret = draft.secrets.cbegin(); secret != draft.secrets.cend(); ++secret) {
        const bool isKept = kept.contains(secret.key());
        if (!secret->has_value()) {
            if (isKept) {
                changed.append(secret.key());
            }
            continue;
        }
        if (isKept) {
            const auto opened = vault.open(kept.value(secret.key()), secretPlace(id, secret.key()));
            if (opened && *opened == **secret) {
                continue;
            }
        }
        changed.append(secret.key());
    }
    return changed;
}

Result<void> SetupWriter::writeSecrets(const ChannelDraft &draft, const QStringList &changed,
                                       const Vault &vault)
{
    ChannelStore store(m_context.connection());
    const ChannelId id = draft.channel.id;
    for (const QString &name : changed) {
        const std::optional<Secret> secret = draft.secrets.value(name);
        if (!secret) {
            if (auto removed = store.removeSecret(id, name); !removed) {
                return removed;
            }
            continue;
        }
        const auto sealed = vault.seal(*secret, secretPlace(id, name));
        if (!sealed) {
            return sealed.error();
        }
        if (auto written = store.setSecret(id, name, *sealed); !written) {
            return written;
        }
    }
    return {};
}
