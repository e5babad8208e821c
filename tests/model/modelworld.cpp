// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/modelworld.h"

#include "models/actions/applysetup.h"
#include "models/actions/issuetoken.h"
#include "models/actions/setchannelactive.h"
#include "models/store/channelstore.h"
#include "models/store/messagestore.h"

#include <QFile>

namespace {

const Actor tester{Actor::Kind::Admin, 0, QStringLiteral("test")};

/// What all worlds begin with: a folder that is set up, and the tokens.
struct Beginning
{
    QTemporaryDir folder;
    QByteArray tokens[ModelWorld::systems];
};

const QByteArray setupFile = QByteArray(R"({'version': 1,
 'external_systems': [{'name': 'ERP'}, {'name': 'Loja'}],
 'channels': [{'key': 'telefone', 'name': 'Telefone', 'kind': 'simulator', 'in_flight': 3},
              {'key': 'reserva', 'name': 'Reserva', 'kind': 'simulator', 'in_flight': 2,
               'rate_per_second': 2}],
 'chatbots': [{'external_id': 'cobranca', 'name': 'Cobranca', 'proactive_only': true,
               'external_system': 'ERP', 'channels': ['telefone', 'reserva']},
              {'external_id': 'loja', 'name': 'Loja', 'proactive_only': true,
               'external_system': 'Loja', 'channels': ['reserva']}]})")
                                 .replace('\'', '"');

const Beginning &beginning()
{
    static const auto made = [] {
        auto world = std::make_unique<Beginning>();
        FakeClock clock;
        DriverScript driver;
        ModelProgram program(world->folder.path(), clock, driver, false);
        const ChannelTools tools{program.kinds(), program.vault()};
        program.must<QList<SetupChange>>(
            [&](WriteContext &context) { return applySetup(context, setupFile, tools, tester); });
        int index = 0;
        for (const char *chatbot : {"cobranca", "loja"}) {
            const ConfigurationPointer now = program.configuration();
            const ExternalSystemId system = *now->chatbot(QLatin1String(chatbot))->system;
            const auto issued = program.must<IssuedToken>([&](WriteContext &context) {
                return issueToken(context, {system, QStringLiteral("first"), allRights, {}},
                                  tester);
            });
            world->tokens[index++] = issued.secret.reveal();
        }
        return world;
    }();
    return *made;
}

void copyDatabase(const QString &from, const QString &to)
{
    for (const char *name : {"/karoo.db", "/karoo.db-wal"}) {
        const QString file = from + QLatin1String(name);
        if (QFile::exists(file) && !QFile::copy(file, to + QLatin1String(name))) {
            qFatal("cannot copy %s", qPrintable(file));
        }
    }
}

} // namespace

ModelWorld::ModelWorld()
    : m_folder(std::make_unique<QTemporaryDir>())
{
    for (int index = 0; index < systems; ++index) {
        tokens[index] = beginning().tokens[index];
    }
    copyDatabase(beginning().folder.path(), m_folder->path());
    driver.automatic = [this](const OutboundMessage &message) { return given(message); };
    start(false);
}

ModelWorld::~ModelWorld() = default;

void ModelWorld::start(bool holdsLate)
{
    m_program = std::make_unique<ModelProgram>(m_folder->path(), clock, driver, holdsLate);
    settle();
}

void ModelWorld::kill()
{
    // As SIGKILL leaves it: what was written is in the files, in order or not.
    auto next = std::make_unique<QTemporaryDir>();
    copyDatabase(m_folder->path(), next->path());
    m_program.reset();
    driver.open.clear();
    m_folder = std::move(next);
}

void ModelWorld::pass(qint64 milliseconds)
{
    clock.advance(milliseconds);
    m_program->tick();
}

void ModelWorld::settle()
{
    m_program->settle();
}

void ModelWorld::fault(const QByteArray &what)
{
    faults.append(what);
}

ModelMessage *ModelWorld::find(const QByteArray &id)
{
    const auto found = std::find_if(messages.begin(), messages.end(),
                                    [&id](const ModelMessage &one) { return one.id == id; });
    return found == messages.end() ? nullptr : &*found;
}

void ModelWorld::acknowledge(const ModelMessage &message)
{
    if (find(message.id) != nullptr) {
        fault(message.id + " was given out twice");
    }
    messages.append(message);
}

void ModelWorld::setChannel(const Channel &channel, bool active)
{
    m_program->must<bool>([&](WriteContext &context) -> Result<bool> {
        context.note(Change::Kind::Channel, channel.id.value);
        const auto sound = ChannelStore(context.connection()).setSound(channel.id, context.nowMs());
        if (!sound) {
            return sound.error();
        }
        const auto set = setChannelActive(context, channel.id, active, tester);
        return set ? Result(true) : set.error();
    });
}

