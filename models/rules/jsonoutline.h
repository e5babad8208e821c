// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

/// Where the members of a JSON text stand in it, and which of them are there twice: what
/// QJsonDocument does not tell.
class JsonOutline
{
public:
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    /// `json` must be well formed (QJsonDocument took it).
    explicit JsonOutline(const QByteArray &json);

    /// Pointers of members that stand in their object a second time.
    const QStringList &duplicates() const { return m_duplicates; }
    /// The bytes of each value by its pointer; of two members with one name the last.
    const QHash<QString, Range> &values() const { return m_values; }

private:
    void readValue(const QString &pointer);
    void readObject(const QString &pointer);
    void readArray(const QString &pointer);
    QString readKey();
    void skipText();
    void skipSpace();

    const QByteArray &m_json;
    qsizetype m_place = 0;
    QStringList m_duplicates;
    QHash<QString, Range> m_values;
};
