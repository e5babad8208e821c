// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/providerwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct Row
{
    int first;
    int last;
    const char *reason;
    const char *advice;
};

constexpr Row row(int code, const char *reason, const char *advice)
{
    return {code, code, reason, advice};
}

constexpr const char *badToken =
    QT_TRANSLATE_NOOP("ProviderWords", "The access token is wrong or has expired");
constexpr const char *newToken = QT_TRANSLATE_NOOP(
    "ProviderWords", "Make a new token at Meta and enter it in Channels. The message goes on by "
                     "itself afterwards.");
constexpr const char *noRight =
    QT_TRANSLATE_NOOP("ProviderWords", "The access token lacks a permission");
constexpr const char *giveRight = QT_TRANSLATE_NOOP(
    "ProviderWords", "Give the token the WhatsApp permissions at Meta and enter it in Channels. "
                     "The message goes on by itself afterwards.");
constexpr const char *tooFast =
    QT_TRANSLATE_NOOP("ProviderWords", "WhatsApp asked to send more slowly");
constexpr const char *byItself = QT_TRANSLATE_NOOP("ProviderWords", "It is tried again by itself.");
constexpr const char *notNow =
    QT_TRANSLATE_NOOP("ProviderWords", "WhatsApp cannot take it right now");
constexpr const char *orLater = QT_TRANSLATE_NOOP(
    "ProviderWords", "While it waits, it is tried again by itself. If it has failed, send it again "
                     "later.");
constexpr const char *badValue =
    QT_TRANSLATE_NOOP("ProviderWords", "WhatsApp does not take a value of the message");
constexpr const char *seeAnswer = QT_TRANSLATE_NOOP(
    "ProviderWords", "The details hold Meta's answer. Check the text, the file and the template.");
constexpr const char *misfit =
    QT_TRANSLATE_NOOP("ProviderWords", "A parameter does not fit the template");
constexpr const char *compare = QT_TRANSLATE_NOOP(
    "ProviderWords", "Compare the parameters in the chatbot with the template at Meta.");
constexpr const char *locked = QT_TRANSLATE_NOOP("ProviderWords", "Meta has locked the account");
constexpr const char *seeAccount = QT_TRANSLATE_NOOP(
    "ProviderWords", "Look at the account at Meta. The message goes on by itself once it works "
                     "again.");
constexpr const char *notSetUp =
    QT_TRANSLATE_NOOP("ProviderWords", "The number is not ready for sending at Meta");
constexpr const char *finish = QT_TRANSLATE_NOOP(
    "ProviderWords", "Finish the registration of the number at Meta. The message goes on by itself "
                     "afterwards.");

