// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/graphprovider.h"

#include "tests/support/graphrules.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrlQuery>

namespace {

using GraphRules::expect;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString parameter(const StandInRequest &request, const char *name)
{
    return QUrlQuery(request.path.section(QLatin1Char('?'), 1))
        .queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

QString textOf(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1String(member)).toString();
}

/// The fields that a request may ask for of the thing that it reads.
QStringList fieldsOf(bool ofNumber)
{
    const char *const names = ofNumber ? "id display_phone_number verified_name quality_rating "
                                         "code_verification_status name_status"
                                       : "id name status language category components";
    return QString::fromLatin1(names).split(QLatin1Char(' '));
}

} // namespace

GraphProvider::GraphProvider()
    : m_callbacks(m_world)
{
    setToken(QByteArrayLiteral("EAAGstandin"));
}

GraphProvider::Call GraphProvider::callOf(const StandInRequest &request) const
{
    const QStringList parts = request.plainPath().split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const QString id = parts.value(1);
    const QString edge = parts.value(2);
    const bool reads = request.method == "GET";
    if (parts.size() == 2 && parts.first() == QLatin1String("bytes") && reads) {
        return Call::Bytes;
    }
    if (parts.value(0) != m_world.version || parts.size() < 2 || parts.size() > 3) {
        return Call::Unknown;
    }
    if (parts.size() == 2) {
        if (id == m_world.phoneNumberId) {
            return reads ? Call::Number : Call::Unknown;
        }
        const bool known = m_world.media.contains(id);
        return !known                       ? Call::OtherId
               : reads                      ? Call::Media
               : request.method == "DELETE" ? Call::DeleteMedia
                                            : Call::Unknown;
    }
    const bool writes = request.method == "POST";
    if (id != m_world.phoneNumberId && id != m_world.businessAccountId) {
        return Call::OtherId;
    }
    if (id == m_world.phoneNumberId && writes) {
        return edge == QLatin1String("messages") ? Call::Message
               : edge == QLatin1String("media")  ? Call::Upload
                                                 : Call::Unknown;
    }
    if (edge == QLatin1String("subscribed_apps")) {
        return reads ? Call::Subscriptions : writes ? Call::Subscribe : Call::Unsubscribe;
    }
    if (!reads) {
        return Call::Unknown;
    }
    return edge == QLatin1String("message_templates") ? Call::Templates
           : edge == QLatin1String("phone_numbers")   ? Call::Numbers
                                                      : Call::Unknown;
}

void GraphProvider::check(StandInRequest &request)
{
    StandInRules::checkHeaders(request, token());
    const Call call = callOf(request);
    if (call == Call::Message) {
        GraphRules::checkMessage(request, m_world);
    } else if (call == Call::Upload) {
        GraphRules::checkUpload(request);
    } else {
        checkReading(request, call);
    }
}

void GraphProvider::checkReading(StandInRequest &request, Call call) const
{
    expect(request, call != Call::Unknown, QStringLiteral("unknown path"));
    expect(request, call != Call::OtherId, QStringLiteral("33 there is no such object"));
    expect(request, request.body.isEmpty(), QStringLiteral("has a body"));
    if (call != Call::Number && call != Call::Templates) {
        return;
    }
    const QStringList known = fieldsOf(call == Call::Number);
    const QStringList asked = parameter(request, "fields").split(QLatin1Char(','));
    for (const QString &field : asked) {
        expect(request, known.contains(field), QStringLiteral("unknown field"));
    }
}

QString GraphProvider::providerIdFor(const StandInRequest &request)
{
    const Call call = callOf(request);
    if (call == Call::Upload && request.problems.isEmpty()) {
        return m_world.addMedia(GraphRules::uploadedFile(request));
    }
    return call == Call::Message ? m_world.newWamid() : QString();
}

