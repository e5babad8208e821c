// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/jsonreader/messagereader.h"

#include "app/gateway/jsonreader/messagebuilder.h"
#include "app/gateway/jsonreader/messageshape.h"

#include <algorithm>

namespace {

/// Collects what a body without messages says.
class RetryTarget : public JsonTarget
{
public:
    void text(int, const QString &value) override { read.channel = value; }
    void truth(int, bool value) override { read.confirmed = value; }
    void fault(const Finding &finding) override { read.findings.append(finding); }

    ReadRetry read;
};

MessageReader::Read<ReadRetry> readInto(const QByteArray &json, const JsonShape &shape)
{
    RetryTarget target;
    if (!json.trimmed().isEmpty()) {
        if (const auto malformed = ShapedReader::read(json, shape, target)) {
            return *malformed;
        }
    }
    return target.read;
}

/// Whether something is said of this place or of the root already.
bool pointsAt(const Findings &findings, const QString &pointer)
{
    return std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
        return finding.pointer.isEmpty() || finding.pointer == pointer;
    });
}

/// The size of a batch.
void checkCount(ReadMessages &read, bool hasList, int count)
{
    const QString pointer = QStringLiteral("/messages");
    if (hasList && (count == 0 || count > MessageReader::batchLimit)) {
        read.findings.append({pointer,
                              FindingCode::OutOfRange,
                              {QStringLiteral("1"), QString::number(MessageReader::batchLimit),
                               QString::number(count)}});
    } else if (!hasList && !pointsAt(read.findings, pointer)) {
        read.findings.append({pointer, FindingCode::Required, {}});
    }
}

} // namespace

MessageReader::Read<ReadMessages> MessageReader::readMessage(const QByteArray &json)
{
    MessageBuilder builder(MessageBuilder::Form::Single, 1);
    if (const auto malformed = ShapedReader::read(json, MessageShape::message, builder)) {
        return *malformed;
    }
    return builder.take();
}

MessageReader::Read<ReadMessages> MessageReader::readBatch(const QByteArray &json)
{
    MessageBuilder builder(MessageBuilder::Form::Batch, batchLimit);
    if (const auto malformed = ShapedReader::read(json, MessageShape::batch, builder)) {
        return *malformed;
    }
    ReadMessages read = builder.take();
    checkCount(read, builder.hasList(), builder.count());
    return read;
}

MessageReader::Read<ReadRetry> MessageReader::readRetry(const QByteArray &json)
{
    return readInto(json, MessageShape::retry);
}

MessageReader::Read<Findings> MessageReader::readNothing(const QByteArray &json)
{
    auto read = readInto(json, MessageShape::nothing);
    if (auto *malformed = std::get_if<ShapedReader::Malformed>(&read)) {
        return std::move(*malformed);
    }
    return std::get<ReadRetry>(read).findings;
}
