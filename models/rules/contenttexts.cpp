// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/contenttexts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <array>

namespace {

constexpr const char *context = "ContentTexts";

/// Files need no more than the name of their kind.
struct Named
{
    const char *type;
    const char *source;
};
constexpr std::array named = {
    Named{"image", QT_TRANSLATE_NOOP("ContentTexts", "Picture")},
    Named{"video", QT_TRANSLATE_NOOP("ContentTexts", "Video")},
    Named{"audio", QT_TRANSLATE_NOOP("ContentTexts", "Audio")},
    Named{"voice", QT_TRANSLATE_NOOP("ContentTexts", "Voice message")},
    Named{"document", QT_TRANSLATE_NOOP("ContentTexts", "Document")},
    Named{"sticker", QT_TRANSLATE_NOOP("ContentTexts", "Sticker")},
};

QString member(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().simplified();
}

/// The name of a kind of file; null for anything else.
const char *fileWord(const QJsonObject &content)
{
    const bool isVoice = content.value(QLatin1String("voice")).toBool();
    const QString type = isVoice ? QStringLiteral("voice") : member(content, "type");
    for (const Named &kind : named) {
        if (type == QLatin1String(kind.type)) {
            return kind.source;
        }
    }
    return nullptr;
}

/// "Label: facts", or the label alone.
QString labelled(const QString &label, const QStringList &facts)
{
    QStringList known = facts;
    known.removeAll(QString());
    return known.isEmpty() ? label
                           : QStringLiteral("%1: %2").arg(label, known.join(QLatin1String(", ")));
}

QString location(const QJsonObject &content, const Translate &translate)
{
    QStringList facts = {member(content, "name"), member(content, "address")};
    facts.removeAll(QString());
    const QJsonValue latitude = content.value(QLatin1String("latitude"));
    const QJsonValue longitude = content.value(QLatin1String("longitude"));
    if (facts.isEmpty() && latitude.isDouble() && longitude.isDouble()) {
        facts.append(QString::number(latitude.toDouble(), 'f', 5));
        facts.append(QString::number(longitude.toDouble(), 'f', 5));
    }
    return labelled(translate(context, QT_TRANSLATE_NOOP("ContentTexts", "Location")), facts);
}

QString contacts(const QJsonObject &content, const Translate &translate)
{
    QStringList people;
    for (const QJsonValue &one : content.value(QLatin1String("contacts")).toArray()) {
        const QJsonObject person = one.toObject();
        const QString phone =
            person.value(QLatin1String("phones")).toArray().first().toString().simplified();
        const QString name = member(person, "name");
        people.append(name.isEmpty() || phone.isEmpty() ? name + phone
                                                        : name + QLatin1Char(' ') + phone);
    }
    return labelled(translate(context, QT_TRANSLATE_NOOP("ContentTexts", "Contact")), people);
}

QString reaction(const QJsonObject &content, const Translate &translate)
{
    const QString emoji = member(content, "emoji");
    return emoji.isEmpty()
               ? translate(context, QT_TRANSLATE_NOOP("ContentTexts", "Reaction removed"))
               : labelled(translate(context, QT_TRANSLATE_NOOP("ContentTexts", "Reaction")),
                          {emoji});
}

QString order(const QJsonObject &content, const Translate &translate)
{
    QStringList items;
    for (const QJsonValue &one : content.value(QLatin1String("items")).toArray()) {
        const QJsonObject item = one.toObject();
        const double quantity = item.value(QLatin1String("quantity")).toDouble(1);
        items.append(QString::fromUtf8("%1 × %2").arg(QString::number(quantity, 'g', 10),
                                                      member(item, "product")));
    }
    return labelled(translate(context, QT_TRANSLATE_NOOP("ContentTexts", "Order")), items);
}

QString notice(const QJsonObject &content, const Translate &translate)
{
    if (member(content, "event") == QLatin1String("user_changed_number")) {
        return labelled(
            translate(context, QT_TRANSLATE_NOOP("ContentTexts", "The person has a new number")),
            {member(content, "phone")});
    }
    return labelled(translate(context, QT_TRANSLATE_NOOP("ContentTexts", "Notice of the provider")),
                    {member(content, "body")});
}

QString unsupported(const QJsonObject &content, const Translate &translate)
{
    return labelled(
        translate(context, QT_TRANSLATE_NOOP("ContentTexts", "Message that is not supported")),
        {member(content, "kind")});
}

} // namespace

QString ContentTexts::describe(const QString &content, const Translate &translate)
{
    if (content.isEmpty()) {
        return {};
    }
    const QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    const QString type = member(object, "type");
    if (const char *source = fileWord(object)) {
        return translate(context, source);
    }
    using Describe = QString (*)(const QJsonObject &, const Translate &);
    static constexpr std::array<std::pair<const char *, Describe>, 6> describers = {{
        {"location", location},
        {"contacts", contacts},
        {"reaction", reaction},
        {"order", order},
        {"system", notice},
        {"unsupported", unsupported},
    }};
    for (const auto &[name, describe] : describers) {
        if (type == QLatin1String(name)) {
            return describe(object, translate);
        }
    }
    return {};
}

QString ContentTexts::readable(const Message &message, const Translate &translate)
{
    const bool saysEnough = message.document.has_value() || !message.text.isEmpty();
    const QJsonObject content = QJsonDocument::fromJson(message.content.toUtf8()).object();
    if (saysEnough && fileWord(content) != nullptr) {
        return message.text;
    }
    QStringList parts = {message.text, describe(message.content, translate)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}
