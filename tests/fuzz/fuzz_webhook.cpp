// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/whatsapphookreader.h"
#include "tests/fuzz/fuzzing.h"

#include <QMessageAuthenticationCode>

/// The first line is the signature, the rest the body.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = Fuzzing::bytesOf(data, size);
    const qsizetype end = bytes.indexOf('\n');
    const QByteArray signature = end < 0 ? QByteArray() : bytes.first(end);
    const QByteArray secret = QByteArrayLiteral("an app secret");
    HookCall call;
    call.body = end < 0 ? bytes : bytes.sliced(end + 1);
    call.field = [&signature](QByteArrayView name) {
        return name == "x-hub-signature-256" ? signature : QByteArray();
    };
    call.parameter = [&signature](const QString &) {
        return std::optional<QString>(QString::fromUtf8(signature));
    };
    const WhatsAppHookReader reader;
    const HookReader::Secrets secrets{{QStringLiteral("app_secret"), Secret(secret)},
                                      {QStringLiteral("verify_token"), Secret("a verify token")}};
    const QByteArray right =
        "sha256=" +
        QMessageAuthenticationCode::hash(call.body, secret, QCryptographicHash::Sha256).toHex();
    Fuzzing::expect(reader.isGenuine(call, secrets) == (signature.toLower() == right),
                    "who does not know the secret is not genuine");
    Fuzzing::expect(!reader.challenge(call, secrets) || signature == "a verify token",
                    "who does not know the token gets no challenge");
    Channel channel;
    channel.id = ChannelId{1};
    channel.kind = QStringLiteral("whatsapp_cloud");
    channel.settings = {{QStringLiteral("phone_number_id"), QStringLiteral("1065")},
                        {QStringLiteral("business_account_id"), QStringLiteral("900")}};
    if (const auto contents = reader.read(call.body, channel)) {
        for (const ProviderEvent &event : contents->events) {
            if (const auto *evidence = std::get_if<DeliveryEvidence>(&event)) {
                Fuzzing::expect(evidence->channel == channel.id &&
                                    (!evidence->providerId.isEmpty() || evidence->message),
                                "evidence says of what it is");
            }
        }
    }
    return 0;
}
