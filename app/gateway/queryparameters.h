// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

/// The query of a request, with what is wrong about it as Findings at "?name".
class QueryParameters
{
public:
    /// Percent-decodes; "+" stays itself, so that offsets of times may be written plainly. Text
    /// that is no UTF-8 is a finding.
    explicit QueryParameters(const QByteArray &query);

    QStringList values(const QString &name) const;
    /// The one value; given twice is a finding.
    std::optional<QString> single(const QString &name);
    /// Every other name is a finding.
    void allowOnly(const QStringList &names);

    void add(const QString &name, FindingCode code, const QStringList &arguments = {});
    const Findings &findings() const { return m_findings; }

private:
    QList<std::pair<QString, QString>> m_parameters;
    Findings m_findings;
};
