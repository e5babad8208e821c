// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelwords.h"

#include "ui/kit/icons.h"
#include "ui/kit/statelooks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChannelWords)
};

} // namespace

bool ChannelWords::isSimulator(const Channel &channel)
{
    return channel.kind == QLatin1String("simulator");
}

bool ChannelWords::isWhatsApp(const Channel &channel)
{
    return channel.kind == QLatin1String("whatsapp_cloud");
}

PillLook ChannelWords::state(const Channel &channel)
{
    const ChannelHealth health = channel.health();
    if (health == ChannelHealth::Broken && channel.brokenCode == QLatin1String("secrets_locked")) {
        return {Words::tr("Locked"), QStringLiteral("lock"), StateTone::Bad};
    }
    if (isSimulator(channel) &&
        (health == ChannelHealth::Ok || health == ChannelHealth::Unchecked)) {
        // There is nobody to be connected with.
        return {Words::tr("Ready"), QStringLiteral("check-circle"), StateTone::Neutral};
    }
    return StateLooks::channel(health, channel.active);
}

QString ChannelWords::kindName(const QString &kind)
{
    if (kind == QLatin1String("whatsapp_cloud")) {
        return QStringLiteral("WhatsApp");
    }
    return kind == QLatin1String("simulator") ? Words::tr("Simulator") : kind;
}

QString ChannelWords::kindIcon(const QString &kind)
{
    const QString own = QStringLiteral("channel-") + kind.section(QLatin1Char('_'), 0, 0);
    return Icons::exists(own) ? own : QStringLiteral("antenna");
}

TileLook ChannelWords::tile(const Channel &channel)
{
    const ChannelHealth health = channel.health();
    const bool plain = isSimulator(channel) || health == ChannelHealth::Paused;
    return {kindIcon(channel.kind),
            health == ChannelHealth::Broken ? StateTone::Bad
            : plain                         ? StateTone::Neutral
                                            : StateTone::Ok,
            {}};
}

namespace {

struct Explanation
{
    const char *code;
    const char *reason;
    const char *advice;
};

constexpr std::array explanations{
    Explanation{"secrets_missing",
                QT_TRANSLATE_NOOP("ChannelWords", "The credentials of this channel are missing."),
                QT_TRANSLATE_NOOP("ChannelWords", "What to do: enter them. What waits goes out "
                                                  "afterwards by itself.")},
    Explanation{
        "secrets_locked",
        QT_TRANSLATE_NOOP("ChannelWords", "Its secrets cannot be opened: the sealing key is "
                                          "missing, cannot be read, or is another one."),
        QT_TRANSLATE_NOOP("ChannelWords",
                          "What to do: bring the key back (Settings, Security says from where), or "
                          "enter the secrets again. What waits is held and goes out by itself.")},
    Explanation{
        "credentials_refused",
        QT_TRANSLATE_NOOP("ChannelWords", "The provider refused the credentials of this channel."),
        QT_TRANSLATE_NOOP("ChannelWords",
                          "What to do: renew them at the provider and enter them here. "
                          "What waits goes out afterwards by itself.")},
    Explanation{"no_answer", QT_TRANSLATE_NOOP("ChannelWords", "The provider does not answer."),
                QT_TRANSLATE_NOOP("ChannelWords", "What to do: check the internet connection. What "
                                                  "waits goes out by itself once it works again.")},
};

constexpr Explanation otherwise{
    "", QT_TRANSLATE_NOOP("ChannelWords", "The provider does not let this channel send."),
    QT_TRANSLATE_NOOP("ChannelWords", "What to do: look at the account at the provider. What waits "
                                      "goes out by itself once it works again.")};

const Explanation &explanationOf(const Channel &channel)
{
    const auto found =
        std::find_if(explanations.begin(), explanations.end(), [&channel](const Explanation &one) {
            return channel.brokenCode == QLatin1String(one.code);
        });
    return found == explanations.end() ? otherwise : *found;
}

} // namespace

QString ChannelWords::reason(const Channel &channel)
{
    return QCoreApplication::translate("ChannelWords", explanationOf(channel).reason);
}

QString ChannelWords::advice(const Channel &channel)
{
    return QCoreApplication::translate("ChannelWords", explanationOf(channel).advice);
}

QString ChannelWords::faultyField(const Channel &channel)
{
    const QStringList ofSecrets{QStringLiteral("secrets_missing"), QStringLiteral("secrets_locked"),
                                QStringLiteral("credentials_refused")};
    return ofSecrets.contains(channel.brokenCode) ? QStringLiteral("access_token") : QString();
}
