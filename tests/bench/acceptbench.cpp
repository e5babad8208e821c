// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/acceptbench.h"

#include "tests/bench/accepttables.h"
#include "tests/bench/commitloop.h"
#include "tests/bench/requests.h"
#include "tests/bench/subject.h"

#include <QElapsedTimer>
#include <QThread>

#include <cstdio>

namespace {

LoadResult load(const Subject &subject, const BenchRequest &request, int connections,
                double seconds)
{
    LoadClient::Plan plan;
    plan.port = subject.port();
    plan.connections = connections;
    plan.seconds = seconds;
    plan.expectedStatus = request.expectedStatus;
    plan.request = request.bytes(subject.port(), subject.token());
    return LoadClient(plan).run();
}

Error failed(const QString &why)
{
    return Error::of(Error::Code::Unavailable, why);
}

/// One number of connections: the bare route, then the program.
Result<void> measureConnections(AcceptRound &round, const BenchPlan &plan, int connections)
{
    Subject bare;
    Subject program;
    if (const QString why = bare.startBare(plan.self); !why.isEmpty()) {
        return failed(why);
    }
    if (const QString why = program.startProgram(true); !why.isEmpty()) {
        return failed(why);
    }
    AcceptRound::Accepts &accepts = round.accepts[connections];
    accepts.bare = load(bare, BenchRequest::message(), connections, plan.seconds);
    const Subject::Usage before = program.usage();
    accepts.load = load(program, BenchRequest::message(), connections, plan.seconds);
    accepts.usage = program.usage().since(before);
    if (accepts.load.wrong > 0) {
        return failed(
            QStringLiteral("%1 answers of the program were wrong").arg(accepts.load.wrong));
    }
    std::printf("%4d connections: bare %.0f/s, accepts %.0f/s = %.3f; %.1f messages a commit;",
                connections, accepts.bare.perSecond(), accepts.load.perSecond(),
                accepts.load.perSecond() / accepts.bare.perSecond(), accepts.usage.jobsPerCommit());
    for (auto entry = accepts.usage.cpuMs.cbegin(); entry != accepts.usage.cpuMs.cend(); ++entry) {
        if (entry.value() * 1000 > accepts.load.answered) {
            std::printf(" %s %.1f", qPrintable(entry.key()),
                        1000 * entry.value() / accepts.load.answered);
        }
    }
    std::printf(" us each\n");
    std::fflush(stdout);
    return {};
}

Result<void> measureBatches(AcceptRound &round, const BenchPlan &plan)
{
    Subject program;
    if (const QString why = program.startProgram(true); !why.isEmpty()) {
        return failed(why);
    }
    const LoadResult result = load(program, BenchRequest::batch(1000), 1, plan.seconds);
    if (result.wrong > 0) {
        return failed(QStringLiteral("a batch was answered wrongly"));
    }
    round.batchedPerSecond = 1000 * result.perSecond();
    return {};
}

/// From the first request until the last message is delivered; `afterwards`: seconds from the end
/// of the load on.
Result<void> measureDelivery(AcceptRound &round, const BenchPlan &plan)
{
    for (const int connections : {16, 64}) {
        Subject program;
        if (const QString why = program.startProgram(false); !why.isEmpty()) {
            return failed(why);
        }
        QElapsedTimer timer;
        timer.start();
        const double seconds = connections == 64 ? 1 : plan.seconds;
        const LoadResult accepted = load(program, BenchRequest::message(), connections, seconds);
        const double loaded = static_cast<double>(timer.elapsed()) / 1000;
        while (program.open() != 0 && timer.elapsed() < 120000) {
            QThread::msleep(20);
        }
        const double all = static_cast<double>(timer.elapsed()) / 1000;
        AcceptRound::Delivery &delivery = round.delivery[connections];
        delivery.deliveredPerSecond = accepted.answered / all;
        delivery.accepted = accepted.answered;
        delivery.secondsAfterwards = all - loaded;
    }
    return {};
}

Result<AcceptRound> measureRound(const BenchPlan &plan)
{
    AcceptRound round;
    for (const int connections : plan.connections) {
        if (auto done = measureConnections(round, plan, connections); !done) {
            return done.error();
        }
    }
    round.rawCommits = {{1, rawCommitsPerSecond(1, plan.seconds)},
                        {16, rawCommitsPerSecond(16, plan.seconds)},
                        {64, rawCommitsPerSecond(64, plan.seconds)}};
    if (auto done = measureBatches(round, plan); !done) {
        return done.error();
    }
    if (auto done = measureDelivery(round, plan); !done) {
        return done.error();
    }
    std::printf("raw commits of 1, 16, 64: %.0f, %.0f, %.0f/s; batches %.0f/s; delivered %.0f/s, "
                "the burst of %d within %.2f s more\n",
                round.rawCommits[1], round.rawCommits[16], round.rawCommits[64],
                round.batchedPerSecond, round.delivery[16].deliveredPerSecond,
                round.delivery[64].accepted, round.delivery[64].secondsAfterwards);
    std::fflush(stdout);
    return round;
}

} // namespace

Result<QList<BenchSection>> measureAccepts(const BenchPlan &plan)
{
    QList<AcceptRound> rounds;
    for (int index = 0; index < plan.rounds; ++index) {
        auto round = measureRound(plan);
        if (!round) {
            return round.error();
        }
        rounds.append(std::move(round).value());
    }
    return AcceptTables::sections(rounds);
}
