// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/problemkinds.h"

#include <QCoreApplication>

#include <iterator>

namespace {

/// In the order of the enumeration. The details say what to do, not only what was wrong.
const ProblemKind kinds[] = {
    {"validation", 422, QT_TRANSLATE_NOOP("Problems", "The request has errors"),
     QT_TRANSLATE_NOOP("Problems", "Correct the fields listed in \"errors\" and send it again.")},
    {"malformed", 400, QT_TRANSLATE_NOOP("Problems", "The request cannot be read"),
     QT_TRANSLATE_NOOP("Problems", "Check the head and the body of the request: JSON in UTF-8, "
                                   "sent whole and with the right length.")},
    {"malformed", 400, QT_TRANSLATE_NOOP("Problems", "The body is no JSON"),
     QT_TRANSLATE_NOOP("Problems", "The JSON cannot be read at byte %1: send one object in UTF-8, "
                                   "whole.")},
    {"malformed", 400, QT_TRANSLATE_NOOP("Problems", "A text of the body is no valid Unicode"),
     QT_TRANSLATE_NOOP("Problems", "Send UTF-8, and both halves of \\u pairs (byte %1).")},
    {"malformed", 400, QT_TRANSLATE_NOOP("Problems", "The JSON is nested too deeply"),
     QT_TRANSLATE_NOOP("Problems", "At most 16 objects and lists may stand inside one another "
                                   "(byte %1).")},
    {"malformed", 400, QT_TRANSLATE_NOOP("Problems", "A member of the JSON stands there twice"),
     QT_TRANSLATE_NOOP("Problems", "Name each member of an object once (byte %1).")},
    {"malformed", 400, QT_TRANSLATE_NOOP("Problems", "The form cannot be read"),
     QT_TRANSLATE_NOOP("Problems", "Send multipart/form-data with its boundary and one field "
                                   "\"file\", or the bytes themselves as the body.")},
    {"malformed", 400, QT_TRANSLATE_NOOP("Problems", "The Idempotency-Key is not one"),
     QT_TRANSLATE_NOOP("Problems", "Send 1 to 255 visible ASCII characters, for example a UUID.")},
    {"token_missing", 401, QT_TRANSLATE_NOOP("Problems", "The access token is missing"),
     QT_TRANSLATE_NOOP("Problems", "Send the token in the field \"Authorization: Bearer krd_…\" "
                                   "(or X-API-TOKEN, X-Api-Key, apikey).")},
    {"token_malformed", 401, QT_TRANSLATE_NOOP("Problems", "The access token is not one"),
     QT_TRANSLATE_NOOP("Problems", "The token was cut or mistyped: copy it again whole, from krd_ "
                                   "to its last character.")},
    {"token_unknown", 401, QT_TRANSLATE_NOOP("Problems", "The access token is unknown"),
     QT_TRANSLATE_NOOP("Problems", "This installation never issued this token: generate one in "
                                   "Integrations and use that.")},
    {"token_expired", 401, QT_TRANSLATE_NOOP("Problems", "The access token has expired"),
     QT_TRANSLATE_NOOP("Problems", "Generate a new token in Integrations and use that.")},
    {"token_revoked", 401, QT_TRANSLATE_NOOP("Problems", "The access token was revoked"),
     QT_TRANSLATE_NOOP("Problems", "Somebody revoked this token: generate a new one in "
                                   "Integrations if this system may still call.")},
    {"signature_refused", 401,
     QT_TRANSLATE_NOOP("Problems", "The call is not known to be the provider's"),
     QT_TRANSLATE_NOOP("Problems",
                       "Compare the app secret and the verify token of the channel with "
                       "those at the provider. Without an app secret no call is "
                       "taken.")},
    {"right_missing", 403, QT_TRANSLATE_NOOP("Problems", "The access token may not do this"),
     QT_TRANSLATE_NOOP("Problems", "This call needs the right \"%1\": generate a token that has "
                                   "it.")},
    {"not_allowed", 403, QT_TRANSLATE_NOOP("Problems", "Not from a web page"),
     QT_TRANSLATE_NOOP("Problems", "The API is for programs: requests with the field Origin are "
                                   "refused. Call it from your server.")},
    {"not_found", 404, QT_TRANSLATE_NOOP("Problems", "Not found"),
     QT_TRANSLATE_NOOP("Problems", "There is nothing at this address for this token. Check the "
                                   "path and the id.")},
    {"not_allowed", 405, QT_TRANSLATE_NOOP("Problems", "The method is not allowed here"),
     QT_TRANSLATE_NOOP("Problems", "Use one of the methods that the field Allow names.")},
    {"malformed", 408, QT_TRANSLATE_NOOP("Problems", "The request came too slowly"),
     QT_TRANSLATE_NOOP("Problems", "Send the whole request without pausing, and try again.")},
    {"status_conflict", 409, QT_TRANSLATE_NOOP("Problems", "The message's status forbids this"),
     QT_TRANSLATE_NOOP("Problems", "Read the message again: its status says what is still "
                                   "possible. An uncertain one is sent again only with "
                                   "\"confirm\": true.")},
    {"status_conflict", 409, QT_TRANSLATE_NOOP("Problems", "Somebody changed this meanwhile"),
     QT_TRANSLATE_NOOP("Problems", "Read it again and repeat the change.")},
    {"key_in_use", 409,
     QT_TRANSLATE_NOOP("Problems", "The same Idempotency-Key is still being worked on"),
     QT_TRANSLATE_NOOP("Problems", "Repeat the request with the same key in a few seconds: nothing "
                                   "is done twice.")},
    {"malformed", 411, QT_TRANSLATE_NOOP("Problems", "The length is missing"),
     QT_TRANSLATE_NOOP("Problems", "Send Content-Length. Chunked bodies are not accepted.")},
    {"too_large", 413, QT_TRANSLATE_NOOP("Problems", "This call takes no body"),
     QT_TRANSLATE_NOOP("Problems", "Send it without a body.")},
    {"too_large", 413, QT_TRANSLATE_NOOP("Problems", "The body is too large"),
     QT_TRANSLATE_NOOP("Problems", "The body of this call may have at most %1. Send large files by "
                                   "POST /v1/documents and name their id.")},
    {"too_large", 413, QT_TRANSLATE_NOOP("Problems", "The body is too large"),
     QT_TRANSLATE_NOOP("Problems", "Beside the base64 of its file the body may have at most %1: "
                                   "shorten the other members.")},
    {"too_large", 413, QT_TRANSLATE_NOOP("Problems", "The document is too large"),
     QT_TRANSLATE_NOOP("Problems", "A document may have at most %1. Send a smaller one, or raise "
                                   "max_document_mib in the settings.")},
    {"too_large", 414, QT_TRANSLATE_NOOP("Problems", "The address is too long"),
     QT_TRANSLATE_NOOP("Problems", "Shorten the path and the query to 4 KiB.")},
    {"malformed", 415, QT_TRANSLATE_NOOP("Problems", "The content type does not fit"),
     QT_TRANSLATE_NOOP("Problems", "Send JSON with \"Content-Type: application/json\", without "
                                   "Content-Encoding.")},
    {"malformed", 417, QT_TRANSLATE_NOOP("Problems", "The expectation cannot be met"),
     QT_TRANSLATE_NOOP("Problems", "Leave out the field Expect, or send 100-continue.")},
    {"not_allowed", 421, QT_TRANSLATE_NOOP("Problems", "This host name is not served here"),
     QT_TRANSLATE_NOOP("Problems", "Call the address under which the program listens, or add the "
                                   "name to host_names in the settings.")},
    {"rate_limited", 429, QT_TRANSLATE_NOOP("Problems", "Too many requests"),
     QT_TRANSLATE_NOOP("Problems", "This system is over its rate: wait as long as Retry-After "
                                   "says.")},
    {"rate_limited", 429, QT_TRANSLATE_NOOP("Problems", "Too many bad tokens"),
     QT_TRANSLATE_NOOP("Problems", "Too many wrong tokens came from this address: wait as long as "
                                   "Retry-After says, and use a valid one.")},
    {"too_large", 431, QT_TRANSLATE_NOOP("Problems", "The head is too large"),
     QT_TRANSLATE_NOOP("Problems", "Send at most 64 fields and 16 KiB of them.")},
    {"malformed", 505, QT_TRANSLATE_NOOP("Problems", "The HTTP version is not supported"),
     QT_TRANSLATE_NOOP("Problems", "Use HTTP/1.1.")},
    {"unavailable", 503, QT_TRANSLATE_NOOP("Problems", "Too much is waiting"),
     QT_TRANSLATE_NOOP("Problems", "Nothing was stored. Send it again after the seconds that "
                                   "Retry-After says.")},
    {"unavailable", 503, QT_TRANSLATE_NOOP("Problems", "The request cannot be served right now"),
     QT_TRANSLATE_NOOP("Problems", "The program says on its screen and in its log why. Send it "
                                   "again after the seconds that Retry-After says.")},
    {"unavailable", 503, QT_TRANSLATE_NOOP("Problems", "The program is ending"),
     QT_TRANSLATE_NOOP("Problems", "Nothing was stored. Send it again when the program runs.")},
    {"internal", 500, QT_TRANSLATE_NOOP("Problems", "A fault of the program"),
     QT_TRANSLATE_NOOP("Problems", "Report it with the request_id: the log says more.")},
};

constexpr const char *channelOffline =
    QT_TRANSLATE_NOOP("Problems", "Channel \"%1\" is paused or has a fault: the message waits "
                                  "until it works again.");
constexpr const char *fileEncrypted =
    QT_TRANSLATE_NOOP("Problems", "The PDF asks for a password: the customer needs it to read it.");

} // namespace

const ProblemKind &problemKind(Problem problem)
{
    static_assert(std::size(kinds) == static_cast<std::size_t>(Problem::Internal) + 1);
    return kinds[static_cast<std::size_t>(problem)];
}

const char *warningSource(const QString &code)
{
    return code == QLatin1String("file_encrypted") ? fileEncrypted : channelOffline;
}
