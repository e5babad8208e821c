// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/store/changefeed.h"
#include "ui/kit/card.h"

class Button;
class PageScroll;
class QTimer;
class QVBoxLayout;
class TextLabel;
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
    /// Reads anew what it shows when that has changed; where one reads, it stays.
    void take(const Changes &changes);
    /// In a narrow window it takes the room of the list, with a way back.
    void setAsPage(bool asPage);
    bool isAsPage() const { return m_asPage; }
    std::optional<MessageRow> shown() const { return m_row; }

Q_SIGNALS:
    void closed();
    void cancelRequested(const Message &message);
    void resendRequested(const Message &message);
    void arrivedRequested(const Message &message);
    /// `what` tells what lies on the clipboard now.
    void copied(const QString &what);

private:
    void rebuild(const Message &message);
    void keepFocus(const QString &button);
    void showAge();
    void addHead(QVBoxLayout *column, const Message &message);
    std::optional<MessageError> reasonOf(const Message &message) const;
    void addReason(QVBoxLayout *column, const Message &message);
    void addActions(QVBoxLayout *column, const Message &message);
    void addContent(QVBoxLayout *column, const Message &message);
    void addFacts(QVBoxLayout *column, const Message &message);
    void addHistory(QVBoxLayout *column, const Message &message);
    void openDocument(DocumentRow row);
    void copyDetails();
    QString detailsText(const Message &message) const;

    UiServices &m_services;
    QVBoxLayout *m_column;
    PageScroll *m_scroll;
    QTimer *m_minute;
    QWidget *m_content = nullptr;
    TextLabel *m_age = nullptr;
    qint64 m_changedAt = 0;
    bool m_asPage = false;
    std::optional<MessageRow> m_row;
};
