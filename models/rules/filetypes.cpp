// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/filetypes.h"

#include <array>

namespace {

struct Type
{
    const char *mime;
    const char *extension;
    /// Further names that programs give to it.
    const char *aliases;
};

constexpr std::array<Type, 18> types = {{
    {"application/pdf", "pdf", "application/x-pdf application/acrobat"},
    {"image/jpeg", "jpg", "image/jpg image/pjpeg"},
    {"image/png", "png", "image/x-png"},
    {"image/gif", "gif", ""},
    {"image/webp", "webp", ""},
    {"application/zip", "zip", "application/x-zip-compressed"},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", ""},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", ""},
    {"application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", ""},
    {"application/vnd.oasis.opendocument.text", "odt", ""},
    {"application/vnd.oasis.opendocument.spreadsheet", "ods", ""},
    {"application/msword", "doc", "application/vnd.ms-excel application/vnd.ms-powerpoint"},
    {"application/xml", "xml", "text/xml"},
    {"text/plain", "txt", "text/csv"},
    {"text/csv", "csv", "text/plain application/csv"},
    {"video/mp4", "mp4", ""},
    {"audio/ogg", "ogg", "application/ogg"},
    {"audio/mpeg", "mp3", "audio/mp3"},
}};

const Type *typeOf(const QString &mime)
{
    for (const Type &type : types) {
        if (mime == QLatin1String(type.mime)) {
            return &type;
        }
    }
    return nullptr;
}

/// Office files are ZIP archives; the name of the first entries tells which.
QString zipKind(const QByteArray &head)
{
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
        return QStringLiteral("application/vnd.oasis.opendocument.text");
    }
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) {
        return QStringLiteral("application/vnd.oasis.opendocument.spreadsheet");
    }
    const bool office = head.contains("[Content_Types].xml") || head.contains("_rels/.rels");
    if (office && head.contains("word/")) {
        return QLatin1String(types[6].mime);
    }
    if (office && head.contains("xl/")) {
        return QLatin1String(types[7].mime);
    }
    if (office && head.contains("ppt/")) {
        return QLatin1String(types[8].mime);
    }
    return QStringLiteral("application/zip");
}

bool looksLikeText(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4096);
    for (const char c : head) {
        const auto u = static_cast<unsigned char>(c);
        if (u < 0x20 && u != '\t' && u != '\n' && u != '\r' && u != 0x1b) {
            return false;
        }
    }
    return !head.startsWith("#!");
}

QString mediaKind(const QByteArray &bytes)
{
    if (bytes.startsWith("OggS")) {
        return QStringLiteral("audio/ogg");
    }
    if (bytes.startsWith("ID3") || bytes.startsWith("\xff\xfb") || bytes.startsWith("\xff\xf3")) {
        return QStringLiteral("audio/mpeg");
    }
    return bytes.mid(4, 4) == "ftyp" ? QStringLiteral("video/mp4") : QString();
}

} // namespace

QString FileTypes::sniff(const QByteArray &bytes)
{
    if (bytes.left(1024).contains("%PDF-")) {
        return QStringLiteral("application/pdf");
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        return QStringLiteral("image/jpeg");
    }
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return QStringLiteral("image/png");
    }
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
        return QStringLiteral("image/gif");
    }
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") {
        return QStringLiteral("image/webp");
    }
    if (bytes.startsWith("PK\x03\x04")) {
        return zipKind(bytes.left(64 * 1024));
    }
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
        return QStringLiteral("application/msword");
    }
    if (const QString media = mediaKind(bytes); !media.isEmpty()) {
        return media;
    }
    if (bytes.trimmed().startsWith("<?xml")) {
        return QStringLiteral("application/xml");
    }
    return looksLikeText(bytes) ? QStringLiteral("text/plain") : QString();
}

QString FileTypes::extensionOf(const QString &mimeType)
{
    const Type *type = typeOf(mimeType);
    return type ? QLatin1String(type->extension) : QString();
}

bool FileTypes::isImage(const QString &mimeType)
{
    return mimeType == QLatin1String("image/jpeg") || mimeType == QLatin1String("image/png");
}

bool FileTypes::contradicts(const QString &declared, const QString &sniffed)
{
    const QString plain = declared.section(QLatin1Char(';'), 0, 0).trimmed().toLower();
    if (plain.isEmpty() || plain == sniffed || plain == QLatin1String("application/octet-stream")) {
        return false;
    }
    const Type *type = typeOf(sniffed);
    return type == nullptr ||
           !QString(QLatin1String(type->aliases)).split(QLatin1Char(' ')).contains(plain);
}

QString FileTypes::cleanName(const QString &name, const QString &mimeType)
{
    constexpr qsizetype longest = 120;
    static const QString reserved = QStringLiteral("\"*/:<>?\\|");
    QString last = name.section(QLatin1Char('/'), -1).section(QLatin1Char('\\'), -1);
    QString clean;
    for (const QChar c : std::as_const(last)) {
        // Format characters (such as a right-to-left override) could disguise the extension.
        const bool odd = c.category() == QChar::Other_Control ||
                         c.category() == QChar::Other_Format || reserved.contains(c);
        if (!odd) {
            clean.append(c);
        }
    }
    while (clean.startsWith(QLatin1Char('.')) || clean.startsWith(QLatin1Char(' '))) {
        clean.remove(0, 1);
    }
    clean = clean.trimmed();
    const QString extension = extensionOf(mimeType);
    const QString suffix =
        QLatin1Char('.') + (extension.isEmpty() ? QStringLiteral("bin") : extension);
    const QString given = clean.section(QLatin1Char('.'), -1).toLower();
    const bool sameType =
        clean.contains(QLatin1Char('.')) &&
        (given == extension ||
         (extension == QLatin1String("jpg") && given == QLatin1String("jpeg")) ||
         (mimeType == QLatin1String("text/plain") && given == QLatin1String("csv")) ||
         (extension == QLatin1String("doc") &&
          (given == QLatin1String("xls") || given == QLatin1String("ppt"))));
    if (clean.isEmpty() || clean.toLower() == suffix.mid(1)) {
        return QStringLiteral("documento") + suffix;
    }
    if (!sameType) {
        clean = clean.left(longest - suffix.size()) + suffix;
    } else if (clean.size() > longest) {
        const QString own = QLatin1Char('.') + clean.section(QLatin1Char('.'), -1);
        clean = clean.left(longest - own.size()) + own;
    }
    return clean;
}
