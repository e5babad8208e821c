// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/kitfixture.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

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
    const QString asked = qEnvironmentVariable("KAROO_SCREENSHOTS");
    const QString folder =
        asked.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots")
                        : asked;
    QDir().mkpath(folder);
    const bool dark = m_theme.scheme() == ColorScheme::Dark;
    const QImage picture = widget->grab().toImage();
    picture.save(QStringLiteral("%1/%2.%3.png")
                     .arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light")));
    return picture;
}
