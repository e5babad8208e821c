// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/messagelistmodel.h"
#include "models/rules/fetchreasons.h"
#include "models/store/fetchstore.h"
#include "tests/support/testregistry.h"
#include "tests/ui/messages/messagesroom.h"
#include "ui/messages/messagewords.h"

/// What the log tells of a file that a message waits for.
class MessageFileTest : public QObject, private MessagesRoom
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAFileThatIsFetched()
    {
        start(false);
        const MessageRow row = m_seeds->add(1).first();
        waitFor(row);
        show();
        openFirst();
        QVERIFY(says(QStringLiteral("Buscando o arquivo")));
        m_seeds->setStatus(row, MessageStatus::Queued,
                           FetchReasons::error(FetchReasons::Reason::Status, 503));
        QTRY_VERIFY(says(QStringLiteral("O servidor do arquivo respondeu 503.")));
        QVERIFY(!says(QStringLiteral("Sem resposta do provedor")));
        QVERIFY(says(QString::fromUtf8("Será buscado de novo automaticamente.")));
        const QModelIndex subject = table()->model()->index(0, MessageListModel::SubjectColumn);
        const MessageError error{subject.data(MessageListModel::ErrorCodeRole).toString(),
                                 subject.data(MessageListModel::ErrorDetailRole).toString(),
                                 {}};
        QCOMPARE(MessageWords::reason(error),
                 QStringLiteral("O servidor do arquivo respondeu 503."));
        m_ui->grab(*m_screen, QStringLiteral("messages-fetching"));
    }

    void tellsWhyAFileWasRefused()
    {
        start(false);
        const MessageRow row = m_seeds->add(1).first();
        m_seeds->setStatus(row, MessageStatus::Failed,
                           FetchReasons::error(FetchReasons::Reason::AddressRefused));
        show();
        openFirst();
        QVERIFY(says(QString::fromUtf8("O endereço do arquivo leva a um lugar não permitido.")));
    }

    void cleanup() { clear(); }

private:
    void waitFor(MessageRow row)
    {
        const auto waits = m_ui->store.write<bool>([row](WriteContext &context) -> Result<bool> {
            FileFetch fetch;
            fetch.message = row;
            fetch.address = QStringLiteral("https://exemplo.com.br/boleto.pdf");
            fetch.nextAt = context.nowMs();
            const auto added = FetchStore(context.connection()).add(fetch);
            return added ? Result(true) : added.error();
        });
        QVERIFY(waits.ok());
    }
};

KAROO_TEST(MessageFileTest, tst_messagefile)

#include "tst_messagefile.moc"
