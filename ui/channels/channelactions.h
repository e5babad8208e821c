// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"

#include <QHash>
#include <QObject>
#include <QPointer>

struct Error;
class Navigator;
class QWidget;
class SimulatorWindow;
struct UiServices;

/// What can be done with channels: asks what is needed and calls the actions.
class ChannelActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    ChannelActions(UiServices &services, Navigator &navigator, QWidget *window);

    /// The kinds of channels that can be made, as a menu.
    void offerKinds(QWidget *below);
    void createSimulator();
    void connectWhatsApp();
    void edit(const Channel &channel);
    /// Leads to the field that is at fault, or asks the provider whether it works again.
    void reconnect(const Channel &channel);
    /// Code, the provider's words and since when a channel is broken.
    void showFault(const Channel &channel);
    /// Shows the phone of a Simulator, the same window as before if it is still there.
    void openPhone(const Channel &channel);
    void setActive(const Channel &channel, bool active);
    void remove(const Channel &channel);

private:
    void openDialog(const Channel &channel);
    void openWhatsApp(const Channel &channel, const QString &field);
    void saved(const Channel &channel);
    void write(const Channel &channel, bool active, bool canUndo);
    void removeNow(const Channel &channel);
    void tell(const QString &what, const Error &error);

    UiServices &m_services;
    Navigator &m_navigator;
    QWidget *m_window;
    QHash<ChannelId, QPointer<SimulatorWindow>> m_phones;
};
