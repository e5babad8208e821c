// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/apiaddress.h"

#include "models/ports/gatewaycontrol.h"
#include "models/store/configurationcache.h"
#include "ui/services.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace {

/// The chatbot that a request of this system must name; empty when it may leave it out, or has
/// none.
QString chatbotToName(const Configuration &configuration, ExternalSystemId system)
{
    QStringList fitting;
    for (const Chatbot &chatbot : configuration.chatbots) {
        if (chatbot.system == system && chatbot.active && chatbot.proactiveOnly) {
            fitting.append(chatbot.externalId);
        }
    }
    return fitting.size() > 1 ? fitting.first() : QString();
}

/// That of the running gateway, else that of the settings.
QString listening(const UiServices &services)
{
    const QString address = services.gateway.address();
    return address.isEmpty()
               ? QStringLiteral("http://") + services.configuration.current()->settings.listen
               : address;
}

/// With another host where it listens on all addresses.
QString reachable(const QString &address, const QString &host)
{
    QUrl url(address);
    const QHostAddress listens(url.host());
    if (listens == QHostAddress::AnyIPv4 || listens == QHostAddress::AnyIPv6) {
        url.setHost(host);
    }
    return url.toString();
}

const QString thisComputer = QStringLiteral("127.0.0.1");

} // namespace

QString ApiAddress::base(const UiServices &services)
{
    return listening(services) + QStringLiteral("/v1");
}

QString ApiAddress::root(const UiServices &services)
{
    const QStringList names = services.configuration.current()->settings.hostNames;
    return reachable(listening(services), names.isEmpty() ? thisComputer : names.first());
}

QString ApiAddress::local(const UiServices &services)
{
    return reachable(listening(services), thisComputer);
}

QString ApiAddress::curlLine(const UiServices &services, ExternalSystemId system)
{
    QJsonObject body{{QStringLiteral("to"),
                      QJsonObject{{QStringLiteral("phone"), QStringLiteral("+5511987654321")}}},
                     {QStringLiteral("text"),
                      QCoreApplication::translate("ApiAddress", "Hello from Karoo Desk")}};
    const QString chatbot = chatbotToName(*services.configuration.current(), system);
    if (!chatbot.isEmpty()) {
        body.insert(QStringLiteral("chatbot"), chatbot);
    }
    const QString json = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    return QStringLiteral("curl %1/messages -H \"Authorization: Bearer $TOKEN\" "
                          "-H 'Content-Type: application/json' -d '%2'")
        .arg(base(services), json);
}
