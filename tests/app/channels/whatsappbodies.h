// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMessageAuthenticationCode>

/// Bodies of calls of the WhatsApp Cloud API, written by hand from its facts.
namespace WhatsAppBodies {

/// Written with apostrophes, so that moc can read the tests.
inline QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// A body with one change of the field "messages" for the phone number id "1065".
inline QByteArray news(const QByteArray &members, const QByteArray &number = "1065")
{
    return json("{'object': 'whatsapp_business_account', 'entry': [{'id': '900', 'changes': ["
                "{'field': 'messages', 'value': {'messaging_product': 'whatsapp', 'metadata': "
                "{'display_phone_number': '551140001000', 'phone_number_id': '") +
           number + "\"}, " + members + "}}]}]}";
}

inline QByteArray status(const QByteArray &id, const QByteArray &word,
                         const QByteArray &ourId = QByteArray())
{
    QByteArray text = "{\"id\": \"" + id + "\", \"status\": \"" + word +
                      "\", \"timestamp\": \"1790000000\", \"recipient_id\": \"5511987654321\"";
    if (!ourId.isEmpty()) {
        text += ", \"biz_opaque_callback_data\": \"" + ourId + "\"";
    }
    return text + "}";
}

inline QByteArray statuses(const QByteArray &list)
{
    return news("\"statuses\": [" + list + "]");
}

/// A message of a type, from one person with a name; `part` is the JSON of its own member.
inline QByteArray message(const QByteArray &type, const QByteArray &part,
                          const QByteArray &more = QByteArray())
{
    QByteArray text = "{\"from\": \"5511987654321\", \"id\": \"wamid.1\", \"timestamp\": "
                      "\"1790000000\", \"type\": \"" +
                      type + "\"" + more;
    if (!part.isEmpty()) {
        text += ", \"" + type + "\": " + part;
    }
    return text + "}";
}

inline QByteArray messages(const QByteArray &list)
{
    return news(json("'contacts': [{'profile': {'name': 'Ana Souza'}, 'wa_id': '5511987654321'}], "
                     "'messages': [") +
                list + "]");
}

/// The head field that Meta sends with a body.
inline QByteArray signature(const QByteArray &body, const QByteArray &appSecret)
{
    return "sha256=" +
           QMessageAuthenticationCode::hash(body, appSecret, QCryptographicHash::Sha256).toHex();
}

} // namespace WhatsAppBodies
