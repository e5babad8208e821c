// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/keychain.h"

/// The keychain of the desktop (Secret Service or KWallet) by QtKeychain; never its fallback in
/// plain text.
class DesktopKeychain : public Keychain
{
public:
    void read(const QString &entry, QObject *context, Read done) override;
    void write(const QString &entry, const Secret &secret, QObject *context, Done done) override;
    void remove(const QString &entry, QObject *context, Done done) override;
};
