// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/directoryhandler.h"

#include "app/gateway/jsonwriter.h"
#include "models/rules/channelkinds.h"
#include "models/store/configurationcache.h"

#include <algorithm>

namespace {

constexpr qint64 bytesPerMib = 1024LL * 1024;

QList<Chatbot> chatbotsOf(const Configuration &configuration, ExternalSystemId system)
{
    QList<Chatbot> theirs;
    for (const Chatbot &chatbot : configuration.chatbots) {
        if (chatbot.system == system) {
            theirs.append(chatbot);
        }
    }
    return theirs;
}

const char *healthName(ChannelHealth health)
{
    switch (health) {
    case ChannelHealth::Ok:
        return "ok";
    case ChannelHealth::Paused:
        return "paused";
    case ChannelHealth::Broken:
        return "broken";
    case ChannelHealth::Unchecked:
        return "unchecked";
    }
    return "unchecked";
}

void writeChannel(JsonWriter &writer, const Channel &channel, const ChannelKinds &kinds,
                  const Settings &settings)
{
    writer.beginObject().key("key").value(channel.key).key("name").value(channel.name);
    writer.key("kind").value(channel.kind).key("active").value(channel.active);
    writer.key("health").value(healthName(channel.health())).key("limits").beginObject();
    if (const ChannelKind *kind = kinds.find(channel.kind)) {
        const qint64 ours = settings.maxDocumentMib * bytesPerMib;
        writer.key("text").value(static_cast<qint64>(kind->textLimit));
        writer.key("caption").value(static_cast<qint64>(kind->captionLimit));
        writer.key("document_bytes").value(std::min(kind->documentBytes.value_or(ours), ours));
    }
    writer.endObject().endObject();
}

} // namespace

Reply DirectoryHandler::chatbots(ApiCall call, HandlerContext &context)
{
    const ConfigurationPointer configuration = context.configuration.current();
    JsonWriter writer;
    writer.beginObject().key("chatbots").beginArray();
    for (const Chatbot &chatbot : chatbotsOf(*configuration, call.caller->system)) {
        writer.beginObject().key("external_id").value(chatbot.externalId);
        writer.key("name").value(chatbot.name).key("active").value(chatbot.active);
        writer.key("proactive_only").value(chatbot.proactiveOnly).key("channels").beginArray();
        for (const ChannelId id : chatbot.channels) {
            if (const Channel *channel = configuration->channel(id)) {
                writer.value(channel->key);
            }
        }
        writer.endArray().endObject();
    }
    writer.endArray().endObject();
    return ApiResponse::json(200, writer.text());
}

Reply DirectoryHandler::channels(ApiCall call, HandlerContext &context)
{
    const ConfigurationPointer configuration = context.configuration.current();
    QList<ChannelId> usable;
    for (const Chatbot &chatbot : chatbotsOf(*configuration, call.caller->system)) {
        usable += chatbot.channels;
    }
    JsonWriter writer;
    writer.beginObject().key("channels").beginArray();
    for (const Channel &channel : configuration->channels) {
        if (usable.contains(channel.id)) {
            writeChannel(writer, channel, context.kinds, configuration->settings);
        }
    }
    writer.endArray().endObject();
    return ApiResponse::json(200, writer.text());
}
