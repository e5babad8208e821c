// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/manifest.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

const QString formatName = QStringLiteral("karoo_desk_backup");
const QString programName = QStringLiteral("program");
const QString createdName = QStringLiteral("created_at");
const QString filesName = QStringLiteral("files");
const QString pathName = QStringLiteral("path");
const QString sizeName = QStringLiteral("size");
const QString hashName = QStringLiteral("sha256");

} // namespace

QByteArray Manifest::toJson() const
{
    QJsonArray files;
    for (const Entry &entry : entries) {
        files.append(QJsonObject{{pathName, entry.path},
                                 {sizeName, entry.size},
                                 {hashName, QString::fromLatin1(entry.sha256.toHex())}});
    }
    const QDateTime created = QDateTime::fromMSecsSinceEpoch(createdAt, Qt::UTC);
    return QJsonDocument(QJsonObject{{formatName, format},
                                     {programName, program},
                                     {createdName, created.toString(Qt::ISODateWithMs)},
                                     {filesName, files}})
        .toJson();
}

std::optional<Manifest> Manifest::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    Manifest manifest;
    manifest.format = root.value(formatName).toInt();
    if (manifest.format < 1) {
        return {};
    }
    manifest.program = root.value(programName).toString();
    manifest.createdAt =
        QDateTime::fromString(root.value(createdName).toString(), Qt::ISODateWithMs)
            .toMSecsSinceEpoch();
    const QJsonArray files = root.value(filesName).toArray();
    for (const QJsonValue &file : files) {
        const Entry entry{file[pathName].toString(), file[sizeName].toInteger(-1),
                          QByteArray::fromHex(file[hashName].toString().toLatin1())};
        if (!isAllowed(entry.path) || entry.size < 0 || entry.sha256.size() != 32) {
            return {};
        }
        manifest.entries.append(entry);
    }
    return manifest;
}

bool Manifest::isAllowed(const QString &path)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(karoo\\.db|sealing\\.key|documents/([0-9a-f]{2})/\\2[0-9a-f]{62})\\z"));
    return shape.match(path).hasMatch();
}
