// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/findingtexts.h"

#include <QCoreApplication>

#include <array>

namespace {

constexpr const char *context = "FindingTexts";

/// A sentence with so many facts in it; the one with the most that the finding has is taken.
struct Sentence
{
    FindingCode code;
    /// A word that must be the first argument; it is then not itself shown. Null: any.
    const char *word;
    int facts;
    const char *source;
};

using Code = FindingCode;

// In each code the most telling first.
constexpr std::array sentences = {
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
    Sentence{Code::ChatbotUnknown, nullptr, 1,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "There is no chatbot “%1” for this token; check its external id.")},
    Sentence{Code::ChatbotUnknown, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "There is no such chatbot for this token; check its external id.")},
    Sentence{Code::ChatbotInactive, nullptr, 1,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "The chatbot “%1” is inactive; activate it under Chatbots.")},
    Sentence{
        Code::ChatbotInactive, nullptr, 0,
        QT_TRANSLATE_NOOP("FindingTexts", "This chatbot is inactive; activate it under Chatbots.")},
    Sentence{Code::ChatbotNotProactive, nullptr, 1,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "The chatbot “%1” is not for proactive messages; switch that on under Chatbots "
                 "or name another one.")},
    Sentence{Code::ChatbotNotProactive, nullptr, 0,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "This chatbot is not for proactive messages; switch that on under Chatbots or "
                 "name another one.")},
    Sentence{Code::ChannelUnknown, nullptr, 1,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "There is no channel with the key “%1”; check the spelling.")},
    Sentence{Code::ChannelUnknown, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "There is no such channel; check the spelling of its key.")},
    Sentence{Code::ChannelNotOfChatbot, nullptr, 2,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "The chatbot “%2” does not use the channel “%1”; add it there or name another "
                 "one.")},
    Sentence{Code::ChannelNotOfChatbot, nullptr, 0,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "The chatbot does not use this channel; add it there or name another one.")},
    Sentence{Code::ChannelCannotReach, nullptr, 1,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "The channel “%1” cannot reach this person; give an address that it can use.")},
    Sentence{Code::ChannelCannotReach, nullptr, 0,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "No channel of the chatbot can reach this person; give an address that one of "
                 "them can use.")},
    Sentence{Code::ContactConflict, nullptr, 0,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "The customer id and the address belong to two different contacts; give only "
                 "one of them, or correct the contact.")},
    Sentence{Code::UnknownPlaceholder, nullptr, 2,
             QT_TRANSLATE_NOOP("FindingTexts", "There is no variable %1; did you mean %2?")},
    Sentence{Code::UnknownPlaceholder, nullptr, 1,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "There is no variable %1; create it or check its spelling.")},
    Sentence{
        Code::UnknownPlaceholder, nullptr, 0,
        QT_TRANSLATE_NOOP("FindingTexts",
                          "The text uses a variable that does not exist; create it or check its "
                          "spelling.")},
    Sentence{Code::AddressRefused, nullptr, 0,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "Documents are not fetched from this address; use a public https address or "
                 "allow the host under document_hosts.")},
    Sentence{Code::FileEmpty, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts", "The file is empty; choose another one.")},
    Sentence{Code::FileBroken, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "The file is damaged and cannot be opened; make it anew.")},
    Sentence{Code::FileTooLarge, nullptr, 2,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "The file may have at most %1 bytes (it has %2); make it smaller.")},
    Sentence{
        Code::FileTooLarge, nullptr, 1,
        QT_TRANSLATE_NOOP("FindingTexts", "The file may have at most %1 bytes; make it smaller.")},
    Sentence{Code::FileTooLarge, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts", "The file is too large; make it smaller.")},
    Sentence{
        Code::FileTypeRefused, nullptr, 1,
        QT_TRANSLATE_NOOP("FindingTexts",
                          "Files of the type %1 cannot be sent here; send for example a PDF or a "
                          "picture.")},
    Sentence{Code::FileTypeRefused, nullptr, 0,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "Files of this type cannot be sent here; send for example a PDF or a picture.")},
    Sentence{
        Code::FileTypeMismatch, nullptr, 2,
        QT_TRANSLATE_NOOP("FindingTexts",
                          "The file is announced as %1 but is %2; correct or leave out the type.")},
    Sentence{Code::FileTypeMismatch, nullptr, 0,
             QT_TRANSLATE_NOOP(
                 "FindingTexts",
                 "The file is of another type than announced; correct or leave out the type.")},
    Sentence{
        Code::FileEncrypted, nullptr, 0,
        QT_TRANSLATE_NOOP("FindingTexts", "The PDF asks for a password; save it without one.")},
    Sentence{Code::BadBase64, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "This is not base64; encode the bytes of the file anew.")},
    Sentence{Code::BadCursor, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "This cursor is not one that was given; begin again without it.")},
    Sentence{
        Code::TemplateUnknown, nullptr, 1,
        QT_TRANSLATE_NOOP("FindingTexts",
                          "The channel has no template “%1”; name another one or send a text.")},
    Sentence{
        Code::TemplateUnknown, nullptr, 0,
        QT_TRANSLATE_NOOP("FindingTexts",
                          "The channel has no such template; name another one or send a text.")},
    Sentence{Code::TemplateParameters, nullptr, 1,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "Parameter %1 of the template is empty; give it a value.")},
    Sentence{Code::TemplateParameters, nullptr, 0,
             QT_TRANSLATE_NOOP("FindingTexts",
                               "The parameters do not fit the template; give each one a value.")},
    Sentence{
        Code::IdempotencyMismatch, nullptr, 0,
        QT_TRANSLATE_NOOP("FindingTexts",
                          "This Idempotency-Key was used for another request; use a new one.")},
};

