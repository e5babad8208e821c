// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/proactiverequest.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

/// Bytes that shall become a stored file.
struct FileToStage
{
    QByteArray bytes;
    /// The bytes are base64 (RFC 4648, padded or not) and are decoded piecewise into the file.
    bool base64 = false;
    QString filename;
    /// What the sender says it is; may be empty.
    QString declaredType;
    bool mustBeImage = false;
    qint64 maximumBytes = 16 * 1024 * 1024;
    bool refuseEncrypted = false;
    /// Whatever it is, it is kept (people's own files); a type that is not known is the declared
    /// one.
    bool takesAnything = false;
    /// In the place of bytes: a file that holds them. It stays where it is.
    QString path;
};

/// Documents of the data folder as files under their SHA-256. Staging runs on a thread of its own:
/// hashed, checked, written, file and directory synced, before anybody queues a row that names it.
class DocumentFiles
{
public:
    /// `folder` is the data folder; files lie in `documents/ab/abcd…`.
    explicit DocumentFiles(const QString &folder);
    ~DocumentFiles();

    Result<void> start();
    /// Does what waits, then ends the thread.
    void stop();

    /// `done` runs on the files thread. Findings of an Invalid point at "" (the file itself) or
    /// "/mime_type". QueueFull when too much waits.
    void stage(FileToStage file, std::function<void(Result<StagedFile>)> done);
    QFuture<Result<StagedFile>> stage(FileToStage file);
    /// As stage(), on the calling thread.
    Result<StagedFile> stageNow(const FileToStage &file) const;

    QString pathOf(const QByteArray &sha256) const;

    /// Files lie in so many folders, by the first byte of their hash.
    static constexpr int folderCount = 256;
    /// The hashes in one of the folders that nobody has staged within the last day: what no row
    /// names of them will be named by none. What a killed program wrote there in part is removed.
    QFuture<QList<QByteArray>> oldFiles(int folder, qint64 nowMs);
    /// Removes the bytes of documents that no record names any more, unless they were staged within
    /// the last day (a row may be on its way). In turn with the staging, so that bytes which come
    /// again just now stay. The first failure, if any.
    QFuture<Result<void>> remove(const QList<QByteArray> &hashes, qint64 nowMs);

private:
    struct Task
    {
        std::function<void()> run;
        qint64 bytes = 0;
    };

    void loop();
    Result<StagedFile> stageMapped(const FileToStage &file) const;
    Result<StagedFile> stageBytes(const QByteArray &bytes, const FileToStage &file) const;
    /// False: the thread is ending.
    bool post(std::function<void()> run);
    QList<QByteArray> oldFilesNow(int folder, qint64 nowMs) const;
    Result<void> removeNow(const QByteArray &sha256, qint64 nowMs) const;

    QString m_folder;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    qint64 m_waitingBytes = 0;
    bool m_stopping = false;
};
