// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/foldercheck.h"

#include "app/datafolder.h"
#include "models/store/backupstore.h"
#include "models/store/connection.h"
#include "models/store/database.h"

#include <QCryptographicHash>
#include <QFile>

namespace {

/// Why the file is not the one of this hash; empty: it is.
QString complaintAbout(const QString &path, const QByteArray &sha256)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return path + QStringLiteral(": ") + file.errorString();
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file) || hash.result() != sha256) {
        return path + QStringLiteral(": the content is not the one that was stored");
    }
    return {};
}

} // namespace

Result<FolderCheck::Outcome> FolderCheck::run(const DataPaths &paths, Connection &connection)
{
    const auto complaints = Database::integrityComplaints(connection);
    if (!complaints) {
        return complaints.error();
    }
    const auto hashes = BackupStore(connection).documentHashes();
    if (!hashes) {
        return hashes.error();
    }
    Outcome outcome{static_cast<int>(hashes->size()), *complaints};
    for (const QByteArray &hash : *hashes) {
        const QString hex = QString::fromLatin1(hash.toHex());
        const QString path = QStringLiteral("%1/%2/%3").arg(paths.documents(), hex.left(2), hex);
        if (const QString complaint = complaintAbout(path, hash); !complaint.isEmpty()) {
            outcome.complaints.append(complaint);
        }
    }
    return outcome;
}
