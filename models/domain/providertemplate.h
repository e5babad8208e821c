// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

/// A message that the provider has approved or not, in one language, as last read from there.
struct ProviderTemplate
{
    struct Button
    {
        /// The provider's word in lower case: "url", "quick_reply", "phone_number" …
        QString type;
        QString text;
        QString url;
        /// Its address ends in a placeholder, which takes one parameter.
        bool takesParameter = false;

        bool operator==(const Button &) const = default;
    };

    QString name;
    QString language;
    /// The provider's word, for example "APPROVED"; only that one may be sent.
    QString status;
    QString category;
    /// "", "text", "image", "video" or "document".
    QString header;
    QString headerText;
    QString body;
    QString footer;
    QList<Button> buttons;
    /// The placeholders in the order in which parameters fill them: "1", "2" … or names. First
    /// those of a text header, then those of the body, then one a button that takes one.
    QStringList headerPlaceholders;
    QStringList bodyPlaceholders;
    qint64 readAt = 0;

    bool approved() const { return status == QLatin1String("APPROVED"); }
    /// How many parameters a request gives: header, body, buttons.
    int parameterCount() const
    {
        return static_cast<int>(
            headerPlaceholders.size() + bodyPlaceholders.size() +
            std::count_if(buttons.cbegin(), buttons.cend(),
                          [](const Button &button) { return button.takesParameter; }));
    }
    bool operator==(const ProviderTemplate &) const = default;
};
