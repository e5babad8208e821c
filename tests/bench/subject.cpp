// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/subject.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>

#include <unistd.h>

namespace {

const QByteArray setupFile = R"({"version": 1,
 "external_systems": [{"name": "ERP"}],
 "channels": [{"key": "telefone", "name": "Telefone", "kind": "simulator", "in_flight": 32}],
 "chatbots": [{"external_id": "cobranca", "name": "Cobranca", "proactive_only": true,
               "external_system": "ERP", "channels": ["telefone"]}]})";

} // namespace

Subject::~Subject()
{
    stop();
}

QString Subject::startProgram(bool offline)
{
    // Beside the benchmark, not in a temporary file system that lives in memory.
    m_folder =
        std::make_unique<QTemporaryDir>(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    QByteArray output;
    const QString setUp = admin({QStringLiteral("setup"), QStringLiteral("-")}, setupFile, &output);
    if (!setUp.isEmpty()) {
        return setUp;
    }
    const QString issued =
        admin({QStringLiteral("issue-token"), QStringLiteral("--system"), QStringLiteral("ERP")},
              {}, &output);
    if (!issued.isEmpty()) {
        return issued;
    }
    m_token = output.trimmed();
    QStringList arguments = {QStringLiteral("--headless"), QStringLiteral("--data"),
                             m_folder->path(), QStringLiteral("--listen"),
                             QStringLiteral("127.0.0.1:0")};
    if (offline) {
        arguments.append(QStringLiteral("--offline"));
    }
    return start(QStringLiteral(KAROO_DESK), arguments);
}

QString Subject::startBare(const QString &self)
{
    return start(self, {QStringLiteral("--bare")});
}

QString Subject::startAnswers(const QString &self)
{
    return start(self, {QStringLiteral("--answers")});
}

QString Subject::start(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    QByteArray line;
    while (!line.contains('\n') && m_process.waitForReadyRead(20000)) {
        line += m_process.readAllStandardOutput();
    }
    m_port = line.trimmed().mid(line.trimmed().lastIndexOf(':') + 1).toUShort();
    return m_port == 0 ? program + QStringLiteral(" did not get ready") : QString();
}

QString Subject::admin(const QStringList &words, const QByteArray &input, QByteArray *output)
{
    QProcess process;
    QStringList arguments = {QStringLiteral("admin"), QStringLiteral("--data"), m_folder->path()};
    process.start(QStringLiteral(KAROO_DESK), arguments + words);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(30000);
    *output = process.readAllStandardOutput();
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError());
}

void Subject::stop()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        m_process.waitForFinished(30000);
    }
}

QByteArray Subject::metrics() const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    if (!socket.waitForConnected(5000)) {
        return {};
    }
    socket.write("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) +
                 "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(5000)) {
        answer += socket.readAll();
    }
    return answer;
}

/// Of all labels; -1: the program said nothing of it.
qint64 Subject::sumOf(const QByteArray &metrics, const QByteArray &name)
{
    qint64 total = 0;
    bool found = false;
    for (const QByteArray &line : metrics.split('\n')) {
        if (line.startsWith(name + ' ') || line.startsWith(name + '{')) {
            total += line.mid(line.lastIndexOf(' ') + 1).toLongLong();
            found = true;
        }
    }
    return found ? total : -1;
}

qint64 Subject::open() const
{
    return sumOf(metrics(), "karoo_messages_open");
}

Subject::Usage Subject::usage() const
{
    Usage usage;
    const QByteArray text = metrics();
    usage.commits = sumOf(text, "karoo_write_commits_total");
    usage.jobs = sumOf(text, "karoo_write_jobs_total");
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(m_process.processId()));
    const double tickMs = 1000.0 / static_cast<double>(::sysconf(_SC_CLK_TCK));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile stat(tasks.filePath(task + QStringLiteral("/stat")));
        if (!stat.open(QIODevice::ReadOnly)) {
            continue;
        }
        // proc(5): the name in brackets is the second field, utime and stime are 14 and 15.
        const QByteArray line = stat.readAll();
        const qsizetype begin = line.indexOf('(') + 1;
        const qsizetype end = line.lastIndexOf(')');
        const QList<QByteArray> fields = line.mid(end + 2).split(' ');
        usage.cpuMs[QString::fromUtf8(line.mid(begin, end - begin))] +=
            (fields.value(11).toDouble() + fields.value(12).toDouble()) * tickMs;
    }
    return usage;
}

Subject::Usage Subject::Usage::since(const Usage &before) const
{
    Usage difference{{}, commits - before.commits, jobs - before.jobs};
    for (auto entry = cpuMs.cbegin(); entry != cpuMs.cend(); ++entry) {
        difference.cpuMs.insert(entry.key(), entry.value() - before.cpuMs.value(entry.key()));
    }
    return difference;
}

double Subject::Usage::jobsPerCommit() const
{
    return commits > 0 ? static_cast<double>(jobs) / static_cast<double>(commits) : 0;
}
