// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

struct UiServices;

/// One thing that the search over everything found, and where it leads (see Navigator::open).
struct EverythingHit
{
    QString icon;
    QString text;
    QString detail;
    QString room;
    QVariantMap arguments;

    bool operator==(const EverythingHit &) const = default;
};

/// Rooms, chatbots, channels and external systems by part of a name or id, messages by their whole
/// id or reference: nothing here reads more than a few rows. Case and accents are ignored.
QList<EverythingHit> findEverything(const UiServices &services, const QString &text);
