// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/channel.h"
#include "ui/kit/kitdialog.h"

#include <functional>
#include <optional>

class CallbackBox;
class ChannelCheckList;
class QTimer;
class TextLabel;
class WhatsAppForm;
struct ChannelDraft;
struct UiServices;

/// Connects a WhatsApp channel, or changes one: the form at the left, live checks at the right.
class WhatsAppDialog : public KitDialog
{
    Q_OBJECT

public:
    /// A channel without an id is made anew. `field` is focused first, for example "access_token".
    WhatsAppDialog(UiServices &services, const Channel &channel, const QString &field,
                   QWidget *parent);

    /// Asks before what was typed is lost.
    void reject() override;

Q_SIGNALS:
    void saved(const Channel &channel);
    void settingsWanted();

private:
    void buildBody();
    void buildFoot();
    void checkSoon();
    void check();
    void connectParts();
    void showCallback();
    void lookForCall();
    void showState();
    void showHelp();
    void submit();
    void save(const ChannelDraft &draft);
    void takeResult(const Result<Channel> &result);
    void goOn(const Channel &channel);
    void leave(const std::function<void()> &then);

    UiServices &m_services;
    Channel m_channel;
    QTimer *m_soon;
    QTimer *m_watch;
    WhatsAppForm *m_form = nullptr;
    ChannelCheckList *m_checks = nullptr;
    CallbackBox *m_callback = nullptr;
    TextLabel *m_why = nullptr;
    Button *m_cancel = nullptr;
    Button *m_save = nullptr;
    std::optional<qint64> m_seenAt;
    bool m_saving = false;
    /// It was made here, and stays open for what can only be checked now.
    bool m_goesOn = false;
};
