// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/commitloop.h"

#include "models/store/channelstore.h"
#include "models/store/contactstore.h"
#include "models/store/conversationstore.h"
#include "models/store/database.h"
#include "models/store/newrows.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace {

Message benchMessage(qint64 number, ContactId contact, ChannelId channel, ConversationRow row)
{
    Message message;
    message.id = MessageId::create(1795521600000 + number);
    message.contact = contact;
    message.channel = channel;
    message.conversation = row;
    message.to = {Address::Kind::Phone, QStringLiteral("+5511987654321"), {}};
    message.text = QString::fromUtf8("Olá João, seu boleto NF-%1 chegou.").arg(number);
    message.reference = QStringLiteral("NF-%1").arg(number);
    message.createdAt = 1795521600000 + number;
    message.updatedAt = message.createdAt;
    message.dueAt = message.createdAt;
    return message;
}

} // namespace

double rawCommitsPerSecond(int rowsPerCommit, double seconds)
{
    QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    const QString file = folder.filePath(QStringLiteral("karoo.db"));
    if (!Database::prepare(file)) {
        return 0;
    }
    const auto connection = std::move(Connection::open(file, Connection::Mode::ReadWrite)).value();
    Channel channel;
    channel.key = QStringLiteral("k");
    channel.name = QStringLiteral("K");
    channel.kind = QStringLiteral("simulator");
    const auto channelId = ChannelStore(*connection).insert(channel);
    const auto contact = ContactStore(*connection).insert({});
    Conversation conversation;
    conversation.id = ConversationId::create(1);
    conversation.contact = *contact;
    conversation.channel = *channelId;
    const auto row = ConversationStore(*connection).insert(conversation);

    QElapsedTimer timer;
    timer.start();
    qint64 written = 0;
    while (timer.elapsed() < static_cast<qint64>(seconds * 1000)) {
        if (!connection->execute("BEGIN IMMEDIATE")) {
            return 0;
        }
        NewRows rows(*connection);
        for (int index = 0; index < rowsPerCommit; ++index) {
            rows.add(benchMessage(++written, *contact, *channelId, *row), Actor());
        }
        rows.flush();
        if (!connection->takeFailure() || !connection->execute("COMMIT")) {
            return 0;
        }
    }
    return static_cast<double>(written) / (static_cast<double>(timer.elapsed()) / 1000);
}
