// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/pdfcheck.h"
#include "tests/support/pdfs.h"
#include "tests/support/testregistry.h"

#include <QFile>

namespace {

/// The most memory that this process ever had, in KiB.
qint64 peak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return -1;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.simplified().split(' ').at(1).toLongLong();
        }
    }
    return -1;
}

} // namespace

class PdfCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAFileIs()
    {
        QCOMPARE(PdfCheck::look(Pdfs::onePage()), PdfCheck::Verdict::Sound);
        QCOMPARE(PdfCheck::look(Pdfs::packed()), PdfCheck::Verdict::Sound);
        QCOMPARE(PdfCheck::look(Pdfs::noPage()), PdfCheck::Verdict::Empty);
        QCOMPARE(PdfCheck::look(Pdfs::withPassword()), PdfCheck::Verdict::Encrypted);
        QCOMPARE(PdfCheck::look(Pdfs::packed().chopped(200)), PdfCheck::Verdict::Broken);
    }

    /// A file of 64 KiB that wants 64 MiB for its table, and a hundred bytes for each of it.
    void unpacksInBounds()
    {
        const QByteArray bomb = Pdfs::bomb(64 * 1024 * 1024);
        QVERIFY(bomb.size() < 1024 * 1024);
        const qint64 before = peak();
        QVERIFY(before > 0);
        QVERIFY(PdfCheck::look(bomb) != PdfCheck::Verdict::Sound);
        QVERIFY2(peak() < before + 64 * 1024, QByteArray::number(peak() - before).constData());
    }
};

KAROO_TEST(PdfCheckTest, tst_pdfcheck)

#include "tst_pdfcheck.moc"
