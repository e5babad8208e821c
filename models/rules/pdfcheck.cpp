// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/pdfcheck.h"

#include "models/rules/pdffilters.h"

// qpdf 11 asks which of its pointer types is used; we use none.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>

#include <exception>

PdfCheck::Verdict PdfCheck::look(const QByteArray &bytes)
{
    // qpdf throws; this is the border where that ends.
    try {
        PdfFilters::begin();
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(true);
        pdf.processMemoryFile("document", bytes.constData(), static_cast<size_t>(bytes.size()));
        QPDFObjectHandle pages = pdf.getRoot().getKey("/Pages");
        if (!pages.isDictionary()) {
            return Verdict::Broken;
        }
        QPDFObjectHandle count = pages.getKey("/Count");
        const bool hasPages =
            count.isInteger() ? count.getIntValue() > 0 : pages.getKey("/Kids").isArray();
        return hasPages ? Verdict::Sound : Verdict::Empty;
    } catch (const QPDFExc &problem) {
        return problem.getErrorCode() == qpdf_e_password ? Verdict::Encrypted : Verdict::Broken;
    } catch (const std::exception &) {
        return Verdict::Broken;
    }
}
