// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/acceptedmessage.h"
#include "models/base/result.h"
#include "models/domain/chatbot.h"
#include "models/domain/contact.h"
#include "models/domain/conversation.h"
#include "models/domain/proactiverequest.h"
#include "models/rules/filling.h"
#include "models/rules/routechoice.h"

class WriteContext;
struct ChannelKind;

/// One request on its way. First everything is looked at, then everything is written: a job with
/// findings has written nothing.
class ProactiveSending
{
public:
    ProactiveSending(WriteContext &context, const ProactiveRequest &request, const Sender &sender,
                     const ChannelKinds &kinds)
        : m_context(context)
        , m_request(request)
        , m_sender(sender)
        , m_kinds(kinds)
    {
    }

    Result<AcceptedMessage> run();
    Result<CheckedMessage> check();

private:
    Result<void> look();
    Result<void> lookForRecipient();
    void chooseRoute();
    void lookForFile();
    void fillTexts();
    void checkLimits(const ChannelKind &kind);
    void fillParameter(const Filling &filling, int index);
    void checkTemplate();
    QHash<QString, Filling::Value> values() const;
    QString at(const char *member) const { return m_request.pointer + QLatin1String(member); }
    QString fileMember() const;

    Result<DocumentRow> storeFile();
    Result<void> takeFile(Message &message);
    Result<void> awaitFile(MessageRow row);
    Result<AcceptedMessage> write();
    Message messageFor(const Contact &contact, const Conversation &conversation) const;

    WriteContext &m_context;
    const ProactiveRequest &m_request;
    const Sender &m_sender;
    const ChannelKinds &m_kinds;

    Findings m_findings;
    QList<Address> m_addresses;
    std::optional<Contact> m_known;
    const Chatbot *m_chatbot = nullptr;
    std::optional<RouteChoice::Route> m_route;
    std::optional<Document> m_document;
    QString m_text;
    std::optional<TemplateCall> m_template;
    QList<Warning> m_warnings;
};
