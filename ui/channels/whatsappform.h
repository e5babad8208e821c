// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/channeldraft.h"
#include "models/ports/channelprobe.h"
#include "ui/fieldfindings.h"

#include <QWidget>

class Button;
class ChannelFields;
class QLineEdit;
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
    QString name() const;
    QString key() const;
    /// Whether the checks must be passed before this can be saved.
    bool needsChecks() const;
    /// What must be entered before anything can be tried; empty: nothing.
    QString missing() const;
    /// There is an app secret, typed or saved.
    bool hasAppSecret() const;
    /// Something was typed that is not saved yet.
    bool isChanged() const;
    /// It is saved as this now: secrets that were typed are not shown any more.
    void setSaved(const Channel &channel);
    /// Somebody else has saved it meanwhile.
    void catchUp();
    FieldFindings &findings() { return m_findings; }
    /// Opens what is folded away if a fault is in it; the first one gets the focus.
    void showFaults();
    /// "access_token", "phone_number_id" and so on.
    void focusField(const QString &member);

Q_SIGNALS:
    /// Anything at all.
    void edited();
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
    class SecretField *addSecret(const QString &member, const QString &label, const QString &help);
    void addGroup(const QString &member, class FieldGroup *group, QVBoxLayout *column);
    QStringList entered() const;
    void readKept();
    void showAdvanced(bool shown);
    QMap<QString, QString> settings() const;
    QMap<QString, Secret> secrets() const;
    static QString generated();
    static QString keptWords();

    UiServices &m_services;
    Channel m_channel;
    /// Names of those that are saved.
    QStringList m_kept;
    FieldFindings m_findings;
    QMap<QString, QLineEdit *> m_lines;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_advanced = nullptr;
    Button *m_more = nullptr;
    ChannelFields *m_fields = nullptr;
    class CheckBox *m_repeat = nullptr;
    /// What stood in the fields when it was opened or saved.
    QStringList m_before;
};
