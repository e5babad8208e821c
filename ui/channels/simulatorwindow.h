// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/store/changefeed.h"
#include "ui/channels/phonehistory.h"

#include <QMainWindow>

class ComboBox;
class FieldGroup;
class Pill;
class PhoneView;
class QLineEdit;
class QTimer;
class TextLabel;
struct UiServices;

/// The phone of a Simulator in a window of its own. Nothing leaves this computer: what arrives is
/// read from the store, and what is written on it comes in as a customer's message.
class SimulatorWindow : public QMainWindow
{
    Q_OBJECT

public:
    SimulatorWindow(UiServices &services, const Channel &channel, QWidget *parent);

private:
    void fitToScreen();
    QWidget *buildHead();
    QWidget *buildContacts();
    void takeChanges(const Changes &changes);
    void takeChannel();
    void refresh();
    void fillContacts(const QList<PhoneContact> &contacts);
    void contactChosen();
    void reply(const QString &text);
    std::optional<Address> replyingFrom();
    QString nameOf(const PhoneContact &contact) const;

    UiServices &m_services;
    Channel m_channel;
    QTimer *m_soon;
    TextLabel *m_name = nullptr;
    Pill *m_state = nullptr;
    ComboBox *m_contact = nullptr;
    FieldGroup *m_phoneGroup = nullptr;
    QLineEdit *m_phone = nullptr;
    PhoneView *m_view = nullptr;
    QList<PhoneContact> m_contacts;
    /// Who is shown; nobody: another number.
    ContactId m_shown;
};
