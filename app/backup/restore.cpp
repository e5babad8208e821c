// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/restore.h"

#include "app/backup/tarreader.h"
#include "app/storepart.h"
#include "app/platform/machineid.h"
#include "models/actions/folderorigin.h"
#include "models/actions/markrestored.h"
#include "models/base/clock.h"
#include "models/store/database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace {

constexpr qsizetype manifestLimitBytes = 256 * 1024 * 1024;

Error unsound(const QString &why)
{
    return Error::of(Error::Code::Invalid, why);
}

} // namespace

Restore::Restore(const DataPaths &paths, const Clock &clock)
    : m_paths(paths)
    , m_clock(clock)
    , m_swap(paths.folder)
{
}

Result<Restore::Outcome> Restore::run(const QString &file, bool replace)
{
    if (!replace && !m_swap.isEmpty()) {
        return Error::of(Error::Code::StatusConflict);
    }
    if (auto begun = m_swap.begin(); !begun) {
        return begun.error();
    }
    Result<void> sound = unpack(file);
    if (sound) {
        sound = verify();
    }
    auto outcome = sound ? prepareDatabase() : Result<Outcome>(sound.error());
    if (outcome) {
        if (auto sealed = m_swap.seal(); !sealed) {
            outcome = sealed.error();
        }
    }
    // Completes it, or takes away what was staged in vain.
    if (auto finished = m_swap.finish(); !finished && outcome) {
        return finished.error();
    }
    return outcome;
}

Result<void> Restore::unpack(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return unsound(source.errorString());
    }
    TarReader reader(source);
    for (;;) {
        const auto head = reader.next();
        if (!head) {
            return head.error();
        }
        if (!*head) {
            return {};
        }
        if (auto taken = unpackEntry(reader, QString::fromUtf8((*head)->name)); !taken) {
            return taken;
        }
    }
}

Result<void> Restore::unpackEntry(TarReader &reader, const QString &name)
{
    if (name == Manifest::fileName()) {
        QByteArray json;
        auto read = reader.readBody([&json](const QByteArray &piece) -> Result<void> {
            json += piece;
            return json.size() <= manifestLimitBytes ? Result<void>()
                                                     : unsound(QStringLiteral("manifest too long"));
        });
        m_manifest = Manifest::fromJson(json);
        return read;
    }
    if (!Manifest::isAllowed(name)) {
        return unsound(QStringLiteral("an entry that does not belong there: ") + name);
    }
    QFile target(m_swap.staging() + QLatin1Char('/') + name);
    if (!QDir().mkpath(QFileInfo(target).path()) ||
        !target.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return Error::of(Error::Code::Io, target.fileName());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto read = reader.readBody([&](const QByteArray &piece) -> Result<void> {
        hash.addData(piece);
        return target.write(piece) == piece.size()
                   ? Result<void>()
                   : Error::of(Error::Code::DiskFull, target.errorString());
    });
    m_unpacked.append({name, target.pos(), hash.result()});
    return read && !target.flush() ? Error::of(Error::Code::DiskFull, target.errorString()) : read;
}

/// Every entry is named by the manifest with its size and hash, and none is missing.
Result<void> Restore::verify() const
{
    if (!m_manifest) {
        return unsound(QStringLiteral("it has no manifest"));
    }
    if (m_manifest->format > Manifest::currentFormat) {
        return Error::of(Error::Code::NewerDatabase, m_manifest->program);
    }
    const auto byPath = [](const Manifest::Entry &a, const Manifest::Entry &b) {
        return a.path < b.path;
    };
    QList<Manifest::Entry> named = m_manifest->entries;
    QList<Manifest::Entry> found = m_unpacked;
    std::sort(named.begin(), named.end(), byPath);
    std::sort(found.begin(), found.end(), byPath);
    const auto difference = std::mismatch(named.begin(), named.end(), found.begin(), found.end());
    if (difference.first != named.end()) {
        return unsound(QStringLiteral("missing or changed: ") + difference.first->path);
    }
    if (difference.second != found.end()) {
        return unsound(QStringLiteral("not named by its manifest: ") + difference.second->path);
    }
    const bool hasDatabase =
        std::any_of(named.begin(), named.end(), [](const Manifest::Entry &entry) {
            return entry.path == Manifest::databaseName();
        });
    return hasDatabase ? Result<void>() : unsound(QStringLiteral("it has no database"));
}

Result<Restore::Outcome> Restore::prepareDatabase()
{
    const DataPaths staged{m_swap.staging()};
    StorePart store(staged, m_clock);
    if (auto opened = store.open(); !opened) {
        return opened.error();
    }
    {
        const auto reader = store.reader();
        if (!reader) {
            return reader.error();
        }
        const auto complaints = Database::integrityComplaints(**reader);
        if (!complaints) {
            return complaints.error();
        }
        if (!complaints->isEmpty()) {
            return unsound(complaints->first());
        }
    }
    const bool hasKey = QFileInfo::exists(staged.sealingKey());
    const Actor actor{Actor::Kind::Admin, 0, {}};
    const auto uncertain =
        store.queue().writeAndWait<int>([&](WriteContext &context) -> Result<int> {
            // It is this machine's now: the next start has nothing to ask.
            if (auto kept = keepFolder(context, machineId()); !kept) {
                return kept.error();
            }
            return markRestored(context, hasKey, actor);
        });
    if (!uncertain) {
        return uncertain.error();
    }
    store.close();
    return Outcome{*uncertain, hasKey};
}
