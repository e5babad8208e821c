// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/jsonreader/messagereader.h"
#include "tests/fuzz/fuzzing.h"

#include <QJsonDocument>

namespace {

void check(const QByteArray &bytes, const MessageReader::Read<ReadMessages> &read)
{
    const auto *messages = std::get_if<ReadMessages>(&read);
    if (messages == nullptr) {
        return;
    }
    bool clean = messages->findings.isEmpty();
    for (const ReadMessage &message : messages->messages) {
        clean = clean && message.findings.isEmpty();
        for (const Finding &finding : message.findings) {
            Fuzzing::expect(finding.pointer.isEmpty() ||
                                finding.pointer.startsWith(QLatin1Char('/')),
                            "a finding points at a member");
        }
    }
    if (clean) {
        Fuzzing::expect(QJsonDocument::fromJson(bytes).isObject(),
                        "what is accepted is JSON to another reader too");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = Fuzzing::bytesOf(data, size);
    check(bytes, MessageReader::readMessage(bytes));
    check(bytes, MessageReader::readBatch(bytes));
    [[maybe_unused]] const auto retry = MessageReader::readRetry(bytes);
    [[maybe_unused]] const auto nothing = MessageReader::readNothing(bytes);
    return 0;
}
