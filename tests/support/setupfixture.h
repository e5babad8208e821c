// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/applysetup.h"
#include "models/rules/channelkinds.h"
#include "models/store/contactstore.h"
#include "models/store/conversationstore.h"
#include "models/store/messagestore.h"
#include "models/store/writecontext.h"
#include "tests/support/storefixture.h"
#include "tests/support/testvault.h"

/// A store with what the set-up's actions need: kinds (with "testhttp", which the released program
/// does not have) and a vault.
class SetupFixture : public StoreFixture
{
public:
    SetupFixture()
    {
        ChannelKind http;
        http.name = QStringLiteral("testhttp");
        http.addresses = {Address::Kind::Phone};
        http.settings = QStringList{QStringLiteral("base_url")};
        http.secrets = QStringList{QStringLiteral("token")};
        kinds.add(http);
    }

    ConfigurationPointer now() const { return configuration.current(); }

    Result<QList<SetupChange>> apply(const QByteArray &json)
    {
        return write<QList<SetupChange>>([this, json](WriteContext &context) {
            return applySetup(context, json, ChannelTools{kinds, vault}, actor);
        });
    }

    /// The lines of what changed, or "!" and the findings as "pointer code".
    QStringList lines(const QByteArray &json)
    {
        const auto changes = apply(json);
        if (!changes) {
            return QStringList{QStringLiteral("!")} + places(changes.error().findings);
        }
        QStringList lines;
        for (const SetupChange &change : *changes) {
            lines.append(setupChangeText(change, [](const char *, const char *source) {
                return QString::fromUtf8(source);
            }));
        }
        return lines;
    }

    /// A message of a person of its own, as bare as a row can be.
    Message addMessage(ChannelId channel, MessageStatus status,
                       std::optional<DocumentRow> document = {})
    {
        const auto added = write<Message>([&](WriteContext &context) -> Result<Message> {
            Contact contact;
            contact.createdAt = context.nowMs();
            Conversation conversation;
            conversation.id = ConversationId::create(context.nowMs());
            conversation.contact = *ContactStore(context.connection()).insert(contact);
            conversation.channel = channel;
            Message message;
            message.conversation = *ConversationStore(context.connection()).insert(conversation);
            message.id = MessageId::create(context.nowMs());
            message.contact = conversation.contact;
            message.channel = channel;
            message.status = status;
            message.document = document;
            message.createdAt = message.updatedAt = context.nowMs();
            message.row = *MessageStore(context.connection()).insert(message, Actor());
            return message;
        });
        return *added;
    }

    static QStringList places(const Findings &findings)
    {
        QStringList places;
        for (const Finding &finding : findings) {
            places.append(finding.pointer + QLatin1Char(' ') + findingCodeName(finding.code));
        }
        places.sort();
        return places;
    }

    ChannelKinds kinds = ChannelKinds::released();
    TestVault vault;
    Actor actor{Actor::Kind::Admin, 0, QStringLiteral("ana")};
};
