// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/graphtemplaterules.h"

#include "tests/support/graphrules.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace {

using GraphRules::expect;
using GraphRules::hasMembers;

QString text(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1String(member)).toString();
}

/// One text parameter; named ones carry their name.
void checkText(StandInRequest &request, const QJsonObject &parameter, const QString &placeholder)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\n\\t\\r]| {5}"));
    bool counted = false;
    static_cast<void>(placeholder.toInt(&counted));
    QStringList needed{QStringLiteral("type"), QStringLiteral("text")};
    if (!counted) {
        needed.append(QStringLiteral("parameter_name"));
    }
    expect(request, hasMembers(parameter, needed), QStringLiteral("wrong members of a parameter"));
    expect(request, text(parameter, "type") == QLatin1String("text"),
           QStringLiteral("132012 a parameter that is no text"));
    expect(request, counted || text(parameter, "parameter_name") == placeholder,
           QStringLiteral("132012 a parameter of another name"));
    const QString value = text(parameter, "text");
    expect(request, !value.isEmpty(), QStringLiteral("131008 an empty parameter"));
    expect(request, !forbidden.match(value).hasMatch(),
           QStringLiteral("132018 white space in a parameter"));
}

void checkTexts(StandInRequest &request, const QJsonArray &parameters, const QStringList &expected)
{
    if (parameters.size() != expected.size()) {
        expect(request, false, QStringLiteral("132000 number of parameters"));
        return;
    }
    for (qsizetype index = 0; index < expected.size(); ++index) {
        checkText(request, parameters.at(index).toObject(), expected.at(index));
    }
}

void checkFileHeader(StandInRequest &request, const QJsonArray &parameters, const QString &format,
                     const GraphWorld &world)
{
    const QString kind = format.toLower();
    const QJsonObject parameter = parameters.first().toObject();
    expect(request,
           parameters.size() == 1 && text(parameter, "type") == kind &&
               hasMembers(parameter, {QStringLiteral("type"), kind}),
           QStringLiteral("132012 the header is of another kind"));
    const QJsonObject file = parameter.value(kind).toObject();
    const bool isDocument = kind == QLatin1String("document");
    expect(request,
           isDocument ? hasMembers(file, {QStringLiteral("id"), QStringLiteral("filename")})
                      : hasMembers(file, {QStringLiteral("id")}),
           QStringLiteral("wrong members of the header's file"));
    const auto known = world.media.constFind(text(file, "id"));
    expect(request, known != world.media.constEnd(),
           QStringLiteral("131009 the media id is not known"));
    expect(request,
           known == world.media.constEnd() || !isDocument ||
               known->mimeType == QLatin1String("application/pdf"),
           QStringLiteral("132012 the header's document is no PDF"));
}

void checkButton(StandInRequest &request, const QJsonObject &component, const QJsonObject &row)
{
    static const QRegularExpression digit(QStringLiteral("^[0-9]$"));
    expect(request,
           hasMembers(component, {QStringLiteral("type"), QStringLiteral("sub_type"),
                                  QStringLiteral("index"), QStringLiteral("parameters")}),
           QStringLiteral("wrong members of a button"));
    // A text, not a number.
    const QString index = text(component, "index");
    expect(request, digit.match(index).hasMatch(), QStringLiteral("wrong index of a button"));
    const QJsonObject button = GraphWorld::component(row, "BUTTONS")
                                   .value(QLatin1String("buttons"))
                                   .toArray()
                                   .at(index.toInt())
                                   .toObject();
    const bool fits = text(button, "type").toLower() == text(component, "sub_type") &&
                      text(button, "url").contains(QLatin1String("{{"));
    expect(request, fits, QStringLiteral("132012 a button that takes no parameter"));
    checkTexts(request, component.value(QLatin1String("parameters")).toArray(),
               {QStringLiteral("1")});
}

struct Components
{
    QJsonArray header;
    QJsonArray body;
    int buttons = 0;
};

