// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settingsstore.h"

#include "models/rules/settingsjson.h"
#include "models/store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

Result<Settings> SettingsStore::read()
{
    Settings settings = readSoFar();
    if (auto failed = m_connection.takeFailure(); !failed) {
        return failed.error();
    }
    return settings;
}

Settings SettingsStore::readSoFar()
{
    QJsonObject object;
    Statement query = m_connection.prepared("SELECT name, value FROM settings");
    while (query.step()) {
        // Each value is wrapped in an array: a bare text is not a JSON document for Qt.
        const QByteArray json = '[' + query.text(1).toUtf8() + ']';
        object.insert(query.text(0), QJsonDocument::fromJson(json).array().at(0));
    }
    Settings settings;
    // Only values that were checked are stored; what an older program wrote and this one refuses
    // falls back to the default.
    SettingsJson::apply(object, QString(), settings);
    return settings;
}

Result<void> SettingsStore::write(const Settings &settings)
{
    const QJsonObject object = SettingsJson::fromSettings(settings);
    const QJsonObject defaults = SettingsJson::fromSettings(Settings());
    m_connection.prepared("DELETE FROM settings").run();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.value() == defaults.value(entry.key())) {
            continue;
        }
        const QByteArray wrapped =
            QJsonDocument(QJsonArray{entry.value()}).toJson(QJsonDocument::Compact);
        m_connection.prepared("INSERT INTO settings (name, value) VALUES (?, ?)")
            .bind(entry.key())
            .bind(QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2)))
            .run();
    }
    return m_connection.takeFailure();
}
