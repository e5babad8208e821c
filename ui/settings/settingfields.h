// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/settings.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>

#include <functional>

class SettingRow;
class SettingsPage;
struct UiServices;

/// The controls of the settings, each bound to its name of CONTRACT section 6: shows what is saved,
/// and saves a change at once and alone.
///
/// Members of a group are named with a slash, for example "retention_days/logs".
class SettingFields : public QObject
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString explanation;
        QString unit = {};
    };
    using Choices = QList<QPair<QString, QString>>;

    SettingFields(UiServices &services, QWidget *parent);

    SettingRow *addText(SettingsPage &page, const QString &name, const Words &words);
    SettingRow *addNumber(SettingsPage &page, const QString &name, const Words &words);
    SettingRow *addSwitch(SettingsPage &page, const QString &name, const Words &words);
    /// Pairs of value and text.
    SettingRow *addChoice(SettingsPage &page, const QString &name, const Words &words,
                          const Choices &choices);
    /// Host names with commas between.
    SettingRow *addHosts(SettingsPage &page, const QString &name, const Words &words);

    /// How outgoing connections go: as the system, directly, or by an address in a row of its own.
    void addProxy(SettingsPage &page, const Words &words, const Words &addressWords);

    /// A control that the caller made and saves with save(); `show` shows what is saved.
    SettingRow *addControl(SettingsPage &page, const QString &name, const Words &words,
                           QWidget *control, std::function<void(const QJsonValue &)> show);

    QJsonValue savedValue(const QString &name) const;
    /// Saves one setting, unless it is saved like that already.
    void save(const QString &name, const QJsonValue &value);

    SettingRow *row(const QString &name) const { return m_fields.value(name).row; }
    /// Shows what is saved now; what is being typed or has a fault stays.
    void refresh();

Q_SIGNALS:
    void saved(const QString &name);
    /// Not because of the value: the store could not. What was chosen is back to what is saved;
    /// what was typed stays, and its row says so itself.
    void saveFailed(const Error &error);

private:
    struct Field
    {
        SettingRow *row = nullptr;
        QWidget *control = nullptr;
        std::function<void(const QJsonValue &)> show;
    };

    void add(SettingsPage &page, const QString &name, const Words &words, const Field &field);
    void clearFaults(const QString &name);
    void answered(const QString &name, const Result<Settings> &result);
    void showSaved(const QString &name);
    /// False where none of them belongs to it.
    bool tellFindings(const QString &name, const Findings &findings);
    void tellFailure(const QString &name, const Error &error);

    UiServices &m_services;
    QWidget *m_parent;
    QHash<QString, Field> m_fields;
};
