// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "ui/kit/icons.h"
#include "ui/kit/menustyle.h"
#include "ui/kit/plaintips.h"
#include "ui/kit/stylesheet.h"
#include "ui/kit/systemcolorscheme.h"
#include "ui/kit/textstyle.h"

#include <QApplication>

namespace {

/// For a palette that is not ours.
ColorScheme schemeByWindow(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Active, QPalette::Window).lightnessF() < 0.5;
    return dark ? ColorScheme::Dark : ColorScheme::Light;
}

} // namespace

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_system(new SystemColorScheme(this))
    , m_schemeAtStart(schemeByWindow(QApplication::palette()))
{
    connect(m_system, &SystemColorScheme::schemeChanged, this, &Theme::systemSchemeChanged);
    QApplication::setStyle(new MenuStyle);
    QApplication::setFont(applicationFont());
    QApplication::setWindowIcon(Icons::brand());
    m_application.installEventFilter(new PlainTips(this));
}

Theme::~Theme() = default;

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    if (mode == Mode::System) {
        m_system->start();
    }
    applyScheme(wantedScheme());
}

void Theme::applyScheme(ColorScheme scheme)
{
    if (m_applied && scheme == m_scheme) {
        return;
    }
    m_applied = true;
    m_scheme = scheme;
    QApplication::setPalette(themePalette(scheme));
    m_application.setStyleSheet(styleSheetFor(scheme));
    Q_EMIT themeChanged(scheme);
}

ColorScheme Theme::wantedScheme() const
{
    switch (m_mode) {
    case Mode::Light:
        return ColorScheme::Light;
    case Mode::Dark:
        return ColorScheme::Dark;
    case Mode::System:
        break;
    }
    return m_system->scheme().value_or(m_schemeAtStart);
}

void Theme::systemSchemeChanged()
{
    applyScheme(wantedScheme());
}
