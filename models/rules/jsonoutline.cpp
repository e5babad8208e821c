// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/jsonoutline.h"

#include "models/base/finding.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool endsPlainValue(char c)
{
    return isSpace(c) || c == ',' || c == ']' || c == '}';
}

} // namespace

JsonOutline::JsonOutline(const QByteArray &json)
    : m_json(json)
{
    if (m_json.startsWith("\xef\xbb\xbf")) {
        m_place = 3;
    }
    readValue(QString());
}

void JsonOutline::readValue(const QString &pointer)
{
    skipSpace();
    const qsizetype begin = m_place;
    const char first = m_place < m_json.size() ? m_json.at(m_place) : '\0';
    if (first == '{') {
        readObject(pointer);
    } else if (first == '[') {
        readArray(pointer);
    } else if (first == '"') {
        skipText();
    } else {
        while (m_place < m_json.size() && !endsPlainValue(m_json.at(m_place))) {
            ++m_place;
        }
    }
    m_values.insert(pointer, {begin, m_place});
    skipSpace();
}

void JsonOutline::readObject(const QString &pointer)
{
    QSet<QString> seen;
    ++m_place;
    skipSpace();
    while (m_place < m_json.size() && m_json.at(m_place) != '}') {
        const QString key = readKey();
        const QString member = pointer + QLatin1Char('/') + escapedPointerToken(key);
        if (seen.contains(key)) {
            m_duplicates.append(member);
        }
        seen.insert(key);
        skipSpace();
        ++m_place; // the colon
        readValue(member);
        if (m_place < m_json.size() && m_json.at(m_place) == ',') {
            ++m_place;
            skipSpace();
        }
    }
    ++m_place;
}

void JsonOutline::readArray(const QString &pointer)
{
    ++m_place;
    skipSpace();
    for (int index = 0; m_place < m_json.size() && m_json.at(m_place) != ']'; ++index) {
        readValue(pointer + QLatin1Char('/') + QString::number(index));
        if (m_place < m_json.size() && m_json.at(m_place) == ',') {
            ++m_place;
        }
    }
    ++m_place;
}

QString JsonOutline::readKey()
{
    const qsizetype begin = m_place;
    skipText();
    // Escapes are Qt's business; a bare text is no document for it, so it goes into an array.
    const QByteArray wrapped = '[' + m_json.mid(begin, m_place - begin) + ']';
    return QJsonDocument::fromJson(wrapped).array().at(0).toString();
}

void JsonOutline::skipText()
{
    ++m_place;
    while (m_place < m_json.size() && m_json.at(m_place) != '"') {
        m_place += m_json.at(m_place) == '\\' ? 2 : 1;
    }
    ++m_place;
}

void JsonOutline::skipSpace()
{
    while (m_place < m_json.size() && isSpace(m_json.at(m_place))) {
        ++m_place;
    }
}
