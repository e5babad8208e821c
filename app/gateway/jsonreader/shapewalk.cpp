// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/jsonreader/shapewalk.h"

#include <QStringDecoder>

namespace {

QString kindName(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Text:
    case JsonKind::Bytes:
        return QStringLiteral("text");
    case JsonKind::Truth:
        return QStringLiteral("switch");
    case JsonKind::Object:
    case JsonKind::TextMap:
        return QStringLiteral("object");
    case JsonKind::TextList:
    case JsonKind::ObjectList:
        return QStringLiteral("list");
    }
    return {};
}

const JsonMember *memberOf(const JsonShape &shape, QByteArrayView name)
{
    for (const JsonMember &member : shape.members) {
        if (name == QByteArrayView(member.name)) {
            return &member;
        }
    }
    return nullptr;
}

} // namespace

ShapeWalk::ShapeWalk(const JsonShape &root, JsonTarget &target, int maximumDepth)
    : m_root(root)
    , m_target(target)
    , m_maximumDepth(maximumDepth)
{
}

bool ShapeWalk::text(QByteArrayView utf8)
{
    if (isSkipping()) {
        return true;
    }
    const auto place = nextPlace();
    if (!place) {
        return true;
    }
    if (place->kind == JsonKind::Bytes) {
        m_target.bytes(place->member->field, utf8.toByteArray());
        return true;
    }
    if (place->kind != JsonKind::Text) {
        refuseKind(*place);
        return true;
    }
    QString value;
    if (!decode(utf8, value)) {
        return false;
    }
    // What cannot be shown, stored everywhere or sent is no text.
    if (value.contains(QChar::Null)) {
        refuseKind(*place);
        return true;
    }
    deliver(*place, value);
    return true;
}

void ShapeWalk::deliver(const Place &place, const QString &text)
{
    const Level &level = m_levels.constLast();
    switch (level.kind) {
    case JsonKind::TextMap:
        m_target.entry(level.member->field, level.name, text);
        break;
    case JsonKind::TextList:
        m_target.item(level.member->field, text);
        break;
    default:
        m_target.text(place.member->field, text);
        break;
    }
}

bool ShapeWalk::truth(bool value)
{
    if (isSkipping()) {
        return true;
    }
    const auto place = nextPlace();
    if (place && place->kind == JsonKind::Truth) {
        m_target.truth(place->member->field, value);
    } else if (place) {
        refuseKind(*place);
    }
    return true;
}

bool ShapeWalk::other()
{
    if (isSkipping()) {
        return true;
    }
    if (const auto place = nextPlace()) {
        refuseKind(*place);
    }
    return true;
}

bool ShapeWalk::beginObject()
{
    return open(JsonKind::Object);
}

bool ShapeWalk::beginArray()
{
    return open(JsonKind::ObjectList);
}

bool ShapeWalk::open(JsonKind given)
{
    if (m_levels.size() + m_skippedDepth >= m_maximumDepth) {
        return refuse(JsonFault::TooDeep);
    }
    if (isSkipping()) {
        ++m_skippedDepth;
        return true;
    }
    const auto place = nextPlace();
    const bool isObject =
        place && (place->kind == JsonKind::Object || place->kind == JsonKind::TextMap);
    const bool isList =
        place && (place->kind == JsonKind::TextList || place->kind == JsonKind::ObjectList);
    if (given == JsonKind::Object ? !isObject : !isList) {
        if (place) {
            refuseKind(*place);
        }
        m_skippedDepth = 1;
        return true;
    }
    Level level;
    level.kind = place->kind;
    level.shape = place->shape;
    level.member = place->member;
    level.pointer = place->pointer;
    m_levels.append(level);
    if (level.member && level.kind == JsonKind::Object) {
        m_target.begin(level.member->field, place->index);
    } else if (isList) {
        m_target.beginList(level.member->field);
    }
    return true;
}

bool ShapeWalk::key(QByteArrayView utf8)
{
    QString name;
    if (!decode(utf8, name)) {
        return false;
    }
    if (isSkipping()) {
        return true;
    }
    Level &level = m_levels.last();
    if (level.names.contains(name)) {
        return refuse(JsonFault::DuplicateMember);
    }
    level.names.insert(name);
    level.name = name;
    level.current = level.kind == JsonKind::Object ? memberOf(*level.shape, utf8) : nullptr;
    return true;
}

bool ShapeWalk::endContainer()
{
    if (isSkipping()) {
        --m_skippedDepth;
        return true;
    }
    const Level level = m_levels.takeLast();
    if (level.member && level.kind == JsonKind::Object) {
        m_target.end(level.member->field);
    }
    return true;
}

std::optional<ShapeWalk::Place> ShapeWalk::nextPlace()
{
    if (m_levels.isEmpty()) {
        return Place{JsonKind::Object, nullptr, &m_root, {}, 0};
    }
    Level &level = m_levels.last();
    const auto below = [&](const QString &token) {
        return level.pointer + QLatin1Char('/') + token;
    };
    switch (level.kind) {
    case JsonKind::TextMap:
        return Place{JsonKind::Text, level.member, nullptr, below(escapedPointerToken(level.name)),
                     0};
    case JsonKind::TextList:
    case JsonKind::ObjectList: {
        const int index = level.items++;
        const bool isText = level.kind == JsonKind::TextList;
        return Place{isText ? JsonKind::Text : JsonKind::Object, level.member, level.shape,
                     below(QString::number(index)), index};
    }
    default:
        break;
    }
    const QString pointer = below(escapedPointerToken(level.name));
    if (!level.current) {
        m_target.fault({pointer, FindingCode::UnknownMember, {level.name}});
        return std::nullopt;
    }
    return Place{level.current->kind, level.current, level.current->shape, pointer, 0};
}

void ShapeWalk::refuseKind(const Place &place)
{
    m_target.fault({place.pointer, FindingCode::WrongType, {kindName(place.kind)}});
}

bool ShapeWalk::refuse(JsonFault fault)
{
    m_refusal = fault;
    return false;
}

bool ShapeWalk::decode(QByteArrayView utf8, QString &text)
{
    // The parser lets an escaped low surrogate without its high one pass; as UTF-8 it is invalid.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    text = decoder(utf8);
    return !decoder.hasError() || refuse(JsonFault::Unicode);
}
