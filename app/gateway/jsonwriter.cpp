// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/jsonwriter.h"

#include "app/gateway/timestamps.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

class JsonWriter::Private
{
public:
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};
};

JsonWriter::JsonWriter()
    : d(std::make_unique<Private>())
{
}

JsonWriter::~JsonWriter() = default;

JsonWriter &JsonWriter::beginObject()
{
    d->writer.StartObject();
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    d->writer.EndObject();
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    d->writer.StartArray();
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    d->writer.EndArray();
    return *this;
}

JsonWriter &JsonWriter::key(const char *name)
{
    d->writer.Key(name);
    return *this;
}

JsonWriter &JsonWriter::value(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    d->writer.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
    return *this;
}

JsonWriter &JsonWriter::value(const char *text)
{
    d->writer.String(text);
    return *this;
}

JsonWriter &JsonWriter::value(qint64 number)
{
    d->writer.Int64(number);
    return *this;
}

JsonWriter &JsonWriter::value(bool truth)
{
    d->writer.Bool(truth);
    return *this;
}

JsonWriter &JsonWriter::null()
{
    d->writer.Null();
    return *this;
}

JsonWriter &JsonWriter::valueOrNull(const QString &text)
{
    return text.isEmpty() ? null() : value(QStringView(text));
}

JsonWriter &JsonWriter::time(std::optional<qint64> atMs)
{
    return atMs ? value(QStringView(Timestamps::text(*atMs))) : null();
}

QByteArray JsonWriter::text() const
{
    return QByteArray(d->buffer.GetString(), static_cast<qsizetype>(d->buffer.GetSize()));
}