StandInReply GraphProvider::answer(const StandInRequest &request, const StandInServer &)
{
    switch (callOf(request)) {
    case Call::Message:
        return messageAnswer(request);
    case Call::Upload:
        return {200, json({{QStringLiteral("id"), request.providerId}})};
    case Call::Number:
        return {200, json({{QStringLiteral("id"), m_world.phoneNumberId},
                           {QStringLiteral("display_phone_number"), m_world.displayNumber},
                           {QStringLiteral("verified_name"), m_world.verifiedName},
                           {QStringLiteral("quality_rating"), m_world.quality},
                           {QStringLiteral("code_verification_status"), QStringLiteral("VERIFIED")},
                           {QStringLiteral("name_status"), QStringLiteral("APPROVED")}})};
    case Call::Numbers:
        return {200, json({{QStringLiteral("data"),
                            QJsonArray{QJsonObject{
                                {QStringLiteral("id"), m_world.phoneNumberId},
                                {QStringLiteral("status"), QStringLiteral("CONNECTED")}}}}})};
    case Call::Templates:
        return templatesAnswer(request);
    case Call::Subscriptions: {
        const QJsonObject app{{QStringLiteral("whatsapp_business_api_data"),
                               QJsonObject{{QStringLiteral("id"), QStringLiteral("77")},
                                           {QStringLiteral("name"), QStringLiteral("Karoo")}}}};
        return {200, json({{QStringLiteral("data"),
                            m_world.subscribed ? QJsonArray{app} : QJsonArray()}})};
    }
    case Call::Subscribe:
    case Call::Unsubscribe:
        m_world.subscribed = callOf(request) == Call::Subscribe;
        return {200, json({{QStringLiteral("success"), true}})};
    case Call::DeleteMedia:
        m_world.media.remove(request.plainPath().section(QLatin1Char('/'), -1));
        return {200, json({{QStringLiteral("success"), true}})};
    case Call::Media:
    case Call::Bytes:
        return mediaAnswer(request);
    case Call::Unknown:
    case Call::OtherId:
        break;
    }
    return {404, errorBody(100)};
}

