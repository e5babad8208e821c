// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/filetypes.h"
#include "tests/support/testregistry.h"

class FileTypesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleansNames_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("clean");
        const QString pdf = QStringLiteral("application/pdf");
        QTest::newRow("as it is") << "Boleto João.pdf" << pdf << "Boleto João.pdf";
        QTest::newRow("nothing") << "" << pdf << "documento.pdf";
        QTest::newRow("path") << "../../etc/passwd" << pdf << "passwd.pdf";
        QTest::newRow("windows path") << "C:\\temp\\b.pdf" << pdf << "b.pdf";
        QTest::newRow("only points") << "..." << pdf << "documento.pdf";
        QTest::newRow("no extension") << "boleto" << pdf << "boleto.pdf";
        QTest::newRow("other extension") << "boleto.exe" << pdf << "boleto.exe.pdf";
        QTest::newRow("disguised")
            << QString::fromUtf8("boleto\u202Efdp.exe") << pdf << "boletofdp.exe.pdf";
        QTest::newRow("control") << "bo\r\nleto.pdf" << pdf << "boleto.pdf";
        QTest::newRow("upper case") << "BOLETO.PDF" << pdf << "BOLETO.PDF";
        QTest::newRow("jpeg") << "foto.jpeg"
                              << "image/jpeg"
                              << "foto.jpeg";
        QTest::newRow("device") << "CON" << pdf << "_CON.pdf";
        QTest::newRow("device with an extension") << "nul.pdf" << pdf << "_nul.pdf";
        QTest::newRow("numbered device") << "com7.tar.pdf" << pdf << "_com7.tar.pdf";
        QTest::newRow("no device") << "Contrato.pdf" << pdf << "Contrato.pdf";
        QTest::newRow("points and blanks at the end") << "boleto. . ." << pdf << "boleto.pdf";
        QTest::newRow("nothing before the extension") << " . .pdf" << pdf << "documento.pdf";
        QTest::newRow("line separator")
            << QString::fromUtf8("bo\u2028le\u2029to.pdf") << pdf << "boleto.pdf";
        QTest::newRow("zero") << QStringLiteral("bo") + QChar(0) + QStringLiteral("leto.pdf") << pdf
                              << "boleto.pdf";
        QTest::newRow("half a character")
            << QStringLiteral("bo") + QChar(0xd83d) + QStringLiteral("leto.pdf") << pdf
            << "boleto.pdf";
        QTest::newRow("tag characters")
            << QString::fromUtf8("boleto\U000e0041.pdf") << pdf << "boleto.pdf";
        // 58 of four bytes: with one more it would be over 240.
        QTest::newRow("pictures") << QString::fromUtf8("\U0001f600").repeated(100) << pdf
                                  << QString::fromUtf8("\U0001f600").repeated(58) +
                                         QStringLiteral(".pdf");
        QTest::newRow("long") << QString(300, QLatin1Char('a')) + QStringLiteral(".pdf") << pdf
                              << QString(116, QLatin1Char('a')) + QStringLiteral(".pdf");
    }
    void cleansNames()
    {
        QFETCH(QString, given);
        QFETCH(QString, type);
        QFETCH(QString, clean);
        QCOMPARE(FileTypes::cleanName(given, type), clean);
    }

    void knowsAliasesFromContradictions()
    {
        const QString pdf = QStringLiteral("application/pdf");
        QVERIFY(!FileTypes::contradicts(QStringLiteral("application/x-pdf"), pdf));
        QVERIFY(!FileTypes::contradicts(QStringLiteral("application/octet-stream"), pdf));
        QVERIFY(!FileTypes::contradicts(QStringLiteral("Application/PDF; x=1"), pdf));
        QVERIFY(!FileTypes::contradicts(QString(), pdf));
        QVERIFY(FileTypes::contradicts(QStringLiteral("image/png"), pdf));
    }
};

KAROO_TEST(FileTypesTest, tst_filetypes)

#include "tst_filetypes.moc"
