// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/graphtemplates.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace {

QString textOf(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1String(member)).toString();
}

void readHeader(ProviderTemplate &read, const QJsonObject &component)
{
    static const QStringList known{QStringLiteral("text"), QStringLiteral("image"),
                                   QStringLiteral("video"), QStringLiteral("document")};
    const QString format = textOf(component, "format").toLower();
    read.header = known.contains(format) ? format : QString();
    if (read.header == QLatin1String("text")) {
        read.headerText = textOf(component, "text");
        read.headerPlaceholders = GraphTemplates::placeholders(read.headerText);
    }
}

void readButtons(ProviderTemplate &read, const QJsonObject &component)
{
    const QJsonArray buttons = component.value(QLatin1String("buttons")).toArray();
    for (const QJsonValue &value : buttons) {
        const QJsonObject object = value.toObject();
        ProviderTemplate::Button button;
        button.type = textOf(object, "type").toLower();
        button.text = textOf(object, "text");
        button.url = textOf(object, "url");
        button.takesParameter = button.type == QLatin1String("url") &&
                                !GraphTemplates::placeholders(button.url).isEmpty();
        read.buttons.append(button);
    }
}

void readComponent(ProviderTemplate &read, const QJsonObject &component)
{
    const QString type = textOf(component, "type").toUpper();
    if (type == QLatin1String("HEADER")) {
        readHeader(read, component);
    } else if (type == QLatin1String("BODY")) {
        read.body = textOf(component, "text");
        read.bodyPlaceholders = GraphTemplates::placeholders(read.body);
    } else if (type == QLatin1String("FOOTER")) {
        read.footer = textOf(component, "text");
    } else if (type == QLatin1String("BUTTONS")) {
        readButtons(read, component);
    }
}

ProviderTemplate readOne(const QJsonObject &row, qint64 nowMs)
{
    ProviderTemplate read;
    read.name = textOf(row, "name");
    read.language = textOf(row, "language");
    read.status = textOf(row, "status");
    read.category = textOf(row, "category");
    read.readAt = nowMs;
    const QJsonArray components = row.value(QLatin1String("components")).toArray();
    for (const QJsonValue &component : components) {
        readComponent(read, component.toObject());
    }
    return read;
}

} // namespace

QStringList GraphTemplates::placeholders(const QString &text)
{
    static const QRegularExpression braces(QStringLiteral("\\{\\{\\s*([A-Za-z0-9_]+)\\s*\\}\\}"));
    QStringList names;
    auto matches = braces.globalMatch(text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (!names.contains(name)) {
            names.append(name);
        }
    }
    const bool counted = std::all_of(names.begin(), names.end(),
                                     [](const QString &name) { return name.toInt() > 0; });
    if (counted) {
        std::sort(names.begin(), names.end(), [](const QString &left, const QString &right) {
            return left.toInt() < right.toInt();
        });
    }
    return names;
}

QList<ProviderTemplate> GraphTemplates::read(const QJsonObject &page, qint64 nowMs)
{
    QList<ProviderTemplate> templates;
    const QJsonArray rows = page.value(QLatin1String("data")).toArray();
    for (const QJsonValue &row : rows) {
        ProviderTemplate read = readOne(row.toObject(), nowMs);
        if (!read.name.isEmpty() && !read.language.isEmpty()) {
            templates.append(std::move(read));
        }
    }
    return templates;
}

QString GraphTemplates::nextCursor(const QJsonObject &page)
{
    const QJsonObject paging = page.value(QLatin1String("paging")).toObject();
    const QString next = textOf(paging, "next");
    if (next.isEmpty()) {
        return {};
    }
    const QString after = textOf(paging.value(QLatin1String("cursors")).toObject(), "after");
    // The address itself is not followed: it is an answer's, and holds the token.
    return after.isEmpty()
               ? QUrlQuery(QUrl(next)).queryItemValue(QStringLiteral("after"), QUrl::FullyDecoded)
               : after;
}
