// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/fileupload.h"

#include "models/rules/headerfields.h"

namespace {

/// A form of ours has a handful of parts with short heads. Without a bound each odd byte of a body
/// of megabytes could be read a million times.
constexpr int mostParts = 64;
constexpr qsizetype longestPartHead = 16 * 1024;

QByteArray mainType(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower();
}

/// One part of a form.
struct Part
{
    QByteArray disposition;
    QByteArray type;
    QByteArray bytes;
};

std::optional<Part> partOf(const QByteArray &text)
{
    const qsizetype headEnd = text.left(longestPartHead).indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return std::nullopt;
    }
    Part part;
    for (const QByteArray &line : text.left(headEnd).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        if (name == "content-disposition") {
            part.disposition = line.mid(colon + 1).trimmed();
        } else if (name == "content-type") {
            part.type = line.mid(colon + 1).trimmed();
        }
    }
    part.bytes = text.mid(headEnd + 4);
    return part;
}

/// Calls `take` with each part until it says that it has what it wants; false: no such form.
template<class Take>
bool eachPart(const QByteArray &body, const QByteArray &boundary, Take take)
{
    const QByteArray delimiter = "\r\n--" + boundary;
    // The first delimiter may stand at the very beginning.
    qsizetype at = body.startsWith(delimiter.sliced(2)) ? -2 : body.indexOf(delimiter);
    if (at == -1) {
        return false;
    }
    for (int count = 0; count < mostParts; ++count) {
        const qsizetype after = at + delimiter.size();
        if (body.mid(after, 2) == "--") {
            return true;
        }
        const qsizetype lineEnd = body.indexOf("\r\n", after);
        const qsizetype next = body.indexOf(delimiter, after);
        // The end of the line is no beginning of the next delimiter: a part without even a head.
        if (lineEnd < 0 || next < lineEnd + 2 ||
            !body.mid(after, lineEnd - after).trimmed().isEmpty()) {
            return false;
        }
        const auto part = partOf(body.mid(lineEnd + 2, next - lineEnd - 2));
        if (!part) {
            return false;
        }
        if (take(*part)) {
            return true;
        }
        at = next;
    }
    return false;
}

/// What tools say when nobody told them the type.
bool saysNothing(const QByteArray &type)
{
    return type.isEmpty() || type == "application/x-www-form-urlencoded" ||
           type == "application/octet-stream";
}

FileUploads::Outcome fromForm(const ApiRequest &request, const QByteArray &contentType)
{
    FileUploads::Outcome outcome;
    const QByteArray boundary = HeaderFields::parameterOf(contentType, "boundary");
    const bool read = !boundary.isEmpty() && boundary.size() <= 70 &&
                      eachPart(request.body, boundary, [&](const Part &part) {
                          if (HeaderFields::parameterOf(part.disposition, "name") != "file") {
                              return false;
                          }
                          const QByteArray type = mainType(part.type);
                          outcome.upload = FileUpload{
                              part.bytes, HeaderFields::fileNameOf(part.disposition),
                              QString::fromLatin1(saysNothing(type) ? QByteArray() : type),
                              QStringLiteral("/file")};
                          return true;
                      });
    outcome.fault = read ? FileUploads::Fault::NoFile : FileUploads::Fault::Malformed;
    return outcome;
}

} // namespace

FileUploads::Outcome FileUploads::read(const ApiRequest &request)
{
    const QByteArray contentType = request.field("content-type");
    const QByteArray type = mainType(contentType);
    if (type == "multipart/form-data") {
        return fromForm(request, contentType);
    }
    Outcome outcome;
    outcome.upload =
        FileUpload{request.body, HeaderFields::fileNameOf(request.field("content-disposition")),
                   QString::fromLatin1(saysNothing(type) ? QByteArray() : type), QString()};
    return outcome;
}
