// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QTimer>

class ComboBox;
class QLineEdit;
class SettingFields;
class SettingRow;
class SettingsPage;
struct UiServices;

/// How the API is encrypted: not, with a certificate that this computer makes, or with two files.
class TlsRows : public QObject
{
    Q_OBJECT

public:
    TlsRows(SettingsPage &page, SettingFields &fields, UiServices &services, QWidget *parent);

private:
    void addChoice(SettingsPage &page);
    QLineEdit *addFile(SettingsPage &page, const QString &name, const QString &title,
                       const QString &explanation);
    void addOwn(SettingsPage &page);
    void show(const QJsonValue &value);
    void showMode(const QString &mode);
    void choose();
    void saveMode();
    void saveFiles();
    void showOwn();
    void tellFacts();
    void saveCopy();
    void renew();

    SettingFields &m_fields;
    UiServices &m_services;
    QWidget *m_parent;
    QTimer m_wait;
    ComboBox *m_mode = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_key = nullptr;
    QList<SettingRow *> m_fileRows;
    SettingRow *m_ownRow = nullptr;
};
