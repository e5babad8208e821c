// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/keychain.h"

#include <QHash>

/// A keychain in memory that answers at once, refuses, or does not answer until the test says so.
class FakeKeychain : public Keychain
{
public:
    QHash<QString, QByteArray> entries;
    /// The next calls of this kind fail.
    bool refusesReads = false;
    bool refusesWrites = false;
    bool refusesRemovals = false;
    /// Takes what it is given and forgets it.
    bool forgets = false;
    /// Called in the place of an answer, as a program that is killed there.
    std::function<bool(const QString &step)> diesAt;
    QStringList steps;

    void read(const QString &entry, QObject *, Read done) override
    {
        if (dies("read")) {
            return;
        }
        if (refusesReads) {
            done(refusal());
        } else {
            done(entries.contains(entry) ? std::optional(Secret(entries.value(entry)))
                                         : std::optional<Secret>());
        }
    }
    void write(const QString &entry, const Secret &secret, QObject *, Done done) override
    {
        if (!refusesWrites && !forgets) {
            // Deep: the secret wipes its bytes when it goes.
            const QByteArray &bytes = secret.reveal();
            entries.insert(entry, QByteArray(bytes.constData(), bytes.size()));
        }
        if (!dies("write")) {
            done(refusesWrites ? refusal() : Result<void>());
        }
    }
    void remove(const QString &entry, QObject *, Done done) override
    {
        if (dies("remove")) {
            return;
        }
        if (!refusesRemovals) {
            entries.remove(entry);
        }
        done(refusesRemovals ? refusal() : Result<void>());
    }

private:
    static Error refusal()
    {
        return Error::of(Error::Code::Unavailable, QStringLiteral("no keychain runs"));
    }
    bool dies(const char *step)
    {
        steps.append(QLatin1String(step));
        return diesAt && diesAt(QLatin1String(step));
    }
};
