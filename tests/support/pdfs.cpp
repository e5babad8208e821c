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

QByteArray written(QPDF &pdf, bool encrypt)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
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
