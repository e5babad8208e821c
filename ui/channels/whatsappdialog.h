// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/channel.h"
#include "ui/kit/kitdialog.h"

class CallbackBox;
class ChannelCheckList;
class QTimer;
class TextLabel;
class WhatsAppForm;
struct UiServices;

/// Connects a WhatsApp channel, or changes one: the form at the left, live checks at the right.
class WhatsAppDialog : public KitDialog
{
    Q_OBJECT

public:
    /// A channel without an id is made anew. `field` is focused first, for example "access_token".
    WhatsAppDialog(UiServices &services, const Channel &channel, const QString &field,
                   QWidget *parent);

Q_SIGNALS:
    void saved(const Channel &channel);
    void settingsWanted();
    void messageWanted();

private:
    void buildBody();
    void buildFoot();
    void checkSoon();
    void check();
    void showCallback();
    void showState();
    void showHelp();
    void submit();
    void takeResult(const Result<Channel> &result);

    UiServices &m_services;
    Channel m_channel;
    QTimer *m_soon;
    WhatsAppForm *m_form = nullptr;
    ChannelCheckList *m_checks = nullptr;
    CallbackBox *m_callback = nullptr;
    TextLabel *m_why = nullptr;
    Button *m_save = nullptr;
    bool m_saving = false;
};
