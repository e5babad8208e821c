// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/httphead.h"

#include "app/gateway/hostrule.h"

#include <QList>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace {

using Fault = std::optional<HeadFault>;

/// Letters, digits and the marks that RFC 9110 allows in a token.
bool isTokenByte(char c)
{
    const bool alphanumeric =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return alphanumeric || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

Fault decodePath(QByteArrayView raw, QByteArray &path)
{
    path.clear();
    path.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '%') {
            path.append(raw[i]);
            continue;
        }
        const int high = i + 2 < raw.size() ? hexValue(raw[i + 1]) : -1;
        const int low = i + 2 < raw.size() ? hexValue(raw[i + 2]) : -1;
        if (high < 0 || low < 0) {
            return HeadFault{400, "bad percent escape"};
        }
        const char byte = static_cast<char>(high * 16 + low);
        if (isControl(byte) || byte == '/' || byte == '\\' || byte == '%') {
            return HeadFault{400, "escape that hides structure"};
        }
        path.append(byte);
        i += 2;
    }
    return {};
}

Fault checkPath(const QByteArray &path)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(path);
    if (decoder.hasError()) {
        return HeadFault{400, "path is not UTF-8"};
    }
    const QList<QByteArray> segments = path.split('/');
    if (segments.contains(QByteArrayLiteral(".")) || segments.contains(QByteArrayLiteral(".."))) {
        return HeadFault{400, "dot segment"};
    }
    return {};
}

Fault readTarget(QByteArrayView target, HttpHead &head)
{
    const auto isBad = [](char c) {
        return static_cast<signed char>(c) <= 0x20 || c == 0x7f ||
               QByteArrayView("\\\"<>#").contains(c);
    };
    if (!target.startsWith('/') || std::any_of(target.begin(), target.end(), isBad)) {
        return HeadFault{400, "bad target"};
    }
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView rawPath = mark < 0 ? target : target.first(mark);
    if (rawPath.contains("//")) {
        return HeadFault{400, "empty path segment"};
    }
    if (mark >= 0) {
        head.query = target.sliced(mark + 1).toByteArray();
    }
    if (const Fault fault = decodePath(rawPath, head.path)) {
        return fault;
    }
    return checkPath(head.path);
}

bool isAllowedMethod(QByteArrayView method)
{
    static constexpr std::array methods{"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return std::any_of(methods.begin(), methods.end(),
                       [method](const char *known) { return method == QByteArrayView(known); });
}

Fault readRequestLine(QByteArrayView line, HttpHead &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1 || line.sliced(first + 1, last - first - 1).contains(' ')) {
        return HeadFault{400, "bad request line"};
    }
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method)) {
        return HeadFault{400, "bad method"};
    }
    if (target.size() > HttpHeads::maxTargetBytes) {
        return HeadFault{414, "target too long"};
    }
    if (version != QByteArrayView("HTTP/1.1") && version != QByteArrayView("HTTP/1.0")) {
        return HeadFault{505, "unknown version"};
    }
    if (!isAllowedMethod(method)) {
        return HeadFault{405, "unknown method"};
    }
    head.method = method.toByteArray();
    head.closes = version == QByteArrayView("HTTP/1.0");
    return readTarget(target, head);
}

Fault readField(QByteArrayView line, HttpHead &head)
{
    if (head.fields.size() == HttpHeads::maxFields) {
        return HeadFault{431, "too many fields"};
    }
    const qsizetype colon = line.indexOf(':');
    // Covers folded lines and a blank before the colon: a blank is no token.
    if (colon <= 0 || !isToken(line.first(colon))) {
        return HeadFault{400, "bad field"};
    }
    head.fields.append({line.first(colon).toByteArray().toLower(),
                        line.sliced(colon + 1).toByteArray().trimmed()});
    return {};
}

/// The value of a field that may come once at most; a second one is a fault.
struct Single
{
    qsizetype count = 0;
    QByteArray value;
};

Single single(const HttpHead &head, QByteArrayView name)
{
    Single found;
    for (const auto &[known, value] : head.fields) {
        if (known == name) {
            ++found.count;
            found.value = value;
        }
    }
    return found;
}

