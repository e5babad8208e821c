// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/whatsapp/grapherrors.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace {

using GraphErrors::Meaning;
using GraphErrors::Verdict;

constexpr qint64 hour = 3'600'000;
constexpr qsizetype longestText = 500;

struct Row
{
    int first;
    int last;
    Meaning meaning;
};

constexpr Row row(int code, Verdict verdict, const char *ours, const char *sentence,
                  qint64 waitMs = 0)
{
    return {code, code, {verdict, ours, sentence, waitMs}};
}

constexpr const char *badToken = "The access token is missing, wrong or has expired.";
constexpr const char *noRight = "The access token lacks a permission.";
constexpr const char *tooFast = "The number or its account sends too fast.";
constexpr const char *later = "The provider cannot take it right now.";
constexpr const char *notSetUp = "The phone number is not ready for sending at the provider.";
constexpr const char *locked = "The provider has locked or restricted the account.";
constexpr const char *badParameter = "The provider does not take a value of the message.";
constexpr const char *held = "The provider held the message back to protect the person.";
constexpr const char *misfit = "The parameters do not fit the template.";
constexpr const char *templateOff = "The provider has paused or disabled the template.";

/// The first row that matches decides: single codes stand before the ranges that hold them.
constexpr std::array table{
    // Credentials, account, payment, set-up at Meta: the channel.
    row(0, Verdict::BrokenChannel, "credentials_refused", badToken),
    row(102, Verdict::BrokenChannel, "credentials_refused", badToken),
    row(104, Verdict::BrokenChannel, "credentials_refused", badToken),
    row(190, Verdict::BrokenChannel, "credentials_refused", badToken),
    row(3, Verdict::BrokenChannel, "credentials_refused", noRight),
    row(10, Verdict::BrokenChannel, "credentials_refused", noRight),
    Row{200, 299, {Verdict::BrokenChannel, "credentials_refused", noRight, 0}},
    row(131005, Verdict::BrokenChannel, "credentials_refused", noRight),
    row(33, Verdict::BrokenChannel, "credentials_refused",
        "The provider does not know the phone number id, or the token may not use it."),
    row(368, Verdict::BrokenChannel, "provider_refused", locked),
    row(130497, Verdict::BrokenChannel, "provider_refused",
        "The account may not write to people in this country."),
    row(131031, Verdict::BrokenChannel, "provider_refused", locked),
    row(131042, Verdict::BrokenChannel, "provider_refused",
        "The payment of the account has a problem."),
    row(131037, Verdict::BrokenChannel, "provider_refused",
        "The display name of the phone number is not approved yet."),
    row(131045, Verdict::BrokenChannel, "provider_refused", notSetUp),
    // Limits.
    row(4, Verdict::ThrottledChannel, "rate_limited", tooFast),
    row(17, Verdict::ThrottledChannel, "rate_limited", tooFast),
    row(613, Verdict::ThrottledChannel, "rate_limited", tooFast),
    row(80007, Verdict::ThrottledChannel, "rate_limited", tooFast),
    row(130429, Verdict::ThrottledChannel, "rate_limited", tooFast),
    row(133016, Verdict::ThrottledChannel, "rate_limited", tooFast),
    row(131048, Verdict::ThrottledChannel, "rate_limited",
        "The number may not send more for hours, because people blocked or reported it.", hour),
    row(131056, Verdict::ThrottledContact, "rate_limited",
        "Too many messages to this person in a short time."),
    // Passing faults.
    row(1, Verdict::Retry, "no_answer", later),
    row(2, Verdict::Retry, "no_answer", later),
    row(131000, Verdict::Retry, "no_answer", later),
    row(131016, Verdict::Retry, "no_answer", later),
    row(131057, Verdict::Retry, "no_answer", "The account is under maintenance at the provider."),
    row(132069, Verdict::Retry, "no_answer", later),
    row(133004, Verdict::Retry, "no_answer", later),
    row(131052, Verdict::Retry, "document_refused",
        "The provider could not fetch the file that the person sent."),
    row(131053, Verdict::RetryAFewTimes, "document_refused",
        "The provider could not take the file."),
    Row{133000, 133015, {Verdict::BrokenChannel, "provider_refused", notSetUp, 0}},
    // The person.
    row(470, Verdict::Permanent, "outside_window",
        "The person has not written within the last 24 hours."),
    row(131047, Verdict::Permanent, "outside_window",
        "The person has not written within the last 24 hours."),
    row(131026, Verdict::Permanent, "recipient_unreachable",
        "The number does not receive WhatsApp messages; the provider does not say why."),
    row(131021, Verdict::Permanent, "recipient_unreachable",
        "The message goes to the number that sends it."),
    row(131030, Verdict::Permanent, "recipient_unreachable",
        "The number is not on the list of recipients of this test account."),
    row(131050, Verdict::Permanent, "recipient_blocked",
        "The person does not want marketing messages of this account."),
    row(131049, Verdict::Permanent, "provider_refused", held),
    row(130472, Verdict::Permanent, "provider_refused", held),
    // The message.
    row(100, Verdict::Permanent, "provider_refused", badParameter),
    row(131008, Verdict::Permanent, "provider_refused", badParameter),
    row(131009, Verdict::Permanent, "provider_refused", badParameter),
    row(131051, Verdict::Permanent, "provider_refused",
        "The provider does not take messages of this type."),
    // The template.
    row(132000, Verdict::Permanent, "template_parameters", misfit),
    row(132005, Verdict::Permanent, "template_parameters",
        "The template is too long with these parameters."),
    row(132012, Verdict::Permanent, "template_parameters", misfit),
    row(132018, Verdict::Permanent, "template_parameters", misfit),
    row(132001, Verdict::Permanent, "template_refused",
        "The template does not exist in this language, or is not approved."),
    row(132007, Verdict::Permanent, "template_refused",
        "The provider does not take the characters of the template."),
    row(132015, Verdict::Permanent, "template_refused", templateOff),
    row(132016, Verdict::Permanent, "template_refused", templateOff),
    row(132068, Verdict::Permanent, "template_refused", "The flow of the template is blocked."),
};

