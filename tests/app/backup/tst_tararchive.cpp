// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/tarreader.h"
#include "app/backup/tarwriter.h"
#include "tests/support/testregistry.h"

#include <QBuffer>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TarArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void isReadByTar();
    void keepsSizesBeyondEightGigabytes();
    void tellsWhenItIsCut_data();
    void tellsWhenItIsCut();
    void refusesChangedHeadsAndForeignBytes();
    void tellsWhenASourceIsShorterThanSaid();
};

namespace {

QByteArray archive()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TarWriter writer(buffer);
    QBuffer source;
    source.setData(QByteArray(1000, 'b'));
    source.open(QIODevice::ReadOnly);
    const auto unseen = [](const QByteArray &) {};
    const bool ok = writer.add(QStringLiteral("a.txt"), "first").ok() &&
                    writer.addFile(QStringLiteral("d/b.txt"), source, 1000, unseen).ok() &&
                    writer.add(QStringLiteral("empty"), {}).ok() && writer.finish().ok();
    return ok ? buffer.data() : QByteArray();
}

Result<QMap<QString, QByteArray>> contents(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TarReader reader(buffer);
    QMap<QString, QByteArray> files;
    for (;;) {
        const auto head = reader.next();
        if (!head) {
            return head.error();
        }
        if (!*head) {
            return files;
        }
        QByteArray &body = files[QString::fromUtf8((*head)->name)];
        const auto read = reader.readBody([&body](const QByteArray &piece) -> Result<void> {
            body += piece;
            return {};
        });
        if (!read) {
            return read.error();
        }
    }
}

} // namespace

void TarArchiveTest::readsWhatItWrote()
{
    const auto files = contents(archive());
    QVERIFY(files.ok());
    const QMap<QString, QByteArray> expected{{QStringLiteral("a.txt"), "first"},
                                             {QStringLiteral("d/b.txt"), QByteArray(1000, 'b')},
                                             {QStringLiteral("empty"), ""}};
    QCOMPARE(*files, expected);
}

void TarArchiveTest::isReadByTar()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.tar")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(archive());
    file.close();
    QProcess tar;
    tar.start(QStringLiteral("tar"), {QStringLiteral("-tf"), file.fileName()});
    QVERIFY(tar.waitForFinished());
    QCOMPARE(tar.exitCode(), 0);
    QCOMPARE(tar.readAllStandardOutput(), QByteArray("a.txt\nd/b.txt\nempty\n"));
}

void TarArchiveTest::keepsSizesBeyondEightGigabytes()
{
    const qint64 size = 20LL * 1024 * 1024 * 1024 + 7;
    const auto head = TarBlock::parse(TarBlock::head("large", size));
    QVERIFY(head);
    QCOMPARE(head->size, size);
    QCOMPARE(head->name, QByteArray("large"));
}

void TarArchiveTest::tellsWhenItIsCut_data()
{
    QTest::addColumn<int>("length");
    const int size = static_cast<int>(archive().size());
    for (const int length : {0, 100, 512, 600, 1536, size - 1024}) {
        QTest::addRow("%d bytes", length) << length;
    }
}

void TarArchiveTest::tellsWhenItIsCut()
{
    QFETCH(int, length);
    const auto files = contents(archive().left(length));
    QVERIFY(!files.ok());
    QCOMPARE(files.error().code, Error::Code::Invalid);
}

void TarArchiveTest::refusesChangedHeadsAndForeignBytes()
{
    QByteArray changed = archive();
    changed[0] = 'z';
    QVERIFY(!contents(changed).ok());
    QVERIFY(!contents(QByteArray(4096, 'x')).ok());
}

void TarArchiveTest::tellsWhenASourceIsShorterThanSaid()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QBuffer source;
    source.setData("short");
    source.open(QIODevice::ReadOnly);
    const auto added =
        TarWriter(buffer).addFile(QStringLiteral("a"), source, 100, [](const QByteArray &) {});
    QVERIFY(!added.ok());
    QCOMPARE(added.error().code, Error::Code::Io);
}

KAROO_TEST(TarArchiveTest, tst_tararchive)
#include "tst_tararchive.moc"
