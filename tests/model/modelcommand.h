// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/model/modelworld.h"

#include <QRandomGenerator>

/// One command: what it does to the program, and what the model says to the answer.
class Command
{
public:
    Command(ModelWorld &world, quint32 seed)
        : m_world(world)
        , m_random(seed)
    {
    }

    /// Draws one and does it; what it was.
    QByteArray run();

private:
    /// What was done; empty: there was nothing to do it to.
    using Verb = QByteArray (Command::*)();

    int draw(int below) { return static_cast<int>(m_random.bounded(below)); }
    bool chance(int percent) { return draw(100) < percent; }
    ModelMessage *anyMessage();
    QJsonObject body(int system);
    void note(int system, const QJsonObject &request, const QJsonObject &answer);
    static qint64 timeOf(const QJsonObject &request, const char *member);

    QByteArray post();
    QByteArray repeat();
    QByteArray batch();
    QByteArray bad();
    QByteArray cancel();
    QByteArray retry();
    QByteArray answer();
    QByteArray evidence();
    QByteArray pass();
    QByteArray killed();
    QByteArray token();
    QByteArray pause();
    QByteArray stranger();

    QByteArray keyed(int system, const QByteArray &key, const QByteArray &path,
                     const QByteArray &text);
    void takeSingle(int system, const QByteArray &text, const ApiAnswer &answer);
    void takeBatch(int system, const QByteArray &text, const ApiAnswer &answer);
    SendOutcome outcome(const QByteArray &id);

    ModelWorld &m_world;
    QRandomGenerator m_random;
};
