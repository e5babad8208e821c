// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/subject.h"

#include <QDir>
#include <QTcpSocket>

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

qint64 Subject::open() const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    if (!socket.waitForConnected(5000)) {
        return -1;
    }
    socket.write("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) +
                 "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(5000)) {
        answer += socket.readAll();
    }
    qint64 total = 0;
    for (const QByteArray &line : answer.split('\n')) {
        if (line.startsWith("karoo_messages_open")) {
            total += line.mid(line.lastIndexOf(' ') + 1).toLongLong();
        }
    }
    return total;
}
