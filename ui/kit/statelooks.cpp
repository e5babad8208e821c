// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/statelooks.h"

#include <QCoreApplication>

namespace StateLooks {

PillLook message(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Scheduled:
        return {QCoreApplication::translate("StateLooks", "Scheduled"),
                QStringLiteral("calendar-clock"), StateTone::Plan};
    case MessageStatus::Queued:
        return {QCoreApplication::translate("StateLooks", "Queued"), QStringLiteral("clock"),
                StateTone::Neutral};
    case MessageStatus::Sending:
        return {QCoreApplication::translate("StateLooks", "Sending"),
                QStringLiteral("process-working"), StateTone::Info};
    case MessageStatus::Uncertain:
        return {QCoreApplication::translate("StateLooks", "Uncertain"),
                QStringLiteral("dialog-question"), StateTone::Warn};
    case MessageStatus::Sent:
        return {QCoreApplication::translate("StateLooks", "Sent"), QStringLiteral("check"),
                StateTone::Info};
    case MessageStatus::Delivered:
        return {QCoreApplication::translate("StateLooks", "Delivered"), QStringLiteral("checks"),
                StateTone::Ok};
    case MessageStatus::Read:
        return {QCoreApplication::translate("StateLooks", "Read"), QStringLiteral("view-reveal"),
                StateTone::Accent};
    case MessageStatus::Failed:
        return {QCoreApplication::translate("StateLooks", "Failed"), QStringLiteral("dialog-error"),
                StateTone::Bad};
    case MessageStatus::Expired:
        return {QCoreApplication::translate("StateLooks", "Expired"), QStringLiteral("hourglass"),
                StateTone::Warn};
    case MessageStatus::Cancelled:
        return {QCoreApplication::translate("StateLooks", "Cancelled"), QStringLiteral("cancelled"),
                StateTone::Neutral};
    case MessageStatus::Received:
        return {QCoreApplication::translate("StateLooks", "Received"), QStringLiteral("inbox"),
                StateTone::Neutral};
    }
    return {};
}

PillLook channel(ChannelHealth health, bool active)
{
    switch (active ? health : ChannelHealth::Paused) {
    case ChannelHealth::Ok:
        return {QCoreApplication::translate("StateLooks", "Connected"),
                QStringLiteral("check-circle"), StateTone::Ok};
    case ChannelHealth::Paused:
        return {QCoreApplication::translate("StateLooks", "Paused"), QStringLiteral("pause-circle"),
                StateTone::Neutral};
    case ChannelHealth::Broken:
        return {QCoreApplication::translate("StateLooks", "No access"),
                QStringLiteral("dialog-error"), StateTone::Bad};
    case ChannelHealth::Unchecked:
        return {QCoreApplication::translate("StateLooks", "Not checked yet"),
                QStringLiteral("circle-dashed"), StateTone::Neutral};
    }
    return {};
}

PillLook chatbot(bool active)
{
    if (active) {
        return {QCoreApplication::translate("StateLooks", "Active"), QStringLiteral("check-circle"),
                StateTone::Ok};
    }
    return {QCoreApplication::translate("StateLooks", "Inactive"), QStringLiteral("pause-circle"),
            StateTone::Neutral};
}

} // namespace StateLooks
