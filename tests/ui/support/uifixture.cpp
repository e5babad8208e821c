// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QTest>

UiFixture::UiFixture(bool dark)
    : m_theme(*qobject_cast<QApplication *>(QCoreApplication::instance()))
    , m_documents(store.folder())
    , m_kinds(ChannelKinds::released())
    , m_services{store.clock,   store.configuration,
                 store.feed,    *store.queue,
                 *store.reader, m_documents,
                 m_kinds,       m_vault,
                 gateway,       prompts,
                 m_theme,       {Actor::Kind::Window, 0, QStringLiteral("ana")},
                 store.folder()}
{
    m_theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    if (!m_translator.load(QStringLiteral(":/i18n/karoo-desk_pt_BR.qm"))) {
        qFatal("the Portuguese texts are missing");
    }
    QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    if (const auto started = m_documents.start(); !started) {
        qFatal("cannot start the files thread: %s", qPrintable(started.error().detail));
    }
}

UiFixture::~UiFixture()
{
    m_documents.stop();
    QCoreApplication::removeTranslator(&m_translator);
}

void UiFixture::settle()
{
    // The writer answers in order, and posts to this thread before it answers.
    const auto done = store.write<bool>([](WriteContext &) -> Result<bool> { return true; });
    if (!done) {
        qFatal("the writer does not answer");
    }
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

QImage UiFixture::grab(QWidget &widget, const QString &name) const
{
    const QString asked = qEnvironmentVariable("KAROO_SCREENSHOTS");
    const QString folder =
        asked.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots")
                        : asked;
    QDir().mkpath(folder);
    const bool dark = m_theme.scheme() == ColorScheme::Dark;
    // Layouts that are still to be done, so that the picture shows what a person would see.
    QCoreApplication::processEvents();
    const QImage picture = widget.grab().toImage();
    picture.save(QStringLiteral("%1/%2.%3.png")
                     .arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light")));
    return picture;
}

void showAsRoom(QWidget &screen)
{
    screen.resize(984, 728);
    screen.show();
    if (!QTest::qWaitForWindowExposed(&screen)) {
        qFatal("the screen does not show");
    }
}
