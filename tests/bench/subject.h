// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// A process that listens: the program on a folder of its own with a Simulador and a chatbot, or
/// the bare server.
class Subject
{
public:
    /// What the program has used up to a moment, or between two.
    struct Usage
    {
        /// User and kernel, by the thread's name.
        QMap<QString, double> cpuMs;
        qint64 commits = 0;
        qint64 jobs = 0;

        Usage since(const Usage &before) const;
        double jobsPerCommit() const;
    };

    ~Subject();

    /// The release build of the program, headless; `offline` delivers nothing. Empty: ready.
    QString startProgram(bool offline);
    QString startBare(const QString &self);
    /// The provider that answers at once.
    QString startAnswers(const QString &self);
    void stop();

    quint16 port() const { return m_port; }
    QByteArray token() const { return m_token; }
    QString folder() const { return m_folder->path(); }
    qint64 process() const { return m_process.processId(); }
    /// Outgoing messages that are not at an end yet, by the program's own gauge; -1: no answer.
    qint64 open() const;
    Usage usage() const;

private:
    QByteArray metrics() const;
    static qint64 sumOf(const QByteArray &metrics, const QByteArray &name);
    QString start(const QString &program, const QStringList &arguments);
    QString admin(const QStringList &words, const QByteArray &input, QByteArray *output);

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QByteArray m_token;
};
