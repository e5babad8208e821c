// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/admin/adminreplies.h"
#include "app/admin/adminserver.h"
#include "app/admin/adminverbs.h"
#include "app/delivery/channelprobing.h"
#include "app/delivery/dispatcher.h"
#include "app/folderarrival.h"
#include "app/gateway/gateway.h"
#include "app/languages.h"
#include "app/platform/folderkey.h"
#include "app/platform/logfile.h"
#include "app/platform/machineid.h"
#include "app/retentiontimer.h"
#include "app/searchindexer.h"
#include "app/window/windowpart.h"
#include "models/actions/settlesecrets.h"
#include "models/base/clock.h"
#include "models/store/documentfiles.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLoggingCategory>
#include <QUrl>

#include <algorithm>

Q_LOGGING_CATEGORY(applicationLog, "karoo.application")

namespace {

/// What is in flight gets this long at a stop, requests and messages together.
constexpr qint64 graceMs = 10'000;
/// How soon sending is tried again where the store could not be written at the start.
constexpr int retrySendingMs = 2000;

} // namespace

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
    if (auto files = startFiles(); !files) {
        return files;
    }
    if (auto gateway = startGateway(); !gateway) {
        return gateway;
    }
    startAdmin();
    makeDispatcher();
    return m_parts.window ? startWindow() : Result<void>();
}

Result<void> Application::startStore()
{
    if (auto opened = m_store.open(); !opened) {
        return opened;
    }
    if (auto opened = startVault(); !opened) {
        return opened;
    }
    if (m_parts.options.language.isEmpty()) {
        m_parts.languages.install(m_store.configuration().current()->settings.language);
    }
    const QString theme = m_parts.options.theme.isEmpty()
                              ? m_store.configuration().current()->settings.theme
                              : m_parts.options.theme;
    return FolderArrival(m_store, {m_parts.window, theme}).settle(machineId());
}

Result<void> Application::startVault()
{
    if (auto opened = m_store.openVault(); !opened) {
        return opened;
    }
    if (const auto state = m_store.key().state(); !state) {
        qCWarning(applicationLog).noquote()
            << "the secrets of channels are locked, and their messages wait:"
            << state.error().detail;
        qCWarning(applicationLog)
            << (m_store.key().place() == KeyCustody::Place::Keychain
                    ? "start Karoo Desk in the session of the desktop whose keychain has the key, "
                      "or enter the secrets again, which makes a new key"
                    : "put the key file back, or enter the secrets again, which makes a new key");
    }
    connect(&m_store.key(), &KeyCustody::changed, this, &Application::settleSecrets);
    settleSecrets();
    return {};
}

/// Queued before anything is sent: what cannot be opened is held, what can be again goes on.
void Application::settleSecrets()
{
    const ChannelTools tools{m_parts.program.kinds, m_store.vault()};
    // A store that cannot be written just now is told by the first message that wants to go out.
    m_store.queue().write<int>(
        [tools](WriteContext &context) { return ::settleSecrets(context, tools); });
}

Result<void> Application::startFiles()
{
    m_files = std::make_unique<DocumentFiles>(m_parts.paths.folder);
    return m_files->start();
}

Result<void> Application::startGateway()
{
    m_gateway = std::make_unique<Gateway>(
        Gateway::Parts{m_parts.paths.database(), m_parts.paths.folder, m_parts.clock,
                       m_store.configuration(), m_store.queue(), *m_files, m_parts.program.kinds,
                       m_parts.program.hookReaders, m_store.vault(), m_parts.options.listen});
    if (auto started = m_gateway->start(); !started) {
        if (m_parts.window) {
            // The window says so over all rooms, and another address can be set there.
            qCWarning(applicationLog) << "the API does not listen:" << started.error().detail;
            return {};
        }
        return started;
    }
    warnOfOpenAddress();
    return {};
}

void Application::warnOfOpenAddress() const
{
    const QUrl url(m_gateway->address());
    if (!QHostAddress(url.host()).isLoopback() && url.scheme() == QLatin1String("http")) {
        qCWarning(applicationLog) << "the API can be reached from other machines without encryption"
                                  << "at" << m_gateway->address();
    }
}

