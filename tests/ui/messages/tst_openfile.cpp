// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/messages/openfile.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

/// What happens when a stored document is opened.
class OpenFileTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl &url) { m_opened.append(url.toLocalFile()); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_opened.clear();
        QFile stored(storedPath());
        QVERIFY(stored.open(QIODevice::WriteOnly));
        stored.write("%PDF");
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take");
    }
    void cleanup() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    void opensACopyUnderItsName()
    {
        QVERIFY(!open());
        QCOMPARE(m_opened, QStringList(copy()));
        QVERIFY(QFile::exists(storedPath()));
    }

    void saysThatTheFileIsGone()
    {
        QVERIFY(QFile::remove(storedPath()));
        const auto trouble = open();
        QVERIFY(trouble && trouble->details == storedPath());
        QVERIFY(m_opened.isEmpty());
    }

    void saysThatTheCopyCannotBeWritten()
    {
        QFile inTheWay(m_folder->filePath(QStringLiteral("opened")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto trouble = open();
        QVERIFY(trouble && trouble->details == copy());
        QVERIFY(m_opened.isEmpty());
    }

    void copiesDoNotOutliveTheDocuments()
    {
        QVERIFY(!open());
        const qint64 now = QFileInfo(copy()).lastModified().toMSecsSinceEpoch();
        OpenFile::forgetCopies(m_folder->path(), now - 1000);
        QVERIFY(QFile::exists(copy()));
        OpenFile::forgetCopies(m_folder->path(), now + 1000);
        QVERIFY(!QFile::exists(copy()));
    }

private:
    QString storedPath() const { return m_folder->filePath(QStringLiteral("abcd")); }
    QString copy() const { return m_folder->filePath(QStringLiteral("opened/boleto.pdf")); }
    std::optional<Notice> open() const
    {
        return OpenFile::asDocument(m_folder->path(), storedPath(), QStringLiteral("boleto.pdf"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_opened;
};

KAROO_TEST(OpenFileTest, tst_openfile)
#include "tst_openfile.moc"
