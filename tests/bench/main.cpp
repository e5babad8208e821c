// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/acceptbench.h"
#include "tests/bench/answerserver.h"
#include "tests/bench/bareserver.h"
#include "tests/bench/logbench.h"
#include "tests/bench/outgoingbench.h"
#include "tests/bench/report.h"
#include "tests/bench/soakbench.h"
#include "tests/bench/startbench.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstring>
#include <functional>

namespace {

/// A part of the benchmarks that can be run alone.
struct Bench
{
    const char *name;
    std::function<Result<QList<BenchSection>>(const BenchPlan &)> run;
    /// Whether it runs where nothing is named.
    bool always = true;
};

const QList<Bench> benches = {
    {"accepts", measureAccepts},  {"log", measureLog},           {"start", measureStart},
    {"soak", measureSoak, false}, {"outgoing", measureOutgoing},
};

struct Wish
{
    BenchPlan plan;
    QStringList only;
    QString output;
};

Wish wishOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    QStringList names;
    for (const Bench &bench : benches) {
        names.append(QString::fromLatin1(bench.name));
    }
    const QCommandLineOption output(QStringLiteral("output"), QStringLiteral("the report"),
                                    QStringLiteral("file"));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("parts to measure, with commas: ") +
                                      names.join(QLatin1Char(' ')),
                                  QStringLiteral("names"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("how many"),
                                    QStringLiteral("number"), QStringLiteral("5"));
    const QCommandLineOption seconds(QStringLiteral("seconds"),
                                     QStringLiteral("of each measurement"),
                                     QStringLiteral("number"), QStringLiteral("2"));
    const QCommandLineOption connections(QStringLiteral("connections"),
                                         QStringLiteral("of the accepts, with commas"),
                                         QStringLiteral("numbers"), QStringLiteral("1,16,64,256"));
    const QCommandLineOption soak(QStringLiteral("soak"),
                                  QStringLiteral("only this: 20 messages a second for so long"),
                                  QStringLiteral("minutes"), QStringLiteral("30"));
    parser.addOptions({soak, output, only, rounds, seconds, connections});
    parser.process(application);
    Wish wish;
    wish.plan.rounds = parser.value(rounds).toInt();
    wish.plan.seconds = parser.value(seconds).toDouble();
    wish.plan.self = QCoreApplication::applicationFilePath();
    for (const QString &number : parser.value(connections).split(QLatin1Char(','))) {
        wish.plan.connections.append(number.toInt());
    }
    wish.only = parser.value(only).split(QLatin1Char(','), Qt::SkipEmptyParts);
    wish.plan.soakMinutes = parser.value(soak).toDouble();
    if (parser.isSet(soak)) {
        wish.only = {QStringLiteral("soak")};
    }
    wish.output = parser.value(output);
    return wish;
}

bool failed(const Result<void> &result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
    }
    return !result;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--bare") == 0) {
        return runBareServer(argc, argv);
    }
    if (argc > 1 && std::strcmp(argv[1], "--log") == 0) {
        return runLog(argc, argv);
    }
    if (argc > 1 && std::strcmp(argv[1], "--window") == 0) {
        return runWindow(argc, argv);
    }
    if (argc > 1 && std::strcmp(argv[1], "--fill") == 0) {
        return runFill(argc, argv);
    }
    if (argc > 1 && std::strcmp(argv[1], "--answers") == 0) {
        return runAnswerServer();
    }
    QCoreApplication application(argc, argv);
    const Wish wish = wishOf(application);
    for (const Bench &bench : benches) {
        const bool named = wish.only.contains(QString::fromLatin1(bench.name));
        if (!named && (!wish.only.isEmpty() || !bench.always)) {
            continue;
        }
        const auto sections = bench.run(wish.plan);
        if (!sections) {
            return failed(sections.error()) ? 1 : 0;
        }
        for (const BenchSection &section : *sections) {
            std::printf("\n## %s\n\n%s\n", qPrintable(section.title), qPrintable(section.text));
        }
        // After each part: the next may take long, or fail.
        if (failed(writeBenchReport(wish.output, *sections))) {
            return 1;
        }
    }
    return 0;
}
