// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/chatbots/chatbotseeds.h"
#include "tests/ui/support/uifixture.h"
#include "ui/chatbots/chatboteditor.h"
#include "ui/chatbots/chatbotpage.h"
#include "ui/chatbots/chatbotsscreen.h"
#include "ui/chatbots/startcard.h"
#include "ui/editors/placeholderedit.h"
#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/switch.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tabs.h"
#include "ui/kit/textlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

/// The room Chatbots with what a test needs around it.
struct ChatbotRoom
{
    explicit ChatbotRoom(bool dark = false)
        : ui(dark)
        , seeds(ui)
    {
    }

    void show()
    {
        ui.settle();
        screen = std::make_unique<ChatbotsScreen>(ui.services(), ui.navigator);
        showAsRoom(*screen);
        screen->activateWindow();
    }
    void edit(const QString &externalId)
    {
        screen->open({{QStringLiteral("chatbot"), externalId}});
        QVERIFY(screen->editor());
        layOut();
    }
    ChatbotEditor &editor() { return *screen->editor(); }
    void tab(int index) { editor().findChild<Tabs *>()->setCurrent(index); }
    void press(const QString &name)
    {
        QTest::mouseClick(childNamed<Button>(*screen, name), Qt::LeftButton);
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = childNamed<QLineEdit>(*screen, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void save()
    {
        press(QStringLiteral("Salvar"));
        ui.settle();
    }
    void grab(const QString &name) { ui.grab(*screen, name); }
    bool tabIsFaulty(int index) { return editor().findChild<TabBar *>()->tabData(index).toBool(); }
    void addChannel(const QString &name)
    {
        auto *add = childNamed<Button>(*screen, QStringLiteral("Adicionar canal"));
        for (QAction *action : add->menu()->actions()) {
            if (action->text() == name) {
                action->trigger();
            }
        }
    }
    void chooseInMenu(int row, const QString &text)
    {
        auto *table = childNamed<TableView>(*screen, QStringLiteral("Chatbots"));
        Q_EMIT table->moreRequested(table->model()->index(row, 0), QPoint(100, 100));
        QMenu *menu = screen->findChildren<QMenu *>().last();
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                menu->close();
                return;
            }
        }
        QFAIL("no such entry");
    }
    /// The last one of this name that can have the focus.
    QWidget *field(const QString &name)
    {
        QWidget *last = nullptr;
        for (QWidget *widget : screen->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->accessibleName() == name &&
                widget->focusPolicy() != Qt::NoFocus) {
                last = widget;
            }
        }
        return last ? last : childNamed<QLineEdit>(*screen, name);
    }
    QString fault(const QString &name) { return field(name)->accessibleDescription(); }
    const Chatbot *kept(const QString &externalId)
    {
        held = ui.store.configuration.current();
        return held->chatbot(externalId);
    }

    UiFixture ui;
    ChatbotSeeds seeds;
    std::unique_ptr<ChatbotsScreen> screen;
    ConfigurationPointer held;
};
