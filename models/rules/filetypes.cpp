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

/// Control and format characters (such as a right-to-left override) could disguise the extension,
/// line ends break a list of names; halves of a character are none.
QString withoutOddCharacters(const QString &name)
{
    static const QString reserved = QStringLiteral("\"*/:<>?\\|");
    QString clean;
    for (const char32_t c : name.toUcs4()) {
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            continue;
        default:
            break;
        }
        // What stands for something that is no character (an odd byte, half a pair) says nothing.
        if (c != QChar::ReplacementCharacter && (c > 0xffff || !reserved.contains(QChar(c)))) {
            clean += QString::fromUcs4(&c, 1);
        }
    }
    return clean;
}

/// Without points and blanks at its ends: the first hide a file, the last are cut by some systems.
QString trimmedName(const QString &name)
{
    const auto isEdge = [](QChar c) { return c == QLatin1Char('.') || c.isSpace(); };
    qsizetype from = 0;
    qsizetype to = name.size();
    while (from < to && isEdge(name.at(from))) {
        ++from;
    }
    while (to > from && isEdge(name.at(to - 1))) {
        --to;
    }
    return name.mid(from, to - from);
}

/// So much of it that there is room for the end: 120 characters, and 240 bytes, since file systems
/// take 255.
QString cut(const QString &stem, qsizetype endSize)
{
    constexpr qsizetype longest = 120;
    constexpr qsizetype mostBytes = 240;
    QString text = stem.left(longest - endSize);
    while (text.toUtf8().size() > mostBytes - endSize || text.back().isHighSurrogate()) {
        text.chop(1);
    }
    return text;
}

/// "CON", "nul.tar", "LPT1": what such a file is called on a customer's computer is a device there.
bool isDevice(const QString &stem)
{
    static const QStringList names = {QStringLiteral("CON"),    QStringLiteral("PRN"),
                                      QStringLiteral("AUX"),    QStringLiteral("NUL"),
                                      QStringLiteral("CONIN$"), QStringLiteral("CONOUT$")};
    const QString first = stem.section(QLatin1Char('.'), 0, 0).trimmed().toUpper();
    const bool numbered =
        first.size() == 4 && first.back().isDigit() &&
        (first.startsWith(QLatin1String("COM")) || first.startsWith(QLatin1String("LPT")));
    return numbered || names.contains(first);
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
    const QString last = name.section(QLatin1Char('/'), -1).section(QLatin1Char('\\'), -1);
    const QString clean = trimmedName(withoutOddCharacters(last));
    const QString extension = extensionOf(mimeType);
    const QString suffix =
        QLatin1Char('.') + (extension.isEmpty() ? QStringLiteral("bin") : extension);
    if (clean.isEmpty() || clean.toLower() == suffix.mid(1)) {
        return QStringLiteral("documento") + suffix;
    }
    const QString given = clean.section(QLatin1Char('.'), -1).toLower();
    const bool sameType =
        clean.contains(QLatin1Char('.')) &&
        (given == extension ||
         (extension == QLatin1String("jpg") && given == QLatin1String("jpeg")) ||
         (mimeType == QLatin1String("text/plain") && given == QLatin1String("csv")) ||
         (extension == QLatin1String("doc") &&
          (given == QLatin1String("xls") || given == QLatin1String("ppt"))));
    const QString end = sameType ? QLatin1Char('.') + clean.section(QLatin1Char('.'), -1) : suffix;
    const QString stem = trimmedName(cut(sameType ? clean.chopped(end.size()) : clean, end.size()));
    if (stem.isEmpty()) {
        return QStringLiteral("documento") + end;
    }
    return (isDevice(stem) ? QLatin1Char('_') + stem : stem) + end;
}
