// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"

#include <QWidget>

class Button;
class Card;
class LatestCard;
class QStackedWidget;
class Segment;
class TableView;
class TextLabel;
class TokenListModel;
class WeekCard;
struct UiServices;

/// One external system: its name, its tokens, and the address it calls.
class SystemDetail : public QWidget
{
    Q_OBJECT

public:
    explicit SystemDetail(UiServices &services, QWidget *parent = nullptr);

    void show(const ExternalSystem &system);
    const ExternalSystem &shown() const { return m_system; }
    /// Words that depend on the time of the day.
    void refreshMoments();

Q_SIGNALS:
    void editWanted();
    void deleteWanted();
    void tokenWanted();
    void rotateWanted(const AccessToken &token);
    void revokeWanted(const AccessToken &token);
    /// The id as the API gives it.
    void messageWanted(const QString &id);
    void requestsWanted();
    void howToWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildTokensHead();
    QWidget *buildTokens();
    QWidget *buildAddress();
    QWidget *buildActivity();
    void refresh();
    void refreshActivity();
    int tableHeight(int rows) const;
    /// The table takes its rows; what was handed in is shown where there is room left.
    void fit();
    void fitColumns();
    QString subtitle() const;
    void openMenu(const QModelIndex &index, const QPoint &position);
    void copyAddress();

    UiServices &m_services;
    ExternalSystem m_system;
    TokenListModel *m_model;
    TextLabel *m_name = nullptr;
    TextLabel *m_about = nullptr;
    Segment *m_which = nullptr;
    QStackedWidget *m_tokens = nullptr;
    Card *m_tableCard = nullptr;
    TableView *m_table = nullptr;
    TextLabel *m_address = nullptr;
    Button *m_copy = nullptr;
    QWidget *m_activity = nullptr;
    WeekCard *m_week = nullptr;
    LatestCard *m_latest = nullptr;
};
