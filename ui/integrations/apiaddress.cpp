// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/apiaddress.h"

#include "models/ports/gatewaycontrol.h"
#include "models/rules/hostnames.h"
#include "models/rules/routechoice.h"
#include "models/store/configurationcache.h"
#include "ui/services.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// The chatbot that a request of this system must name; empty when it may leave it out, or has
/// none.
QString chatbotToName(const Configuration &configuration, ExternalSystemId system)
{
    const auto possible = RouteChoice::possibleChatbots(configuration, system);
    return possible.size() > 1 ? possible.first()->externalId : QString();
}

/// That of the running gateway, else that of the settings.
QString listening(const UiServices &services)
{
    const QString address = services.gateway.address();
    if (!address.isEmpty()) {
        return address;
    }
    const Settings &settings = services.configuration.current()->settings;
    const bool encrypted = settings.tls.mode != TlsSetting::Mode::Off;
    return (encrypted ? QStringLiteral("https://") : QStringLiteral("http://")) + settings.listen;
}

} // namespace

QString ApiAddress::base(const UiServices &services)
{
    return root(services) + QStringLiteral("/v1");
}

QString ApiAddress::root(const UiServices &services)
{
    const QStringList names = services.configuration.current()->settings.hostNames;
    return HostNames::reachable(listening(services), names.value(0));
}

QString ApiAddress::local(const UiServices &services)
{
    return HostNames::reachable(listening(services));
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
