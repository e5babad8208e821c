// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"

#include <QString>

class ChangeFeed;
class ChannelKinds;
class ChannelProbe;
class Clock;
class ConfigurationCache;
class Connection;
class DocumentFiles;
class GatewayControl;
class Prompts;
class Theme;
class Vault;
class WriteQueue;

/// What every screen works with. Made by the composition root, handed down by reference; a test
/// makes its own.
struct UiServices
{
    const Clock &clock;
    ConfigurationCache &configuration;
    ChangeFeed &feed;
    WriteQueue &queue;
    /// The reading connection of the GUI thread.
    Connection &reader;
    DocumentFiles &documents;
    const ChannelKinds &kinds;
    const Vault &vault;
    GatewayControl &gateway;
    ChannelProbe &probe;
    Prompts &prompts;
    Theme &theme;
    /// The person at this window, for audit and history.
    Actor actor;
    QString dataFolder;
};
