// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/documentfiles.h"

#include "models/rules/filetypes.h"
#include "models/rules/pdfcheck.h"
#include "models/store/syncedfile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>

namespace {

/// What may wait for the files thread: more is refused with 503.
constexpr qint64 waitingLimitBytes = 128LL * 1024 * 1024;

constexpr qint64 dayMs = 24LL * 3600 * 1000;

/// Decodes base64 in pieces, so that the text and the bytes are not both held whole for long.
Result<QByteArray> decoded(const QByteArray &text, qint64 maximumBytes)
{
    constexpr qsizetype piece = 64 * 1024; // divisible by 4
    if (text.size() % 4 == 1) {
        // Six bits make no byte: something is missing at the end, which Qt does not mind.
        return Error::invalid(QString(), FindingCode::BadBase64);
    }
    QByteArray bytes;
    bytes.reserve(text.size() / 4 * 3 + 3);
    for (qsizetype from = 0; from < text.size(); from += piece) {
        const auto part = QByteArray::fromBase64Encoding(
            text.mid(from, piece),
            QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        const bool last = from + piece >= text.size();
        const bool padded = text.mid(from, piece).contains('=');
        if (!part || (padded && !last)) {
            return Error::invalid(QString(), FindingCode::BadBase64);
        }
        bytes += *part;
        if (bytes.size() > maximumBytes) {
            break;
        }
    }
    return bytes;
}

/// A row that names it would have come by now: it follows the staging within seconds.
bool isOld(const QFileInfo &file, qint64 nowMs)
{
    return file.lastModified().toMSecsSinceEpoch() <= nowMs - dayMs;
}

/// Whether the file is whole: a disk may have spoilt it, and then it is written anew.
bool holds(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

std::optional<Finding> faultOf(const QByteArray &bytes, const QString &type,
                               const FileToStage &file, bool &encrypted)
{
    if (bytes.isEmpty()) {
        return Finding{{}, FindingCode::FileEmpty, {}};
    }
    if (bytes.size() > file.maximumBytes) {
        return Finding{{},
                       FindingCode::FileTooLarge,
                       {QString::number(file.maximumBytes), QString::number(bytes.size())}};
    }
    if (file.takesAnything) {
        return {};
    }
    if (type.isEmpty() || (file.mustBeImage && !FileTypes::isImage(type))) {
        return Finding{{}, FindingCode::FileTypeRefused, {type}};
    }
    if (FileTypes::contradicts(file.declaredType, type)) {
        return Finding{
            QStringLiteral("/mime_type"), FindingCode::FileTypeMismatch, {file.declaredType, type}};
    }
    if (type != QLatin1String("application/pdf")) {
        return {};
    }
    switch (PdfCheck::look(bytes)) {
    case PdfCheck::Verdict::Empty:
        return Finding{{}, FindingCode::FileEmpty, {}};
    case PdfCheck::Verdict::Broken:
        return Finding{{}, FindingCode::FileBroken, {}};
    case PdfCheck::Verdict::Encrypted:
        encrypted = true;
        return file.refuseEncrypted ? std::optional(Finding{{}, FindingCode::FileEncrypted, {}})
                                    : std::nullopt;
    case PdfCheck::Verdict::Sound:
        return {};
    }
    return {};
}

} // namespace

DocumentFiles::DocumentFiles(const QString &folder)
    : m_folder(folder)
{
}

DocumentFiles::~DocumentFiles()
{
    stop();
}

Result<void> DocumentFiles::start()
{
    const QString documents = m_folder + QStringLiteral("/documents");
    if (auto made = SyncedFile::makeFolder(documents); !made) {
        return made;
    }
    // A program that was killed may have left names that are not on the disk yet.
    for (const QString &folder : {m_folder, documents}) {
        if (auto synced = SyncedFile::syncFolder(folder); !synced) {
            return synced;
        }
    }
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = false;
    }
    m_thread = std::thread([this] { loop(); });
    return {};
}

void DocumentFiles::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void DocumentFiles::stage(FileToStage file, std::function<void(Result<StagedFile>)> done)
{
    Error::Code refusal = Error::Code::QueueFull;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping) {
            refusal = Error::Code::Stopping;
        } else if (m_waitingBytes + file.bytes.size() <= waitingLimitBytes) {
            const qint64 bytes = file.bytes.size();
            m_waitingBytes += bytes;
            m_tasks.push_back(
                {[this, file = std::move(file), done = std::move(done)] { done(stageNow(file)); },
                 bytes});
            m_wake.notify_one();
            return;
        }
    }
    done(Error::of(refusal));
}

