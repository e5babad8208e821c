// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"

#include <QString>

/// The files of a data folder that hold the sealing key, or tell that the keychain does. Where
/// there is a key file, it is the key; a marker beside it names an entry of the keychain that has
/// to go.
class KeyFiles
{
public:
    KeyFiles(QString keyFile, QString marker)
        : m_keyFile(std::move(keyFile))
        , m_marker(std::move(marker))
    {
    }

    bool hasKey() const;
    /// Io with the reason where the file is no key, cannot be read, or others may read
    /// it and that cannot be mended.
    Result<Secret> readKey() const;
    /// A file of its owner alone, on the disk when this returns.
    Result<void> writeKey(const Secret &key) const;
    Result<void> removeKey() const;
    /// What is no key is given another name, and so is a marker: nothing that may still be of use
    /// is lost.
    Result<void> putAside() const;

    /// The entry of the keychain that the marker names; empty: there is none.
    QString entry() const;
    Result<void> writeEntry(const QString &entry) const;
    Result<void> removeEntry() const;

    const QString &keyFile() const { return m_keyFile; }

private:
    QString m_keyFile;
    QString m_marker;
};
