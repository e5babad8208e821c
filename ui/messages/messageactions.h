// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/message.h"
#include "models/store/writecontext.h"

#include <functional>

class Navigator;
class QWidget;
struct UiServices;

/// What a person does with messages of the log: cancel, send again, resolve; with the questions
/// that belong to it.
class MessageActions
{
public:
    /// Questions open over `parent`; the navigator tells what was done.
    MessageActions(UiServices &services, Navigator &navigator, QWidget *parent);

    static bool canCancel(const QList<Message> &messages);
    static bool canResend(const QList<Message> &messages);

    /// Can be undone for a moment, but for scheduled ones: their time would be lost.
    void cancel(const QList<Message> &messages);
    /// Asks first where one may have arrived already.
    void resend(const QList<Message> &messages);
    void markArrived(const Message &message);
    void copyIds(const QList<Message> &messages);

private:
    using One = std::function<Result<Message>(WriteContext &, const Message &)>;

    QString whatIsKnown(const Message &message) const;
    void resendNow(const QList<Message> &messages);
    /// All in one transaction; those whose status does not allow it any more are left alone.
    void run(const QList<Message> &messages, const One &one, const QString &failure,
             std::function<void(int count)> success);

    UiServices &m_services;
    Navigator &m_navigator;
    QWidget *m_parent;
};
