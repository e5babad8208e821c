// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/gatewaycontrol.h"
#include "models/rules/channelkinds.h"
#include "models/store/documentfiles.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/storefixture.h"
#include "tests/support/testvault.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/services.h"

#include <QLocale>
#include <QTranslator>

/// A gateway that only says what the test wants.
class FakeGateway : public GatewayControl
{
    Q_OBJECT

public:
    using GatewayControl::GatewayControl;
    State state() const override { return currentState; }
    QString address() const override { return QStringLiteral("http://127.0.0.1:8640"); }
    qint64 since() const override { return 1795507320000; }
    QString failure() const override { return {}; }
    void restart() override { ++restarts; }

    State currentState = State::Running;
    int restarts = 0;
};

/// Everything a screen works with, on a store of its own, in Portuguese as users see it.
class UiFixture
{
public:
    explicit UiFixture(bool dark = false);
    ~UiFixture();

    QImage grab(QWidget *widget, const QString &name) const { return m_kit.grab(widget, name); }

    StoreFixture store;
    ScriptedPrompts prompts;
    FakeGateway gateway;
    TestVault vault;
    ChannelKinds kinds = ChannelKinds::released();
    DocumentFiles documents;

private:
    KitFixture m_kit;
    QTranslator m_portuguese;
    QLocale m_before;

public:
    UiServices services;
};
