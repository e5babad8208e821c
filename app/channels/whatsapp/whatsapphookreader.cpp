// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/whatsapphookreader.h"

#include "app/channels/whatsapp/whatsapphooks.h"

#include <QMessageAuthenticationCode>

namespace {

constexpr QByteArrayView signatureField = "x-hub-signature-256";
constexpr QByteArrayView signaturePrefix = "sha256=";
constexpr qsizetype signatureLength = 71;

/// Compared as secrets are, so that the time tells nothing of how much was right.
bool isSame(const QByteArray &one, const QByteArray &other)
{
    return Secret(one) == Secret(other);
}

} // namespace

std::optional<QByteArray> WhatsAppHookReader::challenge(const HookCall &call,
                                                        const Secrets &secrets) const
{
    const Secret known = secrets.value(QStringLiteral("verify_token"));
    const auto mode = call.parameter(QStringLiteral("hub.mode"));
    const auto token = call.parameter(QStringLiteral("hub.verify_token"));
    const auto question = call.parameter(QStringLiteral("hub.challenge"));
    if (known.isEmpty() || mode != QLatin1String("subscribe") || !token || !question) {
        return std::nullopt;
    }
    // A form may write a blank as "+".
    const QByteArray plain = token->toUtf8();
    const QByteArray asForm = QByteArray(plain).replace('+', ' ');
    const bool plainFits = isSame(plain, known.reveal());
    const bool formFits = isSame(asForm, known.reveal());
    return plainFits || formFits ? std::optional(question->toUtf8()) : std::nullopt;
}

bool WhatsAppHookReader::mayBeGenuine(const HookCall &call, const Secrets &secrets) const
{
    const QByteArray signature = call.field(signatureField);
    return !secrets.value(QStringLiteral("app_secret")).isEmpty() &&
           signature.size() == signatureLength && signature.startsWith(signaturePrefix);
}

bool WhatsAppHookReader::isGenuine(const HookCall &call, const Secrets &secrets) const
{
    if (!mayBeGenuine(call, secrets)) {
        return false;
    }
    const Secret key = secrets.value(QStringLiteral("app_secret"));
    const QByteArray expected =
        QMessageAuthenticationCode::hash(call.body, key.reveal(), QCryptographicHash::Sha256)
            .toHex();
    return isSame(call.field(signatureField).mid(signaturePrefix.size()).toLower(), expected);
}

std::optional<HookContents> WhatsAppHookReader::read(const QByteArray &body,
                                                     const Channel &channel) const
{
    return WhatsAppHooks::read(body, channel);
}
