// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/modelsequence.h"

#include "tests/model/modelcommand.h"

#include <array>

QByteArray Command::run()
{
    struct Weighed
    {
        int weight;
        Verb verb;
    };
    static const std::array<Weighed, 13> verbs{{{22, &Command::post},
                                                {6, &Command::repeat},
                                                {6, &Command::batch},
                                                {3, &Command::bad},
                                                {7, &Command::cancel},
                                                {8, &Command::retry},
                                                {26, &Command::answer},
                                                {9, &Command::evidence},
                                                {12, &Command::pass},
                                                {5, &Command::killed},
                                                {3, &Command::token},
                                                {3, &Command::pause},
                                                {2, &Command::stranger}}};
    int total = 0;
    for (const Weighed &one : verbs) {
        total += one.weight;
    }
    // One that finds nothing to do gives its place to another.
    for (int attempts = 0; attempts < 8; ++attempts) {
        int left = draw(total);
        std::size_t index = 0;
        while ((left -= verbs.at(index).weight) >= 0) {
            ++index;
        }
        const QByteArray done = (this->*verbs.at(index).verb)();
        if (!done.isEmpty()) {
            m_world.settle();
            return done;
        }
    }
    return "nothing";
}

namespace {

/// splitmix64: neighbouring numbers give generators that have nothing in common.
quint32 seedOf(quint32 sequence, int index)
{
    quint64 mixed =
        (static_cast<quint64>(sequence) << 32) + static_cast<quint64>(index) + 0x9e3779b97f4a7c15U;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
    return static_cast<quint32>(mixed ^ (mixed >> 31));
}

} // namespace

ModelOutcome runSequence(const ModelSequence &sequence)
{
    ModelWorld world;
    ModelOutcome outcome;
    for (int index = 0; index < sequence.length && world.isSound(); ++index) {
        if (!sequence.leftOut.contains(index)) {
            const QByteArray done = Command(world, seedOf(sequence.seed, index)).run();
            outcome.lines.append(QByteArray::number(index) + ": " + done);
        }
    }
    if (world.isSound()) {
        checkPromises(world);
    }
    if (world.isSound()) {
        drain(world);
        checkPromises(world);
    }
    outcome.faults = world.faults;
    outcome.acknowledged = static_cast<int>(world.messages.size());
    for (const ModelMessage &message : std::as_const(world.messages)) {
        outcome.sent += message.given;
    }
    return outcome;
}

ModelSequence shrunk(const ModelSequence &failing)
{
    ModelSequence least = failing;
    for (int index = failing.length - 1; index >= 0; --index) {
        ModelSequence tried = least;
        tried.leftOut.insert(index);
        if (!runSequence(tried).faults.isEmpty()) {
            least = tried;
        }
    }
    return least;
}
