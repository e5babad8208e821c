// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/message.h"
#include "models/store/writecontext.h"

#include <functional>

class QWidget;
struct UiServices;

/// What a person does with messages of the log: cancel, send again, resolve; with the questions
/// that belong to it.
class MessageActions
{
public:
    MessageActions(UiServices &services, QWidget *parent);

    /// How success is told ("2 messages cancelled").
    void setTold(std::function<void(const QString &)> told) { m_told = std::move(told); }

    static bool canCancel(const QList<Message> &messages);
    static bool canResend(const QList<Message> &messages);

    void cancel(const QList<Message> &messages);
    /// Asks first where one may have arrived already.
    void resend(const QList<Message> &messages);
    void markArrived(const Message &message);
    void copyIds(const QList<Message> &messages);

private:
    using One = std::function<Result<Message>(WriteContext &, const Message &)>;

    void resendNow(const QList<Message> &messages);
    /// All in one transaction; those whose status does not allow it any more are left alone.
    void run(const QList<Message> &messages, const One &one, const QString &failure,
             std::function<QString(int count)> success);

    UiServices &m_services;
    QWidget *m_parent;
    std::function<void(const QString &)> m_told;
};
