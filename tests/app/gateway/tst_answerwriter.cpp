// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/answerwriter.h"
#include "app/gateway/socketgrip.h"
#include "tests/support/testregistry.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>

#include <memory>

class AnswerWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Five hundred readers that take nothing shall hold five hundred pieces, not a thousand.
    void keepsOnePieceForAReaderThatTakesNothing_data()
    {
        QTest::addColumn<bool>("fromFile");
        QTest::newRow("body") << false;
        QTest::newRow("file") << true;
    }
    void keepsOnePieceForAReaderThatTakesNothing()
    {
        QFETCH(bool, fromFile);
        constexpr int piece = 64 * 1024;
        const QByteArray content(32 * 1024 * 1024, 'x');
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(file.write(content) == content.size() && file.flush());

        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket reader;
        reader.setReadBufferSize(1);
        reader.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QVERIFY(server.waitForNewConnection(5000));
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());

        AnswerWriter writer(*socket, piece);
        if (fromFile) {
            QVERIFY(writer.open({file.fileName(), 0, content.size()}));
        }
        writer.begin("HTTP/1.1 200 OK\r\n\r\n", fromFile ? QByteArray() : content);
        qint64 most = 0;
        for (int turn = 0; turn < 100; ++turn) {
            QCOMPARE(writer.advance(), AnswerWriter::Progress::Sending);
            most = std::max(most, SocketGrip::unsentBytes(*socket));
            QCoreApplication::processEvents();
        }
        QVERIFY(most > 0);
        QVERIFY2(most <= piece, QByteArray::number(most).constData());
    }
};

KAROO_TEST(AnswerWriterTest, tst_answerwriter)

#include "tst_answerwriter.moc"
