// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/channels/phonehistory.h"

#include <QDate>
#include <QWidget>

class Button;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;
class TextLabel;
struct UiServices;

/// A phone as the customer holds it: our messages at the left, theirs at the right, and a field to
/// write.
class PhoneView : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneView(UiServices &services, QWidget *parent = nullptr);

    void setCompany(const QString &name);
    /// Adds what is new below; anything else makes all anew. `empty` is what an empty phone says.
    void show(const QList<PhoneMessage> &thread, const QString &empty);
    void setReplyEnabled(bool enabled);
    void clearReply();

Q_SIGNALS:
    void replied(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildWall();
    QWidget *buildFoot();
    void startAnew();
    void add(const PhoneMessage &message);
    void addDay(qint64 at);
    void openFile(const Document &document);
    void submit();
    /// Unless a person reads further up.
    void scrollToEnd();

    UiServices &m_services;
    TextLabel *m_company = nullptr;
    class Tile *m_avatar = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    TextLabel *m_empty = nullptr;
    QLineEdit *m_reply = nullptr;
    Button *m_send = nullptr;
    QList<MessageRow> m_shown;
    QDate m_lastDay;
    QDate m_today;
    bool m_following = true;
};
