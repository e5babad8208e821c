// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/graphrules.h"

#include "tests/support/graphtemplaterules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace {

using GraphRules::expect;
using GraphRules::hasMembers;

constexpr int mebibyte = 1024 * 1024;

QString text(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1String(member)).toString();
}

qsizetype codePoints(const QString &text)
{
    return text.toUcs4().size();
}

void checkRecipient(StandInRequest &request, const QJsonObject &body)
{
    static const QRegularExpression digits(QStringLiteral("^[1-9]\\d{6,14}$"));
    static const QRegularExpression userId(QStringLiteral("^[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]+$"));
    const bool byUser = body.contains(QLatin1String("recipient"));
    expect(request, byUser != body.contains(QLatin1String("to")),
           QStringLiteral("not exactly one of to, recipient"));
    request.to = text(body, byUser ? "recipient" : "to");
    const QRegularExpression &form = byUser ? userId : digits;
    expect(request, form.match(request.to).hasMatch(), QStringLiteral("wrong recipient"));
    const bool wellTyped = text(body, "recipient_type") == QLatin1String("individual");
    expect(request, wellTyped, QStringLiteral("no recipient_type"));
}

void checkOurId(StandInRequest &request, const QJsonObject &body)
{
    request.messageId = text(body, "biz_opaque_callback_data");
    expect(request,
           request.messageId.startsWith(QLatin1String("msg_")) && request.messageId.size() <= 512,
           QStringLiteral("no biz_opaque_callback_data"));
}

void checkContext(StandInRequest &request, const QJsonObject &body)
{
    if (!body.contains(QLatin1String("context"))) {
        return;
    }
    const QJsonObject context = body.value(QLatin1String("context")).toObject();
    expect(request, hasMembers(context, {QStringLiteral("message_id")}),
           QStringLiteral("wrong members of context"));
    expect(request, text(context, "message_id").startsWith(QLatin1String("wamid.")),
           QStringLiteral("context names no message"));
}

void checkText(StandInRequest &request, const QJsonObject &content)
{
    expect(request, hasMembers(content, {QStringLiteral("body")}, {QStringLiteral("preview_url")}),
           QStringLiteral("wrong members of text"));
    expect(request,
           !content.contains(QLatin1String("preview_url")) ||
               content.value(QLatin1String("preview_url")).isBool(),
           QStringLiteral("preview_url is no truth value"));
    const qsizetype length = codePoints(text(content, "body"));
    expect(request, length >= 1 && length <= 4096, QStringLiteral("length of text.body"));
}

void checkFile(StandInRequest &request, const QJsonObject &content, const GraphWorld &world,
               bool isImage)
{
    QStringList needed{QStringLiteral("id")};
    if (!isImage) {
        needed.append(QStringLiteral("filename"));
    }
    expect(request, hasMembers(content, needed, {QStringLiteral("caption")}),
           QStringLiteral("wrong members of the file"));
    const QString caption = text(content, "caption");
    expect(request,
           !content.contains(QLatin1String("caption")) ||
               (!caption.isEmpty() && codePoints(caption) <= 1024),
           QStringLiteral("length of the caption"));
    expect(request, isImage || !text(content, "filename").isEmpty(),
           QStringLiteral("an empty filename"));
    const auto known = world.media.constFind(text(content, "id"));
    if (known == world.media.constEnd()) {
        expect(request, false, QStringLiteral("131009 the media id is not known"));
        return;
    }
    expect(request, known->mimeType.startsWith(QLatin1String("image/")) == isImage,
           QStringLiteral("131053 the file is of another kind"));
}

/// The members that every message may have, besides the one named like its type.
QStringList commonMembers()
{
    return {QStringLiteral("messaging_product"), QStringLiteral("recipient_type"),
            QStringLiteral("type"), QStringLiteral("biz_opaque_callback_data")};
}

void checkContent(StandInRequest &request, const QJsonObject &body, const GraphWorld &world)
{
    const QString type = text(body, "type");
    const QJsonObject content = body.value(type).toObject();
    if (type == QLatin1String("text")) {
        checkText(request, content);
        expect(request, !world.keepsWindow || world.openWindows.contains(request.to),
               QStringLiteral("131047 outside the window"));
    } else if (type == QLatin1String("document") || type == QLatin1String("image")) {
        checkFile(request, content, world, type == QLatin1String("image"));
        expect(request, !world.keepsWindow || world.openWindows.contains(request.to),
               QStringLiteral("131047 outside the window"));
    } else if (type == QLatin1String("template")) {
        GraphTemplateRules::check(request, content, world);
    } else {
        expect(request, false, QStringLiteral("131051 unknown type"));
    }
}

// --- the form of an upload ----------------------------------------------------------------------

struct Part
{
    QByteArray name;
    QByteArray head;
    QByteArray content;
};

