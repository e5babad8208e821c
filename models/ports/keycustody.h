// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QObject>

#include <functional>

/// What the screens may ask about the key that seals the secrets of channels. Implemented by app.
class KeyCustody : public QObject
{
    Q_OBJECT

public:
    enum class Place {
        File,     ///< in the data folder
        Keychain, ///< in the desktop's keychain: only a program of that desktop's session has it
    };

    using QObject::QObject;

    virtual Place place() const = 0;
    /// Io, with the reason, while the key cannot be read.
    virtual Result<void> state() const = 0;
    /// Takes the key there; there is always one that can be read, and in the end only one. `done`
    /// comes on the calling thread, perhaps much later (the keychain may ask for its password), and
    /// not at all when `context` is gone. StatusConflict while it is being moved.
    virtual void move(Place to, QObject *context,
                      std::function<void(const Result<void> &)> done) = 0;
    /// Begins with a new key, in a file, because the old one cannot be read. What was sealed with
    /// the old one stays as it is, and so does whatever is left of it: it opens again when that key
    /// comes back. StatusConflict where there is a key.
    virtual Result<void> beginAnew() = 0;

Q_SIGNALS:
    /// Place or state.
    void changed();
};