QFuture<Result<StagedFile>> DocumentFiles::stage(FileToStage file)
{
    auto promise = std::make_shared<QPromise<Result<StagedFile>>>();
    promise->start();
    stage(std::move(file), [promise](Result<StagedFile> result) {
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

void DocumentFiles::loop()
{
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
            if (m_tasks.empty()) {
                return;
            }
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
            m_waitingBytes -= task.bytes;
        }
        task.run();
    }
}

bool DocumentFiles::post(std::function<void()> run)
{
    const std::lock_guard lock(m_mutex);
    if (!m_stopping) {
        m_tasks.push_back({std::move(run), 0});
        m_wake.notify_one();
    }
    return !m_stopping;
}

Result<StagedFile> DocumentFiles::stageNow(const FileToStage &file) const
{
    if (!file.path.isEmpty()) {
        return stageMapped(file);
    }
    if (!file.base64) {
        return stageBytes(file.bytes, file);
    }
    const auto bytes = decoded(file.bytes, file.maximumBytes);
    return bytes ? stageBytes(*bytes, file) : Result<StagedFile>(bytes.error());
}

/// Looks at the file where it lies, so that it is never held in memory whole.
Result<StagedFile> DocumentFiles::stageMapped(const FileToStage &file) const
{
    QFile source(file.path);
    if (!source.open(QIODevice::ReadOnly)) {
        return Error::of(Error::Code::Io, file.path);
    }
    const qint64 size = source.size();
    const uchar *mapped = size > 0 ? source.map(0, size) : nullptr;
    if (size > 0 && mapped == nullptr) {
        return Error::of(Error::Code::Io, file.path);
    }
    return stageBytes(QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), size), file);
}

Result<StagedFile> DocumentFiles::stageBytes(const QByteArray &bytes, const FileToStage &file) const
{
    StagedFile staged;
    QString type = FileTypes::sniff(bytes);
    if (const auto fault = faultOf(bytes, type, file, staged.encrypted)) {
        return Error::invalid({*fault});
    }
    if (type.isEmpty()) {
        type = file.declaredType.isEmpty() ? QStringLiteral("application/octet-stream")
                                           : file.declaredType;
    }
    staged.mimeType = type;
    staged.filename = FileTypes::cleanName(file.filename, type);
    staged.size = bytes.size();
    staged.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const QString path = pathOf(staged.sha256);
    // The bytes may be there already; a new time of change keeps the clean-up away. Who wrote them
    // may have been killed before the name was on the disk.
    if (holds(path, bytes) && SyncedFile::touch(path)) {
        const auto synced = SyncedFile::syncFolder(QFileInfo(path).path());
        return synced ? Result<StagedFile>(staged) : Result<StagedFile>(synced.error());
    }
    if (auto written = SyncedFile::write(path, bytes); !written) {
        return written.error();
    }
    return staged;
}

QString DocumentFiles::pathOf(const QByteArray &sha256) const
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    return QStringLiteral("%1/documents/%2/%3").arg(m_folder, hex.left(2), hex);
}

QFuture<QList<QByteArray>> DocumentFiles::oldFiles(int folder, qint64 nowMs)
{
    auto promise = std::make_shared<QPromise<QList<QByteArray>>>();
    promise->start();
    const bool taken = post([this, promise, folder, nowMs] {
        promise->addResult(oldFilesNow(folder, nowMs));
        promise->finish();
    });
    if (!taken) {
        promise->addResult(QList<QByteArray>());
        promise->finish();
    }
    return promise->future();
}

QList<QByteArray> DocumentFiles::oldFilesNow(int folder, qint64 nowMs) const
{
    const QString name = QString::number(folder, 16).rightJustified(2, QLatin1Char('0'));
    const QFileInfoList files = QDir(m_folder + QStringLiteral("/documents/") + name)
                                    .entryInfoList(QDir::Files | QDir::Hidden, QDir::Unsorted);
    QList<QByteArray> hashes;
    for (const QFileInfo &file : files) {
        if (!isOld(file, nowMs)) {
            continue;
        }
        const QByteArray hash = QByteArray::fromHex(file.fileName().toLatin1());
        if (SyncedFile::isPart(file.fileName())) {
            QFile::remove(file.filePath());
        } else if (pathOf(hash) == file.filePath()) {
            hashes.append(hash); // what is named otherwise is not ours
        }
    }
    return hashes;
}

QFuture<Result<void>> DocumentFiles::remove(const QList<QByteArray> &hashes, qint64 nowMs)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const bool taken = post([this, promise, hashes, nowMs] {
        Result<void> all;
        for (const QByteArray &sha256 : hashes) {
            if (auto removed = removeNow(sha256, nowMs); !removed && all) {
                all = removed;
            }
        }
        promise->addResult(all);
        promise->finish();
    });
    if (!taken) {
        promise->addResult(Result<void>(Error::of(Error::Code::Stopping)));
        promise->finish();
    }
    return promise->future();
}

Result<void> DocumentFiles::removeNow(const QByteArray &sha256, qint64 nowMs) const
{
    const QFileInfo info(pathOf(sha256));
    if (!info.exists() || !isOld(info, nowMs)) {
        return {};
    }
    return QFile::remove(info.filePath()) ? Result<void>()
                                          : Error::of(Error::Code::Io, info.filePath());
}
