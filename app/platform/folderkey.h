// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/keyfiles.h"
#include "models/ports/keycustody.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

class Keychain;

/// The key of a data folder with which secrets are sealed: in a file that only its owner may read,
/// or in the keychain of the desktop. One that cannot be read is not replaced by itself: what it
/// sealed opens again when it comes back.
///
/// Moving it goes by a marker that names the entry in the keychain: written before the entry,
/// removed after it. A key file beside a marker is the key, so a crash in between costs nothing and
/// the next start takes the entry away.
class FolderKey : public KeyCustody
{
    Q_OBJECT

public:
    struct Parts
    {
        QString keyFile;
        /// The file that tells that the keychain has the key.
        QString marker;
        Keychain &keychain;
        /// Whether anything was sealed in this folder: then a missing key is a lost one.
        bool hasSealed = false;
    };

    /// Reads the key, or makes one where nothing was sealed yet. A key that cannot be read is no
    /// failure, see state(); one that cannot be written is. Waits for a keychain. Called under the
    /// lock of the folder.
    static Result<std::unique_ptr<FolderKey>> open(const Parts &parts);

    Place place() const override;
    Result<void> state() const override;
    void move(Place to, QObject *context, std::function<void(const Result<void> &)> done) override;
    Result<void> beginAnew() override;

    /// The key itself; Io, with the reason, while there is none. May be asked from every thread.
    Result<Secret> key() const;

private:
    using Moved = std::function<void(const Result<void> &)>;

    explicit FolderKey(const Parts &parts);
    Result<void> readOrMake();
    Result<void> makeAnew();
    void readFromKeychain(const QString &entry);
    void forgetEntry(const std::function<void()> &done);
    void moveToKeychain(const Secret &key, const Moved &done);
    void checkWritten(const QString &entry, const Secret &key, const Moved &done);
    void takeBack(const Error &error, const Moved &done);
    void moveToFile(const Secret &key, const Moved &done);
    void hold(Place place, std::optional<Secret> key, const QString &why = {});

    KeyFiles m_files;
    Keychain &m_keychain;
    bool m_hasSealed;
    /// It is moved or made anew: one at a time, whoever asks (the window, or `admin` on its
    /// thread).
    std::atomic<bool> m_moving = false;
    /// For what follows: it may be asked from every thread.
    mutable std::mutex m_mutex;
    Place m_place = Place::File;
    mutable std::optional<Secret> m_key;
    /// Why there is no key.
    QString m_why;
};
