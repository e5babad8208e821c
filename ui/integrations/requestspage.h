// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/ports/requestlog.h"

#include <QWidget>

#include <optional>

class Card;
class ComboBox;
class QStackedWidget;
class RequestDetail;
class RequestListModel;
class TableView;
struct UiServices;

/// What programs asked of the API lately: those of a system or a token, and one of them in detail.
class RequestsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RequestsPage(UiServices &services, QWidget *parent = nullptr);

    /// Shows the requests of this system.
    void choose(ExternalSystemId system);
    /// Tokens or requests may be others.
    void refresh();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// An entry of the choice, and the tokens whose requests it shows; nothing: everybody's.
    struct Sender
    {
        QString id;
        QString text;
        std::optional<QList<TokenId>> tokens;

        bool operator==(const Sender &) const = default;
    };

    QWidget *buildChoice();
    QWidget *buildPage();
    void buildStates();
    QList<Sender> senders() const;
    void addSystem(const ExternalSystem &system, const Configuration &configuration,
                   QList<Sender> &senders) const;
    void fillSenders();
    QList<LoggedRequest> requestsOf(const Sender &sender) const;
    void showRequests();
    void showCurrent();

    UiServices &m_services;
    QList<Sender> m_senders;
    ComboBox *m_sender = nullptr;
    Card *m_list = nullptr;
    RequestListModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    RequestDetail *m_detail = nullptr;
};
