// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

/// Reads the members of one object of a setup file by its rule: a member that is left out leaves
/// the value as it is, null sets the default. What is wrong is appended to the findings, and the
/// value stays.
class MemberReader
{
public:
    MemberReader(const QJsonObject &object, const QString &pointer, Findings &findings)
        : m_object(object)
        , m_pointer(pointer)
        , m_findings(findings)
    {
    }

    /// Whether the member is there and not null.
    bool isGiven(const char *name) const;
    QString pointerTo(const QString &name) const;

    /// `required` where it is left out or null.
    void require(const char *name);
    void text(const char *name, QString &target, const QString &byDefault = {});
    void number(const char *name, int &target, int byDefault);
    void optionalNumber(const char *name, std::optional<double> &target);
    void flag(const char *name, bool &target, bool byDefault);
    /// Nothing where it is left out or wrong; empty where it is null.
    std::optional<QJsonObject> object(const char *name);
    std::optional<QJsonArray> list(const char *name);
    /// The raw value; undefined where it is left out.
    QJsonValue raw(const char *name);
    /// The members that nobody asked for are `unknown_member`.
    void refuseOthers();

    void fault(const QString &pointer, FindingCode code, const QStringList &arguments = {});

private:
    /// The member if it is there; its name counts as known from now on.
    std::optional<QJsonValue> take(const char *name);
    void wrongType(const char *name, const char *wanted);

    QJsonObject m_object;
    QString m_pointer;
    Findings &m_findings;
    QSet<QString> m_known;
};
