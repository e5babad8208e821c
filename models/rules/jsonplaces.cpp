// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/jsonplaces.h"

#include "models/base/finding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

const QStringList &memberOrder()
{
    static const QStringList order =
        QStringLiteral("messages id status chatbot channel to phone name "
                       "customer_id email telegram instagram text document image "
                       "url base64 filename mime_type template language "
                       "parameters variables reference send_at expires_at type "
                       "title code detail errors pointer")
            .split(QLatin1Char(' '));
    return order;
}

QStringList sortedKeys(const QJsonObject &object)
{
    QStringList keys = object.keys();
    const auto rank = [](const QString &key) {
        const qsizetype place = memberOrder().indexOf(key);
        return place < 0 ? memberOrder().size() : place;
    };
    std::stable_sort(keys.begin(), keys.end(),
                     [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return keys;
}

/// A text, number or word as JSON writes it.
QString scalar(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

class LineWriter
{
public:
    QList<JsonPlaces::Line> lines;

    void write(const QJsonValue &value, const QString &pointer, const QString &before,
               const QString &after)
    {
        if (value.isObject() && !value.toObject().isEmpty()) {
            writeObject(value.toObject(), pointer, before, after);
        } else if (value.isArray() && !value.toArray().isEmpty()) {
            writeArray(value.toArray(), pointer, before, after);
        } else {
            add(pointer, before + scalar(value) + after);
        }
    }

private:
    void add(const QString &pointer, const QString &text)
    {
        lines.append({pointer, QString(m_depth * 2, QLatin1Char(' ')) + text});
    }
    void writeObject(const QJsonObject &object, const QString &pointer, const QString &before,
                     const QString &after)
    {
        add(pointer, before + QLatin1Char('{'));
        ++m_depth;
        const QStringList keys = sortedKeys(object);
        for (const QString &key : keys) {
            write(object.value(key), pointer + QLatin1Char('/') + escapedPointerToken(key),
                  scalar(key) + QStringLiteral(": "), comma(key == keys.last()));
        }
        --m_depth;
        add(pointer, QLatin1Char('}') + after);
    }
    void writeArray(const QJsonArray &array, const QString &pointer, const QString &before,
                    const QString &after)
    {
        add(pointer, before + QLatin1Char('['));
        ++m_depth;
        for (qsizetype index = 0; index < array.size(); ++index) {
            write(array.at(index), pointer + QLatin1Char('/') + QString::number(index), {},
                  comma(index + 1 == array.size()));
        }
        --m_depth;
        add(pointer, QLatin1Char(']') + after);
    }
    static QString comma(bool last) { return last ? QString() : QStringLiteral(","); }

    int m_depth = 0;
};

/// Changes the value at the end of the tokens by `change`; false where the way there ends early.
template<class Change>
bool changeAt(QJsonValue &value, const QStringList &tokens, const Change &change)
{
    if (tokens.isEmpty()) {
        return change(value);
    }
    const QString &token = tokens.first();
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        QJsonValue child = object.value(token);
        if (!changeAt(child, tokens.mid(1), change)) {
            return false;
        }
        if (child.isUndefined()) {
            object.remove(token);
        } else {
            object.insert(token, child);
        }
        value = object;
        return true;
    }
    bool isIndex = false;
    const int index = token.toInt(&isIndex);
    QJsonArray array = value.toArray();
    if (!value.isArray() || !isIndex || index < 0 || index >= array.size()) {
        return false;
    }
    QJsonValue child = array.at(index);
    if (!changeAt(child, tokens.mid(1), change)) {
        return false;
    }
    array.replace(index, child);
    value = array;
    return true;
}

} // namespace

QStringList JsonPlaces::tokensOf(const QString &pointer)
{
    QStringList tokens = pointer.split(QLatin1Char('/')).mid(1);
    for (QString &token : tokens) {
        token.replace(QLatin1String("~1"), QLatin1String("/"));
        token.replace(QLatin1String("~0"), QLatin1String("~"));
    }
    return tokens;
}

QJsonValue JsonPlaces::at(const QJsonValue &root, const QString &pointer)
{
    QJsonValue value = root;
    const QStringList tokens = tokensOf(pointer);
    for (const QString &token : tokens) {
        value = value.isArray() ? value.toArray().at(token.toInt()) : value.toObject().value(token);
    }
    return value;
}

bool JsonPlaces::put(QJsonValue &root, const QString &pointer, const QJsonValue &value)
{
    return changeAt(root, tokensOf(pointer), [&](QJsonValue &place) {
        place = value;
        return true;
    });
}

bool JsonPlaces::remove(QJsonValue &root, const QString &pointer)
{
    const QStringList tokens = tokensOf(pointer);
    return !tokens.isEmpty() && changeAt(root, tokens, [](QJsonValue &place) {
        const bool was = !place.isUndefined();
        place = QJsonValue(QJsonValue::Undefined);
        return was;
    });
}

QList<JsonPlaces::Line> JsonPlaces::lines(const QJsonValue &root)
{
    LineWriter writer;
    writer.write(root, {}, {}, {});
    return writer.lines;
}

QString JsonPlaces::text(const QJsonValue &root)
{
    QStringList texts;
    for (const Line &line : lines(root)) {
        texts.append(line.text);
    }
    return texts.join(QLatin1Char('\n'));
}
