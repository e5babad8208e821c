// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/kitfixture.h"

#include "tests/ui/support/hands.h"

#include <QApplication>
#include <QTest>

KitFixture::KitFixture(bool dark)
    : m_theme(*qobject_cast<QApplication *>(QCoreApplication::instance()))
{
    m_theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
}

void KitFixture::speakPortuguese()
{
    QVERIFY(m_translator.load(QStringLiteral(":/i18n/karoo-desk_pt_BR.qm")));
    QCoreApplication::installTranslator(&m_translator);
}

QImage KitFixture::grab(QWidget *widget, const QString &name) const
{
    return savePicture(*widget, name, m_theme.scheme() == ColorScheme::Dark);
}