/// The first row that matches: single codes stand before the ranges that hold them.
constexpr std::array rows{
    row(0, badToken, newToken),
    row(102, badToken, newToken),
    row(104, badToken, newToken),
    row(190, badToken, newToken),
    row(3, noRight, giveRight),
    row(10, noRight, giveRight),
    Row{200, 299, noRight, giveRight},
    row(131005, noRight, giveRight),
    row(33, QT_TRANSLATE_NOOP("ProviderWords", "Meta does not know the ID of the phone number"),
        QT_TRANSLATE_NOOP("ProviderWords",
                          "Compare the ID of the phone number in Channels with the one at Meta.")),
    row(4, tooFast, byItself),
    row(17, tooFast, byItself),
    row(613, tooFast, byItself),
    row(80007, tooFast, byItself),
    row(130429, tooFast, byItself),
    row(133016, tooFast, byItself),
    row(131048,
        QT_TRANSLATE_NOOP("ProviderWords", "Too many people blocked or reported the number"),
        QT_TRANSLATE_NOOP("ProviderWords",
                          "Meta limits the number for hours. Send only to people who expect it; "
                          "what waits is tried again by itself.")),
    row(131056,
        QT_TRANSLATE_NOOP("ProviderWords", "Too many messages to this person in a short time"),
        byItself),
    row(1, notNow, orLater),
    row(2, notNow, orLater),
    row(131000, notNow, orLater),
    row(131016, notNow, orLater),
    row(131057, notNow, orLater),
    row(132069, notNow, orLater),
    row(133004, notNow, orLater),
    row(131052,
        QT_TRANSLATE_NOOP("ProviderWords", "WhatsApp could not fetch the file of the person"),
        QT_TRANSLATE_NOOP("ProviderWords", "Ask the person to send it again.")),
    row(131053, QT_TRANSLATE_NOOP("ProviderWords", "WhatsApp could not take the file"),
        QT_TRANSLATE_NOOP("ProviderWords",
                          "Check the type and the size of the file, or send it as a PDF.")),
    row(131026, QT_TRANSLATE_NOOP("ProviderWords", "The number does not receive on WhatsApp"),
        QT_TRANSLATE_NOOP("ProviderWords",
                          "Check the number. The person may have no WhatsApp, an old version, or "
                          "not have accepted its terms; Meta does not say which.")),
    row(131021, QT_TRANSLATE_NOOP("ProviderWords", "The message goes to the number that sends it"),
        QT_TRANSLATE_NOOP("ProviderWords", "Use the number of another person.")),
    row(131030,
        QT_TRANSLATE_NOOP("ProviderWords", "The number is not on the list of the test account"),
        QT_TRANSLATE_NOOP("ProviderWords",
                          "Add it to the recipients of the test number at Meta, or connect a real "
                          "number.")),
    row(131049, QT_TRANSLATE_NOOP("ProviderWords", "Meta held the message back"),
        QT_TRANSLATE_NOOP("ProviderWords",
                          "Meta limits how much advertising a person gets. Wait at least 24 hours "
                          "before you send it again.")),
    row(131050, QT_TRANSLATE_NOOP("ProviderWords", "The person does not want advertising"),
        QT_TRANSLATE_NOOP("ProviderWords", "Send no more advertising to this person.")),
    row(130472, QT_TRANSLATE_NOOP("ProviderWords", "Meta gives this person no advertising now"),
        QT_TRANSLATE_NOOP("ProviderWords", "Use another way to reach the person.")),
    row(131051, QT_TRANSLATE_NOOP("ProviderWords", "WhatsApp does not take this type of message"),
        QT_TRANSLATE_NOOP("ProviderWords", "Send it as a text or as a document.")),
    row(100, badValue, seeAnswer),
    row(131008, badValue, seeAnswer),
    row(131009, badValue, seeAnswer),
    row(132000,
        QT_TRANSLATE_NOOP("ProviderWords", "The template takes another number of parameters"),
        compare),
    row(132012, misfit, compare),
    row(132018, misfit, compare),
    row(132001, QT_TRANSLATE_NOOP("ProviderWords", "The template does not exist in this language"),
        QT_TRANSLATE_NOOP("ProviderWords",
                          "Check its name and language, and whether Meta has approved it.")),
    row(132005, QT_TRANSLATE_NOOP("ProviderWords", "The template gets too long"),
        QT_TRANSLATE_NOOP("ProviderWords", "Shorten the values that fill it.")),
    row(132007,
        QT_TRANSLATE_NOOP("ProviderWords", "WhatsApp does not take the content of the template"),
        QT_TRANSLATE_NOOP("ProviderWords", "Change the template at Meta.")),
    row(132015, QT_TRANSLATE_NOOP("ProviderWords", "Meta has paused the template"),
        QT_TRANSLATE_NOOP("ProviderWords",
                          "People rated it badly. Use another one, or wait until Meta lets it go "
                          "on.")),
    row(132016, QT_TRANSLATE_NOOP("ProviderWords", "Meta has disabled the template"),
        QT_TRANSLATE_NOOP("ProviderWords", "It does not come back. Make a new one at Meta.")),
    row(132068, QT_TRANSLATE_NOOP("ProviderWords", "The flow of the template is blocked"),
        QT_TRANSLATE_NOOP("ProviderWords", "Mend the flow at Meta.")),
    row(368, locked, seeAccount),
    row(131031, locked, seeAccount),
    row(130497,
        QT_TRANSLATE_NOOP("ProviderWords", "The account may not write to people in this country"),
        seeAccount),
    row(131042,
        QT_TRANSLATE_NOOP("ProviderWords", "The payment of the account at Meta has a problem"),
        QT_TRANSLATE_NOOP("ProviderWords",
                          "Check the way of payment at Meta. The message goes on by itself "
                          "afterwards.")),
    row(131037,
        QT_TRANSLATE_NOOP("ProviderWords", "The display name of the number is not approved yet"),
        seeAccount),
    row(131045, notSetUp, finish),
    Row{133000, 133015, notSetUp, finish},
};

QString translated(const char *source)
{
    return QCoreApplication::translate("ProviderWords", source);
}

} // namespace

std::optional<ProviderWords::Words> ProviderWords::find(const QString &providerCode)
{
    bool isNumber = false;
    const int code = providerCode.toInt(&isNumber);
    const auto found = std::find_if(rows.begin(), rows.end(), [code](const Row &row) {
        return row.first <= code && code <= row.last;
    });
    if (!isNumber || found == rows.end()) {
        return std::nullopt;
    }
    return Words{translated(found->reason), translated(found->advice)};
}
