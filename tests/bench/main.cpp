// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareserver.h"
#include "tests/bench/commitloop.h"
#include "tests/bench/loadclient.h"
#include "tests/bench/report.h"
#include "tests/bench/subject.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <cstdio>
#include <cstring>

namespace {

const QList<int> connectionCounts = {1, 16, 64, 256};

QByteArray request(quint16 port, const QByteArray &token)
{
    // Another person each time: the order per contact would make them wait for one another.
    const QByteArray body =
        "{\"chatbot\": \"cobranca\", \"to\": {\"phone\": \"+55119@@@@@@@@\", \"name\": \"Joao "
        "Silva\"}, \"text\": \"Ola {{NOME_CLIENTE}}, seu boleto @@@@@@@@ chegou.\", "
        "\"reference\": \"NF-@@@@@@@@\"}";
    return "POST /v1/messages HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
           "\r\nAuthorization: Bearer " + token +
           "\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

LoadResult load(const Subject &subject, int connections, double seconds)
{
    LoadClient::Plan plan;
    plan.port = subject.port();
    plan.connections = connections;
    plan.seconds = seconds;
    plan.request = request(subject.port(), subject.token());
    return LoadClient(plan).run();
}

bool failed(const QString &why)
{
    if (!why.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(why));
    }
    return !why.isEmpty();
}

bool measureDelivery(Round &round, double seconds)
{
    Subject program;
    if (failed(program.startProgram(false))) {
        return false;
    }
    QElapsedTimer timer;
    timer.start();
    const LoadResult accepted = load(program, 16, seconds);
    while (program.open() != 0 && timer.elapsed() < 120000) {
        QThread::msleep(20);
    }
    round.acceptsOfDelivery = accepted.perSecond();
    round.deliveredPerSecond = accepted.answered / (static_cast<double>(timer.elapsed()) / 1000);
    return true;
}

bool measure(Round &round, const QString &self, double seconds)
{
    for (const int connections : connectionCounts) {
        Subject bare;
        Subject program;
        if (failed(bare.startBare(self)) || failed(program.startProgram(true))) {
            return false;
        }
        round.bare.insert(connections, load(bare, connections, seconds));
        round.accepts.insert(connections, load(program, connections, seconds));
        std::printf("%4d connections: bare %.0f/s, accepts %.0f/s (wrong answers %d, %d)\n",
                    connections, round.bare[connections].perSecond(),
                    round.accepts[connections].perSecond(), round.bare[connections].wrong,
                    round.accepts[connections].wrong);
        std::fflush(stdout);
    }
    round.rawCommits1 = rawCommitsPerSecond(1, seconds);
    round.rawCommits16 = rawCommitsPerSecond(16, seconds);
    round.rawCommits64 = rawCommitsPerSecond(64, seconds);
    if (!measureDelivery(round, seconds)) {
        return false;
    }
    std::printf("raw commits of 1, 16, 64: %.0f, %.0f, %.0f/s; delivered %.0f/s\n",
                round.rawCommits1, round.rawCommits16, round.rawCommits64,
                round.deliveredPerSecond);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--bare") == 0) {
        return runBareServer(argc, argv);
    }
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption output(QStringLiteral("output"), QStringLiteral("the report"),
                                    QStringLiteral("file"));
    const QCommandLineOption roundsOption(QStringLiteral("rounds"), QStringLiteral("how many"),
                                          QStringLiteral("number"), QStringLiteral("5"));
    const QCommandLineOption secondsOption(QStringLiteral("seconds"),
                                           QStringLiteral("of each measurement"),
                                           QStringLiteral("number"), QStringLiteral("2"));
    parser.addOptions({output, roundsOption, secondsOption});
    parser.process(application);
    QList<Round> rounds;
    for (int index = 0; index < parser.value(roundsOption).toInt(); ++index) {
        Round round;
        if (!measure(round, QCoreApplication::applicationFilePath(),
                     parser.value(secondsOption).toDouble())) {
            return 1;
        }
        rounds.append(round);
    }
    const QByteArray report = benchmarkReport(rounds).toUtf8();
    QFile file(parser.value(output));
    if (parser.isSet(output) && (!file.open(QIODevice::WriteOnly) || file.write(report) < 0)) {
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(file.fileName()));
        return 1;
    }
    std::fputs(report.constData(), stdout);
    return 0;
}
