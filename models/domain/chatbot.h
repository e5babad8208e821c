// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// Which approved message of the provider a chatbot uses outside the 24-hour window, and for what.
struct TemplateUse
{
    /// "text", "document" or "image".
    QString purpose;
    QString name;
    QString language;
    /// Names of variables; TEXT is the message's text.
    QStringList parameters;

    bool operator==(const TemplateUse &) const = default;
};

/// Settings, preferences, variables, channels and messages of one chatbot.
struct Chatbot
{
    static constexpr int minimumInactivityMinutes = 15;
    static constexpr int maximumInactivityMinutes = 10080;

    ChatbotId id;
    QString externalId;
    QString name;
    bool active = true;
    bool proactiveOnly = false;
    /// The external system whose tokens may use it (Token de acesso).
    std::optional<ExternalSystemId> system;
    /// In the order in which they are tried.
    QList<ChannelId> channels;
    bool transferOnInvalidAnswer = false;
    int inactivityMinutes = 30;
    QMap<QString, QString> variables;
    QString inactivityMessage;
    QString transferMessage;
    QMap<ChannelId, QList<TemplateUse>> templates;
    int revision = 0;
    qint64 createdAt = 0;

    bool operator==(const Chatbot &) const = default;
};
