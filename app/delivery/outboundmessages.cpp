// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/outboundmessages.h"

#include "models/store/connection.h"
#include "models/store/documentstore.h"

std::variant<OutboundMessage, SendOutcome>
OutboundMessages::outboundOf(const Message &message, const Channel *channel) const
{
    const QString noAnswer = QStringLiteral("no_answer");
    if (!channel) {
        return Send::NotSent{{noAnswer, QStringLiteral("The channel changed in between."), {}},
                             std::nullopt};
    }
    auto access = m_accesses.accessTo(*channel);
    if (!access) {
        return Send::NotSent{{noAnswer, access.error().detail, {}}, std::nullopt};
    }
    OutboundMessage outbound{message, std::move(access).value(), {}, {}, {}};
    if (!message.document) {
        return outbound;
    }
    const auto document = DocumentStore(m_connection).findByRow(*message.document);
    if (const auto failed = m_connection.takeFailure(); !failed) {
        return Send::NotSent{{noAnswer, failed.error().detail, {}}, std::nullopt};
    }
    if (!document) {
        return Send::Refused{
            {QStringLiteral("document_refused"), QStringLiteral("The document is gone."), {}}};
    }
    outbound.document = OutboundDocument{m_documentPath(document->sha256),
                                         document->filename,
                                         document->mimeType,
                                         document->size,
                                         document->sha256,
                                         {}};
    return outbound;
}
