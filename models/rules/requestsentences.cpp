// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/requestsentences.h"

#include <QCoreApplication>

namespace {

using Code = FindingCode;
using Sentence = FindingSentence;

constexpr Sentence sentences[] = {
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
    Sentence{Code::TemplateParameters, "count", 2,
             QT_TRANSLATE_NOOP("FindingTexts", "The template takes %1 parameters; you gave %2.")},
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

} // namespace

std::span<const FindingSentence> requestSentences()
{
    return sentences;
}
