// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripteddriver.h"

namespace {

void hand(const DriverScript::Sending &sending, const SendOutcome &outcome)
{
    if (sending.context) {
        QMetaObject::invokeMethod(
            sending.context, [sent = sending.sent, outcome] { sent(outcome); },
            Qt::QueuedConnection);
    }
}

class ScriptedDriver : public ChannelDriver
{
public:
    explicit ScriptedDriver(DriverScript &script)
        : m_script(script)
    {
    }

    SendId send(const OutboundMessage &message, QObject *context, Sent sent) override
    {
        m_script.seen.append(message);
        const DriverScript::Sending sending{++m_lastId, message, context, std::move(sent)};
        const auto answer = m_script.automatic ? m_script.automatic(message) : std::nullopt;
        if (answer) {
            hand(sending, *answer);
        } else {
            m_script.open.append(sending);
            m_script.mostOpen = std::max(m_script.mostOpen, static_cast<int>(m_script.open.size()));
        }
        return m_lastId;
    }

    std::optional<SendOutcome> cancel(SendId id) override
    {
        const auto removed = m_script.open.removeIf(
            [id](const DriverScript::Sending &sending) { return sending.id == id; });
        return removed > 0 ? m_script.whenCancelled : std::nullopt;
    }

    void check(const ChannelAccess &, QObject *context, Checked checked) override
    {
        ++m_script.checks;
        QMetaObject::invokeMethod(
            context,
            [checked = std::move(checked), answer = m_script.checkAnswer] { checked(answer); },
            Qt::QueuedConnection);
    }

    void fetchMedia(const ChannelAccess &access, const QString &mediaId, const QString &targetPath,
                    qint64 maximumBytes, QObject *context, MediaFetched fetched) override
    {
        if (!m_script.media) {
            return ChannelDriver::fetchMedia(access, mediaId, targetPath, maximumBytes, context,
                                             std::move(fetched));
        }
        QMetaObject::invokeMethod(
            context,
            [fetched = std::move(fetched), outcome = m_script.media(mediaId, targetPath)] {
                fetched(outcome);
            },
            Qt::QueuedConnection);
    }

    void probe(const ChannelAccess &access, QObject *context, Stepped stepped,
               std::function<void()> done) override
    {
        m_script.probed.append(access);
        QMetaObject::invokeMethod(
            context,
            [stepped = std::move(stepped), done = std::move(done), steps = m_script.probeSteps] {
                for (const ProbeStep &step : steps) {
                    stepped(step);
                }
                done();
            },
            Qt::QueuedConnection);
    }

    void subscribe(const ChannelAccess &access, QObject *context, Stepped stepped) override
    {
        m_script.probed.append(access);
        QMetaObject::invokeMethod(
            context,
            [stepped = std::move(stepped), step = m_script.probeSteps.constLast()] {
                stepped(step);
            },
            Qt::QueuedConnection);
    }

    void readTemplates(const ChannelAccess &access, QObject *context, TemplatesRead read) override
    {
        m_script.templateReads.append(access.channel.id);
        QMetaObject::invokeMethod(
            context, [read = std::move(read), answer = m_script.templatesAnswer] { read(answer); },
            Qt::QueuedConnection);
    }

    void watch(const ChannelAccess &access) override { m_script.watched.append(access); }

private:
    DriverScript &m_script;
    SendId m_lastId = 0;
};

} // namespace

QStringList DriverScript::texts() const
{
    QStringList all;
    for (const OutboundMessage &message : seen) {
        all.append(message.message.text);
    }
    return all;
}

void DriverScript::answer(const SendOutcome &outcome)
{
    if (!open.isEmpty()) {
        hand(open.takeFirst(), outcome);
    }
}

void DriverScript::answer(MessageRow row, const SendOutcome &outcome)
{
    for (qsizetype index = 0; index < open.size(); ++index) {
        if (open.at(index).message.message.row == row) {
            hand(open.takeAt(index), outcome);
            return;
        }
    }
}

DriverRegistry::Factory DriverScript::factory()
{
    return [this](const DriverEnvironment &given) {
        environment.emplace(given);
        return std::make_unique<ScriptedDriver>(*this);
    };
}