QList<Part> partsOf(const StandInRequest &request)
{
    const QByteArray lead = "multipart/form-data; boundary=";
    const QByteArray type = request.header("Content-Type");
    const QByteArray boundary = "\r\n--" + type.mid(lead.size());
    const QByteArray body = "\r\n" + request.body;
    QList<Part> parts;
    qsizetype at = body.indexOf(boundary);
    while (type.startsWith(lead) && at >= 0) {
        const qsizetype begin = at + boundary.size() + 2;
        const qsizetype end = body.indexOf(boundary, begin);
        const qsizetype headEnd = body.indexOf("\r\n\r\n", begin);
        if (end < 0 || headEnd < 0 || headEnd > end) {
            break;
        }
        Part part;
        part.head = body.mid(begin, headEnd - begin);
        part.content = body.mid(headEnd + 4, end - headEnd - 4);
        const qsizetype name = part.head.indexOf("; name=\"") + 8;
        part.name = part.head.mid(name, part.head.indexOf('"', name) - name);
        parts.append(part);
        at = end;
    }
    return parts;
}

QByteArray contentOf(const QList<Part> &parts, const char *name)
{
    for (const Part &part : parts) {
        if (part.name == name) {
            return part.content;
        }
    }
    return {};
}

/// The largest file of a type; 0 where Meta takes none.
qint64 largestOf(const QByteArray &type)
{
    static const QHash<QByteArray, qint64> known{
        {"application/pdf", 100 * mebibyte},
        {"application/msword", 100 * mebibyte},
        {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", 100 * mebibyte},
        {"application/vnd.ms-excel", 100 * mebibyte},
        {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 100 * mebibyte},
        {"application/vnd.ms-powerpoint", 100 * mebibyte},
        {"application/vnd.openxmlformats-officedocument.presentationml.presentation",
         100 * mebibyte},
        {"text/plain", 100 * mebibyte},
        {"image/jpeg", 5 * mebibyte},
        {"image/png", 5 * mebibyte},
        {"audio/aac", 16 * mebibyte},
        {"audio/amr", 16 * mebibyte},
        {"audio/mpeg", 16 * mebibyte},
        {"audio/mp4", 16 * mebibyte},
        {"audio/ogg", 16 * mebibyte},
        {"video/mp4", 16 * mebibyte},
        {"video/3gpp", 16 * mebibyte},
        {"image/webp", 500 * 1024}};
    return known.value(type, 0);
}

} // namespace

void GraphRules::expect(StandInRequest &request, bool holds, const QString &problem)
{
    if (!holds) {
        request.problems.append(problem);
    }
}

bool GraphRules::hasMembers(const QJsonObject &object, const QStringList &needed,
                            const QStringList &allowed)
{
    const QStringList members = object.keys();
    return std::all_of(needed.begin(), needed.end(),
                       [&](const QString &member) { return members.contains(member); }) &&
           std::all_of(members.begin(), members.end(), [&](const QString &member) {
               return needed.contains(member) || allowed.contains(member);
           });
}

void GraphRules::checkMessage(StandInRequest &request, const GraphWorld &world)
{
    expect(request, request.header("Content-Type") == "application/json",
           QStringLiteral("wrong Content-Type"));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || !json.isObject()) {
        expect(request, false, QStringLiteral("not a JSON object"));
        return;
    }
    const QJsonObject body = json.object();
    QStringList needed = commonMembers();
    needed.append(text(body, "type"));
    expect(
        request,
        hasMembers(body, needed,
                   {QStringLiteral("to"), QStringLiteral("recipient"), QStringLiteral("context")}),
        QStringLiteral("wrong members of the message"));
    expect(request, text(body, "messaging_product") == QLatin1String("whatsapp"),
           QStringLiteral("wrong messaging_product"));
    checkRecipient(request, body);
    checkOurId(request, body);
    checkContext(request, body);
    checkContent(request, body, world);
}

void GraphRules::checkUpload(StandInRequest &request)
{
    const QList<Part> parts = partsOf(request);
    QList<QByteArray> names;
    for (const Part &part : parts) {
        names.append(part.name);
    }
    std::sort(names.begin(), names.end());
    expect(request, names == QList<QByteArray>{"file", "messaging_product", "type"},
           QStringLiteral("wrong parts of the form"));
    expect(request, contentOf(parts, "messaging_product") == "whatsapp",
           QStringLiteral("wrong messaging_product"));
    const QByteArray type = contentOf(parts, "type");
    for (const Part &part : parts) {
        const bool isFile = part.name == "file";
        expect(request, part.head.contains("; filename=\"") == isFile,
               QStringLiteral("a file name in the wrong place"));
        expect(request, !isFile || part.head.contains("\r\nContent-Type: " + type),
               QStringLiteral("the file has another type"));
    }
    const qint64 size = contentOf(parts, "file").size();
    expect(request, largestOf(type) > 0, QStringLiteral("100 a type that is not taken"));
    expect(request, size > 0 && size <= largestOf(type), QStringLiteral("131053 size of the file"));
}

GraphWorld::Media GraphRules::uploadedFile(const StandInRequest &request)
{
    const QList<Part> parts = partsOf(request);
    GraphWorld::Media media;
    media.bytes = contentOf(parts, "file");
    media.mimeType = QString::fromLatin1(contentOf(parts, "type"));
    for (const Part &part : parts) {
        const qsizetype name = part.head.indexOf("; filename=\"") + 12;
        if (part.name == "file") {
            media.fileName = part.head.mid(name, part.head.indexOf('"', name) - name);
        }
    }
    return media;
}
