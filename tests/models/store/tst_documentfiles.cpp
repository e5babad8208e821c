// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/documentfiles.h"
#include "tests/support/pdfs.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>

Q_DECLARE_METATYPE(FindingCode)

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
        const auto staged = m_files->stageNow({QByteArray("text"), false, {}});
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(m_files->remove(staged->sha256, now).ok());
        QVERIFY(QFile::exists(m_files->pathOf(staged->sha256)));
        QVERIFY(m_files->remove(staged->sha256, now + 2 * 24 * 3600 * 1000).ok());
        QVERIFY(!QFile::exists(m_files->pathOf(staged->sha256)));
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
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentFiles> m_files;
};

KAROO_TEST(DocumentFilesTest, tst_documentfiles)

#include "tst_documentfiles.moc"
