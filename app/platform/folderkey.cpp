// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/folderkey.h"

#include "app/platform/keychain.h"
#include "models/rules/sealing.h"

#include <QEventLoop>
#include <QLoggingCategory>
#include <QPointer>
#include <QTimer>
#include <QUuid>

Q_LOGGING_CATEGORY(vaultLog, "karoo.vault")

namespace {

/// At a start: the keychain may ask a person for its password.
constexpr int patienceMs = 60'000;

QString noAnswer()
{
    return QStringLiteral("the keychain does not answer");
}

} // namespace

FolderKey::FolderKey(const Parts &parts)
    : m_files(parts.keyFile, parts.marker)
    , m_keychain(parts.keychain)
    , m_hasSealed(parts.hasSealed)
{
}

Result<std::unique_ptr<FolderKey>> FolderKey::open(const Parts &parts)
{
    std::unique_ptr<FolderKey> key(new FolderKey(parts));
    if (auto opened = key->readOrMake(); !opened) {
        return opened.error();
    }
    return key;
}

Result<void> FolderKey::readOrMake()
{
    const QString entry = m_files.entry();
    if (m_files.hasKey()) {
        const auto key = m_files.readKey();
        hold(Place::File, key ? std::optional(*key) : std::nullopt,
             key ? QString() : key.error().detail);
        if (key && !entry.isEmpty()) {
            // A move was cut short.
            m_moving = true;
            forgetEntry([this] { m_moving = false; });
        }
        return {};
    }
    if (!entry.isEmpty()) {
        readFromKeychain(entry);
        return {};
    }
    if (m_hasSealed) {
        hold(Place::File, std::nullopt,
             m_files.keyFile() + QStringLiteral(": the key file is missing"));
        return {};
    }
    const auto key = Sealing::newKey();
    if (!key) {
        return key.error();
    }
    if (auto written = m_files.writeKey(*key); !written) {
        return written;
    }
    hold(Place::File, *key);
    return {};
}

void FolderKey::readFromKeychain(const QString &entry)
{
    QEventLoop loop;
    QObject context;
    hold(Place::Keychain, std::nullopt, noAnswer());
    m_keychain.read(entry, &context, [&](const Result<std::optional<Secret>> &read) {
        if (!read) {
            hold(Place::Keychain, std::nullopt,
                 QStringLiteral("the keychain cannot be read: ") + read.error().detail);
        } else if (!*read || (*read)->reveal().size() != Sealing::keyBytes) {
            hold(Place::Keychain, std::nullopt,
                 QStringLiteral("the keychain has no key for this folder"));
        } else {
            hold(Place::Keychain, **read);
        }
        // Queued, so that it counts where the answer came before the loop runs.
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    QTimer::singleShot(patienceMs, &context, [&loop] { loop.quit(); });
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

/// Takes the entry that the marker names away, and then the marker: the key is in its file.
void FolderKey::forgetEntry(const std::function<void()> &done)
{
    m_keychain.remove(m_files.entry(), this, [this, done](const Result<void> &removed) {
        const Result<void> forgotten = removed ? m_files.removeEntry() : removed;
        if (!forgotten) {
            qCWarning(vaultLog) << "a copy of the sealing key may stay in the keychain until the"
                                << "next start:" << forgotten.error().detail;
        }
        done();
    });
}

void FolderKey::hold(Place place, std::optional<Secret> key, const QString &why)
{
    const std::lock_guard lock(m_mutex);
    m_place = place;
    m_key = std::move(key);
    m_why = why;
}

Result<Secret> FolderKey::key() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_key && m_place == Place::File && m_files.hasKey()) {
        // It may have been put back meanwhile.
        if (auto back = m_files.readKey()) {
            m_key = std::move(back).value();
        }
    }
    return m_key ? Result<Secret>(*m_key) : Error::of(Error::Code::Io, m_why);
}

KeyCustody::Place FolderKey::place() const
{
    const std::lock_guard lock(m_mutex);
    return m_place;
}

Result<void> FolderKey::state() const
{
    const auto held = key();
    return held ? Result<void>() : held.error();
}

Result<void> FolderKey::beginAnew()
{
    if (m_moving.exchange(true)) {
        return Error::of(Error::Code::StatusConflict);
    }
    auto begun = key() ? Result<void>(Error::of(Error::Code::StatusConflict)) : makeAnew();
    m_moving = false;
    if (begun) {
        qCWarning(vaultLog) << "a new sealing key was made: what the old one sealed stays locked";
        Q_EMIT changed();
    }
    return begun;
}

Result<void> FolderKey::makeAnew()
{
    const auto fresh = Sealing::newKey();
    if (!fresh) {
        return fresh.error();
    }
    if (auto aside = m_files.putAside(); !aside) {
        return aside;
    }
    if (auto written = m_files.writeKey(*fresh); !written) {
        return written;
    }
    hold(Place::File, *fresh);
    return {};
}

void FolderKey::move(Place to, QObject *context, std::function<void(const Result<void> &)> done)
{
    const auto held = key();
    if (!held || to == place()) {
        done(held ? Result<void>() : held.error());
        return;
    }
    if (m_moving.exchange(true)) {
        done(Error::of(Error::Code::StatusConflict));
        return;
    }
    // The move goes on even when nobody waits for its end any more.
    const Moved ended = [this, asker = QPointer(context),
                         done = std::move(done)](const Result<void> &moved) {
        m_moving = false;
        if (moved) {
            Q_EMIT changed();
        }
        if (asker) {
            done(moved);
        }
    };
    if (to == Place::Keychain) {
        moveToKeychain(*held, ended);
    } else {
        moveToFile(*held, ended);
    }
}

void FolderKey::moveToKeychain(const Secret &key, const Moved &done)
{
    // One that could not be taken away is written anew: two would be one too many.
    const QString left = m_files.entry();
    const QString entry =
        left.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : left;
    if (auto marked = m_files.writeEntry(entry); !marked) {
        done(marked);
        return;
    }
    m_keychain.write(entry, key, this, [this, entry, key, done](const Result<void> &written) {
        if (written) {
            checkWritten(entry, key, done);
        } else {
            takeBack(written.error(), done);
        }
    });
}

/// The file goes only when the keychain has given the same key back.
void FolderKey::checkWritten(const QString &entry, const Secret &key, const Moved &done)
{
    m_keychain.read(entry, this,
                    [this, entry, key, done](const Result<std::optional<Secret>> &read) {
                        if (!read) {
                            takeBack(read.error(), done);
                            return;
                        }
                        if (!*read || **read != key) {
                            takeBack(Error::of(Error::Code::Unavailable,
                                               QStringLiteral("the keychain did not keep it")),
                                     done);
                            return;
                        }
                        const auto removed = m_files.removeKey();
                        if (!removed && m_files.hasKey()) {
                            takeBack(removed.error(), done);
                            return;
                        }
                        hold(Place::Keychain, key);
                        done({});
                    });
}

void FolderKey::takeBack(const Error &error, const Moved &done)
{
    forgetEntry([error, done] { done(error); });
}

void FolderKey::moveToFile(const Secret &key, const Moved &done)
{
    if (auto written = m_files.writeKey(key); !written) {
        done(written);
        return;
    }
    hold(Place::File, key);
    forgetEntry([done] { done({}); });
}
