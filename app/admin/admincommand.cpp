// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/admincommand.h"

#include "app/argumentreader.h"

#include <algorithm>

namespace {

/// What one verb takes.
struct Shape
{
    QString verb;
    /// The name of its argument; empty: none.
    QString argument;
    bool argumentRequired = false;
    QStringList valueOptions;
    QStringList flags;
    QStringList requiredOptions;
    /// These come together or not at all.
    QStringList together;
};

QList<Shape> shapes()
{
    const auto text = [](const char *name) { return QString::fromLatin1(name); };
    return {
        {text("setup"), text("FILE"), true, {}, {}, {}, {}},
        {text("issue-token"),
         {},
         false,
         {text("system"), text("name"), text("rights"), text("expires")},
         {},
         {text("system")},
         {}},
        {text("tokens"), {}, false, {}, {}, {}, {}},
        {text("revoke-token"), text("PREFIX"), true, {}, {}, {}, {}},
        {text("export"), text("FILE"), false, {}, {}, {}, {}},
        {text("simulator"),
         text("KEY"),
         true,
         {text("reply"), text("from")},
         {},
         {},
         {text("reply"), text("from")}},
        {text("backup"), text("FILE"), true, {}, {text("with-key")}, {}, {}},
        {text("restore"), text("FILE"), true, {}, {text("replace")}, {}, {}},
        {text("check"), {}, false, {}, {}, {}, {}},
        {text("version"), {}, false, {}, {}, {}, {}},
    };
}

std::optional<Shape> shapeOf(const QString &verb)
{
    const QList<Shape> all = shapes();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Shape &s) { return s.verb == verb; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString dashed(const QString &name)
{
    return QStringLiteral("--") + name;
}

} // namespace

AdminArguments::AdminArguments(ArgumentReader &reader)
    : m_reader(reader)
{
}

void AdminArguments::take()
{
    const QString name = m_reader.name();
    if (m_reader.isOption()) {
        takeOption();
    } else if (m_command.verb.isEmpty()) {
        m_command.verb = name;
        if (!shapeOf(name)) {
            m_reader.fail(UsageError::Kind::UnknownVerb, name);
        }
    } else if (const auto shape = shapeOf(m_command.verb);
               m_command.argument.isEmpty() && !shape->argument.isEmpty() && !name.isEmpty()) {
        m_command.argument = name;
    } else {
        m_reader.fail(UsageError::Kind::UnexpectedArgument, name);
    }
}

void AdminArguments::takeOption()
{
    const QString option = m_reader.name();
    const auto shape = shapeOf(m_command.verb);
    const QString name = option.mid(2);
    if (shape && option.startsWith(QLatin1String("--")) && shape->valueOptions.contains(name)) {
        if (const auto value = m_reader.takeValue()) {
            m_command.options.insert(name, *value);
        }
    } else if (shape && option.startsWith(QLatin1String("--")) && shape->flags.contains(name)) {
        if (m_reader.refuseValue()) {
            m_command.options.insert(name, QString());
        }
    } else {
        m_reader.fail(UsageError::Kind::UnknownOption, option);
    }
}

AdminCommand AdminArguments::finish()
{
    const auto shape = shapeOf(m_command.verb);
    if (!shape) {
        m_reader.fail(UsageError::Kind::MissingVerb, QStringLiteral("admin"),
                      verbs().join(QLatin1String(", ")));
        return m_command;
    }
    if (shape->argumentRequired && m_command.argument.isEmpty()) {
        m_reader.fail(UsageError::Kind::MissingArgument, shape->verb, shape->argument);
    }
    const bool some =
        std::any_of(shape->together.begin(), shape->together.end(),
                    [this](const QString &name) { return m_command.options.contains(name); });
    for (const QString &name : shape->requiredOptions + (some ? shape->together : QStringList())) {
        if (!m_command.options.contains(name)) {
            m_reader.fail(UsageError::Kind::MissingOption, shape->verb, dashed(name));
        }
    }
    return m_command;
}

QStringList AdminArguments::verbs()
{
    QStringList names;
    for (const Shape &shape : shapes()) {
        names.append(shape.verb);
    }
    return names;
}
