// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "ui/kit/card.h"

class Button;
class QScrollArea;
class QVBoxLayout;
struct UiServices;

/// The panel beside the log: one message with its state, what to do next, its details and its
/// history.
class MessageDetail : public Card
{
    Q_OBJECT

public:
    explicit MessageDetail(UiServices &services, QWidget *parent = nullptr);

    /// Shows this message as it is in the store now.
    void show(MessageRow row);
    void refresh();
    std::optional<MessageRow> shown() const { return m_row; }

Q_SIGNALS:
    void closed();
    void cancelRequested(const Message &message);
    void resendRequested(const Message &message);
    void arrivedRequested(const Message &message);
    void copied();

private:
    void rebuild(const Message &message);
    void addHead(QVBoxLayout *column, const Message &message);
    void addReason(QVBoxLayout *column, const Message &message);
    void addActions(QVBoxLayout *column, const Message &message);
    void addContent(QVBoxLayout *column, const Message &message);
    void addFacts(QVBoxLayout *column, const Message &message);
    void addHistory(QVBoxLayout *column, const Message &message);
    void openDocument(DocumentRow row);
    void copyDetails();
    QString detailsText(const Message &message) const;

    UiServices &m_services;
    QScrollArea *m_scroll;
    std::optional<MessageRow> m_row;
};
