// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/valuesentences.h"

#include <QCoreApplication>

namespace {

using Code = FindingCode;
using Sentence = FindingSentence;

constexpr Sentence sentences[] = {
    Sentence{Code::Required, "address", 0,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "Say whom it is for: a phone number, another address or a known customer id.")},
    Sentence{Code::Required, "content", 0,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "Say what to send: at least a text, a document, an image or a template.")},
    Sentence{Code::Required, "file", 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "Say which file: by the id of an uploaded document or as base64.")},
    Sentence{Code::Required, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts", "This is missing; fill it in.")},
    Sentence{Code::UnknownMember, nullptr, 1,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "There is no member called “%1” here; check its spelling or leave it out.")},
    Sentence{Code::UnknownMember, nullptr, 0,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "There is no member with this name here; check its spelling or leave it out.")},
    Sentence{Code::WrongType, "text", 0,
             QT_TRANSLATE_NOOP("FindingTexts", "Write this as text, in quotation marks.")},
    Sentence{Code::WrongType, "number", 0,
             QT_TRANSLATE_NOOP("FindingTexts", "Write this as a number, without quotation marks.")},
    Sentence{Code::WrongType, "integer", 0,
             QT_TRANSLATE_NOOP("FindingTexts", "Write this as a whole number.")},
    Sentence{Code::WrongType, "switch", 0,
             QT_TRANSLATE_NOOP("FindingTexts", "Write true or false here.")},
    Sentence{Code::WrongType, "list", 0,
             QT_TRANSLATE_NOOP("FindingTexts", "Write this as a list, in square brackets.")},
    Sentence{Code::WrongType, "object", 0,
             QT_TRANSLATE_NOOP("FindingTexts", "Write this as an object, in curly brackets.")},
    Sentence{
        Code::WrongType, "host", 0,
        QT_TRANSLATE_NOOP("FindingTexts",
                          "Write the name or the IP address of a host, without http:// and port.")},
    Sentence{Code::WrongType, "https", 0,
             QT_TRANSLATE_NOOP("FindingTexts", "Write an address with https://, for example "
                                               "https://hooks.example.com.")},
    Sentence{Code::WrongType, "address_port", 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "Write an IP address and a port, for example 127.0.0.1:8640.")},
    Sentence{Code::WrongType, "proxy", 0,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "Write system, none, or an address that begins with http:// or socks5://.")},
    Sentence{Code::WrongType, "web_address", 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "Write an address that begins with https:// or http://.")},
    Sentence{Code::WrongType, "path", 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "Write the whole path of a file, for example /etc/ssl/loja.pem.")},
    Sentence{Code::WrongType, "document_address", 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "Write the address of the file; it begins with https://.")},
    Sentence{Code::WrongType, "api_version", 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "Write the version as the provider does, for example v23.0.")},
    Sentence{
        Code::WrongType, "key", 0,
        QT_TRANSLATE_NOOP("FindingTexts",
                          "Use 1 to 64 of these characters: a-z, 0-9, hyphen and underscore.")},
    Sentence{Code::WrongType, "variable_name", 0,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "Use up to 64 of these characters: A-Z, 0-9 and underscore, not beginning with "
                 "a digit.")},
    Sentence{Code::WrongType, "language_code", 0,
             QT_TRANSLATE_NOOP("FindingTexts", "Write the code of a language, for example pt_BR.")},
    Sentence{Code::WrongType, "secret", 0,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "Write the secret as text, or name where it is: {\"env\": …} or {\"file\": …}.")},
    Sentence{Code::WrongType, "json", 2,
             QT_TRANSLATE_NOOP("FindingTexts", "This is not JSON: look at line %1, column %2.")},
    Sentence{Code::WrongType, "id", 0,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "Write an id or user name: letters, digits, dot, hyphen and underscore.")},
    Sentence{Code::WrongType, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "This has another form than expected; see the documentation.")},
    Sentence{Code::Empty, nullptr, 1,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "There is no value for %1, which the text uses; fill it in.")},
    Sentence{Code::Empty, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts", "This is empty; fill it in.")},
    Sentence{Code::TooLong, nullptr, 2,
             QT_TRANSLATE_NOOP("FindingTexts", "Use at most %1 characters (you used %2).")},
    Sentence{Code::TooLong, nullptr, 1,
             QT_TRANSLATE_NOOP("FindingTexts", "Use at most %1 characters.")},
    Sentence{Code::TooLong, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts", "This is too long; make it shorter.")},
    Sentence{Code::TooShort, nullptr, 2,
             QT_TRANSLATE_NOOP("FindingTexts", "Use at least %1 characters (you used %2).")},
    Sentence{Code::TooShort, nullptr, 1,
             QT_TRANSLATE_NOOP("FindingTexts", "Use at least %1 characters.")},
    Sentence{Code::TooShort, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts", "This is too short; make it longer.")},
    Sentence{Code::OutOfRange, "send_at", 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "It would expire before it is sent; choose a time after send_at.")},
    Sentence{Code::OutOfRange, "least_minutes", 2,
             QT_TRANSLATE_NOOP("FindingTexts", "Use at least %1 minutes (you typed %2).")},
    Sentence{Code::OutOfRange, "most_minutes", 2,
             QT_TRANSLATE_NOOP("FindingTexts", "Use at most %1 minutes (you typed %2).")},
    Sentence{Code::OutOfRange, "least_seconds", 2,
             QT_TRANSLATE_NOOP("FindingTexts", "Use at least %1 seconds (you typed %2).")},
    Sentence{Code::OutOfRange, "most_seconds", 2,
             QT_TRANSLATE_NOOP("FindingTexts", "Use at most %1 seconds (you typed %2).")},
    Sentence{Code::OutOfRange, "least_days", 2,
             QT_TRANSLATE_NOOP("FindingTexts", "Use at least %1 days (you typed %2).")},
    Sentence{Code::OutOfRange, "most_days", 2,
             QT_TRANSLATE_NOOP("FindingTexts", "Use at most %1 days (you typed %2).")},
    Sentence{Code::OutOfRange, "least", 2,
             QT_TRANSLATE_NOOP("FindingTexts", "Use at least %1 (you typed %2).")},
    Sentence{Code::OutOfRange, "most", 2,
             QT_TRANSLATE_NOOP("FindingTexts", "Use at most %1 (you typed %2).")},
    Sentence{Code::OutOfRange, nullptr, 3,
             QT_TRANSLATE_NOOP("FindingTexts", "Use a number from %1 to %2 (you typed %3).")},
    Sentence{Code::OutOfRange, nullptr, 2,
             QT_TRANSLATE_NOOP("FindingTexts", "Use a number from %1 to %2.")},
    Sentence{Code::OutOfRange, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "This number is outside what is allowed; choose another one.")},
    Sentence{Code::NotAPhone, nullptr, 1,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "“%1” is not a phone number that can get messages; write it with area code, for "
                 "example +55 11 98765-4321.")},
    Sentence{Code::NotAPhone, nullptr, 0,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "This is not a phone number that can get messages; write it with area code, for "
                 "example +55 11 98765-4321.")},
    Sentence{Code::NotAnEmail, nullptr, 1,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "“%1” is not an e-mail address; write it as name@example.com.")},
    Sentence{Code::NotAnEmail, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "This is not an e-mail address; write it as name@example.com.")},
    Sentence{
        Code::NotATime, nullptr, 0,
        QT_TRANSLATE_NOOP("FindingTexts",
                          "Write date, time and offset, for example 2026-12-01T09:00:00-03:00.")},
    Sentence{Code::InThePast, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts", "This time is over; choose a later one.")},
    Sentence{Code::TooFar, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "This is more than a year ahead; choose an earlier time.")},
    Sentence{Code::NotUnique, nullptr, 2,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "On the channel “%1” the chatbot “%2” answers already; make one of the two "
                 "inactive or only for proactive messages.")},
    Sentence{Code::NotUnique, nullptr, 1,
             QT_TRANSLATE_NOOP("FindingTexts", "“%1” is there already; choose another one.")},
    Sentence{Code::NotUnique, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts", "This is there already; choose another one.")},
    Sentence{Code::NotFound, nullptr, 1,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "“%1” does not exist; check the spelling or create it first.")},
    Sentence{Code::NotFound, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "This does not exist; check the spelling or create it first.")},
    Sentence{Code::OneOf, "variable_of_system", 1,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "%1 is filled in by the system; give your variable another name.")},
    Sentence{Code::OneOf, nullptr, 2,
             QT_TRANSLATE_NOOP("FindingTexts", "“%2” is not possible here; use: %1.")},
    Sentence{Code::OneOf, nullptr, 1, QT_TRANSLATE_NOOP("FindingTexts", "Use one of these: %1.")},
    Sentence{
        Code::OneOf, nullptr, 0,
        QT_TRANSLATE_NOOP("FindingTexts", "This value is not possible here; choose another one.")},
};

} // namespace

std::span<const FindingSentence> valueSentences()
{
    return sentences;
}
