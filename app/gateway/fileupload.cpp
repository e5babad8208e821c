// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/fileupload.h"

#include <QStringDecoder>

namespace {

QByteArray mainType(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower();
}

/// The text of a quoted or plain value that begins at the position.
QByteArray valueAt(const QByteArray &field, qsizetype from)
{
    if (from >= field.size() || field[from] != '"') {
        const qsizetype end = field.indexOf(';', from);
        return field.mid(from, end < 0 ? -1 : end - from).trimmed();
    }
    QByteArray value;
    for (qsizetype at = from + 1; at < field.size() && field[at] != '"'; ++at) {
        // Browsers escape quotes only; a lone backslash belongs to the name.
        if (field[at] == '\\' && at + 1 < field.size() && field[at + 1] == '"') {
            ++at;
        }
        value.append(field[at]);
    }
    return value;
}

/// UTF-8 as nearly all senders write it; what is not, is Latin-1.
QString textOf(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

/// "UTF-8'pt'Boleto%20de%20mar%C3%A7o.pdf"; empty where it is not that.
QString extendedValue(const QByteArray &value)
{
    const QList<QByteArray> parts = value.split('\'');
    if (parts.size() != 3) {
        return {};
    }
    const QByteArray bytes = QByteArray::fromPercentEncoding(parts[2]);
    const QByteArray charset = parts[0].toLower();
    return charset == "utf-8"        ? textOf(bytes)
           : charset == "iso-8859-1" ? QString::fromLatin1(bytes)
                                     : QString();
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
    const qsizetype headEnd = text.indexOf("\r\n\r\n");
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
    for (;;) {
        const qsizetype after = at + delimiter.size();
        if (body.mid(after, 2) == "--") {
            return true;
        }
        const qsizetype lineEnd = body.indexOf("\r\n", after);
        const qsizetype next = body.indexOf(delimiter, after);
        if (lineEnd < 0 || next < 0 || !body.mid(after, lineEnd - after).trimmed().isEmpty()) {
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
    const QByteArray boundary = FileUploads::parameterOf(contentType, "boundary");
    const bool read = !boundary.isEmpty() && boundary.size() <= 70 &&
                      eachPart(request.body, boundary, [&](const Part &part) {
                          if (FileUploads::parameterOf(part.disposition, "name") != "file") {
                              return false;
                          }
                          const QByteArray type = mainType(part.type);
                          outcome.upload = FileUpload{
                              part.bytes, FileUploads::fileNameOf(part.disposition),
                              QString::fromLatin1(saysNothing(type) ? QByteArray() : type),
                              QStringLiteral("/file")};
                          return true;
                      });
    outcome.fault = read ? FileUploads::Fault::NoFile : FileUploads::Fault::Malformed;
    return outcome;
}

} // namespace

QByteArray FileUploads::parameterOf(const QByteArray &field, const QByteArray &name)
{
    // Names of parameters stand behind a semicolon that is not inside quotes.
    bool quoted = false;
    for (qsizetype at = 0; at < field.size(); ++at) {
        if (field[at] == '"' && (at == 0 || field[at - 1] != '\\')) {
            quoted = !quoted;
        }
        if (field[at] != ';' || quoted) {
            continue;
        }
        const qsizetype equals = field.indexOf('=', at);
        if (equals < 0) {
            return {};
        }
        if (field.mid(at + 1, equals - at - 1).trimmed().toLower() == name) {
            return valueAt(field, equals + 1);
        }
    }
    return {};
}

QString FileUploads::fileNameOf(const QByteArray &disposition)
{
    const QString extended = extendedValue(parameterOf(disposition, "filename*"));
    return extended.isEmpty() ? textOf(parameterOf(disposition, "filename")) : extended;
}

FileUploads::Outcome FileUploads::read(const ApiRequest &request)
{
    const QByteArray contentType = request.field("content-type");
    const QByteArray type = mainType(contentType);
    if (type == "multipart/form-data") {
        return fromForm(request, contentType);
    }
    Outcome outcome;
    outcome.upload =
        FileUpload{request.body, fileNameOf(request.field("content-disposition")),
                   QString::fromLatin1(saysNothing(type) ? QByteArray() : type), QString()};
    return outcome;
}
