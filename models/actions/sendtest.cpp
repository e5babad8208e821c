// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/sendtest.h"

#include "models/actions/contacts.h"
#include "models/rules/addresses.h"
#include "models/store/messagestore.h"
#include "models/store/writecontext.h"

namespace {

Message messageOf(const WriteContext &context, const TestMessage &test, const Address &to)
{
    Message message;
    message.id = MessageId::create(context.nowMs());
    message.channel = test.channel;
    message.to = to;
    message.text = test.text;
    message.templateCall = test.templateCall;
    message.createdAt = message.updatedAt = context.nowMs();
    message.dueAt = context.queueNowMs();
    message.expiresAt = context.nowMs() + testMessageMs;
    return message;
}

} // namespace

Result<Message> sendTest(WriteContext &context, const TestMessage &test, const Actor &actor)
{
    if (!context.configuration().channel(test.channel)) {
        return Error::of(Error::Code::NotFound, QStringLiteral("channel"));
    }
    const QString phone = test.phone.trimmed();
    const auto to = Addresses::parse(Address::Kind::Phone, phone);
    if (!to) {
        const FindingCode code = phone.isEmpty() ? FindingCode::Required : FindingCode::NotAPhone;
        return Error::invalid({{QStringLiteral("/phone"), code, {phone}}});
    }
    const auto contact = findOrMakeContact(context, {{}, {}, {*to}});
    if (!contact) {
        return contact.error();
    }
    const auto conversation =
        findOrBeginConversation(context, contact->id, std::nullopt, test.channel);
    if (!conversation) {
        return conversation.error();
    }
    Message message = messageOf(context, test, *to);
    message.contact = contact->id;
    message.conversation = conversation->row;
    const auto row = MessageStore(context.connection()).insert(message, actor);
    if (!row) {
        return row.error();
    }
    message.row = *row;
    context.note(Change::Kind::Message, row->value, true);
    return message;
}
