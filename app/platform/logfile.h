// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <mutex>

class Clock;

/// The program's log: every line goes to standard error and to a file of the data folder that turns
/// over by the day (UTC) and by size. Installs itself as Qt's message handler as long as it lives.
class LogFile
{
public:
    /// A file of more bytes is turned over within its day.
    static constexpr qint64 sizeLimit = 16 * 1024 * 1024;
    /// Of all files that were turned over; the oldest go.
    static constexpr qint64 closedBytesMost = 32 * sizeLimit;

    LogFile(const QString &folder, const Clock &clock);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// Files that were closed before this many days go away.
    void removeOlderThan(int days);
    /// Writes one line; a file that cannot be written (a full disk) loses it, standard error has
    /// it.
    void write(QtMsgType type, const char *category, const QString &text);

private:
    void openFor(qint64 nowMs);
    void turnOver(qint64 nowMs);

    QString m_folder;
    const Clock &m_clock;
    std::mutex m_mutex;
    QFile m_file;
    QString m_day;
};
