// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/backup.h"
#include "app/backup/foldercheck.h"
#include "app/backup/restore.h"
#include "app/datafolder.h"
#include "models/store/channelstore.h"
#include "models/store/documentfiles.h"
#include "models/store/documentstore.h"
#include "models/store/messagestore.h"
#include "tests/support/outboxfixture.h"
#include "tests/support/testregistry.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QByteArray keyBytes(32, 'k');

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsDatabaseAndDocumentsBack();
    void makesWhatWaitedUncertain();
    void holdsTheKeyOnlyWhenAsked();
    void tellsOfMissingDocuments();
    void refusesAFolderThatIsNotEmpty();
    void refusesAChangedBackupAndLeavesTheFolder();
    void refusesEntriesThatLeadOut();
    void checkFindsAChangedDocument();
    void removesTheCopyThatAKilledBackupLeft();

private:
    QByteArray addDocument(const QByteArray &bytes);
    QString backup(bool withKey = false);
    Result<Restore::Outcome> restore(const QString &file, bool replace = false);
    QString status(const MessageId &id);

    std::unique_ptr<OutboxFixture> m_outbox;
    std::unique_ptr<QTemporaryDir> m_work;
    DataPaths m_source;
    DataPaths m_target;
};

void BackupTest::init()
{
    m_outbox = std::make_unique<OutboxFixture>();
    m_work = std::make_unique<QTemporaryDir>();
    m_source = DataPaths{m_outbox->store.folder()};
    m_target = DataPaths{m_work->filePath(QStringLiteral("target"))};
    QVERIFY(QDir().mkpath(m_target.folder));
}

