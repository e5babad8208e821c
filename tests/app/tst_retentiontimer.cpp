// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retentiontimer.h"

#include "app/platform/logfile.h"
#include "app/storepart.h"
#include "models/store/documentfiles.h"
#include "models/store/documentstore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"

#include <QDateTime>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

} // namespace

/// The clean-up of the running program: rows and the files of documents.
class RetentionTimerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(QDateTime::currentMSecsSinceEpoch());
        const DataPaths paths{m_folder->path()};
        m_store = std::make_unique<StorePart>(paths, m_clock);
        QVERIFY(m_store->open().ok());
        m_files = std::make_unique<DocumentFiles>(paths.folder);
        QVERIFY(m_files->start().ok());
        m_log = std::make_unique<LogFile>(paths.logs(), m_clock);
        m_retention = std::make_unique<RetentionTimer>(*m_store, *m_files, *m_log);
    }
    void cleanup()
    {
        m_retention->stop();
        m_files->stop();
        m_store->close();
        m_retention.reset();
        m_log.reset();
    }

    void removesFilesThatNoRecordNames()
    {
        const QByteArray named = stage("named");
        const QByteArray refused = stage("of a request that was refused");
        const QByteArray part = m_files->pathOf(refused).toUtf8() + ".part-aB3xYz";
        QVERIFY(QFile::copy(m_files->pathOf(refused), QString::fromUtf8(part)));
        insert(named);
        round();
        QVERIFY2(isThere(refused), "it is young: its row may be on its way");
        QVERIFY(QFile::exists(QString::fromUtf8(part)));

        m_clock.advance(2 * dayMs);
        round();
        QVERIFY(isThere(named));
        QVERIFY(!isThere(refused));
        QVERIFY(!QFile::exists(QString::fromUtf8(part)));
    }

    void removesTheFileWithItsLastRecord()
    {
        const QByteArray named = stage("named");
        insert(named);
        m_clock.advance(200 * dayMs); // 180 are kept
        round();
        QVERIFY(!isThere(named));
    }

    void keepsAFileWhenItCannotBeKnownWhetherItIsNamed()
    {
        const QByteArray refused = stage("of a request that was refused");
        m_clock.advance(2 * dayMs);
        m_store->close(); // nobody answers
        QSignalSpy ended(m_retention.get(), &RetentionTimer::roundEnded);
        m_retention->beginRound();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(isThere(refused));
    }

private:
    QByteArray stage(const QByteArray &text)
    {
        const auto staged = m_files->stage(FileToStage{text, false, {}}).result();
        return staged ? staged->sha256 : QByteArray();
    }
    void insert(const QByteArray &sha256)
    {
        const auto row = m_store->queue().writeAndWait<DocumentRow>([&](WriteContext &context) {
            Document document;
            document.id = DocumentId::create(context.nowMs());
            document.sha256 = sha256;
            document.createdAt = context.nowMs();
            return DocumentStore(context.connection()).insert(document);
        });
        QVERIFY(row.ok());
    }
    void round()
    {
        QSignalSpy ended(m_retention.get(), &RetentionTimer::roundEnded);
        m_retention->beginRound();
        QTRY_COMPARE(ended.size(), 1);
        // What was asked of the files thread has been done by the time that it does one thing more.
        m_files->remove({}, m_clock.nowMs()).waitForFinished();
    }
    bool isThere(const QByteArray &sha256) const { return QFile::exists(m_files->pathOf(sha256)); }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StorePart> m_store;
    std::unique_ptr<DocumentFiles> m_files;
    std::unique_ptr<LogFile> m_log;
    std::unique_ptr<RetentionTimer> m_retention;
};

KAROO_TEST(RetentionTimerTest, tst_retentiontimer)

#include "tst_retentiontimer.moc"