StandInReply GraphProvider::messageAnswer(const StandInRequest &request) const
{
    const bool hidden = GraphWorld::isUserId(request.to);
    QJsonObject contact{
        {QStringLiteral("input"), request.to},
        {QStringLiteral("user_id"), hidden ? request.to : GraphWorld::userIdOf(request.to)}};
    if (!hidden) {
        contact.insert(QLatin1String("wa_id"), GraphWorld::waIdOf(request.to));
    }
    const QJsonObject message{{QStringLiteral("id"), request.providerId},
                              {QStringLiteral("message_status"), QStringLiteral("accepted")}};
    return {200, json({{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                       {QStringLiteral("contacts"), QJsonArray{contact}},
                       {QStringLiteral("messages"), QJsonArray{message}}})};
}

StandInReply GraphProvider::templatesAnswer(const StandInRequest &request) const
{
    const int limit = qMax(1, parameter(request, "limit").toInt());
    const int begin = parameter(request, "after").mid(1).toInt();
    const int end = qMin(begin + limit, static_cast<int>(m_world.templates.size()));
    QJsonArray rows;
    for (int index = begin; index < end; ++index) {
        rows.append(m_world.templates.at(index));
    }
    // With a sign that must be escaped in a query.
    const QString after = QLatin1Char('+') + QString::number(end);
    QJsonObject paging{
        {QStringLiteral("cursors"), QJsonObject{{QStringLiteral("before"), QStringLiteral("x")},
                                                {QStringLiteral("after"), after}}}};
    if (end < m_world.templates.size()) {
        paging.insert(QLatin1String("next"),
                      m_world.address + request.plainPath() +
                          QStringLiteral("?limit=%1&after=%2")
                              .arg(limit)
                              .arg(QStringLiteral("%2B") + QString::number(end)));
    }
    return {200, json({{QStringLiteral("data"), rows}, {QStringLiteral("paging"), paging}})};
}

StandInReply GraphProvider::mediaAnswer(const StandInRequest &request) const
{
    const QString id = request.plainPath().section(QLatin1Char('/'), -1);
    const GraphWorld::Media media = m_world.media.value(id);
    if (callOf(request) == Call::Bytes) {
        return {200, media.bytes, media.mimeType.toLatin1()};
    }
    const QByteArray hash = QCryptographicHash::hash(media.bytes, QCryptographicHash::Sha256);
    return {200, json({{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                       {QStringLiteral("url"), m_world.address + QLatin1String("/bytes/") + id},
                       {QStringLiteral("mime_type"), media.mimeType},
                       {QStringLiteral("sha256"), QString::fromLatin1(hash.toHex())},
                       {QStringLiteral("file_size"), QString::number(media.bytes.size())},
                       {QStringLiteral("id"), id}})};
}

StandInReply GraphProvider::refusal(const StandInRequest &request)
{
    if (request.problems.contains(QStringLiteral("wrong Authorization"))) {
        return {401, errorBody(190, QStringLiteral("Error validating access token"))};
    }
    const QString problem = request.problems.first();
    const int code = problem.section(QLatin1Char(' '), 0, 0).toInt();
    if (code == 33) {
        return {400, errorBody(100, problem, 33)};
    }
    return {400, errorBody(code > 0 ? code : 100, problem)};
}

StandInReply GraphProvider::ownError(int status, const QByteArray &code)
{
    static const QHash<QByteArray, int> codes{
        {"invalid_request", 100},      {"internal", 131000},
        {"throttled", 130429},         {"pair_throttled", 131056},
        {"credentials_refused", 190},  {"recipient_unreachable", 131026},
        {"recipient_blocked", 131050}, {"document_refused", 131053}};
    return {status, errorBody(codes.value(code, 100))};
}

QByteArray GraphProvider::sampleAnswer() const
{
    return QByteArrayLiteral("{\"messages\":[{\"id\":\"wamid.0\"}]}");
}

QByteArray GraphProvider::errorBody(int code, const QString &details, int subcode)
{
    QJsonObject error{
        {QStringLiteral("message"), QStringLiteral("(#%1) planned").arg(code)},
        {QStringLiteral("type"), QStringLiteral("OAuthException")},
        {QStringLiteral("code"), code},
        {QStringLiteral("error_data"),
         QJsonObject{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                     {QStringLiteral("details"), details}}},
        {QStringLiteral("fbtrace_id"), QStringLiteral("Atrace")}};
    if (subcode != 0) {
        error.insert(QLatin1String("error_subcode"), subcode);
    }
    return json({{QStringLiteral("error"), error}});
}

void GraphProvider::report(const StandInRequest &request, const QString &status)
{
    m_callbacks.report({request.providerId, request.messageId, request.to}, status);
}

void GraphProvider::takeIncoming(const QJsonObject &body)
{
    const QString from = textOf(body, "from");
    m_world.openWindows.insert(from);
    QJsonObject message = body.value(QLatin1String("message")).toObject();
    if (body.contains(QLatin1String("text"))) {
        message = {
            {QStringLiteral("type"), QStringLiteral("text")},
            {QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), textOf(body, "text")}}}};
    } else if (body.contains(QLatin1String("media"))) {
        QJsonObject media = body.value(QLatin1String("media")).toObject();
        const QString type = media.take(QLatin1String("type")).toString();
        const QByteArray bytes =
            QByteArray::fromBase64(media.take(QLatin1String("base64")).toString().toLatin1());
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        media.insert(QLatin1String("id"),
                     m_world.addMedia({bytes, textOf(media, "mime_type"), {}}));
        media.insert(QLatin1String("sha256"), QString::fromLatin1(hash.toBase64()));
        message = {{QStringLiteral("type"), type}, {type, media}};
    }
    m_callbacks.tell(from, textOf(body, "name"), message);
}

std::optional<QJsonObject> GraphProvider::control(const QString &what, const QJsonObject &body)
{
    const QJsonObject done{{QStringLiteral("ok"), true}};
    if (what == QLatin1String("callback")) {
        m_callbacks.setTarget(QUrl(textOf(body, "url")), textOf(body, "app_secret").toUtf8());
    } else if (what == QLatin1String("incoming")) {
        takeIncoming(body);
    } else if (what == QLatin1String("hook")) {
        m_callbacks.post(body);
    } else if (what == QLatin1String("hooks")) {
        return QJsonObject{{QStringLiteral("answers"), m_callbacks.answers()},
                           {QStringLiteral("under_way"), m_callbacks.underWay()}};
    } else if (what == QLatin1String("world")) {
        if (body.contains(QLatin1String("quality"))) {
            m_world.quality = textOf(body, "quality");
        }
        m_world.subscribed = body.value(QLatin1String("subscribed")).toBool(m_world.subscribed);
        m_world.keepsWindow = body.value(QLatin1String("keeps_window")).toBool(m_world.keepsWindow);
        m_world.media.remove(textOf(body, "forget_media"));
    } else {
        return std::nullopt;
    }
    return done;
}
