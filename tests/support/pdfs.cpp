// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfs.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace {

QByteArray written(QPDF &pdf, bool encrypt, bool packed = false)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(packed ? qpdf_o_generate : qpdf_o_preserve);
    // Two calls give the same bytes; the usual ID is of the time.
    writer.setStaticID(true);
    if (encrypt) {
        writer.setR6EncryptionParameters("secret", "owner", true, true, true, true, true, true,
                                         qpdf_r3p_full, true);
    }
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

void addPage(QPDF &pdf)
{
    QPDFObjectHandle page = pdf.makeIndirectObject(
        QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 200 100] >>"));
    QPDFPageDocumentHelper(pdf).addPage(QPDFPageObjectHelper(page), false);
}

} // namespace

QByteArray Pdfs::onePage()
{
    QPDF pdf;
    pdf.emptyPDF();
    addPage(pdf);
    return written(pdf, false);
}

QByteArray Pdfs::packed()
{
    QPDF pdf;
    pdf.emptyPDF();
    addPage(pdf);
    return written(pdf, false, true);
}

QByteArray Pdfs::bomb(int bytes)
{
    const QByteArray body = "%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages << /Type /Pages /Kids [] "
                            "/Count 1 >> >>\nendobj\n";
    const QByteArray table = qCompress(QByteArray(bytes, '\0'), 9).sliced(4);
    return body + "3 0 obj\n<< /Type /XRef /W [1 4 2] /Root 1 0 R /Filter /FlateDecode /Size " +
           QByteArray::number(bytes / 7) + " /Length " + QByteArray::number(table.size()) +
           " >>\nstream\n" + table + "\nendstream\nendobj\nstartxref\n" +
           QByteArray::number(body.size()) + "\n%%EOF\n";
}

QByteArray Pdfs::noPage()
{
    QPDF pdf;
    pdf.emptyPDF();
    return written(pdf, false);
}

QByteArray Pdfs::withPassword()
{
    QPDF pdf;
    pdf.emptyPDF();
    addPage(pdf);
    return written(pdf, true);
}
