// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/templatestore.h"

#include "models/store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array) {
        texts.append(text.toString());
    }
    return texts;
}

QJsonArray fromButtons(const QList<ProviderTemplate::Button> &buttons)
{
    QJsonArray array;
    for (const ProviderTemplate::Button &button : buttons) {
        array.append(QJsonObject{{QStringLiteral("type"), button.type},
                                 {QStringLiteral("text"), button.text},
                                 {QStringLiteral("url"), button.url},
                                 {QStringLiteral("takes_parameter"), button.takesParameter}});
    }
    return array;
}

QList<ProviderTemplate::Button> toButtons(const QJsonValue &value)
{
    QList<ProviderTemplate::Button> buttons;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        const QJsonObject button = item.toObject();
        buttons.append({button.value(QLatin1String("type")).toString(),
                        button.value(QLatin1String("text")).toString(),
                        button.value(QLatin1String("url")).toString(),
                        button.value(QLatin1String("takes_parameter")).toBool()});
    }
    return buttons;
}

QString contentOf(const ProviderTemplate &that)
{
    const QJsonObject content{
        {QStringLiteral("header"), that.headerText},
        {QStringLiteral("body"), that.body},
        {QStringLiteral("footer"), that.footer},
        {QStringLiteral("buttons"), fromButtons(that.buttons)},
        {QStringLiteral("header_placeholders"),
         QJsonArray::fromStringList(that.headerPlaceholders)},
        {QStringLiteral("body_placeholders"), QJsonArray::fromStringList(that.bodyPlaceholders)}};
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

/// From the columns name, language, status, category, header, content, read_at.
ProviderTemplate templateFrom(const Statement &query)
{
    ProviderTemplate that;
    that.name = query.text(0);
    that.language = query.text(1);
    that.status = query.text(2);
    that.category = query.text(3);
    that.header = query.text(4);
    const QJsonObject content = QJsonDocument::fromJson(query.text(5).toUtf8()).object();
    that.headerText = content.value(QLatin1String("header")).toString();
    that.body = content.value(QLatin1String("body")).toString();
    that.footer = content.value(QLatin1String("footer")).toString();
    that.buttons = toButtons(content.value(QLatin1String("buttons")));
    that.headerPlaceholders = textsOf(content.value(QLatin1String("header_placeholders")));
    that.bodyPlaceholders = textsOf(content.value(QLatin1String("body_placeholders")));
    that.readAt = query.integer(6);
    return that;
}

} // namespace

Result<void> TemplateStore::replace(ChannelId channel, const QList<ProviderTemplate> &templates,
                                    qint64 readAtMs)
{
    m_connection.prepared("DELETE FROM provider_templates WHERE channel_id = ?")
        .bind(channel.value)
        .run();
    for (const ProviderTemplate &that : templates) {
        // A provider's list that moves while it is read page by page may name one twice.
        m_connection
            .prepared("INSERT OR REPLACE INTO provider_templates (channel_id, name, language, "
                      "status, category, header, content, read_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(channel.value)
            .bind(that.name)
            .bind(that.language)
            .bind(that.status)
            .bind(that.category)
            .bind(that.header)
            .bind(contentOf(that))
            .bind(readAtMs)
            .run();
    }
    m_connection.prepared("UPDATE channels SET templates_read_at = ? WHERE id = ?")
        .bind(readAtMs)
        .bind(channel.value)
        .run();
    return m_connection.takeFailure();
}

Result<bool> TemplateStore::decide(ChannelId channel, const Decision &decision, qint64 atMs)
{
    m_connection
        .prepared("UPDATE provider_templates SET status = ?, read_at = ? "
                  "WHERE channel_id = ? AND name = ? AND language = ? AND read_at <= ?")
        .bind(decision.status)
        .bind(atMs)
        .bind(channel.value)
        .bind(decision.name)
        .bind(decision.language)
        .bind(atMs)
        .run();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return m_connection.changedRows() > 0;
}

Result<QList<ProviderTemplate>> TemplateStore::list(ChannelId channel)
{
    QList<ProviderTemplate> templates;
    Statement query = m_connection.prepared(
        "SELECT name, language, status, category, header, content, read_at "
        "FROM provider_templates WHERE channel_id = ? ORDER BY name, language");
    query.bind(channel.value);
    while (query.step()) {
        templates.append(templateFrom(query));
    }
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return templates;
}

std::optional<ProviderTemplate> TemplateStore::find(ChannelId channel, const QString &name,
                                                    const QString &language)
{
    Statement query = m_connection.prepared(
        "SELECT name, language, status, category, header, content, read_at "
        "FROM provider_templates WHERE channel_id = ? AND name = ? AND language = ?");
    query.bind(channel.value).bind(name).bind(language);
    return query.step() ? std::optional(templateFrom(query)) : std::nullopt;
}

std::optional<qint64> TemplateStore::readAt(ChannelId channel)
{
    Statement query = m_connection.prepared("SELECT templates_read_at FROM channels WHERE id = ?");
    query.bind(channel.value);
    return query.step() ? query.optionalInteger(0) : std::nullopt;
}

Result<void> TemplateStore::forgetChannel(ChannelId channel)
{
    m_connection.prepared("DELETE FROM provider_templates WHERE channel_id = ?")
        .bind(channel.value)
        .run();
    m_connection.prepared("UPDATE channels SET templates_read_at = NULL WHERE id = ?")
        .bind(channel.value)
        .run();
    return m_connection.takeFailure();
}
