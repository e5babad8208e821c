// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/responsehead.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <utility>

namespace {

constexpr std::array<std::pair<int, const char *>, 29> reasons{{
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {206, "Partial Content"},
    {207, "Multi-Status"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {411, "Length Required"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {503, "Service Unavailable"},
    {505, "HTTP Version Not Supported"},
}};

QByteArray reasonOf(int status)
{
    const auto found = std::find_if(reasons.begin(), reasons.end(),
                                    [status](const auto &entry) { return entry.first == status; });
    return found == reasons.end() ? QByteArray("Status") : QByteArray(found->second);
}

/// Fields that say how the answer is framed: only the listener knows.
bool isOurs(const QByteArray &name)
{
    static constexpr std::array ours{"content-length", "connection",   "transfer-encoding",
                                     "date",           "x-request-id", "keep-alive",
                                     "upgrade",        "trailer"};
    const QByteArray lower = name.toLower();
    return std::any_of(ours.begin(), ours.end(),
                       [&lower](const char *known) { return lower == known; });
}

bool isFieldName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_';
    });
}

QByteArray cleaned(QByteArray value)
{
    const auto isBad = [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
    };
    value.removeIf(isBad);
    return value;
}

void addField(QByteArray &head, const QByteArray &name, const QByteArray &value)
{
    head.append(name).append(": ").append(cleaned(value)).append("\r\n");
}

void addDefault(QByteArray &head, const ApiResponse &response, const char *name, const char *value)
{
    if (response.field(name).isEmpty()) {
        addField(head, name, value);
    }
}

} // namespace

QByteArray ResponseHead::bytes(const ApiResponse &response, const ResponseContext &context)
{
    QByteArray head;
    head.reserve(512);
    head.append("HTTP/1.1 ")
        .append(QByteArray::number(response.status))
        .append(' ')
        .append(reasonOf(response.status))
        .append("\r\n");
    addField(head, "Date", context.date);
    for (const auto &[name, value] : response.fields) {
        if (isFieldName(name) && !isOurs(name)) {
            addField(head, name, value);
        }
    }
    addDefault(head, response, "X-Content-Type-Options", "nosniff");
    addDefault(head, response, "Cache-Control", "no-store");
    addDefault(head, response, "Content-Security-Policy", "default-src 'none'");
    addField(head, "X-Request-Id", context.requestId.toLatin1());
    if (mayHaveBody(response.status)) {
        addField(head, "Content-Length", QByteArray::number(response.length()));
    }
    if (context.closes) {
        addField(head, "Connection", "close");
    }
    return head.append("\r\n");
}

bool ResponseHead::mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}
