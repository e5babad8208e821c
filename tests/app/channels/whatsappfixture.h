// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/whatsapp/whatsappdriver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/graphstandin.h"

#include <QTemporaryDir>
#include <QTest>

/// The driver before the stand-in for Meta, and calls that are waited for.
class WhatsAppFixture
{
public:
    struct Kept
    {
        QByteArray sha256;
        QString mediaId;
        qint64 expiresAt = 0;
    };

    WhatsAppFixture();

    /// Messages to +55 11 98765-4321.
    OutboundMessage text(const QString &text = QStringLiteral("Olá, Ana"));
    OutboundMessage document(const QString &caption = {});
    OutboundMessage image(const QString &caption = {});
    /// With what the stand-in's world knows of the template, when it is known to us too.
    OutboundMessage viaTemplate(const QString &name, const QStringList &parameters,
                                const std::optional<ProviderTemplate> &known = std::nullopt);
    void attach(OutboundMessage &message, const QByteArray &bytes, const QString &mimeType,
                const QString &filename);

    SendOutcome send(const OutboundMessage &message);
    CheckOutcome check();
    QList<ProbeStep> probe();
    ProbeStep subscribe();
    TemplatesOutcome templates();
    MediaOutcome fetch(const QString &mediaId, qint64 maximumBytes = 1024 * 1024);

    /// The body of the last message that the stand-in got.
    QJsonObject lastBody() const;
    /// How many requests of this kind came: "messages", "media".
    int countOf(const QString &edge) const;
    /// `name` of a file in a folder that goes with the fixture.
    QString path(const QString &name) const { return m_folder.filePath(name); }

    GraphStandIn meta;
    FakeClock clock;
    ChannelAccess access;
    QList<Kept> kept;
    QList<QByteArray> forgotten;
    HttpClient http{QStringLiteral("none")};
    std::unique_ptr<WhatsAppDriver> driver;

private:
    OutboundMessage message();

    QTemporaryDir m_folder;
    QObject m_context;
};

namespace Outcomes {

/// "sent", "not_sent", "unknown", "refused", "broken", "throttled", "pair_throttled".
QString nameOf(const SendOutcome &outcome);
MessageError errorOf(const SendOutcome &outcome);
std::optional<qint64> waitOf(const SendOutcome &outcome);

} // namespace Outcomes
