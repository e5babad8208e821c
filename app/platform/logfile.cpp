// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/logfile.h"

#include "models/base/clock.h"

#include <QDateTime>
#include <QDir>
#include <QLoggingCategory>

#include <atomic>
#include <cstdio>
#include <cstring>

namespace {

/// Qt's message handler is a plain function: this is how it finds the file.
std::atomic<LogFile *> current = nullptr;
QtMessageHandler previousHandler = nullptr;
QLoggingCategory::CategoryFilter previousFilter = nullptr;

const QString currentName = QStringLiteral("karoo-desk.log");

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "error";
}

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (LogFile *file = current) {
        file->write(type, context.category, text);
    }
}

/// The library's debug category prints whole requests, tokens included: no rule and no environment
/// variable turns it on.
void filter(QLoggingCategory *category)
{
    previousFilter(category);
    if (std::strncmp(category->categoryName(), "qt.httpserver", 13) == 0) {
        category->setEnabled(QtDebugMsg, false);
    }
}

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace

LogFile::LogFile(const QString &folder, const Clock &clock)
    : m_folder(folder)
    , m_clock(clock)
{
    QDir().mkpath(m_folder);
    current = this;
    // Installing runs our filter at once over the categories that exist, which is many where there
    // is a window: what it calls on to must be known before.
    previousFilter = QLoggingCategory::installFilter(nullptr);
    QLoggingCategory::installFilter(filter);
    previousHandler = qInstallMessageHandler(onMessage);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(previousHandler);
    QLoggingCategory::installFilter(previousFilter);
    current = nullptr;
}

void LogFile::write(QtMsgType type, const char *category, const QString &text)
{
    const qint64 nowMs = m_clock.nowMs();
    QString line = text;
    // One message is one line, whatever was put into it.
    line.replace(QLatin1Char('\n'), QLatin1String("\\n")).remove(QLatin1Char('\r'));
    const QByteArray bytes = utc(nowMs).toString(Qt::ISODateWithMs).toLatin1() + ' ' +
                             levelName(type) + ' ' + (category ? category : "default") + ": " +
                             line.toUtf8() + '\n';
    const std::lock_guard lock(m_mutex);
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    openFor(nowMs);
    if (m_file.isOpen()) {
        m_file.write(bytes);
        m_file.flush();
    }
}

void LogFile::openFor(qint64 nowMs)
{
    const QString day = utc(nowMs).toString(QStringLiteral("yyyyMMdd"));
    if (m_file.isOpen() && (day != m_day || m_file.size() >= sizeLimit)) {
        turnOver(nowMs);
    }
    if (m_file.isOpen()) {
        return;
    }
    m_file.setFileName(QDir(m_folder).filePath(currentName));
    const QDateTime last = m_file.fileTime(QFile::FileModificationTime);
    if (last.isValid() && last.toUTC().toString(QStringLiteral("yyyyMMdd")) != day) {
        turnOver(nowMs);
    }
    m_file.open(QIODevice::WriteOnly | QIODevice::Append);
    m_day = day;
}

void LogFile::turnOver(qint64 nowMs)
{
    m_file.close();
    const QString stamp = utc(nowMs).toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QDir folder(m_folder);
    QFile::rename(folder.filePath(currentName),
                  folder.filePath(QStringLiteral("karoo-desk-%1.log").arg(stamp)));
    // The newest first. A program in distress must not fill the disk.
    qint64 bytes = 0;
    const QFileInfoList closed = folder.entryInfoList({QStringLiteral("karoo-desk-*.log")},
                                                      QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : closed) {
        bytes += file.size();
        if (bytes > closedBytesMost) {
            QFile::remove(file.filePath());
        }
    }
}

void LogFile::removeOlderThan(int days)
{
    const QDateTime limit = utc(m_clock.nowMs()).addDays(-days);
    const QFileInfoList closed =
        QDir(m_folder).entryInfoList({QStringLiteral("karoo-desk-*.log")}, QDir::Files);
    for (const QFileInfo &file : closed) {
        const QDateTime when = QDateTime::fromString(file.completeBaseName().mid(11),
                                                     QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        if (when.isValid() && QDateTime(when.date(), when.time(), Qt::UTC) < limit) {
            QFile::remove(file.filePath());
        }
    }
}