Fault checkSingles(const HttpHead &head)
{
    static constexpr std::array names{"authorization",   "x-api-token",  "x-api-key",
                                      "apikey",          "content-type", "content-disposition",
                                      "idempotency-key", "expect",       "origin"};
    for (const char *name : names) {
        if (single(head, name).count > 1) {
            return HeadFault{400, "field more than once"};
        }
    }
    const Single host = single(head, "host");
    if (host.count != 1 || HostRule::nameOf(host.value).isEmpty()) {
        return HeadFault{400, "not exactly one good Host"};
    }
    return {};
}

Fault readLength(HttpHead &head)
{
    const Single length = single(head, "content-length");
    if (single(head, "transfer-encoding").count > 0) {
        return HeadFault{length.count > 0 ? 400 : 411, "transfer encoding"};
    }
    if (length.count == 0) {
        const bool needed = head.method == "POST" || head.method == "PUT" || head.method == "PATCH";
        return needed ? Fault(HeadFault{411, "no length"}) : Fault();
    }
    const bool digits = std::all_of(length.value.cbegin(), length.value.cend(),
                                    [](char c) { return c >= '0' && c <= '9'; });
    if (length.count > 1 || length.value.isEmpty() || length.value.size() > 10 || !digits) {
        return HeadFault{400, "bad length"};
    }
    head.contentLength = length.value.toLongLong();
    if (head.method == "GET" && *head.contentLength > 0) {
        return HeadFault{413, "GET with a body"};
    }
    return {};
}

bool isHarmlessUpgrade(const QByteArray &value)
{
    // Java's own client offers this on every first request; not taking the offer is an answer.
    return value.compare("h2c", Qt::CaseInsensitive) == 0;
}

Fault checkConnection(HttpHead &head)
{
    for (const auto &[name, value] : head.fields) {
        if (name == "content-encoding") {
            return HeadFault{415, "content encoding"};
        }
        if (name == "upgrade" && !isHarmlessUpgrade(value)) {
            return HeadFault{400, "upgrade"};
        }
        if (name == "expect") {
            if (value.compare("100-continue", Qt::CaseInsensitive) != 0) {
                return HeadFault{417, "unknown expectation"};
            }
            head.expectsContinue = true;
        }
        if (name == "connection") {
            for (const QByteArray &option : value.toLower().split(',')) {
                head.closes = head.closes || option.trimmed() == "close";
            }
        }
    }
    return {};
}

} // namespace

HttpHeads::Scan HttpHeads::scan(QByteArrayView received, qsizetype &position)
{
    for (; position < received.size(); ++position) {
        if (position >= maxHeadBytes) {
            const bool lineIsOpen = !received.first(position).contains('\n');
            return {HeadFault{lineIsOpen ? 414 : 431, "head too long"}, {}};
        }
        const char byte = received[position];
        const char before = position > 0 ? received[position - 1] : '\0';
        if ((byte == '\n') != (before == '\r') || (byte == '\n' && position == 1)) {
            return {HeadFault{400, "bad line end"}, {}};
        }
        if (isControl(byte) && byte != '\t' && byte != '\r' && byte != '\n') {
            return {HeadFault{400, "control character"}, {}};
        }
        if (byte == '\n' && received.first(position + 1).endsWith("\r\n\r\n")) {
            return {{}, ++position};
        }
    }
    return {};
}

std::variant<HttpHead, HeadFault> HttpHeads::parse(QByteArrayView bytes)
{
    HttpHead head;
    bool first = true;
    qsizetype start = 0;
    while (true) {
        const qsizetype end = bytes.indexOf("\r\n", start);
        if (end < 0) {
            return HeadFault{400, "no empty line"};
        }
        if (end == start && !first) {
            break;
        }
        const QByteArrayView line = bytes.sliced(start, end - start);
        if (const Fault fault = first ? readRequestLine(line, head) : readField(line, head)) {
            return *fault;
        }
        first = false;
        start = end + 2;
    }
    for (const auto &check : {checkSingles(head), readLength(head), checkConnection(head)}) {
        if (check) {
            return *check;
        }
    }
    return head;
}
