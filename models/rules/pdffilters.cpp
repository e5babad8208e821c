// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/pdffilters.h"

// qpdf 11 asks which of its pointer types is used; we use none.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/JSON.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFStreamFilter.hh>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <vector>

namespace {

/// Only tables and containers of objects are unpacked, and of these the few that lead to the pages.
/// An entry may be one byte there and takes a hundred in qpdf's own table.
constexpr size_t mostBytes = 4 * 1024 * 1024;
/// A list may name a filter a million times, and each costs memory before it has seen a byte.
constexpr int mostFilters = 64;
constexpr long long longestRow = 64 * 1024;

thread_local size_t bytesLeft = 0;
thread_local int filtersLeft = 0;

/// Passes on what it gets until the document has had its share.
class Bound : public Pipeline
{
public:
    explicit Bound(Pipeline *target)
        : Pipeline("bound", target)
    {
    }
    void write(unsigned char const *data, size_t size) override
    {
        if (size > bytesLeft) {
            throw std::runtime_error("unpacks to too much");
        }
        bytesLeft -= size;
        getNext()->write(data, size);
    }
    void finish() override { getNext()->finish(); }
};

/// Undoes the PNG predictors, row by row (PDF 32000, 7.4.4.4; PNG, 9.2).
class Rows : public Pipeline
{
public:
    Rows(Pipeline *target, size_t rowBytes, size_t pixelBytes)
        : Pipeline("rows", target)
        , m_pixel(pixelBytes)
        , m_above(rowBytes)
    {
        m_row.reserve(rowBytes + 1);
    }
    void write(unsigned char const *data, size_t size) override
    {
        while (size > 0) {
            const size_t taken = std::min(size, m_above.size() + 1 - m_row.size());
            m_row.insert(m_row.end(), data, data + taken);
            data += taken;
            size -= taken;
            if (m_row.size() == m_above.size() + 1) {
                pass();
            }
        }
    }
    void finish() override
    {
        if (m_row.size() > 1) {
            pass();
        }
        getNext()->finish();
    }

private:
    void pass()
    {
        const int kind = m_row.front();
        const size_t size = m_row.size() - 1;
        for (size_t at = 0; at < size; ++at) {
            const int left = at < m_pixel ? 0 : m_row[at + 1 - m_pixel];
            const int corner = at < m_pixel ? 0 : m_above[at - m_pixel];
            m_row[at + 1] = static_cast<unsigned char>(m_row[at + 1] +
                                                       predicted(kind, left, m_above[at], corner));
            if (at >= m_pixel) {
                m_above[at - m_pixel] = m_row[at + 1 - m_pixel];
            }
        }
        std::copy(m_row.begin() + 1, m_row.end(), m_above.begin());
        getNext()->write(m_above.data(), size);
        m_row.clear();
    }
    static int predicted(int kind, int left, int above, int corner)
    {
        switch (kind) {
        case 1:
            return left;
        case 2:
            return above;
        case 3:
            return (left + above) / 2;
        case 4:
            return nearest(left, above, corner);
        default:
            return 0;
        }
    }
    /// Paeth's choice.
    static int nearest(int left, int above, int corner)
    {
        const int guess = left + above - corner;
        const int a = std::abs(guess - left);
        const int b = std::abs(guess - above);
        const int c = std::abs(guess - corner);
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }

    const size_t m_pixel;
    std::vector<unsigned char> m_above;
    std::vector<unsigned char> m_row;
};

class BoundFlate : public QPDFStreamFilter
{
public:
    bool setDecodeParms(QPDFObjectHandle parameters) override
    {
        if (--filtersLeft < 0) {
            return false;
        }
        const long long predictor = number(parameters, "/Predictor", 1);
        if (predictor == 1) {
            return true;
        }
        const long long columns = number(parameters, "/Columns", 1);
        const long long colours = number(parameters, "/Colors", 1);
        const long long bits = number(parameters, "/BitsPerComponent", 8);
        const bool sane = columns > 0 && columns <= longestRow && colours > 0 && colours <= 32 &&
                          bits > 0 && bits <= 16;
        if (predictor < 10 || predictor > 15 || !sane) {
            return false;
        }
        m_rowBytes = static_cast<size_t>((columns * colours * bits + 7) / 8);
        m_pixelBytes = static_cast<size_t>(std::max(1LL, colours * bits / 8));
        return true;
    }
    Pipeline *getDecodePipeline(Pipeline *next) override
    {
        if (m_rowBytes > 0) {
            m_rows = std::make_unique<Rows>(next, m_rowBytes, m_pixelBytes);
            next = m_rows.get();
        }
        m_bound = std::make_unique<Bound>(next);
        m_flate = std::make_unique<Pl_Flate>("flate", m_bound.get(), Pl_Flate::a_inflate);
        return m_flate.get();
    }

private:
    static long long number(QPDFObjectHandle &parameters, const char *name, long long otherwise)
    {
        if (!parameters.isDictionary()) {
            return otherwise;
        }
        QPDFObjectHandle value = parameters.getKey(name);
        return value.isInteger() ? value.getIntValue() : value.isNull() ? otherwise : -1;
    }

    size_t m_rowBytes = 0;
    size_t m_pixelBytes = 1;
    std::unique_ptr<Rows> m_rows;
    std::unique_ptr<Bound> m_bound;
    std::unique_ptr<Pl_Flate> m_flate;
};

/// Nobody packs the objects of a file like that, and it could unpack without end.
class Refused : public QPDFStreamFilter
{
public:
    bool setDecodeParms(QPDFObjectHandle) override { return false; }
    Pipeline *getDecodePipeline(Pipeline *) override { return nullptr; }
};

} // namespace

void PdfFilters::begin()
{
    static const bool registered = [] {
        QPDF::registerStreamFilter("/FlateDecode", [] { return std::make_shared<BoundFlate>(); });
        for (const char *name : {"/LZWDecode", "/RunLengthDecode"}) {
            QPDF::registerStreamFilter(name, [] { return std::make_shared<Refused>(); });
        }
        return true;
    }();
    bytesLeft = registered ? mostBytes : 0;
    filtersLeft = mostFilters;
}
