// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/choosetemplate.h"
#include "models/base/result.h"
#include "models/domain/providertemplate.h"
#include "models/store/changefeed.h"

#include <QWidget>

class Banner;
class Button;
class EmptyState;
class Navigator;
class PageHeader;
class QStackedWidget;
class QStandardItemModel;
class TableView;
class TemplateFilterBar;
class TemplatePanel;
struct ProbeStep;
struct UiServices;

/// The approved messages of one channel: their states, who uses them, and what fills them.
class TemplatesPage : public QWidget
{
    Q_OBJECT

public:
    TemplatesPage(UiServices &services, Navigator &navigator, QWidget *parent = nullptr);

    void open(ChannelId channel);

Q_SIGNALS:
    void closed();

private:
    void buildHead();
    void buildStates();
    QWidget *buildList();
    QWidget *buildPanel();
    void buildTable();
    void takeChanges(const Changes &changes);
    void refresh();
    void showBanner();
    void fillTable();
    void showSelected();
    void select(const QString &name, const QString &language);
    void readAgain();
    void takeReading(int count, const ProbeStep &step);
    void save(const TemplateChoice &choice);
    void takeSaved(const Result<Chatbot> &result);
    /// Names of the chatbots that use it.
    QStringList users(const ProviderTemplate &one) const;
    void createAtMeta();

    UiServices &m_services;
    Navigator &m_navigator;
    ChannelId m_channel;
    QString m_search;
    QList<ProviderTemplate> m_all;
    QList<ProviderTemplate> m_shown;
    PageHeader *m_head = nullptr;
    Banner *m_banner = nullptr;
    /// What the banner's button leads to.
    TemplateUse m_problem;
    Button *m_read = nullptr;
    TemplateFilterBar *m_filters = nullptr;
    QStackedWidget *m_rows = nullptr;
    EmptyState *m_failed = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStandardItemModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QWidget *m_panelPage = nullptr;
    TemplatePanel *m_panel = nullptr;
};
