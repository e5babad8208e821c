// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
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

#include <QLineEdit>
#include <QMenu>
#include <QTest>

namespace {

/// A room with what a test needs around it.
struct Room
{
    explicit Room(bool dark = false)
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
        QTest::qWait(0);
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
    QString fault(const QString &field)
    {
        return childNamed<QWidget>(*screen, field)->accessibleDescription();
    }
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

} // namespace

class ChatbotsScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksRight_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void looksRight()
    {
        QFETCH(bool, dark);
        Room room(dark);
        room.show();
        QVERIFY(!room.ui.grab(*room.screen, QStringLiteral("chatbots-empty")).isNull());
        room.seeds.fill();
        QTRY_VERIFY(childNamed<TableView>(*room.screen, QStringLiteral("Chatbots"))->isVisible());
        childNamed<TableView>(*room.screen, QStringLiteral("Chatbots"))->selectRow(1);
        room.ui.grab(*room.screen, QStringLiteral("chatbots-list"));
        room.edit(QStringLiteral("cobranca"));
        const QStringList names = {QStringLiteral("settings"), QStringLiteral("preferences"),
                                   QStringLiteral("variables"), QStringLiteral("channels"),
                                   QStringLiteral("messages")};
        for (int index = 0; index < names.size(); ++index) {
            room.tab(index);
            QTest::qWait(0);
            room.ui.grab(*room.screen, QStringLiteral("chatbots-") + names.at(index));
        }
    }
};

KAROO_TEST(ChatbotsScreenTest, tst_chatbotsscreen)
#include "tst_chatbotsscreen.moc"
