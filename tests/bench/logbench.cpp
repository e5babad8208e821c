// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/logbench.h"

#include "tests/bench/logfill.h"
#include "tests/bench/memory.h"
#include "tests/bench/roombench.h"

#include <QApplication>
#include <QMap>
#include <QProcess>

#include <cstdio>
#include <cstring>

namespace {

constexpr int noLimitMs = -1;

/// A figure of both logs, in the table's order.
struct Line
{
    const char *name;
    const char *words;
    int decimals;
};

const QList<Line> lines = {
    {"open", "open the room, ms", 1},
    {"end", "jump to the end, ms", 1},
    {"words", "search a word, number or reference (the slowest of five), ms", 1},
    {"states", "filter by state (the slowest of three), ms", 1},
    {"channel", "filter by channel, ms", 1},
    {"count", "count what a filter holds (the slowest), ms", 1},
    {"gap99", "gap of the event loop, p99, ms", 1},
    {"gapmost", "gap of the event loop, longest, ms", 1},
    {"pss", "memory of the process, MiB", 0},
};

using Figures = QMap<QByteArray, QList<double>>;

Result<Figures> measured(const BenchPlan &plan, int messages)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(plan.self, {QStringLiteral("--log"), QString::number(messages),
                              QString::number(plan.rounds), QString::number(plan.seconds)});
    if (!process.waitForFinished(noLimitMs) || process.exitCode() != 0) {
        return Error::of(Error::Code::Unavailable, QStringLiteral("the log was not measured"));
    }
    Figures figures;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2) {
            figures[words.first()].append(words.last().toDouble());
        }
    }
    return figures;
}

} // namespace

Result<QList<BenchSection>> measureLog(const BenchPlan &plan)
{
    const auto small = measured(plan, 1000);
    if (!small) {
        return small.error();
    }
    const auto large = measured(plan, 1000000);
    if (!large) {
        return large.error();
    }
    QString text = QStringLiteral(
        "The room Messages offscreen, from the call until it is painted. The event loop while it "
        "is "
        "scrolled 60 times a second and 200 messages a second arrive. The memory is that of the "
        "process with room, store and writer.\n\n| | 1,000 messages | 1,000,000 messages |\n"
        "| --- | --- | --- |\n");
    const auto median = [](const Figures &figures, const Line &line) {
        return benchNumber(benchMedian(figures.value(line.name), [](double one) { return one; }),
                           line.decimals);
    };
    for (const Line &line : lines) {
        text +=
            QStringLiteral("| %1 | %2 | %3 |\n")
                .arg(QString::fromLatin1(line.words), median(*small, line), median(*large, line));
    }
    return QList<BenchSection>{{QStringLiteral("The log"), text}};
}

int runLog(int argc, char **argv)
{
    if (argc < 5) {
        return 2;
    }
    QApplication application(argc, argv);
    const int messages = std::atoi(argv[2]);
    RoomBench bench;
    const QStringList fill = {QStringLiteral("--fill"), bench.file(), QString::number(messages),
                              QString::number(bench.nowMs()), QStringLiteral("ended")};
    if (QProcess::execute(QCoreApplication::applicationFilePath(), fill) != 0) {
        return 1;
    }
    bench.takeUp();
    for (int round = 0; round < std::atoi(argv[3]); ++round) {
        const RoomFigures figures = bench.round(std::atof(argv[4]));
        for (auto at = figures.cbegin(); at != figures.cend(); ++at) {
            std::printf("%s %f\n", at.key().constData(), at.value());
        }
        std::printf("pss %f\n", processPss(QCoreApplication::applicationPid()));
    }
    return 0;
}

int runFill(int argc, char **argv)
{
    if (argc < 6) {
        return 2;
    }
    LogFill fill;
    fill.messages = std::atoi(argv[3]);
    fill.newestMs = std::atoll(argv[4]);
    fill.queued = std::strcmp(argv[5], "queued") == 0;
    const auto filled = fillLog(QString::fromLocal8Bit(argv[2]), fill);
    if (!filled) {
        std::fprintf(stderr, "%s\n", qPrintable(filled.error().detail));
    }
    return filled ? 0 : 1;
}