bool fits(const Sentence &sentence, const Finding &finding)
{
    if (sentence.code != finding.code) {
        return false;
    }
    const qsizetype given = finding.arguments.size();
    if (!sentence.word) {
        return given >= sentence.facts;
    }
    return given > sentence.facts && finding.arguments.first() == QLatin1String(sentence.word);
}

/// The unit that a member's name tells, for example "_minutes".
QString unitOf(const QString &pointer)
{
    if (pointer.contains(QLatin1String("/retention_days/"))) {
        return QStringLiteral("_days");
    }
    for (const QLatin1String unit : {QLatin1String("_minutes"), QLatin1String("_seconds")}) {
        if (pointer.endsWith(unit)) {
            return unit;
        }
    }
    return {};
}

/// `out_of_range` by the side that was crossed: one limit says more than two.
Finding narrowed(const Finding &finding)
{
    if (finding.code != FindingCode::OutOfRange || finding.arguments.size() != 3) {
        return finding;
    }
    const bool below = finding.arguments.at(2).toDouble() < finding.arguments.at(0).toDouble();
    const QString side = below ? QStringLiteral("least") : QStringLiteral("most");
    Finding narrow = finding;
    narrow.arguments = {side + unitOf(finding.pointer), finding.arguments.at(below ? 0 : 1),
                        finding.arguments.at(2)};
    return narrow;
}

/// Empty facts at the end say nothing.
Finding withoutEmptyEnd(Finding finding)
{
    while (!finding.arguments.isEmpty() && finding.arguments.last().isEmpty()) {
        finding.arguments.removeLast();
    }
    return finding;
}

/// Places the facts in one pass, so that a fact which itself holds "%1" stays as it is.
QString withFacts(const QString &text, const QStringList &facts)
{
    QString filled;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const int number = text.at(index) == QLatin1Char('%') && index + 1 < text.size()
                               ? text.at(index + 1).digitValue()
                               : -1;
        if (number >= 1 && number <= facts.size()) {
            filled += facts.at(number - 1);
            ++index;
        } else {
            filled += text.at(index);
        }
    }
    return filled;
}

} // namespace

QString FindingTexts::sentence(const Finding &given, const Translate &translate)
{
    const Finding finding = narrowed(withoutEmptyEnd(given));
    for (const Sentence &candidate : sentences) {
        if (fits(candidate, finding)) {
            const QStringList facts = finding.arguments.mid(candidate.word ? 1 : 0);
            return withFacts(translate(context, candidate.source), facts);
        }
    }
    return findingCodeName(finding.code);
}
