// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/graphcallbacks.h"
#include "tests/support/graphworld.h"
#include "tests/support/standinprovider.h"

/// Meta's Graph API as far as a WhatsApp channel uses it. It also calls back, signed, once it knows
/// where: by setCallback() or `POST /_control/callback` `{"url", "app_secret"}`. Further:
///
/// - `POST /_control/incoming` `{"from", "name"?, "text"}`, or `"message": {"type", …}` as in a
///   webhook, or `"media": {"type", "mime_type", "base64", "caption"?, "filename"?}`
/// - `POST /_control/status` `{"id" or "message_id", "status"}`: also by `/_control/evidence`
/// - `POST /_control/hook` an object: the `value` of a webhook as it is
/// - `POST /_control/hooks`: the statuses with which the callbacks were answered
/// - `POST /_control/world` `{"quality"?, "subscribed"?, "keeps_window"?, "forget_media"?}`
class GraphProvider : public StandInProvider
{
public:
    GraphProvider();

    GraphWorld &world() { return m_world; }
    GraphCallbacks &callbacks() { return m_callbacks; }

    void setAddress(const QString &address) override { m_world.address = address; }
    void check(StandInRequest &request) override;
    QString providerIdFor(const StandInRequest &request) override;
    StandInReply answer(const StandInRequest &request, const StandInServer &server) override;
    StandInReply refusal(const StandInRequest &request) override;
    StandInReply ownError(int status, const QByteArray &code) override;
    QByteArray sampleAnswer() const override;
    void report(const StandInRequest &request, const QString &status) override;
    std::optional<QJsonObject> control(const QString &what, const QJsonObject &body) override;

    /// An error as Meta writes it.
    static QByteArray errorBody(int code, const QString &details = {}, int subcode = 0);

private:
    enum class Call {
        Unknown,
        Message,
        Upload,
        Number,
        Numbers,
        Templates,
        Subscriptions,
        Subscribe,
        Unsubscribe,
        Media,
        DeleteMedia,
        Bytes,
        OtherId
    };

    Call callOf(const StandInRequest &request) const;
    void checkReading(StandInRequest &request, Call call) const;
    StandInReply messageAnswer(const StandInRequest &request) const;
    StandInReply templatesAnswer(const StandInRequest &request) const;
    StandInReply mediaAnswer(const StandInRequest &request) const;
    void takeIncoming(const QJsonObject &body);

    GraphWorld m_world;
    GraphCallbacks m_callbacks;
};
