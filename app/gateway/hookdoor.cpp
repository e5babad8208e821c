// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/hookdoor.h"

#include "app/channels/hookreaders.h"
#include "app/gateway/commits.h"
#include "app/gateway/storereader.h"
#include "models/actions/opensecrets.h"
#include "models/store/channelstore.h"
#include "models/store/configurationcache.h"

#include <QLoggingCategory>

#include <limits>
#include <utility>

Q_LOGGING_CATEGORY(hooksLog, "karoo.hooks")

namespace {

/// More different notes than this are not worth a log.
constexpr qsizetype notesAtMost = 1000;

} // namespace

HookDoor::HookDoor(const Parts &parts)
    : m_parts(parts)
{
}

Result<HookDoor::Opened> HookDoor::open(const QString &key)
{
    const ConfigurationPointer current = m_parts.configuration.current();
    if (current != m_openedFor) {
        m_openedFor = current;
        m_secrets.clear();
    }
    const Channel *channel = current->channel(key);
    const HookReader *reader = channel ? m_parts.readers.find(channel->kind) : nullptr;
    if (reader == nullptr) {
        return Error::of(Error::Code::NotFound, QStringLiteral("channel"));
    }
    auto secrets = secretsOf(*channel);
    if (!secrets) {
        qCWarning(hooksLog) << "channel" << channel->key
                            << "takes no calls:" << secrets.error().detail;
        return Error::of(Error::Code::Unavailable, QStringLiteral("secrets"));
    }
    return Opened{*channel, std::move(secrets).value(), reader};
}

Result<HookReader::Secrets> HookDoor::secretsOf(const Channel &channel)
{
    if (const auto known = m_secrets.constFind(channel.id); known != m_secrets.constEnd()) {
        return *known;
    }
    Connection *connection = m_parts.store.connection();
    if (connection == nullptr) {
        return m_parts.store.failure();
    }
    auto secrets = openSecrets(*connection, m_parts.vault, channel.id);
    if (secrets) {
        m_secrets.insert(channel.id, *secrets);
    }
    return secrets;
}

void HookDoor::called(ChannelId channel, qint64 nowMs)
{
    if (m_writtenAt.value(channel, std::numeric_limits<qint64>::min() / 2) + pauseMs <= nowMs) {
        m_writtenAt.insert(channel, nowMs);
        m_toWrite.insert(channel, nowMs);
    }
}

void HookDoor::note(const Channel &channel, const QStringList &leftOut)
{
    for (const QString &what : leftOut) {
        const QString line = channel.key + QLatin1Char('\n') + what;
        if (m_noted.size() < notesAtMost && !m_noted.contains(line)) {
            m_noted.insert(line);
            qCInfo(hooksLog) << "channel" << channel.key << "leaves out:" << what;
        }
    }
}

void HookDoor::flush(Commits &commits)
{
    if (m_toWrite.isEmpty()) {
        return;
    }
    commits.addQuiet([seen = std::exchange(m_toWrite, {})](WriteContext &context) -> Result<void> {
        ChannelStore store(context.connection());
        for (auto call = seen.cbegin(); call != seen.cend(); ++call) {
            if (auto written = store.setHookSeen(call.key(), call.value()); !written) {
                return written;
            }
        }
        return {};
    });
}