ApiAnswer ModelWorld::call(int system, const QByteArray &method, const QByteArray &path,
                           const QByteArray &body, const QByteArray &key)
{
    return m_program->call(tokens[system], method, path, body, key);
}

ApiAnswer ModelWorld::get(const ModelMessage &message)
{
    return call(message.system, "GET", "/v1/messages/" + message.id);
}

/// The provider is given a message: is this one that it may get, and now?
std::optional<SendOutcome> ModelWorld::given(const OutboundMessage &outbound)
{
    const QByteArray id = outbound.message.id.text().toLatin1();
    ModelMessage *message = find(id);
    if (message == nullptr) {
        fault(id + " is sent, and nobody was told of it");
        return std::nullopt;
    }
    ++message->given;
    if (message->given > message->granted) {
        fault(id + " is given to the provider " + QByteArray::number(message->given) +
              " times, and may be " + QByteArray::number(message->granted) + " times");
    }
    if (message->sendAt > clock.nowMs()) {
        fault(id + " is sent before its time");
    }
    if (message->expiresAt > 0 && message->expiresAt <= clock.nowMs()) {
        fault(id + " is sent after its time");
    }
    if (message->cancelled) {
        fault(id + " was cancelled and is sent");
    }
    checkOrder(*message);
    if (!providerTakesAll) {
        return std::nullopt;
    }
    const QByteArray providerId = newProviderId();
    message->providerIds.append(providerId);
    return Send::Sent{QString::fromLatin1(providerId)};
}

/// What was accepted earlier for the same person and waits holds it back. Those that a person sent
/// again, or that had a time of their own, have another place in the row.
void ModelWorld::checkOrder(const ModelMessage &message)
{
    MessageStore store(m_program->reader());
    for (const ModelMessage &earlier : messages) {
        if (earlier.id == message.id || message.sendAt > 0 || message.retried) {
            return;
        }
        if (earlier.phone != message.phone || earlier.channel != message.channel ||
            earlier.sendAt > 0 || earlier.retried) {
            continue;
        }
        const auto row = store.find(*MessageId::fromText(QString::fromLatin1(earlier.id)));
        const bool waits =
            row && !row->heldAsLate &&
            (row->status == MessageStatus::Queued || row->status == MessageStatus::Sending);
        if (waits) {
            fault(message.id + " is sent before " + earlier.id + ", which waits");
        }
    }
}

namespace {

bool waits(const QJsonObject &message)
{
    const QString status = message[QStringLiteral("status")].toString();
    return status == QLatin1String("scheduled") || status == QLatin1String("queued") ||
           status == QLatin1String("sending");
}

/// Sends those that wait for a person; how many wait at all.
int waiting(ModelWorld &world)
{
    int count = 0;
    for (ModelMessage &message : world.messages) {
        const QJsonObject found = world.get(message).json();
        if (!waits(found)) {
            continue;
        }
        ++count;
        const QJsonArray history = found[QStringLiteral("history")].toArray();
        if (history.last()[QStringLiteral("code")].toString() == QLatin1String("late")) {
            const int status =
                world.call(message.system, "POST", "/v1/messages/" + message.id + "/retry", "{}")
                    .status;
            message.retried = true;
            message.sendAt = message.expiresAt = 0;
            if (status != 200) {
                world.fault(message.id +
                            " is late and cannot be sent: " + QByteArray::number(status));
            }
        }
    }
    world.settle();
    return count;
}

} // namespace

void drain(ModelWorld &world)
{
    constexpr qint64 secondMs = 1000;
    constexpr int steps = 80;
    world.providerTakesAll = true;
    const ConfigurationPointer now = world.program().configuration();
    for (const Channel &channel : now->channels) {
        world.setChannel(channel, true);
    }
    while (!world.driver.open.isEmpty()) {
        const Message asked = world.driver.open.constFirst().message.message;
        const QByteArray providerId = world.newProviderId();
        world.find(asked.id.text().toLatin1())->providerIds.append(providerId);
        world.driver.answer(asked.row, Send::Sent{QString::fromLatin1(providerId)});
        world.settle();
    }
    int left = waiting(world);
    for (int step = 0; step < steps && left > 0; ++step) {
        world.pass(step < steps / 4 ? 10 * secondMs : 1800 * secondMs);
        left = waiting(world);
    }
    if (left > 0) {
        world.fault(QByteArray::number(left) + " messages wait for ever");
    }
}