constexpr int expiredToken = 463;
constexpr int unknownObject = 33;

/// The code whose row holds: some subcodes say more than their code.
int decisiveCode(const GraphError &error)
{
    if (error.subcode == expiredToken) {
        return 190;
    }
    return GraphErrors::isUnknownObject(error) ? unknownObject : error.code;
}

Meaning meaningOfUnknown(const GraphError &error, int httpStatus)
{
    if (error.transient || httpStatus >= 500) {
        return {Verdict::Retry, "no_answer", later, 0};
    }
    if (httpStatus == 429) {
        return {Verdict::ThrottledChannel, "rate_limited", tooFast, 0};
    }
    if (httpStatus == 401) {
        return {Verdict::BrokenChannel, "credentials_refused", badToken, 0};
    }
    const bool refused = httpStatus == 0 || httpStatus >= 400;
    return {refused ? Verdict::Permanent : Verdict::Unknown,
            refused ? "provider_refused" : "no_answer", "", 0};
}

QString shortened(const QJsonValue &text)
{
    return text.toString().simplified().left(longestText);
}

} // namespace

std::optional<GraphError> GraphErrors::read(const QJsonObject &error)
{
    bool isNumber = false;
    const int code = error.value(QLatin1String("code")).toVariant().toInt(&isNumber);
    if (!isNumber) {
        return std::nullopt;
    }
    GraphError read;
    read.code = code;
    read.subcode = error.value(QLatin1String("error_subcode")).toVariant().toInt();
    read.transient = error.value(QLatin1String("is_transient")).toBool();
    read.message = shortened(error.value(QLatin1String("message")));
    if (read.message.isEmpty()) {
        read.message = shortened(error.value(QLatin1String("title")));
    }
    read.details = shortened(
        error.value(QLatin1String("error_data")).toObject().value(QLatin1String("details")));
    read.traceId = shortened(error.value(QLatin1String("fbtrace_id")));
    return read;
}

bool GraphErrors::isUnknownObject(const GraphError &error)
{
    return error.code == unknownObject || (error.code == 100 && error.subcode == unknownObject);
}

Meaning GraphErrors::meaningOf(const GraphError &error, int httpStatus)
{
    const int code = decisiveCode(error);
    const auto found = std::find_if(table.begin(), table.end(), [code](const Row &row) {
        return row.first <= code && code <= row.last;
    });
    return found != table.end() ? found->meaning : meaningOfUnknown(error, httpStatus);
}

MessageError GraphErrors::messageError(const GraphError &error, int httpStatus)
{
    const Meaning meaning = meaningOf(error, httpStatus);
    QStringList parts{QString::fromLatin1(meaning.sentence), error.message};
    if (error.details != error.message) {
        parts.append(error.details);
    }
    if (!error.traceId.isEmpty()) {
        parts.append(QStringLiteral("(fbtrace_id %1)").arg(error.traceId));
    }
    parts.removeAll(QString());
    // A webhook is an answer: what it reports has ended.
    const bool ended = httpStatus == 0 && qstrcmp(meaning.code, "no_answer") == 0;
    return {ended ? QStringLiteral("provider_refused") : QString::fromLatin1(meaning.code),
            parts.join(QLatin1Char(' ')), QString::number(error.code)};
}
