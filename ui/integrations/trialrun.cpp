// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/trialrun.h"

#include "models/actions/revoketoken.h"
#include "models/base/clock.h"
#include "models/ports/gatewaycontrol.h"
#include "models/rules/routechoice.h"
#include "models/store/configurationcache.h"
#include "ui/services.h"
#include "ui/writes.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>

namespace {

/// Should the program end in between, the token ends by itself.
constexpr qint64 tokenLifeMs = 5 * 60 * 1000;

/// A page that says what it is.
QByteArray testPage(const QString &text)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A5));
    QPainter painter(&writer);
    painter.drawText(QRect(0, 0, writer.width(), writer.height()),
                     Qt::AlignCenter | Qt::TextWordWrap, text);
    painter.end();
    return bytes;
}

QByteArray messageOf(const TrialRun::Plan &plan, const QByteArray &page)
{
    QJsonObject body{
        {QStringLiteral("chatbot"), plan.chatbot},
        {QStringLiteral("channel"), plan.channel},
        {QStringLiteral("to"),
         QJsonObject{{QStringLiteral("phone"), QStringLiteral("+5511987654321")},
                     {QStringLiteral("name"), QStringLiteral("João Silva")}}},
        {QStringLiteral("text"), QStringLiteral("Olá {{NOME_CLIENTE}}, seu boleto chegou.")},
        {QStringLiteral("reference"), QStringLiteral("NF-2026-118")}};
    if (!page.isEmpty()) {
        body.insert(QStringLiteral("document"),
                    QJsonObject{{QStringLiteral("base64"), QString::fromLatin1(page.toBase64())},
                                {QStringLiteral("filename"), QStringLiteral("boleto.pdf")}});
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QString simulatorOf(const Chatbot &chatbot, const Configuration &configuration)
{
    for (const ChannelId id : chatbot.channels) {
        const Channel *channel = configuration.channel(id);
        if (channel && channel->active && channel->kind == QLatin1String("simulator")) {
            return channel->key;
        }
    }
    return {};
}

} // namespace

TrialRun::TrialRun(UiServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

TrialRun::Plan TrialRun::planFor(const UiServices &services, ExternalSystemId system,
                                 Samples::Task task)
{
    const ConfigurationPointer configuration = services.configuration.current();
    Plan plan{system, task, {}, {}, Lack::System};
    if (!configuration->system(system)) {
        return plan;
    }
    plan.lack = Lack::Chatbot;
    for (const Chatbot *chatbot : RouteChoice::possibleChatbots(*configuration, system)) {
        if (plan.chatbot.isEmpty() || plan.channel.isEmpty()) {
            plan.chatbot = chatbot->externalId;
            plan.channel = simulatorOf(*chatbot, *configuration);
            plan.lack = plan.channel.isEmpty() ? Lack::Simulator : Lack::Nothing;
        }
    }
    if (services.gateway.state() != GatewayControl::State::Running) {
        plan.lack = Lack::Api;
    }
    return plan;
}

void TrialRun::start(const Plan &plan)
{
    m_running = true;
    m_plan = plan;
    m_outcome = {};
    const TokenRequest request{plan.system, tr("Test of “How to integrate”"), allRights,
                               m_services.clock.nowMs() + tokenLifeMs};
    writeThen<IssuedToken>(
        m_services.queue, this,
        [request, actor = m_services.actor](WriteContext &context) {
            return issueToken(context, request, actor);
        },
        [this](const Result<IssuedToken> &issued) {
            if (issued) {
                return send(*issued);
            }
            m_outcome.failure = issued.error();
            end();
        });
}

void TrialRun::send(const IssuedToken &issued)
{
    m_token = issued;
    m_outcome.method = "POST";
    m_outcome.path = "/v1/messages";
    const bool document = m_plan.task == Samples::Task::SendDocument;
    m_outcome.body = messageOf(m_plan, document ? testPage(tr("Test document")) : QByteArray());
    m_services.gateway.trial().call(
        {m_outcome.method, m_outcome.path, m_outcome.body, issued.secret}, this,
        [this](const TrialAnswer &answer) { take(answer); });
}

void TrialRun::take(const TrialAnswer &answer)
{
    m_outcome.answer = answer;
    const QString id = QJsonDocument::fromJson(answer.body)[QStringLiteral("id")].toString();
    const bool reads = m_plan.task == Samples::Task::ReadStatus && m_outcome.method == "POST";
    if (reads && answer.status == 202) {
        return readStatus("/v1/messages/" + id.toLatin1());
    }
    end();
}

void TrialRun::readStatus(const QByteArray &path)
{
    m_outcome.method = "GET";
    m_outcome.path = path;
    m_outcome.body.clear();
    m_services.gateway.trial().call({m_outcome.method, path, {}, m_token->secret}, this,
                                    [this](const TrialAnswer &answer) { take(answer); });
}

void TrialRun::end()
{
    const auto told = [this](const Result<void> &) {
        m_running = false;
        m_token.reset();
        Q_EMIT finished(m_outcome);
    };
    if (!m_token) {
        return told({});
    }
    // Should that fail, the token still ends after some minutes.
    writeThen<void>(
        m_services.queue, this,
        [id = m_token->token.id, actor = m_services.actor](WriteContext &context) {
            return revokeToken(context, id, actor);
        },
        told);
}