Components checkComponents(StandInRequest &request, const QJsonArray &components,
                           const QJsonObject &row)
{
    Components found;
    for (const QJsonValue &value : components) {
        const QJsonObject component = value.toObject();
        const QString type = text(component, "type");
        const QJsonArray parameters = component.value(QLatin1String("parameters")).toArray();
        if (type == QLatin1String("button")) {
            ++found.buttons;
            checkButton(request, component, row);
            continue;
        }
        expect(request,
               hasMembers(component, {QStringLiteral("type"), QStringLiteral("parameters")}),
               QStringLiteral("wrong members of a component"));
        QJsonArray &target = type == QLatin1String("header") ? found.header : found.body;
        expect(request, type == QLatin1String("header") || type == QLatin1String("body"),
               QStringLiteral("unknown component"));
        expect(request, target.isEmpty() && !parameters.isEmpty(),
               QStringLiteral("a component twice or empty"));
        target = parameters;
    }
    return found;
}

int buttonsWithParameter(const QJsonObject &row)
{
    int count = 0;
    const QJsonArray buttons =
        GraphWorld::component(row, "BUTTONS").value(QLatin1String("buttons")).toArray();
    for (const QJsonValue &button : buttons) {
        count += button[QStringLiteral("url")].toString().contains(QLatin1String("{{")) ? 1 : 0;
    }
    return count;
}

void checkParameters(StandInRequest &request, const Components &found, const QJsonObject &row,
                     const GraphWorld &world)
{
    const QJsonObject header = GraphWorld::component(row, "HEADER");
    const QString format = text(header, "format");
    if (format.isEmpty() || format == QLatin1String("TEXT")) {
        checkTexts(request, found.header, GraphWorld::placeholders(text(header, "text")));
    } else {
        checkFileHeader(request, found.header, format, world);
    }
    const QString body = text(GraphWorld::component(row, "BODY"), "text");
    checkTexts(request, found.body, GraphWorld::placeholders(body));
    expect(request, found.buttons == buttonsWithParameter(row),
           QStringLiteral("132000 number of buttons"));
    qsizetype length = body.size();
    for (const QJsonValue &parameter : found.body) {
        length += parameter[QStringLiteral("text")].toString().size();
    }
    const bool alone = row.value(QLatin1String("components")).toArray().size() == 1;
    expect(request, length <= (alone ? 32768 : 1024), QStringLiteral("132005 too long"));
}

} // namespace

void GraphTemplateRules::check(StandInRequest &request, const QJsonObject &content,
                               const GraphWorld &world)
{
    const bool hasComponents = content.contains(QLatin1String("components"));
    expect(request,
           hasMembers(content, {QStringLiteral("name"), QStringLiteral("language")},
                      {QStringLiteral("components")}),
           QStringLiteral("wrong members of template"));
    const QJsonObject language = content.value(QLatin1String("language")).toObject();
    expect(request, hasMembers(language, {QStringLiteral("policy"), QStringLiteral("code")}),
           QStringLiteral("wrong members of language"));
    expect(request, text(language, "policy") == QLatin1String("deterministic"),
           QStringLiteral("wrong policy"));
    const QJsonArray components = content.value(QLatin1String("components")).toArray();
    expect(request, !hasComponents || !components.isEmpty(), QStringLiteral("empty components"));
    const auto row = world.findTemplate(text(content, "name"), text(language, "code"));
    const QString status = row ? text(*row, "status") : QString();
    if (status == QLatin1String("PAUSED") || status == QLatin1String("DISABLED")) {
        expect(request, false,
               status == QLatin1String("PAUSED") ? QStringLiteral("132015 paused")
                                                 : QStringLiteral("132016 disabled"));
    } else if (status != QLatin1String("APPROVED")) {
        expect(request, false, QStringLiteral("132001 no such template"));
    } else {
        checkParameters(request, checkComponents(request, components, *row), *row, world);
    }
}
