// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/model/modelprogram.h"

#include <QMap>
#include <QTemporaryDir>

/// What the model knows of a message that was acknowledged.
struct ModelMessage
{
    QByteArray id;
    int system = 0;
    QByteArray phone;
    QByteArray channel;
    qint64 sendAt = 0;
    qint64 expiresAt = 0;
    /// So often it may be given to the provider: once, and once more for each attempt that is known
    /// not to have arrived and each retry that was granted.
    int granted = 1;
    int given = 0;
    /// What the provider calls each attempt that it took.
    QList<QByteArray> providerIds;
    bool retried = false;
    bool cancelled = false;
};

/// What was answered to a request with a key.
struct ModelKey
{
    QByteArray path;
    QByteArray body;
    int status = 0;
    QByteArray answer;
};

/// The program and what it has promised, side by side. Nothing here is taken from the program's own
/// rules: CONTRACT sections 1 to 3 alone say what may be.
class ModelWorld
{
public:
    static constexpr int systems = 2;

    ModelWorld();
    ~ModelWorld();

    ModelProgram &program() { return *m_program; }
    void pass(qint64 milliseconds);
    /// Nothing moves between calls until this: what a call acknowledged is noted before.
    void settle();
    /// The files stay as they are at this moment; everything else is gone.
    void kill();
    void start(bool holdsLate);
    bool runs() const { return m_program != nullptr; }

    /// A promise that was broken.
    void fault(const QByteArray &what);
    bool isSound() const { return faults.isEmpty(); }

    /// Pauses a channel or lets it go on, sound.
    void setChannel(const Channel &channel, bool active);
    ModelMessage *find(const QByteArray &id);
    void acknowledge(const ModelMessage &message);
    QByteArray newProviderId() { return "wamid." + QByteArray::number(++m_providerIds); }
    ApiAnswer get(const ModelMessage &message);
    ApiAnswer call(int system, const QByteArray &method, const QByteArray &path,
                   const QByteArray &body = {}, const QByteArray &key = {});

    FakeClock clock;
    DriverScript driver;
    QList<ModelMessage> messages;
    QMap<QByteArray, ModelKey> keys[systems];
    QByteArray tokens[systems];
    QList<QByteArray> revoked;
    QList<QByteArray> faults;
    /// Answers whatever comes, at once.
    bool providerTakesAll = false;

private:
    std::optional<SendOutcome> given(const OutboundMessage &message);
    void checkOrder(const ModelMessage &message);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ModelProgram> m_program;
    int m_providerIds = 0;
};

/// The promises that hold at every moment.
void checkPromises(ModelWorld &world);
/// Lets the provider take all and a day pass; then nothing may wait any more.
void drain(ModelWorld &world);
