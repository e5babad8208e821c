// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/changefeed.h"
#include "ui/shell/screen.h"

class EmptyState;
class Navigator;
class PageHeader;
class PageScroll;
class QVBoxLayout;
class SettingFields;
class SettingsPage;
class SideMenuButton;
class ApiStatus;
struct UiServices;

/// Configurações: pages at the left; every change is saved at once and said under the title.
class SettingsScreen : public Screen
{
    Q_OBJECT

public:
    SettingsScreen(UiServices &services, Navigator &navigator, QWidget *parent = nullptr);

    /// "page": general, appearance, network, notifications, retention, security, about.
    void open(const QVariantMap &arguments) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry
    {
        QString id;
        SettingsPage *page;
        SideMenuButton *button;
    };

    void buildHeader();
    QWidget *buildMenu();
    QWidget *buildPages();
    SettingsPage *addPage(const QString &id, const QString &text, const QString &icon);
    void addAbout();
    void showPage(const QString &id);
    void search(const QString &text);
    void takeChanges(const Changes &changes);
    void tellSaved(const QString &name);
    void tellFailure(const Error &error);

    UiServices &m_services;
    Navigator &m_navigator;
    PageHeader *m_header = nullptr;
    QVBoxLayout *m_menu = nullptr;
    QVBoxLayout *m_pages = nullptr;
    PageScroll *m_scroll = nullptr;
    EmptyState *m_nothing = nullptr;
    ApiStatus *m_api = nullptr;
    SettingFields *m_fields;
    QList<Entry> m_entries;
    QString m_current;
};
