// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"

#include <QCoreApplication>

UiFixture::UiFixture(bool dark)
    : documents(store.folder())
    , m_kit(dark)
    , services{store.clock,   store.configuration,
               store.feed,    *store.queue,
               *store.reader, documents,
               kinds,         vault,
               gateway,       prompts,
               m_kit.theme(), {Actor::Kind::Window, 0, QStringLiteral("ana")},
               store.folder()}
{
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    if (m_portuguese.load(QStringLiteral(":/i18n/karoo-desk_pt_BR.qm"))) {
        QCoreApplication::installTranslator(&m_portuguese);
    }
    if (!documents.start()) {
        qFatal("cannot start the files thread");
    }
}

UiFixture::~UiFixture()
{
    QCoreApplication::removeTranslator(&m_portuguese);
    documents.stop();
    QLocale::setDefault(m_before);
}
