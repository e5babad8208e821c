// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/channel.h"
#include "models/domain/message.h"
#include "models/ports/channelprobe.h"
#include "models/store/changefeed.h"

#include <QWidget>

class Button;
class CheckRow;
class FieldGroup;
class QLineEdit;
struct UiServices;

/// The check that sends: a message to a number of one's own, queued as any other, followed until
/// it is delivered or has failed.
class MessageCheck : public QWidget
{
    Q_OBJECT

public:
    explicit MessageCheck(UiServices &services, QWidget *parent = nullptr);

    /// Nothing was sent, and nothing can be; the words say why.
    void reset(const QString &why);
    /// Nothing can be sent for now; what was sent is still followed.
    void hold();
    /// It can be sent on this saved channel.
    void offer(const Channel &channel);
    /// Whether the provider's calls tell what becomes of it.
    void setSeesDelivery(bool sees);
    bool isDone() const;
    bool isWarning() const;

Q_SIGNALS:
    void changed();
    void answerWanted(const ProbeStep &step);

private:
    void buildForm();
    void showTemplate();
    void send();
    void takeQueued(const Result<Message> &queued);
    void takeChanges(const Changes &changes);
    void follow();
    void showMessage(const Message &message);
    void conclude(const Message &message, ProbeStep::State state, const QString &words);
    QString journal(const Message &message) const;
    std::optional<TemplateCall> plainTemplate() const;

    UiServices &m_services;
    Channel m_channel;
    /// What was sent; invalid: nothing.
    MessageRow m_sent;
    ProbeStep::State m_state = ProbeStep::State::Skipped;
    bool m_seesDelivery = false;
    bool m_running = false;
    CheckRow *m_row = nullptr;
    QWidget *m_form = nullptr;
    QLineEdit *m_phone = nullptr;
    FieldGroup *m_phoneGroup = nullptr;
    Button *m_send = nullptr;
};
