// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/modelsequence.h"
#include "tests/support/trialrecord.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <array>
#include <cstdio>

namespace {

/// Sequences that showed a fault once, by their seeds; they run each time.
constexpr std::array<quint32, 0> keptSeeds{};

void print(const ModelSequence &sequence)
{
    const ModelOutcome outcome = runSequence(sequence);
    for (const QByteArray &line : outcome.lines) {
        std::printf("  %s\n", line.constData());
    }
    for (const QByteArray &fault : outcome.faults) {
        std::printf("  FAULT: %s\n", fault.constData());
    }
}

} // namespace

/// Random sequences of what can happen to the program, against a model of its promises. One of them
/// alone: KAROO_MODEL_SEQUENCE=seed.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("karoo.*=false"));
    bool one = false;
    const int wanted = qEnvironmentVariableIntValue("KAROO_MODEL_SEQUENCE", &one);
    if (one) {
        print({static_cast<quint32>(wanted)});
        return 0;
    }
    const quint32 seed = trialSeed();
    TrialRecord record(QStringLiteral("model"),
                       QStringLiteral("random sequences of requests, answers, news, time, kills, "
                                      "against a model of the promises"),
                       seed);
    std::printf("model: %d sequences, seed %u\n", trialCount(), seed);
    QList<quint32> seeds(keptSeeds.begin(), keptSeeds.end());
    for (int index = 0; index < trialCount(); ++index) {
        seeds.append((seed + static_cast<quint32>(index)) & 0x7fffffffU);
    }
    int acknowledged = 0;
    int sent = 0;
    for (const quint32 each : std::as_const(seeds)) {
        const ModelOutcome outcome = runSequence({each});
        ++record.times;
        acknowledged += outcome.acknowledged;
        sent += outcome.sent;
        if (!outcome.faults.isEmpty()) {
            ++record.faults;
            std::printf("FAULT in sequence %u: %s\n", each, outcome.faults.first().constData());
            if (record.faults <= 3) {
                print(shrunk({each}));
            }
            std::fflush(stdout);
        }
    }
    record.more = QStringLiteral("%1 messages acknowledged, given to the provider %2 times")
                      .arg(acknowledged)
                      .arg(sent);
    record.write();
    std::printf("%s: %s, %d faults\n", record.faults == 0 ? "ok" : "FAILED",
                qPrintable(record.more), record.faults);
    return record.faults == 0 && acknowledged > 0 ? 0 : 1;
}
