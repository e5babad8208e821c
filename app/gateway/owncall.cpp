// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/owncall.h"

#include "models/ports/gatewaycontrol.h"
#include "models/rules/hostnames.h"
#include "models/store/configurationcache.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace {

constexpr int patienceMs = 15'000;

TrialAnswer answerOf(QNetworkReply &reply, qint64 milliseconds)
{
    TrialAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto fields = reply.rawHeaderPairs();
    for (const auto &[name, value] : fields) {
        answer.fields.append({name, value});
    }
    answer.body = reply.readAll();
    answer.milliseconds = milliseconds;
    if (answer.status == 0) {
        answer.failure = reply.errorString();
    }
    return answer;
}

} // namespace

OwnCall::OwnCall(const GatewayControl &gateway, const ConfigurationCache &configuration)
    : m_gateway(gateway)
    , m_configuration(configuration)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setTransferTimeout(patienceMs);
}

QNetworkRequest OwnCall::requestFor(const TrialCall &call) const
{
    QUrl url(HostNames::reachable(m_gateway.address()));
    const QByteArray port = QByteArray::number(url.port());
    url = url.resolved(QUrl(QString::fromLatin1(call.path)));
    QNetworkRequest request(url);
    // Whatever name the listener has in the network: from here it is this machine.
    request.setRawHeader("Host", "localhost:" + port);
    request.setRawHeader("Authorization", "Bearer " + call.token.reveal());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (url.scheme() == QLatin1String("https")) {
        trustOwn(request);
    }
    return request;
}

void OwnCall::trustOwn(QNetworkRequest &request) const
{
    const TlsSetting tls = m_configuration.current()->settings.tls;
    const auto own = m_gateway.ownCertificate();
    const QString file = tls.mode == TlsSetting::Mode::Files ? tls.certificate
                         : own                               ? own->file
                                                             : QString();
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(file);
    if (certificates.isEmpty()) {
        return;
    }
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.addCaCertificates(certificates);
    request.setSslConfiguration(trust);
    const QStringList names = certificates.first().subjectAlternativeNames().values(QSsl::DnsEntry);
    if (!names.isEmpty()) {
        request.setPeerVerifyName(names.contains(QStringLiteral("localhost"))
                                      ? QStringLiteral("localhost")
                                      : names.first());
    }
}

void OwnCall::start(const TrialCall &call, QObject *context,
                    std::function<void(const TrialAnswer &)> done)
{
    QElapsedTimer timer;
    timer.start();
    QNetworkReply *reply = m_network.sendCustomRequest(requestFor(call), call.method, call.body);
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    QObject::connect(
        reply, &QNetworkReply::finished, context,
        [reply, timer, done = std::move(done)] { done(answerOf(*reply, timer.elapsed())); });
}
