// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigator.h"

#include <QList>
#include <QPair>

/// Keeps what a screen asked of its window.
class RecordingNavigator : public Navigator
{
public:
    void open(const QString &roomId, const QVariantMap &arguments) override
    {
        opened.append({roomId, arguments});
    }
    void say(const QString &text) override { said.append(text); }
    void offerUndo(const QString &text, std::function<void()> undo) override
    {
        said.append(text);
        lastUndo = std::move(undo);
    }

    QList<QPair<QString, QVariantMap>> opened;
    QStringList said;
    std::function<void()> lastUndo;
};