void BackupTest::removesTheCopyThatAKilledBackupLeft()
{
    const QDir work(m_work->path());
    const QString left = work.filePath(QStringLiteral(".karoo-backup-aB3xYz"));
    QVERIFY(work.mkpath(left + QStringLiteral("/sub")));
    // Young: another backup may be at it.
    QVERIFY(!backup().isEmpty());
    QVERIFY(QFileInfo::exists(left));
    m_outbox->store.clock.set(QDateTime::currentMSecsSinceEpoch() + 2LL * 24 * 3600 * 1000);
    QVERIFY(!backup().isEmpty());
    QVERIFY(!QFileInfo::exists(left));
    QVERIFY(work.entryList({QStringLiteral(".karoo*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

QByteArray BackupTest::addDocument(const QByteArray &bytes)
{
    const auto staged = DocumentFiles(m_source.folder).stageNow({bytes});
    if (!staged) {
        qFatal("the document was refused");
    }
    Document document;
    document.id = DocumentId::create(m_outbox->store.clock.nowMs());
    document.filename = staged->filename;
    document.mimeType = staged->mimeType;
    document.size = staged->size;
    document.sha256 = staged->sha256;
    m_outbox->must<DocumentRow>([&](WriteContext &context) {
        return DocumentStore(context.connection()).insert(document);
    });
    return staged->sha256;
}

QString BackupTest::backup(bool withKey)
{
    const QString file = m_work->filePath(QStringLiteral("karoo.backup"));
    const auto written = Backup(m_source, m_outbox->store.clock)
                             .write(file, withKey ? std::optional(Secret(keyBytes)) : std::nullopt);
    return written ? file : QString();
}

Result<Restore::Outcome> BackupTest::restore(const QString &file, bool replace)
{
    return Restore(m_target, m_outbox->store.clock).run(file, replace);
}

QString BackupTest::status(const MessageId &id)
{
    const auto connection = Connection::open(m_target.database(), Connection::Mode::ReadOnly);
    const auto message = MessageStore(**connection).find(id);
    return message ? messageStatusName(message->status) : QString();
}

void BackupTest::bringsDatabaseAndDocumentsBack()
{
    const QByteArray bytes("Olá, um texto");
    const QByteArray hash = addDocument(bytes);
    const Message sent = m_outbox->add({MessageStatus::Delivered});
    const auto outcome = restore(backup());
    QVERIFY2(outcome.ok(), qPrintable(outcome.ok() ? QString() : outcome.error().detail));
    QCOMPARE(outcome->uncertain, 0);
    QCOMPARE(status(sent.id), QStringLiteral("delivered"));
    QFile document(DocumentFiles(m_target.folder).pathOf(hash));
    QVERIFY(document.open(QIODevice::ReadOnly));
    QCOMPARE(document.readAll(), bytes);
    const auto connection = Connection::open(m_target.database(), Connection::Mode::ReadOnly);
    const auto check = FolderCheck::run(m_target, **connection);
    QVERIFY(check.ok());
    QCOMPARE(check->complaints, QStringList());
    QCOMPARE(check->documents, 1);
}

void BackupTest::makesWhatWaitedUncertain()
{
    const qint64 now = m_outbox->store.clock.nowMs();
    OutboxFixture::Wanted later{MessageStatus::Scheduled};
    later.sendAt = now + 3600 * 1000;
    OutboxFixture::Wanted soon{MessageStatus::Scheduled};
    soon.sendAt = now + 1000;
    const Message queued = m_outbox->add();
    const Message sending = m_outbox->add({MessageStatus::Sending});
    const Message scheduledLater = m_outbox->add(later);
    const Message scheduledSoon = m_outbox->add(soon);
    const Message failed = m_outbox->add({MessageStatus::Failed});
    const QString file = backup();
    m_outbox->store.clock.advance(60 * 1000);
    const auto outcome = restore(file);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->uncertain, 3);
    QCOMPARE(status(queued.id), QStringLiteral("uncertain"));
    QCOMPARE(status(sending.id), QStringLiteral("uncertain"));
    QCOMPARE(status(scheduledSoon.id), QStringLiteral("uncertain"));
    QCOMPARE(status(scheduledLater.id), QStringLiteral("scheduled"));
    QCOMPARE(status(failed.id), QStringLiteral("failed"));

    const auto connection = Connection::open(m_target.database(), Connection::Mode::ReadOnly);
    MessageStore store(**connection);
    const auto message = store.find(queued.id);
    QCOMPARE(message->error->code, QStringLiteral("restored"));
    const auto history = store.history(message->row);
    QVERIFY(history.ok());
    QCOMPARE(history->last().code, QStringLiteral("restored"));
    QCOMPARE(history->last().status, MessageStatus::Uncertain);
    // The folder that was backed up goes on as it was.
    QCOMPARE(m_outbox->status(queued), MessageStatus::Queued);
}

void BackupTest::holdsTheKeyOnlyWhenAsked()
{
    m_outbox->must<bool>([this](WriteContext &context) -> Result<bool> {
        auto set = ChannelStore(context.connection())
                       .setSecret(m_outbox->channel, QStringLiteral("token"), "sealed");
        return set ? Result<bool>(true) : set.error();
    });
    QVERIFY(restore(backup()).ok());
    QVERIFY(!QFile::exists(m_target.sealingKey()));
    {
        const auto connection = Connection::open(m_target.database(), Connection::Mode::ReadOnly);
        QVERIFY(ChannelStore(**connection).secrets(m_outbox->channel)->isEmpty());
        Statement broken = (*connection)->prepared("SELECT broken_code FROM channels");
        QVERIFY(broken.step());
        QCOMPARE(broken.text(0), QStringLiteral("secrets_missing"));
    }
    QVERIFY(restore(backup(true), true).ok());
    QFile key(m_target.sealingKey());
    QVERIFY(key.open(QIODevice::ReadOnly));
    QCOMPARE(key.readAll(), keyBytes);
    const auto connection = Connection::open(m_target.database(), Connection::Mode::ReadOnly);
    QCOMPARE(ChannelStore(**connection).secrets(m_outbox->channel)->size(), 1);
}

void BackupTest::tellsOfMissingDocuments()
{
    const QByteArray hash = addDocument("Olá");
    QVERIFY(QFile::remove(DocumentFiles(m_source.folder).pathOf(hash)));
    const auto written = Backup(m_source, m_outbox->store.clock)
                             .write(m_work->filePath(QStringLiteral("x.backup")), {});
    QVERIFY(written.ok());
    QCOMPARE(written->missing.size(), 1);
    QVERIFY(written->missing.first().contains(QString::fromLatin1(hash.toHex())));
}

void BackupTest::refusesAFolderThatIsNotEmpty()
{
    const QString file = backup();
    QVERIFY(restore(file).ok());
    const auto again = restore(file);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, Error::Code::StatusConflict);
    QVERIFY(restore(file, true).ok());
}

void BackupTest::refusesAChangedBackupAndLeavesTheFolder()
{
    const Message before = m_outbox->add({MessageStatus::Delivered});
    QVERIFY(restore(backup()).ok());
    addDocument("Um documento que muda no caminho");
    const QString path = backup();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    const qsizetype place = bytes.indexOf("Um documento que muda");
    QVERIFY(place > 0);
    QVERIFY(file.seek(place));
    file.write("X");
    file.close();
    const auto refused = restore(path, true);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, Error::Code::Invalid);
    QCOMPARE(status(before.id), QStringLiteral("delivered"));
    QVERIFY(!QFile::exists(m_target.folder + QStringLiteral("/.restoring")));
}

void BackupTest::refusesEntriesThatLeadOut()
{
    for (const char *name : {"../x", "/etc/x", "documents/../../x", "documents/ab/cd", "logs/x",
                             "lock", "karoo.db-wal"}) {
        QVERIFY2(!Manifest::isAllowed(QLatin1String(name)), name);
    }
    const QString hex = QString::fromLatin1(QByteArray(32, '\x5a').toHex());
    QVERIFY(Manifest::isAllowed(QStringLiteral("documents/5a/") + hex));
    QVERIFY(!Manifest::isAllowed(QStringLiteral("documents/5b/") + hex));
}

void BackupTest::checkFindsAChangedDocument()
{
    const QByteArray hash = addDocument("Olá");
    QFile file(DocumentFiles(m_source.folder).pathOf(hash));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("outro");
    file.close();
    const auto check = FolderCheck::run(m_source, *m_outbox->store.reader);
    QVERIFY(check.ok());
    QCOMPARE(check->complaints.size(), 1);
    QVERIFY(check->complaints.first().contains(QString::fromLatin1(hash.toHex())));
}

KAROO_TEST(BackupTest, tst_backup)
#include "tst_backup.moc"
