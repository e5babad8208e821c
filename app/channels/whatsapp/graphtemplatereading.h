// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/channels/channeldriver.h"
#include "app/channels/driverenvironment.h"
#include "app/delivery/outgoing.h"

#include <QObject>
#include <QPointer>
#include <QSet>

/// Reads all templates of an account, page by page, and ends itself afterwards.
class GraphTemplateReading : public QObject
{
    Q_OBJECT

public:
    GraphTemplateReading(const DriverEnvironment &environment, const ChannelAccess &access,
                         const OutgoingDeadlines &deadlines, QObject *parent);

    /// `read` comes once and later: all templates, or why there are none; not when `context` is
    /// gone.
    void start(QObject *context, ChannelDriver::TemplatesRead read);

private:
    void ask(const QString &cursor);
    void onPage(const OutgoingAnswer &answer);
    void end(const TemplatesOutcome &outcome);

    DriverEnvironment m_environment;
    ChannelAccess m_access;
    OutgoingDeadlines m_deadlines;
    QPointer<QObject> m_context;
    ChannelDriver::TemplatesRead m_read;
    QList<ProviderTemplate> m_templates;
    QSet<QString> m_cursors;
};
