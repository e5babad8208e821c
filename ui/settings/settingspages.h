// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class SettingFields;
class QWidget;
class SettingsPage;
struct UiServices;

/// What stands on each page of the settings.
namespace SettingsPages {

void buildGeneral(SettingsPage &page, SettingFields &fields);
void buildAppearance(SettingsPage &page, SettingFields &fields);
void buildNetwork(SettingsPage &page, SettingFields &fields, UiServices &services, QWidget *parent);
void buildNotifications(SettingsPage &page, SettingFields &fields);
void buildRetention(SettingsPage &page, SettingFields &fields);
void buildSecurity(SettingsPage &page, SettingFields &fields, UiServices &services,
                   QWidget *parent);

} // namespace SettingsPages
