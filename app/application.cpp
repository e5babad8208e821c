// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/admin/adminreplies.h"
#include "app/admin/adminverbs.h"
#include "app/languages.h"
#include "app/platform/logfile.h"

#include <QCoreApplication>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(applicationLog, "karoo.application")

Application::Application(const Parts &parts)
    : m_parts(parts)
    , m_store(parts.paths, parts.clock)
{
}

Application::~Application()
{
    stop();
}

Result<void> Application::start()
{
    qCInfo(applicationLog) << "Karoo Desk" << KAROO_VERSION << "starts";
    if (auto store = startStore(); !store) {
        return store;
    }
    return startAdmin();
}

Result<void> Application::startStore()
{
    if (auto opened = m_store.open(); !opened) {
        return opened;
    }
    if (auto opened = m_store.openVault(); !opened) {
        return opened;
    }
    const ConfigurationPointer configuration = m_store.configuration().current();
    m_parts.log.removeOlderThan(configuration->settings.retentionDays.logs);
    if (m_parts.options.language.isEmpty()) {
        m_parts.languages.install(configuration->settings.language);
    }
    return {};
}

Result<void> Application::startAdmin()
{
    m_admin = std::make_unique<AdminServer>(
        m_parts.paths.folder, QByteArrayLiteral("headless"),
        [this](const AdminCommand &command) { return runAdmin(command); });
    connect(m_admin.get(), &AdminServer::stopRequested, this, &Application::requestStop);
    // The API works without it: only `admin` does not, until the next start.
    if (const auto listening = m_admin->listen(); !listening) {
        qCWarning(applicationLog) << "no socket for admin:" << listening.error().detail;
    }
    return {};
}

QString Application::url() const
{
    return {};
}

void Application::startSending() {}

void Application::requestStop()
{
    qCInfo(applicationLog) << "asked to stop";
    QCoreApplication::quit();
}

void Application::stop()
{
    if (m_stopped) {
        return;
    }
    m_stopped = true;
    if (m_admin) {
        m_admin->close();
        m_admin.reset();
    }
    m_store.close();
    qCInfo(applicationLog) << "stopped";
}

AdminReply Application::runAdmin(const AdminCommand &command)
{
    return AdminVerbs::run({m_store, m_parts.program.kinds, AdminReplies::actor()}, command);
}