void Application::startAdmin()
{
    m_admin = std::make_unique<AdminServer>(
        m_parts.paths.folder,
        m_parts.window ? QByteArrayLiteral("window") : QByteArrayLiteral("headless"),
        [this](const AdminCommand &command) { return runAdmin(command); });
    connect(m_admin.get(), &AdminServer::stopRequested, this, &Application::requestStop);
    // The API works without it: only `admin` does not, until the next start.
    if (const auto listening = m_admin->listen(); !listening) {
        qCWarning(applicationLog) << "no socket for admin:" << listening.error().detail;
    }
}

void Application::makeDispatcher()
{
    const DeliveryParts parts{
        m_parts.paths.database(),
        m_store.queue(),
        m_store.feed(),
        m_store.configuration(),
        m_parts.clock,
        m_store.vault(),
        m_parts.program.drivers,
        m_parts.program.kinds,
        [files = m_files.get()](const QByteArray &sha256) { return files->pathOf(sha256); },
        [files = m_files.get()](FileToStage file, auto done) {
            files->stage(std::move(file), std::move(done));
        },
        m_parts.paths.fetching(),
        m_parts.options.offline,
        m_parts.window,
        {}};
    m_dispatcher = std::make_unique<Dispatcher>(parts);
    m_probing = std::make_unique<ChannelProbing>(*m_dispatcher, m_parts.clock);
}

Result<void> Application::startWindow()
{
    WindowPart::Parts parts{
        m_store, *m_files, *m_gateway, *m_probing, m_parts.program.kinds, m_parts.options.theme,
        {}};
    if (m_parts.options.language.isEmpty()) {
        parts.installLanguage = [this](const QString &language) {
            m_parts.languages.install(language);
        };
    }
    m_window = std::make_unique<WindowPart>(parts);
    connect(m_window.get(), &WindowPart::closed, this, &Application::requestStop);
    connect(m_admin.get(), &AdminServer::raiseRequested, m_window.get(), &WindowPart::raise);
    return m_window->open();
}

QString Application::url() const
{
    return m_gateway->address();
}

void Application::startSending()
{
    if (!m_retention) {
        m_retention = std::make_unique<RetentionTimer>(m_store, *m_files, m_parts.log);
        m_retention->start(m_parts.program.firstCleanUp);
        m_search = std::make_unique<SearchIndexer>(m_store);
        m_search->start();
    }
    const auto started = m_dispatcher->start();
    m_sending = started.ok();
    if (!started) {
        qCWarning(applicationLog) << "sending has to wait:" << started.error().detail;
        QTimer::singleShot(retrySendingMs, this, &Application::startSending);
    }
}

void Application::requestStop()
{
    qCInfo(applicationLog) << "asked to stop";
    m_askedToStop = true;
    // Not quit(): that asks every window first, and one that asks a person would say no.
    QCoreApplication::exit();
}

void Application::stop()
{
    if (m_stopped) {
        return;
    }
    m_stopped = true;
    if (m_window) {
        m_window->closeNow();
        m_window.reset();
    }
    const qint64 until = m_parts.clock.monotonicMs() + graceMs;
    const auto left = [&] { return std::max<qint64>(0, until - m_parts.clock.monotonicMs()); };
    if (m_retention) {
        m_retention->stop();
        m_search->stop();
    }
    if (m_gateway) {
        m_gateway->refuseNewRequests(static_cast<int>(graceMs));
    }
    if (m_dispatcher && m_sending) {
        m_dispatcher->stop(left());
    }
    m_admin.reset();
    if (m_files) {
        m_files->stop();
    }
    m_store.close();
    // The last answers were given by the writer: now they have gone out.
    m_gateway.reset();
    m_probing.reset();
    m_dispatcher.reset();
    qCInfo(applicationLog) << "stopped";
}

AdminReply Application::runAdmin(const AdminCommand &command)
{
    return AdminVerbs::run({m_store, m_parts.program.kinds, AdminReplies::actor()}, command);
}
