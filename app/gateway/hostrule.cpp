// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/hostrule.h"

#include <QHostAddress>
#include <QList>

#include <algorithm>

namespace {

bool isDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isPort(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 5 && isDigits(text);
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_';
}

QByteArray bracketedName(QByteArrayView field)
{
    const qsizetype end = field.indexOf(']');
    if (end < 0) {
        return {};
    }
    const QByteArrayView rest = field.sliced(end + 1);
    if (!rest.isEmpty() && (!rest.startsWith(':') || !isPort(rest.sliced(1)))) {
        return {};
    }
    const QByteArray inside = field.sliced(1, end - 1).toByteArray();
    const QHostAddress address(QString::fromLatin1(inside));
    const bool scoped = inside.contains('%');
    if (scoped || address.protocol() != QAbstractSocket::IPv6Protocol) {
        return {};
    }
    return address.toString().toLatin1().toLower();
}

/// An IPv6 address stands in brackets there.
QByteArray fieldOf(const QString &name)
{
    const QByteArray plain = name.toLatin1();
    return plain.contains(':') ? '[' + plain + ']' : plain;
}

} // namespace

HostRule::HostRule(const Names &names)
    : m_publicName(nameOf(fieldOf(names.publicName)))
    , m_publicReachesAll(names.publicReachesAll)
{
    for (const QString &name : names.own) {
        const QByteArray known = nameOf(name.toLatin1());
        if (!known.isEmpty()) {
            m_names.append(known);
        }
    }
}

HostRule::Reach HostRule::reach(QByteArrayView hostField) const
{
    if (isLoopbackName(hostField)) {
        return Reach::Everything;
    }
    const QByteArray name = nameOf(hostField);
    if (!name.isEmpty() && m_names.contains(name)) {
        return Reach::Everything;
    }
    if (!isPublic(hostField)) {
        return Reach::Nothing;
    }
    return m_publicReachesAll ? Reach::Everything : Reach::Hooks;
}

bool HostRule::isPublic(QByteArrayView hostField) const
{
    return !m_publicName.isEmpty() && !isLoopbackName(hostField) &&
           nameOf(hostField) == m_publicName;
}

bool HostRule::isLoopbackName(QByteArrayView hostField)
{
    const QByteArray name = nameOf(hostField);
    if (name == "localhost" || name == "127.0.0.1" || name == "::1") {
        return true;
    }
    // Four plain numbers only: a browser takes other spellings to the same place, but writes this
    // one.
    const QList<QByteArray> parts = name.split('.');
    if (parts.size() != 4 || parts.first() != "127") {
        return false;
    }
    return std::all_of(parts.cbegin(), parts.cend(), [](const QByteArray &part) {
        return !part.isEmpty() && part.size() <= 3 && isDigits(part) && part.toInt() <= 255;
    });
}

QByteArray HostRule::nameOf(QByteArrayView hostField)
{
    if (hostField.startsWith('[')) {
        return bracketedName(hostField);
    }
    QByteArrayView name = hostField;
    const qsizetype colon = hostField.indexOf(':');
    if (colon >= 0) {
        if (!isPort(hostField.sliced(colon + 1))) {
            return {};
        }
        name = hostField.first(colon);
    }
    if (name.endsWith('.')) {
        name.chop(1);
    }
    const bool clean = !name.isEmpty() && name.size() <= 253 && !name.startsWith('.') &&
                       std::all_of(name.begin(), name.end(), isNameByte);
    return clean ? name.toByteArray().toLower() : QByteArray();
}
