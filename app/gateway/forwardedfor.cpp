// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/forwardedfor.h"

namespace {

/// "192.0.2.1", "192.0.2.1:80", "2001:db8::1", "[2001:db8::1]:80".
std::optional<QHostAddress> addressOf(QByteArray text)
{
    text = text.trimmed();
    if (text.startsWith('[')) {
        text = text.mid(1, text.indexOf(']') - 1);
    } else if (text.count(':') == 1) {
        text = text.left(text.indexOf(':'));
    }
    const QHostAddress address(QString::fromLatin1(text));
    return address.isNull() ? std::nullopt : std::optional(address);
}

} // namespace

std::optional<QHostAddress> ForwardedFor::lastAddress(const ApiRequest &request)
{
    QByteArray last;
    for (const auto &[name, value] : request.fields) {
        if (name == "x-forwarded-for") {
            last = value;
        }
    }
    return addressOf(last.mid(last.lastIndexOf(',') + 1));
}
