// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowpart.h"

#include "app/storepart.h"
#include "models/store/configurationcache.h"
#include "ui/kit/icons.h"
#include "ui/services.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/themenames.h"

#include <QApplication>
#include <QTimer>

namespace {

constexpr int dialogPatienceMs = 1000;

/// How this computer calls the person at the window; stands in the audit.
QString userName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("LOGNAME") : user;
}

} // namespace

WindowPart::WindowPart(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_theme(*qApp)
{
    QApplication::setWindowIcon(Icons::brand());
    QApplication::setDesktopFileName(QStringLiteral("karoo-desk"));
    // The program ends when the last question was answered, not with the last window.
    QApplication::setQuitOnLastWindowClosed(false);
}

WindowPart::~WindowPart() = default;

Result<void> WindowPart::open()
{
    auto reader = m_parts.store.reader();
    if (!reader) {
        return reader.error();
    }
    m_reader = std::move(reader).value();
    const QString theme = m_parts.theme.isEmpty()
                              ? m_parts.store.configuration().current()->settings.theme
                              : m_parts.theme;
    m_theme.setMode(themeModeFromName(theme));
    m_services.reset(
        new UiServices{m_parts.store.clock(), m_parts.store.configuration(), m_parts.store.feed(),
                       m_parts.store.queue(), *m_reader, m_parts.documents, m_parts.kinds,
                       m_parts.store.vault(), m_parts.gateway, m_parts.probe, m_prompts, m_theme,
                       Actor{Actor::Kind::Window, 0, userName()}, m_parts.store.paths().folder});
    showWindow();
    return {};
}

void WindowPart::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_services);
    connect(m_window.get(), &MainWindow::closed, this, &WindowPart::closed);
    // Queued: the window that says it goes away by it.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowPart::changeLanguage,
            Qt::QueuedConnection);
    m_window->show();
}

void WindowPart::changeLanguage(const QString &language)
{
    if (!m_parts.installLanguage || !m_window) {
        return;
    }
    if (QApplication::activeModalWidget()) {
        // A dialog may hold what is shown only once; its end is waited for.
        QTimer::singleShot(dialogPatienceMs, this, [this, language] { changeLanguage(language); });
        return;
    }
    m_parts.installLanguage(language);
    // A window built anew has all its words in the new language; place and room are remembered.
    disconnect(m_window.get(), nullptr, this, nullptr);
    m_window->closeNow();
    showWindow();
}

void WindowPart::raise()
{
    if (m_window) {
        m_window->bringToFront();
    }
}

void WindowPart::closeNow()
{
    if (m_window) {
        m_window->closeNow();
    }
}
