// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/messagestore.h"
#include "tests/support/messageseeds.h"
#include "tests/ui/support/uifixture.h"
#include "ui/kit/button.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/tableview.h"
#include "ui/messages/messagedetail.h"
#include "ui/messages/messagesscreen.h"

#include <QLabel>
#include <QTest>

/// The room Messages with what a test needs around it.
class MessagesRoom
{
protected:
    void start(bool dark)
    {
        m_ui = std::make_unique<UiFixture>(dark);
        m_seeds = std::make_unique<MessageSeeds>(m_ui->store);
    }

    void show()
    {
        m_screen = std::make_unique<MessagesScreen>(m_ui->services(), m_ui->navigator);
        m_screen->resize(984, 728);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
    }

    void waitForCount() { QTRY_VERIFY(says(QStringLiteral("12 mensagens"))); }
    bool says(const QString &text) const
    {
        const auto labels = m_screen->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }
    Button *button(const QString &text) const
    {
        const auto all = m_screen->findChildren<Button *>();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&text](const Button *one) {
            return one->isVisible() && one->text() == text;
        });
        return found == all.cend() ? nullptr : *found;
    }
    int count(MessageStatus status) const
    {
        MessageFilter filter;
        filter.statuses = {status};
        return *MessageStore(*m_ui->store.reader).count(filter, 100);
    }
    /// Whether the part is inside of what the scroll area shows.
    static bool visiblePart(const QWidget &part, const QWidget &dialog)
    {
        const auto *view = dialog.findChild<PageScroll *>()->viewport();
        const QRect place(part.mapTo(&dialog, QPoint()), part.size());
        const QRect room(view->mapTo(&dialog, QPoint()), view->size());
        return room.contains(place.center());
    }

    void seedStates(const QList<MessageRow> &rows)
    {
        const QList<MessageStatus> statuses = {MessageStatus::Delivered, MessageStatus::Read,
                                               MessageStatus::Sent,      MessageStatus::Sending,
                                               MessageStatus::Expired,   MessageStatus::Cancelled,
                                               MessageStatus::Scheduled};
        for (qsizetype index = 0; index < statuses.size(); ++index) {
            m_seeds->setStatus(rows.at(index), statuses.at(index));
        }
        m_seeds->setStatus(rows.at(9), MessageStatus::Uncertain,
                           {QStringLiteral("no_answer"), {}, {}});
        m_seeds->setStatus(rows.at(10), MessageStatus::Sending);
        m_seeds->setStatus(rows.at(10), MessageStatus::Failed,
                           {QStringLiteral("recipient_unreachable"), {}, QStringLiteral("131026")});
    }

    void openFirst()
    {
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(detail()->isVisible());
    }

    TableView *table() const { return m_screen->findChild<TableView *>(); }
    MessageDetail *detail() const { return m_screen->findChild<MessageDetail *>(); }
    std::optional<Message> message(MessageRow row) const
    {
        return MessageStore(*m_ui->store.reader).find(row);
    }

    void clear()
    {
        m_screen.reset();
        m_seeds.reset();
        m_ui.reset();
    }

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<MessageSeeds> m_seeds;
    std::unique_ptr<MessagesScreen> m_screen;
};
