// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/probewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProbeWords)
};

struct Row
{
    const char *code;
    const char *words;
};

constexpr std::array rows{
    Row{"offline", QT_TRANSLATE_NOOP("ProbeWords", "The program runs with --offline and asks "
                                                   "nobody. Start it without.")},
    Row{"not_running",
        QT_TRANSLATE_NOOP("ProbeWords", "Sending has not begun yet. Try again in a moment.")},
    Row{"not_possible",
        QT_TRANSLATE_NOOP("ProbeWords", "There is nothing that this channel could be asked.")},
    Row{"not_kept", QT_TRANSLATE_NOOP("ProbeWords", "The answer came, but it could not be saved. "
                                                    "Nothing was changed; try again shortly.")},
    Row{"name_unknown", QT_TRANSLATE_NOOP("ProbeWords", "This computer does not find the address. "
                                                        "Check the internet connection.")},
    Row{"no_connection", QT_TRANSLATE_NOOP("ProbeWords", "No connection. Check the internet, the "
                                                         "firewall and the proxy.")},
    Row{"tls_refused", QT_TRANSLATE_NOOP("ProbeWords", "The encryption fails. Check date and time "
                                                       "of this computer, and its proxy.")},
    Row{"not_the_provider", QT_TRANSLATE_NOOP("ProbeWords", "Somebody else than Meta answers at "
                                                            "this address. Check it, and the "
                                                            "proxy.")},
    Row{"address_refused",
        QT_TRANSLATE_NOOP("ProbeWords", "This address is not allowed. Enter one of the internet.")},
    Row{"no_answer", QT_TRANSLATE_NOOP("ProbeWords", "No answer in time. Try again.")},
    Row{"secrets_missing", QT_TRANSLATE_NOOP("ProbeWords", "Enter the access token.")},
    Row{"secrets_locked", QT_TRANSLATE_NOOP("ProbeWords", "The saved secrets cannot be opened. "
                                                          "Enter the access token again.")},
    Row{"credentials_refused",
        QT_TRANSLATE_NOOP("ProbeWords", "Meta refuses the token: it is wrong, has expired or lacks "
                                        "a permission. Make a new one.")},
    Row{"number_unknown",
        QT_TRANSLATE_NOOP("ProbeWords", "Meta does not know this number ID, or the token may not "
                                        "see it. It is not the phone number itself.")},
    Row{"account_unknown",
        QT_TRANSLATE_NOOP("ProbeWords", "Meta does not know this account ID, or the token may not "
                                        "see it.")},
    Row{"provider_refused",
        QT_TRANSLATE_NOOP("ProbeWords", "Meta refuses it. Its answer says why.")},
    Row{"quality_low", QT_TRANSLATE_NOOP("ProbeWords", "Meta rates this number low: too many "
                                                       "people block or report it.")},
    Row{"rate_limited",
        QT_TRANSLATE_NOOP("ProbeWords", "Meta asks for a break. Try again in some minutes.")},
};

QString failureOf(const QString &code)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&code](const Row &one) {
        return code == QLatin1String(one.code);
    });
    if (row != rows.end()) {
        return QCoreApplication::translate("ProbeWords", row->words);
    }
    if (code == QLatin1String("not_subscribed")) {
        return Words::tr("Meta tells nothing to this account's apps yet.") + QLatin1Char(' ') +
               ProbeWords::notSeen();
    }
    if (code == QLatin1String("no_callback")) {
        return Words::tr("No public address is set.") + QLatin1Char(' ') + ProbeWords::notSeen();
    }
    if (code == QLatin1String("no_app_secret")) {
        return Words::tr("Without the app secret every call of Meta is refused (401).") +
               QLatin1Char(' ') + ProbeWords::notSeen();
    }
    return Words::tr("It failed: %1. The answer of the provider says more.").arg(code);
}

/// Empty where the provider has not rated the number yet.
QString qualityOf(const ProbeStep &step)
{
    if (step.quality == QLatin1String("GREEN")) {
        return Words::tr("high quality");
    }
    if (step.quality == QLatin1String("YELLOW")) {
        return Words::tr("medium quality");
    }
    return step.quality == QLatin1String("RED") ? Words::tr("low quality") : QString();
}

/// What the provider says of it, with its marks as words.
QString foundOf(const ProbeStep &step)
{
    const QString quality = qualityOf(step);
    return quality.isEmpty() ? step.detail : Words::tr("%1 · %2").arg(step.detail, quality);
}

} // namespace

QString ProbeWords::title(const QString &step)
{
    if (step == QLatin1String("address")) {
        return Words::tr("Address of Meta answers");
    }
    if (step == QLatin1String("token")) {
        return Words::tr("Token accepted");
    }
    if (step == QLatin1String("number")) {
        return Words::tr("Number found");
    }
    if (step == QLatin1String("webhook")) {
        return Words::tr("Meta calls back");
    }
    return Words::tr("Test message");
}

QString ProbeWords::failedTitle(const QString &step)
{
    if (step == QLatin1String("address")) {
        return Words::tr("Meta is not reached");
    }
    if (step == QLatin1String("token")) {
        return Words::tr("Token refused");
    }
    if (step == QLatin1String("number")) {
        return Words::tr("Number not found");
    }
    return step == QLatin1String("webhook") ? Words::tr("Meta does not call back")
                                            : Words::tr("Test message not delivered");
}

QString ProbeWords::notSeen()
{
    return Words::tr(
        "It sends, but you will not see whether a message was delivered or read, nor what "
        "customers reply.");
}

QString ProbeWords::sentence(const ProbeStep &step)
{
    if (step.code.isEmpty()) {
        return foundOf(step);
    }
    const QString words = failureOf(step.code);
    return step.name == QLatin1String("number") && step.state == ProbeStep::State::Warning
               ? foundOf(step) + QLatin1Char('\n') + words
               : words;
}
