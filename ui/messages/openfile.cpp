// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/openfile.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QUrl>

Result<void> OpenFile::asDocument(const QString &dataFolder, const QString &storedPath,
                                  const QString &filename)
{
    const QString folder = dataFolder + QStringLiteral("/opened");
    if (!QDir().mkpath(folder) ||
        !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return Error::of(Error::Code::Io, folder);
    }
    const QString copy = folder + QLatin1Char('/') + filename;
    QFile::remove(copy);
    if (!QFile::copy(storedPath, copy)) {
        return Error::of(Error::Code::NotFound, storedPath);
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy))) {
        return Error::of(Error::Code::Io, copy);
    }
    return {};
}
