// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/answerdesk.h"
#include "app/gateway/authenticator.h"
#include "app/gateway/commits.h"
#include "app/gateway/gatewayloop.h"
#include "app/gateway/handlercontext.h"
#include "app/gateway/hookdoor.h"
#include "app/gateway/hostrule.h"
#include "app/gateway/keysunderway.h"
#include "app/gateway/problems.h"
#include "app/gateway/requestsink.h"
#include "app/gateway/routes.h"
#include "app/gateway/storereader.h"
#include "app/gateway/tokenusage.h"

#include <QThreadPool>
#include <QTimer>

#include <memory>

class RecentRequests;

/// What stands behind the listener: lets requests in, leads each to its handler, and hands over to
/// the writer once per turn. Everything but the desk is used on the gateway thread.
class GatewayService : public Preflight, public RequestSink
{
public:
    struct Parts
    {
        QString databaseFile;
        const Clock &clock;
        const ConfigurationCache &configuration;
        WriteQueue &queue;
        DocumentFiles &files;
        const ChannelKinds &kinds;
        const HookReaders &hookReaders;
        const Vault &vault;
        const Problems &problems;
        RecentRequests &requests;
    };

    explicit GatewayService(const Parts &parts);
    ~GatewayService() override;

    AnswerDesk &desk() { return m_desk; }
    /// Before the listener starts: where later answers go.
    void answerBy(AnswerDesk::Listener listener);

    PreflightVerdict decide(const ApiRequest &head, qint64 declaredLength,
                            const ListenerLoad &load) override;
    std::optional<ApiResponse> handle(ApiRequest request) override;
    void turnEnded() override;
    void gatewayStarted() override;
    void gatewayEnds() override;

private:
    using Refused = std::optional<ApiResponse>;

    const HostRule &hostRule();
    Refused refusedByAddress(const ApiRequest &head, const Routes::Match &match);
    Refused refusedByDoor(const ApiRequest &head, const Routes::Match &match);
    Authenticator::Verdict callerOf(const ApiRequest &request, const Route &route) const;
    Refused refusedByToken(const ApiRequest &head, const Route &route);
    Refused refusedByBody(const ApiRequest &head, const Route *route, qint64 declaredLength,
                          const BodyAllowance &allowance) const;
    bool needsToken(const Route &route, const ApiRequest &request) const;
    ApiResponse refusal(const Authenticator::Refusal &refusal, const ApiRequest &request) const;
    ApiResponse refused(const ApiRequest &head, ApiResponse response);
    ApiResponse problem(Problem problem, const ApiRequest &request) const;

    Reply enter(ApiCall call, const Route &route);
    Reply run(ApiCall call, const Route &route);
    void callClosed(const ApiCall &call);
    void note(const ApiCall &call, const ApiResponse &response);
    void release(const ApiCall &call);
    void sendImpatientAway();

    Parts m_parts;
    AnswerDesk m_desk;
    GatewayLoop m_loop;
    StoreReader m_reader;
    Commits m_commits;
    QThreadPool m_heavy;
    HookDoor m_hooks;
    HandlerContext m_context;
    /// The last request whose head was let in: when, by what set-up, as whom.
    struct Admitted
    {
        QString requestId;
        qint64 atMs = 0;
        ConfigurationPointer by;
        Caller caller;
    };

    Authenticator m_authenticator;
    Admitted m_admitted;
    KeysUnderWay m_keys;
    TokenUsage m_usage;
    ConfigurationPointer m_hostRuleOf;
    HostRule m_hostRule;
    std::unique_ptr<QTimer> m_patience;
};
