// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/channelstore.h"
#include "tests/ui/support/uifixture.h"
#include "ui/channels/channelitem.h"
#include "ui/channels/channelsscreen.h"
#include "ui/kit/button.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

/// The room Channels with what a person does in it; the base of its tests.
class ChannelsBench : public QObject
{
    Q_OBJECT

protected:
    void start(bool dark = false) { m_ui = std::make_unique<UiFixture>(dark); }
    void show()
    {
        m_screen = std::make_unique<ChannelsScreen>(m_ui->services(), m_ui->navigator);
        showAsRoom(*m_screen);
    }
    /// One that works, one that is broken and a paused Simulator beside what is there.
    void addChannels(const char *brokenKind = "instagram",
                     const char *brokenCode = "credentials_refused")
    {
        const auto added = m_ui->store.write<bool>([=](WriteContext &context) -> Result<bool> {
            const auto insert = [&context](const char *key, const char *name, const char *kind,
                                           const char *code) {
                Channel channel;
                channel.key = QString::fromUtf8(key);
                channel.name = QString::fromUtf8(name);
                channel.kind = QString::fromUtf8(kind);
                channel.active = channel.kind != QLatin1String("simulator");
                ChannelStore store(context.connection());
                const auto id = store.insert(channel);
                const QString broken = QString::fromUtf8(code);
                return id &&
                       (broken.isEmpty() ? store.setSound(*id, context.nowMs()).ok()
                                         : store.setBroken(*id, broken, {}, context.nowMs()).ok());
            };
            const bool ok = insert("whatsapp-loja", "WhatsApp da loja", "whatsapp_cloud", "") &&
                            insert("instagram", "Instagram", brokenKind, brokenCode) &&
                            insert("teste", "Outro telefone", "simulator", "");
            context.note(Change::Kind::Channel, 0);

            return ok;
        });
        QVERIFY(added && *added);
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
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// All that a row says.
    QString words(const QString &channel)
    {
        QStringList texts;
        for (const QLabel *label : item(channel)->findChildren<QLabel *>()) {
            texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    }
    QStringList rows()
    {
        QStringList names;
        for (const ChannelItem *row : m_screen->findChildren<ChannelItem *>()) {
            if (row->isVisible()) {
                names.append(row->facts().channel.name);
            }
        }
        return names;
    }
    ChannelItem *item(const QString &name) { return childNamed<ChannelItem>(*m_screen, name); }
    void choose(const QString &channel, const QString &entry)
    {
        click(QString::fromUtf8("Mais ações: %1").arg(channel));
        chooseInMenu(entry);
    }
    QList<Channel> channels() { return m_ui->store.configuration.current()->channels.values(); }

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<ChannelsScreen> m_screen;
};
