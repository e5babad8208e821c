// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/keycustody.h"

#include <QObject>

class ComboBox;
class SettingRow;
class SettingsPage;
struct UiServices;

/// Where the key that seals the secrets of channels lies, and the way out where it cannot be read.
/// Not a setting: a fact of the data folder.
class KeyRows : public QObject
{
    Q_OBJECT

public:
    KeyRows(SettingsPage &page, UiServices &services, QWidget *parent);

private:
    void addPlace(SettingsPage &page);
    void addNewKey(SettingsPage &page);
    void show();
    void choose();
    void move(KeyCustody::Place place);
    void moved(KeyCustody::Place place, const Result<void> &result);

    UiServices &m_services;
    QWidget *m_parent;
    ComboBox *m_place = nullptr;
    SettingRow *m_placeRow = nullptr;
    SettingRow *m_newKeyRow = nullptr;
    bool m_hadFocus = false; ///< when the move began
};
