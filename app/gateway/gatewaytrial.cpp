// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/gatewaytrial.h"

#include "app/gateway/jsonreader/messagereader.h"
#include "app/gateway/messageintake.h"
#include "models/actions/sendproactive.h"
#include "models/rules/channelkinds.h"
#include "models/store/configurationcache.h"
#include "models/store/writequeue.h"
#include "ui/writes.h"

namespace {

constexpr qint64 bytesPerBase64 = 3;
constexpr qint64 charactersPerBase64 = 4;

/// The road looks at everything but the bytes of a file: those are only read when they are kept.
void standInForFile(ReadMessage &message)
{
    if (message.request.attachment == Message::Attachment::None ||
        !std::holds_alternative<std::monostate>(message.request.file)) {
        return;
    }
    StagedFile file;
    if (message.file) {
        file.size = message.file->bytes.size() * bytesPerBase64 / charactersPerBase64;
    }
    message.request.file = file;
    message.file.reset();
}

Result<RehearsedMessage> rehearsed(WriteContext &context, const ReadMessage &message,
                                   const Sender &sender, const ChannelKinds &kinds)
{
    RehearsedMessage result;
    result.pointer = message.request.pointer;
    const auto checked = checkProactive(context, message.request, sender, kinds);
    if (!checked && checked.error().code != Error::Code::Invalid) {
        return checked.error();
    }
    const Findings road = checked ? Findings() : checked.error().findings;
    result.findings = MessageIntake::together(message.findings, road, message.request.pointer);
    if (checked) {
        result.channelKey = checked->channelKey;
        result.text = checked->text;
    }
    return result;
}

Result<Rehearsal> rehearsedAll(WriteContext &context, const ReadMessages &read,
                               const Sender &sender, const ChannelKinds &kinds)
{
    Rehearsal rehearsal;
    rehearsal.findings = read.findings;
    for (const ReadMessage &message : read.messages) {
        auto one = rehearsed(context, message, sender, kinds);
        if (!one) {
            return one.error();
        }
        rehearsal.messages.append(std::move(one).value());
    }
    return rehearsal;
}

} // namespace

GatewayTrial::GatewayTrial(const Parts &parts)
    : m_parts(parts)
    , m_call(parts.gateway, parts.configuration)
{
}

void GatewayTrial::rehearse(const QByteArray &json, bool batch, ExternalSystemId system,
                            QObject *context, std::function<void(const Rehearsal &)> done)
{
    auto read = batch ? MessageReader::readBatch(json) : MessageReader::readMessage(json);
    if (std::holds_alternative<ShapedReader::Malformed>(read)) {
        Rehearsal malformed;
        malformed.malformed = true;
        return done(malformed);
    }
    ReadMessages messages = std::get<ReadMessages>(std::move(read));
    for (ReadMessage &message : messages.messages) {
        standInForFile(message);
    }
    MessageIntake::checkAddresses(messages, m_parts.configuration.current()->settings);
    const Sender sender{system, {}};
    writeThen<Rehearsal>(
        m_parts.queue, context,
        [messages, sender, &kinds = m_parts.kinds](WriteContext &write) {
            return rehearsedAll(write, messages, sender, kinds);
        },
        [done = std::move(done)](const Result<Rehearsal> &result) {
            Rehearsal failed;
            failed.failure = result ? std::optional<Error>() : result.error();
            done(result ? *result : failed);
        });
}

void GatewayTrial::call(const TrialCall &call, QObject *context,
                        std::function<void(const TrialAnswer &)> done)
{
    m_call.start(call, context, std::move(done));
}
