// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channelwords.h"

#include "ui/kit/icons.h"
#include "ui/kit/statelooks.h"

#include <QCoreApplication>

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

PillLook ChannelWords::state(const Channel &channel)
{
    const ChannelHealth health = channel.health();
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

QString ChannelWords::reason(const Channel &channel)
{
    const QString &code = channel.brokenCode;
    if (code == QLatin1String("secrets_missing")) {
        return Words::tr("The credentials of this channel are missing.");
    }
    if (code == QLatin1String("credentials_refused")) {
        return Words::tr("The provider refused the credentials of this channel.");
    }
    if (code == QLatin1String("no_answer")) {
        return Words::tr("The provider does not answer.");
    }
    return Words::tr("The provider does not let this channel send.");
}

QString ChannelWords::advice(const Channel &channel)
{
    const QString &code = channel.brokenCode;
    if (code == QLatin1String("secrets_missing")) {
        return Words::tr("What to do: enter them. What waits goes out afterwards by itself.");
    }
    if (code == QLatin1String("credentials_refused")) {
        return Words::tr("What to do: renew them at the provider and enter them here. What waits "
                         "goes out afterwards by itself.");
    }
    return Words::tr("What to do: look at the account at the provider. What waits goes out by "
                     "itself once it works again.");
}
