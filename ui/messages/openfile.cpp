// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/openfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QUrl>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenFile)
};

QString copiesOf(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/opened");
}

Notice notice(const QString &text, const QString &path)
{
    return {.title = Words::tr("The document could not be opened"),
            .text = text,
            .tone = StateTone::Bad,
            .details = path};
}

} // namespace

std::optional<Notice> OpenFile::asDocument(const QString &dataFolder, const QString &storedPath,
                                           const QString &filename)
{
    if (!QFile::exists(storedPath)) {
        return notice(Words::tr("The file is not in the data folder any more."), storedPath);
    }
    const QString copies = copiesOf(dataFolder);
    const QString copy = copies + QLatin1Char('/') + filename;
    const bool made =
        QDir().mkpath(copies) &&
        QFile::setPermissions(copies, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::remove(copy);
    if (!made || !QFile::copy(storedPath, copy)) {
        return notice(Words::tr("The copy that is opened could not be written. Check the room on "
                                "the disk and the permissions of the data folder."),
                      copy);
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy))) {
        return notice(Words::tr("This computer has no program for this kind of file. A copy of it "
                                "lies in the data folder."),
                      copy);
    }
    return std::nullopt;
}

void OpenFile::forgetCopies(const QString &dataFolder, qint64 beforeMs)
{
    const QDir copies(copiesOf(dataFolder));
    const QFileInfoList files = copies.entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.lastModified().toMSecsSinceEpoch() < beforeMs) {
            QFile::remove(file.filePath());
        }
    }
}

bool OpenFile::folder(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}
