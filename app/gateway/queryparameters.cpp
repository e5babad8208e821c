// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/queryparameters.h"

#include <QStringDecoder>

namespace {

std::optional<QString> decoded(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString value = decoder(QByteArray::fromPercentEncoding(text));
    return decoder.hasError() || value.contains(QChar::Null) ? std::nullopt : std::optional(value);
}

} // namespace

QueryParameters::QueryParameters(const QByteArray &query)
{
    for (const QByteArray &part : query.split('&')) {
        if (part.isEmpty()) {
            continue;
        }
        const qsizetype equals = part.indexOf('=');
        const auto name = decoded(equals < 0 ? part : part.left(equals));
        const auto value = decoded(equals < 0 ? QByteArray() : part.mid(equals + 1));
        if (!name || !value) {
            add(name.value_or(QString()), FindingCode::WrongType, {QStringLiteral("text")});
        } else {
            m_parameters.append({*name, *value});
        }
    }
}

QStringList QueryParameters::values(const QString &name) const
{
    QStringList values;
    for (const auto &[given, value] : m_parameters) {
        if (given == name) {
            values.append(value);
        }
    }
    return values;
}

std::optional<QString> QueryParameters::single(const QString &name)
{
    const QStringList all = values(name);
    if (all.size() > 1) {
        add(name, FindingCode::NotUnique, {name});
    }
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

void QueryParameters::allowOnly(const QStringList &names)
{
    for (const auto &parameter : m_parameters) {
        if (!names.contains(parameter.first)) {
            add(parameter.first, FindingCode::UnknownMember, {parameter.first});
        }
    }
}

void QueryParameters::add(const QString &name, FindingCode code, const QStringList &arguments)
{
    const Finding finding{QLatin1Char('?') + name, code, arguments};
    if (!m_findings.contains(finding)) {
        m_findings.append(finding);
    }
}
