// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QSet>

class ModelWorld;

/// A sequence of commands, drawn from a seed: each command from a generator of its own, so that one
/// can be left out and the others stay what they are.
struct ModelSequence
{
    quint32 seed = 0;
    int length = 50;
    QSet<int> leftOut = {};
};

struct ModelOutcome
{
    QList<QByteArray> faults;
    /// What was done, a line each.
    QList<QByteArray> lines;
    int acknowledged = 0;
    int sent = 0;
};

/// Runs a sequence on a new world, then lets all that waits end.
ModelOutcome runSequence(const ModelSequence &sequence);
/// The same sequence with as few commands as still show a fault.
ModelSequence shrunk(const ModelSequence &failing);
