// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/templatewords.h"

#include "models/rules/placeholders.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)
};

QString category(const QString &word)
{
    if (word == QLatin1String("UTILITY")) {
        return Words::tr("Utility");
    }
    if (word == QLatin1String("MARKETING")) {
        return Words::tr("Marketing");
    }
    return word == QLatin1String("AUTHENTICATION") ? Words::tr("Authentication") : word;
}

QString filledWith(const QString &text, const QStringList &names, const QStringList &values)
{
    return Placeholders::filled(text, [&](const QString &name) {
        const QString value = values.value(names.indexOf(name));
        return value.isEmpty() ? QStringLiteral("{{%1}}").arg(name)
                               : QStringLiteral("*%1*").arg(value);
    });
}

} // namespace

PillLook TemplateWords::state(const ProviderTemplate &one)
{
    const QString &status = one.status;
    if (one.approved()) {
        return {Words::tr("Approved"), QStringLiteral("check-circle"), StateTone::Ok};
    }
    if (status == QLatin1String("PAUSED")) {
        return {Words::tr("Paused"), QStringLiteral("pause-circle"), StateTone::Warn};
    }
    if (status == QLatin1String("REJECTED")) {
        return {Words::tr("Refused"), QStringLiteral("dialog-error"), StateTone::Bad};
    }
    if (status.startsWith(QLatin1String("PENDING")) || status == QLatin1String("IN_APPEAL")) {
        return {Words::tr("In review"), QStringLiteral("clock"), StateTone::Info};
    }
    if (status == QLatin1String("DISABLED")) {
        return {Words::tr("Disabled"), QStringLiteral("cancelled"), StateTone::Bad};
    }
    return {status, QStringLiteral("dialog-question"), StateTone::Neutral};
}

QString TemplateWords::longestState()
{
    QString longest;
    for (const char *status : {"APPROVED", "PAUSED", "REJECTED", "PENDING", "DISABLED"}) {
        ProviderTemplate one;
        one.status = QLatin1String(status);
        const QString word = state(one).text;
        longest = word.size() > longest.size() ? word : longest;
    }
    return longest;
}

QString TemplateWords::kind(const ProviderTemplate &one)
{
    const int count = one.parameterCount();
    return Words::tr("%1 · %2").arg(category(one.category),
                                    count == 0 ? Words::tr("no values")
                                               : Words::tr("%n value(s)", nullptr, count));
}

QString TemplateWords::icon(const ProviderTemplate &one)
{
    if (one.header == QLatin1String("document")) {
        return QStringLiteral("text-x-generic");
    }
    return one.header == QLatin1String("image") ? QStringLiteral("image-x-generic")
                                                : QStringLiteral("chat");
}

QString TemplateWords::purpose(const ProviderTemplate &one)
{
    if (one.header.isEmpty() || one.header == QLatin1String("text")) {
        return QStringLiteral("text");
    }
    return one.header == QLatin1String("video") ? QString() : one.header;
}

QString TemplateWords::purposeName(const QString &purpose)
{
    if (purpose == QLatin1String("document")) {
        return Words::tr("Document");
    }
    return purpose == QLatin1String("image") ? Words::tr("Image") : Words::tr("Text");
}

QStringList TemplateWords::places(const ProviderTemplate &one)
{
    QStringList places = one.headerPlaceholders + one.bodyPlaceholders;
    for (const ProviderTemplate::Button &button : one.buttons) {
        if (button.takesParameter) {
            places.append(button.text);
        }
    }
    return places;
}

QString TemplateWords::example(const QString &variable, const Chatbot *chatbot)
{
    const QString value = chatbot ? chatbot->variables.value(variable) : QString();
    if (!value.isEmpty()) {
        return value;
    }
    if (variable == QLatin1String("NOME_CLIENTE")) {
        return QStringLiteral("João Silva");
    }
    if (variable == QLatin1String("NUMERO_CLIENTE")) {
        return QStringLiteral("+55 11 91234-5678");
    }
    if (variable == QLatin1String("TEXT")) {
        return Words::tr("the text of the message");
    }
    return variable;
}

QString TemplateWords::preview(const ProviderTemplate &one, const QStringList &values)
{
    QStringList parts;
    if (!one.headerText.isEmpty()) {
        parts.append(filledWith(one.headerText, one.headerPlaceholders, values));
    }
    parts.append(
        filledWith(one.body, one.bodyPlaceholders, values.mid(one.headerPlaceholders.size())));
    if (!one.footer.isEmpty()) {
        parts.append(QStringLiteral("_%1_").arg(one.footer));
    }
    for (const ProviderTemplate::Button &button : one.buttons) {
        parts.append(QStringLiteral("[ %1 ]").arg(button.text));
    }
    return parts.join(QLatin1Char('\n'));
}

QStringList TemplateWords::users(const ProviderTemplate &one, const Configuration &configuration,
                                 ChannelId channel)
{
    QStringList names;
    for (const Chatbot &chatbot : configuration.chatbots) {
        const QList<TemplateUse> uses = chatbot.templates.value(channel);
        if (std::any_of(uses.cbegin(), uses.cend(), [&one](const TemplateUse &use) {
                return use.name == one.name && use.language == one.language;
            })) {
            names.append(chatbot.name);
        }
    }
    return names;
}
