// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/issuetoken.h"
#include "models/actions/savesystem.h"
#include "tests/support/messageseeds.h"
#include "tests/ui/support/uifixture.h"
#include "ui/integrations/issuedtokendialog.h"
#include "ui/integrations/systemsscreen.h"
#include "ui/integrations/tokendialog.h"
#include "ui/integrations/tokenlistmodel.h"
#include "ui/kit/button.h"
#include "ui/kit/tableview.h"

#include <QLineEdit>
#include <QTest>

/// The room of external systems with two of them and their tokens, and the hands that click in it.
class SystemsBench
{
protected:
    void start(bool dark = false) { m_ui = std::make_unique<UiFixture>(dark); }
    void show()
    {
        m_screen = std::make_unique<SystemsScreen>(m_ui->services(), m_ui->navigator);
        showAsRoom(*m_screen);
    }
    void seed()
    {
        const qint64 now = m_ui->store.clock.nowMs();
        const qint64 day = 24LL * 60 * 60 * 1000;
        const auto done = m_ui->store.write<bool>([=](WriteContext &context) -> Result<bool> {
            const Actor ana{Actor::Kind::Window, 0, QStringLiteral("ana")};
            ExternalSystem system;
            system.name = QStringLiteral("ERP Sankhya");
            const auto erp = saveSystem(context, system, ana);
            system.name = QStringLiteral("Loja virtual");
            const auto shop = saveSystem(context, system, ana);
            if (!erp || !shop) {
                return Error::of(Error::Code::Internal);
            }
            const QList<TokenRequest> requests = {
                {erp->id, QStringLiteral("Faturamento"), Right::Send | Right::Read, std::nullopt},
                {erp->id, QString::fromUtf8("Homologação"), Right::Send, now + 6 * day + day / 2},
                {erp->id, {}, Right::Read | Right::Documents, now + 40 * day},
                {shop->id, QStringLiteral("Pedidos"), allRights, std::nullopt}};
            for (const TokenRequest &request : requests) {
                if (auto issued = issueToken(context, request, ana); !issued) {
                    return issued.error();
                }
            }
            return true;
        });
        QVERIFY(done);
    }

    /// A week of messages that tokens of "ERP" handed in, an hour old the newest, and then shows
    /// it.
    void handIn(int count)
    {
        const qint64 now = m_ui->store.clock.nowMs();
        const qint64 hour = 60LL * 60 * 1000;
        MessageSeeds seeds(m_ui->store);
        const QList<MessageStatus> states = {MessageStatus::Read, MessageStatus::Delivered,
                                             MessageStatus::Failed, MessageStatus::Delivered};
        for (int index = 0; index < count; ++index) {
            m_ui->store.clock.set(now - (1 + 17 * (count - 1 - index)) * hour);
            const auto rows = seeds.add(1 + index % 3);
            for (const MessageRow row : rows) {
                seeds.setStatus(row, states.at(index % states.size()));
            }
        }
        m_ui->store.clock.set(now);
        m_ui->settle();
        const auto all = systems();
        for (const ExternalSystem &system : all) {
            if (system.name == QLatin1String("ERP")) {
                issueThree(system.id);
                m_ui->settle();
                m_screen->open({{QStringLiteral("system"), system.id.value}});
            }
        }
        layOut();
    }
    void issueThree(ExternalSystemId system)
    {
        const auto done = m_ui->store.write<bool>([=](WriteContext &context) -> Result<bool> {
            for (const char *name : {"Faturamento", "Loja virtual da matriz, pedidos", ""}) {
                if (auto issued = issueToken(
                        context, {system, QString::fromUtf8(name), allRights, std::nullopt}, {});
                    !issued) {
                    return issued.error();
                }
            }
            return true;
        });
        QVERIFY(done);
    }
    void click(const QString &name)
    {
        m_ui->settle();
        QTest::mouseClick(childNamed<Button>(*m_screen, name), Qt::LeftButton);
    }
    void press(QWidget &dialog, const QString &name)
    {
        QTest::mouseClick(childNamed<Button>(dialog, name), Qt::LeftButton);
        m_ui->settle();
    }
    void type(QWidget &dialog, const QString &field, const QString &text)
    {
        auto *edit = childNamed<QLineEdit>(dialog, field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    template<class T>
    T *dialogOf()
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] {
            const auto all = m_screen->findChildren<T *>();
            for (T *dialog : all) {
                found = dialog->isVisible() ? dialog : found;
            }
            return found != nullptr;
        });
        if (!found) {
            qFatal("no such dialog is open");
        }
        return found;
    }
    IssuedTokenDialog *issuedDialog() { return m_screen->findChild<IssuedTokenDialog *>(); }
    IssuedTokenDialog *issueByClicking()
    {
        click(QStringLiteral("Gerar token"));
        auto *dialog = dialogOf<TokenDialog>();
        type(*dialog, QStringLiteral("Nome do token"), QStringLiteral("Novo"));
        press(*dialog, QStringLiteral("Gerar token"));
        return dialogOf<IssuedTokenDialog>();
    }
    TableView *table(const QString &name) { return childNamed<TableView>(*m_screen, name); }
    int rowOf(const QString &token)
    {
        const QAbstractItemModel *model = table(QStringLiteral("Tokens de acesso"))->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().startsWith(token)) {
                return row;
            }
        }
        return -1;
    }
    QString stateOf(const QString &token)
    {
        return table(QStringLiteral("Tokens de acesso"))
            ->model()
            ->index(rowOf(token), TokenListModel::StateColumn)
            .data()
            .toString();
    }
    void chooseFromMenu(const QString &token, const QString &entry)
    {
        TableView *tokens = table(QStringLiteral("Tokens de acesso"));
        const QModelIndex index = tokens->model()->index(rowOf(token), TokenListModel::MoreColumn);
        QTest::mouseClick(tokens->viewport(), Qt::LeftButton, {},
                          tokens->visualRect(index).center());
        chooseInMenu(entry);
    }
    QList<ExternalSystem> systems()
    {
        return m_ui->store.configuration.current()->systems.values();
    }
    QList<AccessToken> tokens() { return m_ui->store.configuration.current()->tokens.values(); }
    AccessToken tokenByName(const QString &name)
    {
        const auto all = tokens();
        for (const AccessToken &token : all) {
            if (token.name == name) {
                return token;
            }
        }
        return {};
    }

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<SystemsScreen> m_screen;
};
