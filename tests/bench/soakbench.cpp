// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/soakbench.h"

#include "tests/bench/memory.h"
#include "tests/bench/requests.h"
#include "tests/bench/subject.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTcpSocket>
#include <QThread>

namespace {

constexpr int everyMs = 50;
constexpr int looks = 10;
constexpr int patienceMs = 5000;

struct Look
{
    double minute;
    int sent;
    double pss;
    int descriptors;
    double walMiB;
    double fileMiB;
};

/// One message over the kept connection; whether it was accepted.
bool post(QTcpSocket &socket, const Subject &program, QByteArray request, int number)
{
    if (socket.state() != QAbstractSocket::ConnectedState) {
        socket.abort();
        socket.connectToHost(QStringLiteral("127.0.0.1"), program.port());
        socket.waitForConnected(patienceMs);
    }
    request.replace("@@@@@@@@", QByteArray::number(number).rightJustified(8, '0'));
    socket.write(request);
    QByteArray answer;
    while (!answer.endsWith('}') && socket.waitForReadyRead(patienceMs)) {
        answer += socket.readAll();
    }
    return answer.startsWith("HTTP/1.1 202");
}

Look lookAt(const Subject &program, double minute, int sent)
{
    const QString file = program.folder() + QStringLiteral("/karoo.db");
    const auto size = [](const QString &name) {
        return static_cast<double>(QFileInfo(name).size()) / (1 << 20);
    };
    return {minute,
            sent,
            processPss(program.process()),
            processDescriptors(program.process()),
            size(file + QStringLiteral("-wal")),
            size(file)};
}

QString tableOf(const QList<Look> &all)
{
    QString text = QStringLiteral("| minute | messages | memory, MiB | descriptors | WAL, MiB | "
                                  "database, MiB |\n| --- | --- | --- | --- | --- | --- |\n");
    for (const Look &look : all) {
        text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n")
                    .arg(benchNumber(look.minute, 1), QString::number(look.sent),
                         benchNumber(look.pss, 1), QString::number(look.descriptors),
                         benchNumber(look.walMiB, 1), benchNumber(look.fileMiB, 1));
    }
    return text;
}

} // namespace

Result<QList<BenchSection>> measureSoak(const BenchPlan &plan)
{
    Subject program;
    if (const QString failed = program.startProgram(false); !failed.isEmpty()) {
        return Error::of(Error::Code::Unavailable, failed);
    }
    const QByteArray request = BenchRequest::message().bytes(program.port(), program.token());
    const double wholeMs = plan.soakMinutes * 60000;
    QTcpSocket socket;
    QList<Look> all;
    int sent = 0;
    int refused = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < wholeMs) {
        if (timer.elapsed() < static_cast<qint64>(sent) * everyMs) {
            QThread::msleep(1);
            continue;
        }
        refused += post(socket, program, request, ++sent) ? 0 : 1;
        if (static_cast<double>(timer.elapsed()) >=
            static_cast<double>(all.size() + 1) * wholeMs / looks) {
            all.append(lookAt(program, static_cast<double>(timer.elapsed()) / 60000, sent));
        }
    }
    const QString text =
        QStringLiteral(
            "%1 minutes of 20 messages a second over one connection, each delivered by a "
            "Simulador; headless. Not accepted: %2. Not at an end at the end: %3.\n\n")
            .arg(benchNumber(plan.soakMinutes, 1))
            .arg(refused)
            .arg(program.open());
    return QList<BenchSection>{{QStringLiteral("Soak"), text + tableOf(all)}};
}
