// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/channeldriver.h"
#include "app/delivery/outgoing.h"

#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

/// A channel's account at Meta, as requests to the Graph API need it.
class GraphAccount
{
public:
    explicit GraphAccount(const ChannelAccess &access);

    /// The id of the sending number, not the number itself.
    const QString &phoneNumberId() const { return m_phoneNumberId; }
    /// The id of the WhatsApp Business account.
    const QString &businessAccountId() const { return m_businessAccountId; }
    /// The host that the channel's settings name.
    QString host() const { return m_base.host(); }

    /// A look-up of "ID/edge", ids percent-encoded by segment(); may be repeated.
    OutgoingRequest get(const QString &path, const QUrlQuery &query = {}) const;
    /// Posts an object; with an empty one nothing. Started once and no more.
    OutgoingRequest post(const QString &path, const QJsonObject &body) const;
    /// Fetches what Meta gave the address of, with the token.
    OutgoingRequest download(const QUrl &url) const;

    /// An id as one segment of a path.
    static QString segment(const QString &id);

private:
    OutgoingRequest request(const QString &path, const QUrlQuery &query) const;

    QUrl m_base;
    QString m_phoneNumberId;
    QString m_businessAccountId;
    Secret m_token;
};
