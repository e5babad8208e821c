// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <optional>

/// What the stand-in for Meta knows: one account with one number, its templates and its files.
struct GraphWorld
{
    struct Media
    {
        QByteArray bytes;
        QString mimeType;
        QByteArray fileName;
    };

    GraphWorld();

    QString version = QStringLiteral("v23.0");
    QString phoneNumberId = QStringLiteral("106540352242922");
    QString businessAccountId = QStringLiteral("102290129340398");
    QString displayNumber = QStringLiteral("+55 11 3333-4444");
    QString verifiedName = QStringLiteral("Loja da Ana");
    QString quality = QStringLiteral("GREEN");
    bool subscribed = true;
    /// Refuses free texts to those who have not written (131047).
    bool keepsWindow = false;
    QSet<QString> openWindows;
    QHash<QString, Media> media;
    /// As GET message_templates tells them.
    QJsonArray templates;
    /// http://127.0.0.1:PORT.
    QString address;
    int lastId = 0;

    QString newWamid();
    QString addMedia(const Media &media);
    std::optional<QJsonObject> findTemplate(const QString &name, const QString &language) const;
    /// The number as WhatsApp knows it: Brazilian mobiles from area code 31 on have no ninth digit.
    static QString waIdOf(const QString &to);
    /// Meta's id of the person for this business, whichever way the number is written.
    static QString userIdOf(const QString &to);
    /// Whether it is such an id: of somebody who hides the number.
    static bool isUserId(const QString &to);
    /// A template's component of this type; empty without one.
    static QJsonObject component(const QJsonObject &row, const char *type);
    /// The names within {{ }}, each once.
    static QStringList placeholders(const QString &text);
};
