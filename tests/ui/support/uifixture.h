// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/channelkinds.h"
#include "models/store/documentfiles.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/storefixture.h"
#include "tests/support/testvault.h"
#include "tests/ui/support/fakegateway.h"
#include "tests/ui/support/fakeprobe.h"
#include "tests/ui/support/hands.h"
#include "tests/ui/support/recordingnavigator.h"
#include "ui/kit/theme.h"
#include "ui/services.h"

#include <QTranslator>
#include <QWidget>

/// All that a screen needs, with a real store, in Portuguese. The clock stands at 2026-11-24 12:00
/// UTC, which is 09:00 where tests run (America/Sao_Paulo).
class UiFixture
{
public:
    explicit UiFixture(bool dark = false);
    ~UiFixture();

    UiServices &services() { return m_services; }

    StoreFixture store;
    ScriptedPrompts prompts;
    FakeGateway gateway;
    TestVault vault;
    FakeProbe probe;
    RecordingNavigator navigator;

    /// Waits until all that was written so far has reached the screens.
    void settle();
    /// Keeps a picture for people to look at.
    QImage grab(QWidget &widget, const QString &name) const;

private:
    Theme m_theme;
    QTranslator m_translator;
    DocumentFiles m_documents;
    ChannelKinds m_kinds;
    UiServices m_services;
};

/// Shows the widget in the size of the window's page (984 x 728 of 1200 x 760) and lets it lay out.
void showAsRoom(QWidget &screen);
/// What in it can be used, is to be seen, and says nothing to a screen reader: no name, a field or
/// a combo box without a label of its own, a button that offers nothing to do.
QString namelessIn(const QWidget &widget);
/// Does what assistive technology does: the first action that the widget offers.
void actOn(QWidget &widget);
/// The one visible child with this accessible name or text; fails hard when there is none.
template<class T>
T *childNamed(const QWidget &parent, const QString &name)
{
    for (T *child : parent.findChildren<T *>()) {
        if (child->isVisible() &&
            (child->accessibleName() == name || child->property("text").toString() == name)) {
            return child;
        }
    }
    qFatal("no child is named %s", qPrintable(name));
    return nullptr;
}
