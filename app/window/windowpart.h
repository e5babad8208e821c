// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/kit/dialogprompts.h"
#include "ui/kit/theme.h"

#include <QObject>

#include <functional>
#include <memory>

class ChannelKinds;
class ChannelProbe;
class Connection;
class DocumentFiles;
class GatewayControl;
class MainWindow;
class StorePart;
struct UiServices;

/// The window of the running program with all that its screens work with.
class WindowPart : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the window.
    struct Parts
    {
        StorePart &store;
        DocumentFiles &documents;
        GatewayControl &gateway;
        ChannelProbe &probe;
        const ChannelKinds &kinds;
        /// Of the command line; empty: the setting.
        QString theme;
        /// Puts the texts of a language in place; empty when the command line has chosen it.
        std::function<void(const QString &)> installLanguage;
    };

    explicit WindowPart(const Parts &parts, QObject *parent = nullptr);
    ~WindowPart() override;

    /// Opens the reading connection of the GUI thread and shows the window.
    Result<void> open();
    /// Comes to the front: somebody started the program a second time.
    void raise();
    /// Closes without a question: the program was told to stop.
    void closeNow();

Q_SIGNALS:
    void closed();

private:
    void showWindow();
    void changeLanguage(const QString &language);

    Parts m_parts;
    Theme m_theme;
    DialogPrompts m_prompts;
    std::unique_ptr<Connection> m_reader;
    std::unique_ptr<UiServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};
