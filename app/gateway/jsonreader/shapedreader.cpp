// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/jsonreader/shapedreader.h"

#include "app/gateway/jsonreader/shapewalk.h"

#include <rapidjson/encodedstream.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace {

using Size = rapidjson::SizeType;

/// Turns the parser's events into those of a ShapeWalk. False ends the parse.
class Events
{
public:
    explicit Events(ShapeWalk &walk)
        : m_walk(walk)
    {
    }

    bool Null() { return m_walk.other(); }
    bool Bool(bool value) { return m_walk.truth(value); }
    bool Int(int) { return m_walk.other(); }
    bool Uint(unsigned) { return m_walk.other(); }
    bool Int64(int64_t) { return m_walk.other(); }
    bool Uint64(uint64_t) { return m_walk.other(); }
    bool Double(double) { return m_walk.other(); }
    bool RawNumber(const char *, Size, bool) { return m_walk.other(); }
    bool String(const char *text, Size length, bool)
    {
        return m_walk.text(QByteArrayView(text, length));
    }
    bool StartObject() { return m_walk.beginObject(); }
    bool Key(const char *name, Size length, bool)
    {
        return m_walk.key(QByteArrayView(name, length));
    }
    bool EndObject(Size) { return m_walk.endContainer(); }
    bool StartArray() { return m_walk.beginArray(); }
    bool EndArray(Size) { return m_walk.endContainer(); }

private:
    ShapeWalk &m_walk;
};

// Numbers are wanted nowhere: they are passed over as text, however large they are.
constexpr unsigned flags =
    rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;

JsonFault faultOf(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorStringInvalidEncoding:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return JsonFault::Unicode;
    default:
        return JsonFault::Syntax;
    }
}

} // namespace

std::optional<ShapedReader::Malformed>
ShapedReader::read(const QByteArray &json, const JsonShape &shape, JsonTarget &target)
{
    ShapeWalk walk(shape, target, maximumDepth);
    Events events(walk);
    rapidjson::MemoryStream memory(json.constData(), static_cast<std::size_t>(json.size()));
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(memory);
    rapidjson::Reader reader;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, events);
    if (!result) {
        return Malformed{walk.refusal().value_or(faultOf(result.Code())),
                         static_cast<qsizetype>(result.Offset())};
    }
    // The parser takes a NUL for the end, whatever comes behind it.
    if (const qsizetype end = json.indexOf('\0'); end >= 0) {
        return Malformed{JsonFault::Syntax, end};
    }
    return std::nullopt;
}
