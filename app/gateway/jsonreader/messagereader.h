// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/jsonreader/readmessages.h"
#include "app/gateway/jsonreader/shapedreader.h"
#include "models/base/finding.h"

#include <QByteArray>
#include <QString>

#include <variant>

/// What POST /v1/messages/{id}/retry says.
struct ReadRetry
{
    QString channel;
    bool confirmed = false;
    Findings findings;
};

/// The bodies of the calls on messages.
namespace MessageReader {

constexpr int batchLimit = 1000;

template<class T>
using Read = std::variant<T, ShapedReader::Malformed>;

/// A single message; `messages` has one.
Read<ReadMessages> readMessage(const QByteArray &json);
Read<ReadMessages> readBatch(const QByteArray &json);
/// An empty body says nothing.
Read<ReadRetry> readRetry(const QByteArray &json);
/// A body that may be empty or have no members.
Read<Findings> readNothing(const QByteArray &json);

} // namespace MessageReader
