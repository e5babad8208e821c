// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/channeldraft.h"
#include "models/ports/channelprobe.h"
#include "ui/fieldfindings.h"

#include <QWidget>

class Button;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;
struct UiServices;

/// Everything that a WhatsApp channel asks for, each with where it is found at Meta.
class WhatsAppForm : public QWidget
{
    Q_OBJECT

public:
    WhatsAppForm(UiServices &services, const Channel &channel, QWidget *parent = nullptr);

    /// Nothing when the rate is not a number.
    std::optional<ChannelDraft> draft() const;
    ProbeSubject subject() const;
    QString key() const;
    /// Whether the checks must be passed before this can be saved.
    bool needsChecks() const;
    /// What must be entered before anything can be tried; empty: nothing.
    QString missing() const;
    /// There is an app secret, typed or saved.
    bool hasAppSecret() const;
    /// The one typed now; empty when none was.
    QString verifyToken() const;
    FieldFindings &findings() { return m_findings; }
    /// "access_token", "phone_number_id" and so on.
    void focusField(const QString &member);

Q_SIGNALS:
    /// Something that the provider must be asked about again.
    void credentialsChanged();
    /// What belongs to the callback address.
    void callbackChanged();

private:
    void buildNames();
    void buildIds();
    void buildSecrets();
    void buildVerifyToken();
    void buildAdvanced();
    QLineEdit *addLine(const QString &member, const QString &label, const QString &help);
    QLineEdit *addSecret(const QString &member, const QString &label, const QString &help);
    void addGroup(const QString &member, class FieldGroup *group, QVBoxLayout *column);
    void proposeKey(const QString &name);
    void showAdvanced(bool shown);
    QMap<QString, QString> settings() const;
    QMap<QString, Secret> secrets() const;
    static QString generated();

    UiServices &m_services;
    Channel m_channel;
    /// Names of those that are saved.
    QStringList m_kept;
    FieldFindings m_findings;
    QMap<QString, QLineEdit *> m_lines;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_advanced = nullptr;
    Button *m_more = nullptr;
    QSpinBox *m_inFlight = nullptr;
    class CheckBox *m_repeat = nullptr;
    bool m_keyTyped = false;
};
