// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/channels/whatsappfixture.h"

#include "tests/support/awaited.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace {

/// Long enough for a loaded machine; what hangs is cut by it.
constexpr OutgoingDeadlines deadlines{3'000, 4'000, 0, 0};

} // namespace

WhatsAppFixture::WhatsAppFixture()
{
    const GraphWorld world;
    access.channel.id = ChannelId{7};
    access.channel.kind = QStringLiteral("whatsapp_cloud");
    access.channel.settings = {{QStringLiteral("base_url"), meta.baseUrl()},
                               {QStringLiteral("api_version"), world.version},
                               {QStringLiteral("phone_number_id"), world.phoneNumberId},
                               {QStringLiteral("business_account_id"), world.businessAccountId}};
    access.secrets = {{QStringLiteral("access_token"), Secret(meta.token())}};
    const DriverEnvironment environment{
        http, clock, [](const DeliveryEvidence &) {},
        [this](ChannelId, const QByteArray &sha256, const QString &mediaId, qint64 expiresAt) {
            kept.append({sha256, mediaId, expiresAt});
        },
        [this](ChannelId, const QByteArray &sha256) { forgotten.append(sha256); }};
    driver = std::make_unique<WhatsAppDriver>(environment,
                                              WhatsAppDriver::Patience{deadlines, deadlines});
}

OutboundMessage WhatsAppFixture::message()
{
    OutboundMessage outbound;
    outbound.message.id = MessageId{Uuid7::create(clock.nowMs())};
    outbound.message.attempts = 1;
    outbound.message.to.value = QStringLiteral("+5511987654321");
    outbound.access = access;
    return outbound;
}

OutboundMessage WhatsAppFixture::text(const QString &text)
{
    OutboundMessage outbound = message();
    outbound.message.text = text;
    return outbound;
}

void WhatsAppFixture::attach(OutboundMessage &outbound, const QByteArray &bytes,
                             const QString &mimeType, const QString &filename)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QFile file(path(QString::fromLatin1(hash.toHex())));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    outbound.document =
        OutboundDocument{file.fileName(), filename, mimeType, bytes.size(), hash, {}};
    outbound.message.attachment = mimeType.startsWith(QLatin1String("image/"))
                                      ? Message::Attachment::Image
                                      : Message::Attachment::Document;
}

OutboundMessage WhatsAppFixture::document(const QString &caption)
{
    OutboundMessage outbound = text(caption);
    attach(outbound, "%PDF-1.4 boleto", QStringLiteral("application/pdf"),
           QStringLiteral("boleto-12.pdf"));
    return outbound;
}

OutboundMessage WhatsAppFixture::image(const QString &caption)
{
    OutboundMessage outbound = text(caption);
    attach(outbound, "\xff\xd8\xff picture", QStringLiteral("image/jpeg"),
           QStringLiteral("foto.jpg"));
    return outbound;
}

OutboundMessage WhatsAppFixture::viaTemplate(const QString &name, const QStringList &parameters,
                                             const std::optional<ProviderTemplate> &known)
{
    OutboundMessage outbound = message();
    outbound.viaTemplate = TemplateCall{name, QStringLiteral("pt_BR"), parameters};
    outbound.knownTemplate = known;
    return outbound;
}

SendOutcome WhatsAppFixture::send(const OutboundMessage &outbound)
{
    return awaited<SendOutcome>([&](const auto &sent) { driver->send(outbound, &m_context, sent); })
        .value_or(Send::FateUnknown{{QStringLiteral("no callback came"), {}, {}}});
}

CheckOutcome WhatsAppFixture::check()
{
    return awaited<CheckOutcome>(
               [&](const auto &checked) { driver->check(access, &m_context, checked); })
        .value_or(Check::Unreachable{{QStringLiteral("no callback came"), {}, {}}});
}

QList<ProbeStep> WhatsAppFixture::probe()
{
    QList<ProbeStep> steps;
    bool done = false;
    driver->probe(
        access, &m_context, [&](const ProbeStep &step) { steps.append(step); },
        [&] { done = true; });
    static_cast<void>(QTest::qWaitFor([&] { return done; }, 60'000));
    return done ? steps : QList<ProbeStep>();
}

ProbeStep WhatsAppFixture::subscribe()
{
    return awaited<ProbeStep>(
               [&](const auto &stepped) { driver->subscribe(access, &m_context, stepped); })
        .value_or(ProbeStep());
}

TemplatesOutcome WhatsAppFixture::templates()
{
    return awaited<TemplatesOutcome>(
               [&](const auto &read) { driver->readTemplates(access, &m_context, read); })
        .value_or(TemplatesOutcome{{}, MessageError{QStringLiteral("no callback came"), {}, {}}});
}

MediaOutcome WhatsAppFixture::fetch(const QString &mediaId, qint64 maximumBytes)
{
    return awaited<MediaOutcome>([&](const auto &fetched) {
               driver->fetchMedia(access, mediaId, path(QStringLiteral("fetched")), maximumBytes,
                                  &m_context, fetched);
           })
        .value_or(MediaOutcome());
}

QJsonObject WhatsAppFixture::lastBody() const
{
    const QList<StandInRequest> requests = meta.requests();
    for (auto request = requests.crbegin(); request != requests.crend(); ++request) {
        if (request->path == GraphStandIn::path(QStringLiteral("messages"))) {
            return QJsonDocument::fromJson(request->body).object();
        }
    }
    return {};
}

int WhatsAppFixture::countOf(const QString &edge) const
{
    const QList<StandInRequest> requests = meta.requests();
    return static_cast<int>(
        std::count_if(requests.begin(), requests.end(), [&](const StandInRequest &request) {
            return request.path == GraphStandIn::path(edge);
        }));
}

QString Outcomes::nameOf(const SendOutcome &outcome)
{
    static const QStringList names{QStringLiteral("sent"),          QStringLiteral("not_sent"),
                                   QStringLiteral("unknown"),       QStringLiteral("refused"),
                                   QStringLiteral("broken"),        QStringLiteral("throttled"),
                                   QStringLiteral("pair_throttled")};
    return names.at(static_cast<qsizetype>(outcome.index()));
}

MessageError Outcomes::errorOf(const SendOutcome &outcome)
{
    return std::visit(
        [](const auto &some) {
            if constexpr (requires { some.error; }) {
                return some.error;
            } else {
                return MessageError();
            }
        },
        outcome);
}

std::optional<qint64> Outcomes::waitOf(const SendOutcome &outcome)
{
    return std::visit(
        [](const auto &some) {
            if constexpr (requires { some.retryAfterMs; }) {
                return some.retryAfterMs;
            } else {
                return std::optional<qint64>();
            }
        },
        outcome);
}
