// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/documentfiles.h"
#include "tests/support/pdfs.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>

Q_DECLARE_METATYPE(FindingCode)

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

} // namespace

class DocumentFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<DocumentFiles>(m_folder->path());
    }

    void keepsTheBytesUnderTheirHash()
    {
        const auto staged =
            m_files->stageNow({Pdfs::onePage(), false, QStringLiteral("boleto.pdf")});
        QVERIFY(staged.ok());
        QCOMPARE(staged->mimeType, QStringLiteral("application/pdf"));
        QFile file(m_files->pathOf(staged->sha256));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), Pdfs::onePage());
        // No temporary file stays beside it.
        QCOMPARE(QDir(QFileInfo(file).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void writesAnewWhatTheDiskHasSpoilt()
    {
        const FileToStage pdf{Pdfs::onePage(), false, QStringLiteral("boleto.pdf")};
        const auto first = m_files->stageNow(pdf);
        QVERIFY(first.ok());
        QFile file(m_files->pathOf(first->sha256));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100) && file.putChar('\xff'));
        file.close();
        QVERIFY(m_files->stageNow(pdf).ok());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), Pdfs::onePage());
    }

    void decodesBase64()
    {
        FileToStage file;
        file.bytes = Pdfs::onePage().toBase64();
        file.base64 = true;
        const auto staged = m_files->stageNow(file);
        QVERIFY(staged.ok());
        QCOMPARE(staged->filename, QStringLiteral("documento.pdf"));
        QCOMPARE(staged->size, Pdfs::onePage().size());
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("base64");
        QTest::addColumn<QString>("declared");
        QTest::addColumn<bool>("image");
        QTest::addColumn<FindingCode>("code");
        QTest::addColumn<QString>("pointer");
        const QByteArray pdf = Pdfs::onePage();
        QTest::newRow("empty") << QByteArray() << false << "" << false << FindingCode::FileEmpty
                               << "";
        QTest::newRow("no page") << Pdfs::noPage() << false << "" << false << FindingCode::FileEmpty
                                 << "";
        QTest::newRow("cut") << QByteArray("%PDF-1.7\n1 0 obj\n<<") << false << "" << false
                             << FindingCode::FileBroken << "";
        QTest::newRow("too large")
            << QByteArray(3000000, 'a') << false << "" << false << FindingCode::FileTooLarge << "";
        QTest::newRow("program") << QByteArray("\x7f"
                                               "ELF\x02\x01\x01\0\0",
                                               9)
                                 << false << "" << false << FindingCode::FileTypeRefused << "";
        QTest::newRow("script") << QByteArray("#!/bin/sh\n") << false << "" << false
                                << FindingCode::FileTypeRefused << "";
        QTest::newRow("not an image")
            << pdf << false << "" << true << FindingCode::FileTypeRefused << "";
        QTest::newRow("contradiction") << pdf << false << "image/png" << false
                                       << FindingCode::FileTypeMismatch << "/mime_type";
        QTest::newRow("bad base64")
            << QByteArray("JVBER!") << true << "" << false << FindingCode::BadBase64 << "";
        QTest::newRow("base64 that lacks its end") << QByteArray("aGVsbG8gd29ybGQhA") << true << ""
                                                   << false << FindingCode::BadBase64 << "";
        QTest::newRow("padding inside") << QByteArray("QQ==") + QByteArray(70000, 'A') << true << ""
                                        << false << FindingCode::BadBase64 << "";
    }
    void findsWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, base64);
        QFETCH(QString, declared);
        QFETCH(bool, image);
        QFETCH(FindingCode, code);
        QFETCH(QString, pointer);
        FileToStage file{bytes, base64, {}, declared, image, 2000000, false};
        const auto staged = m_files->stageNow(file);
        QVERIFY(!staged.ok());
        QCOMPARE(staged.error().findings.size(), 1);
        QCOMPARE(staged.error().findings.first().code, code);
        QCOMPARE(staged.error().findings.first().pointer, pointer);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void marksAPasswordAndRefusesItWhereSet()
    {
        FileToStage file;
        file.bytes = Pdfs::withPassword();
        const auto staged = m_files->stageNow(file);
        QVERIFY(staged.ok());
        QVERIFY(staged->encrypted);
        file.refuseEncrypted = true;
        QCOMPARE(m_files->stageNow(file).error().findings.first().code, FindingCode::FileEncrypted);
    }

    void doesWhatWaitsBeforeItStops()
    {
        QVERIFY(m_files->start().ok());
        QList<QFuture<Result<StagedFile>>> futures;
        for (int index = 0; index < 20; ++index) {
            FileToStage file;
            file.bytes = QByteArray("text ") + QByteArray::number(index);
            futures.append(m_files->stage(file));
        }
        m_files->stop();
        for (const auto &future : futures) {
            QVERIFY(future.isFinished());
            QVERIFY(future.result().ok());
        }
    }

    void keepsYoungFilesFromTheCleanUp()
    {
        QVERIFY(m_files->start().ok());
        const QByteArray hash = stagedText();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(oldFiles(hash, now).isEmpty());
        QVERIFY(m_files->remove({hash}, now).result().ok());
        QVERIFY(QFile::exists(m_files->pathOf(hash)));
        QCOMPARE(oldFiles(hash, now + 2 * dayMs), QList<QByteArray>{hash});
        QVERIFY(m_files->remove({hash}, now + 2 * dayMs).result().ok());
        QVERIFY(!QFile::exists(m_files->pathOf(hash)));
        QVERIFY(oldFiles(hash, now + 2 * dayMs).isEmpty());
    }

    void keepsWhatComesAgainWhileItIsLookedAt()
    {
        QVERIFY(m_files->start().ok());
        const QByteArray hash = stagedText();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        age(m_files->pathOf(hash), now - 2 * dayMs);
        QCOMPARE(oldFiles(hash, now), QList<QByteArray>{hash});
        // A request with the same bytes comes before they are taken away.
        QCOMPARE(stagedText(), hash);
        QVERIFY(m_files->remove({hash}, now).result().ok());
        QVERIFY(QFile::exists(m_files->pathOf(hash)));
    }

    void clearsAwayWhatAKilledProgramWroteInPart()
    {
        QVERIFY(m_files->start().ok());
        const QByteArray hash = stagedText();
        const QString path = m_files->pathOf(hash);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const QString old = path + QStringLiteral(".part-aB3xYz");
        const QString young = path + QStringLiteral(".part-cD4wVu");
        const QString foreign = QFileInfo(path).path() + QStringLiteral("/notes.txt");
        for (const QString &name : {old, young, foreign}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        age(old, now - 2 * dayMs);
        age(foreign, now - 2 * dayMs);
        QVERIFY(oldFiles(hash, now).isEmpty());
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(young));
        QVERIFY(QFile::exists(foreign));
    }

    void neverMovesABadFileIntoPlace()
    {
        QFile blocker(m_folder->filePath(QStringLiteral("documents")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        blocker.close();
        const auto staged = m_files->stageNow({QByteArray("text"), false, {}});
        QVERIFY(!staged.ok());
        QVERIFY(staged.error().code != Error::Code::Invalid);
    }

private:
    QByteArray stagedText()
    {
        const auto staged = m_files->stage(FileToStage{QByteArray("text"), false, {}}).result();
        return staged ? staged->sha256 : QByteArray();
    }
    QList<QByteArray> oldFiles(const QByteArray &hash, qint64 nowMs)
    {
        return m_files->oldFiles(static_cast<quint8>(hash.at(0)), nowMs).result();
    }
    static void age(const QString &path, qint64 ms)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(ms),
                                 QFileDevice::FileModificationTime));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentFiles> m_files;
};

KAROO_TEST(DocumentFilesTest, tst_documentfiles)

#include "tst_documentfiles.moc"
