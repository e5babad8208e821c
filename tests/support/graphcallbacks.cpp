// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/graphcallbacks.h"

#include "tests/support/graphworld.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace {

QString nowSeconds()
{
    return QString::number(QDateTime::currentSecsSinceEpoch());
}

QJsonObject metadataOf(const GraphWorld &world)
{
    QString digits = world.displayNumber;
    digits.remove(QLatin1Char('+')).remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
    return {{QStringLiteral("display_phone_number"), digits},
            {QStringLiteral("phone_number_id"), world.phoneNumberId}};
}

QJsonObject undeliverable()
{
    return {{QStringLiteral("code"), 131026},
            {QStringLiteral("title"), QStringLiteral("Message undeliverable")},
            {QStringLiteral("message"), QStringLiteral("Message undeliverable")},
            {QStringLiteral("error_data"),
             QJsonObject{{QStringLiteral("details"), QStringLiteral("Message Undeliverable.")}}}};
}

} // namespace

void GraphCallbacks::setTarget(const QUrl &url, const QByteArray &appSecret)
{
    m_url = url;
    m_appSecret = appSecret;
}

void GraphCallbacks::report(const Taken &taken, const QString &status)
{
    QJsonObject told{{QStringLiteral("id"), taken.wamid},
                     {QStringLiteral("status"), status},
                     {QStringLiteral("timestamp"), nowSeconds()},
                     {QStringLiteral("recipient_id"), GraphWorld::waIdOf(taken.to)},
                     {QStringLiteral("biz_opaque_callback_data"), taken.messageId}};
    if (status == QLatin1String("failed")) {
        told.insert(QLatin1String("errors"), QJsonArray{undeliverable()});
    }
    post({{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
          {QStringLiteral("metadata"), metadataOf(m_world)},
          {QStringLiteral("statuses"), QJsonArray{told}}});
}

void GraphCallbacks::tell(const QString &from, const QString &name, QJsonObject message)
{
    const bool hidden = GraphWorld::isUserId(from);
    const QString userId = hidden ? from : GraphWorld::userIdOf(from);
    QJsonObject contact{
        {QStringLiteral("profile"),
         QJsonObject{{hidden ? QStringLiteral("username") : QStringLiteral("name"), name}}},
        {QStringLiteral("user_id"), userId}};
    if (hidden) {
        message.insert(QLatin1String("from_user_id"), userId);
    } else {
        message.insert(QLatin1String("from"), GraphWorld::waIdOf(from));
        contact.insert(QLatin1String("wa_id"), GraphWorld::waIdOf(from));
    }
    message.insert(QLatin1String("id"),
                   QStringLiteral("wamid.IN%1").arg(++m_lastIncoming, 6, 10, QLatin1Char('0')));
    message.insert(QLatin1String("timestamp"), nowSeconds());
    post({{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
          {QStringLiteral("metadata"), metadataOf(m_world)},
          {QStringLiteral("contacts"), QJsonArray{contact}},
          {QStringLiteral("messages"), QJsonArray{message}}});
}

void GraphCallbacks::post(const QJsonObject &value)
{
    const QJsonObject change{{QStringLiteral("field"), QStringLiteral("messages")},
                             {QStringLiteral("value"), value}};
    const QJsonObject entry{{QStringLiteral("id"), m_world.businessAccountId},
                            {QStringLiteral("changes"), QJsonArray{change}}};
    postBody(QJsonDocument(QJsonObject{{QStringLiteral("object"),
                                        QStringLiteral("whatsapp_business_account")},
                                       {QStringLiteral("entry"), QJsonArray{entry}}})
                 .toJson(QJsonDocument::Compact));
}

void GraphCallbacks::postBody(const QByteArray &body)
{
    if (!m_url.isValid() || m_url.isEmpty()) {
        return;
    }
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setProxy(QNetworkProxy::NoProxy);
    }
    QNetworkRequest request(m_url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader(
        "X-Hub-Signature-256",
        "sha256=" + QMessageAuthenticationCode::hash(body, m_appSecret, QCryptographicHash::Sha256)
                        .toHex());
    ++m_underWay;
    QNetworkReply *reply = m_network->post(request, body);
    QObject::connect(reply, &QNetworkReply::finished, m_network.get(), [this, reply] {
        --m_underWay;
        m_answers.append(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
        reply->deleteLater();
    });
}
