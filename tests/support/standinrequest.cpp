// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/standinrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

void expect(StandInRequest &request, bool holds, const char *problem)
{
    if (!holds) {
        request.problems.append(QString::fromLatin1(problem));
    }
}

void checkDocument(StandInRequest &request, const QJsonValue &document)
{
    const QJsonObject object = document.toObject();
    expect(request,
           object.keys() == QStringList{QStringLiteral("filename"), QStringLiteral("media")},
           "document has other members than media, filename");
    for (const QJsonValue &value : object) {
        expect(request, value.isString() && !value.toString().isEmpty(), "document: empty member");
    }
}

void checkSend(StandInRequest &request)
{
    expect(request, request.method == "POST", "not POST");
    expect(request, request.header("Content-Type") == "application/json", "wrong Content-Type");
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(request.body, &error);
    expect(request, error.error == QJsonParseError::NoError && json.isObject(),
           "not a JSON object");
    const QJsonObject object = json.object();
    static const QStringList known{QStringLiteral("document"), QStringLiteral("id"),
                                   QStringLiteral("text"), QStringLiteral("to")};
    const QStringList members = object.keys();
    for (const QString &member : members) {
        expect(request, known.contains(member), "unknown member");
    }
    request.to = object.value(QLatin1String("to")).toString();
    expect(request, !request.to.isEmpty(), "no to");
    expect(request, request.messageId.startsWith(QLatin1String("msg_")), "no X-Message-Id");
    expect(request, object.value(QLatin1String("id")).toString() == request.messageId,
           "id is not X-Message-Id");
    const bool hasText = object.contains(QLatin1String("text"));
    const bool hasDocument = object.contains(QLatin1String("document"));
    expect(request, hasText || hasDocument, "neither text nor document");
    expect(request, !hasText || !object.value(QLatin1String("text")).toString().isEmpty(),
           "empty text");
    if (hasDocument) {
        checkDocument(request, object.value(QLatin1String("document")));
    }
}

void checkMedia(StandInRequest &request)
{
    expect(request, request.method == "POST", "not POST");
    const QByteArray type = request.header("Content-Type");
    const QByteArray lead = "multipart/form-data; boundary=";
    expect(request, type.startsWith(lead), "wrong Content-Type");
    const QByteArray boundary = "--" + type.mid(lead.size());
    expect(request, request.body.startsWith(boundary + "\r\n"), "does not begin with the boundary");
    expect(request, request.body.endsWith("\r\n" + boundary + "--\r\n"), "no last boundary");
    expect(request, request.body.count(boundary) == 2, "not exactly one part");
    const QByteArray head = request.body.left(request.body.indexOf("\r\n\r\n"));
    expect(request, head.contains("Content-Disposition: form-data; name=\"file\"; filename=\""),
           "the part is not a file named file");
    expect(request, head.contains("\r\nContent-Type: "), "the part has no type");
}

void checkReading(StandInRequest &request)
{
    expect(request, request.method == "GET", "not GET");
    expect(request, request.body.isEmpty(), "has a body");
}

} // namespace

QByteArray StandInRequest::header(const QByteArray &name) const
{
    for (const auto &[known, value] : headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

QJsonObject StandInRequest::toJson() const
{
    return {{QStringLiteral("number"), number},
            {QStringLiteral("connection"), connection},
            {QStringLiteral("method"), QString::fromLatin1(method)},
            {QStringLiteral("path"), path},
            {QStringLiteral("id"), messageId},
            {QStringLiteral("to"), to},
            {QStringLiteral("message_id"), providerId},
            {QStringLiteral("fault"), fault},
            {QStringLiteral("complete"), bodyRead},
            {QStringLiteral("body"), body.size() > 65536 ? QString() : QString::fromUtf8(body)},
            {QStringLiteral("body_bytes"), body.size()},
            {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}};
}

void StandInHead::read(const QByteArray &head, StandInRequest &request)
{
    expect(request, head.count('\n') == head.count("\r\n"), "a line ends with LF alone");
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    expect(request, first.size() == 3 && first.last() == "HTTP/1.1", "not a request line");
    request.method = first.value(0);
    request.path = QString::fromUtf8(first.value(1));
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        expect(request, colon > 0, "a header without a colon");
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    request.messageId = QString::fromLatin1(request.header("X-Message-Id"));
    bool ok = true;
    const QByteArray length = request.header("Content-Length");
    static_cast<void>(length.toLongLong(&ok));
    expect(request, length.isEmpty() || ok, "wrong Content-Length");
}

qint64 StandInHead::bodyLength(const StandInRequest &request)
{
    return std::max<qint64>(0, request.header("Content-Length").toLongLong());
}

void StandInRules::checkHeaders(StandInRequest &request, const QByteArray &token)
{
    static const QRegularExpression agent(QStringLiteral("^KarooDesk/\\d+\\.\\d+\\.\\d+$"));
    QSet<QByteArray> seen;
    for (const auto &[name, value] : request.headers) {
        expect(request, !seen.contains(name.toLower()), "a header comes twice");
        seen.insert(name.toLower());
    }
    expect(request, seen.contains("host"), "no Host");
    expect(request, !seen.contains("expect"), "waits for 100");
    expect(request, !seen.contains("transfer-encoding"), "chunked");
    expect(request, request.header("Authorization") == "Bearer " + token, "wrong Authorization");
    expect(request, agent.match(QString::fromLatin1(request.header("User-Agent"))).hasMatch(),
           "wrong User-Agent");
}

void StandInRules::check(StandInRequest &request, const QByteArray &token)
{
    checkHeaders(request, token);
    const QString path = request.plainPath();
    if (path == QLatin1String("/v1/send")) {
        checkSend(request);
    } else if (path == QLatin1String("/v1/media")) {
        checkMedia(request);
    } else if (path == QLatin1String("/v1/check") || path == QLatin1String("/v1/status")) {
        checkReading(request);
    } else {
        expect(request, false, "unknown path");
    }
}
