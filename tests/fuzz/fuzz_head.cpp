// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/httphead.h"
#include "tests/fuzz/fuzzing.h"

namespace {

/// As the bytes come from a slow client.
HttpHeads::Scan scanByteByByte(const QByteArray &bytes)
{
    qsizetype position = 0;
    for (qsizetype length = 1; length <= bytes.size(); ++length) {
        const HttpHeads::Scan scan = HttpHeads::scan(QByteArrayView(bytes).first(length), position);
        if (scan.fault || scan.length) {
            return scan;
        }
    }
    return {};
}

void check(const HttpHead &head)
{
    int hosts = 0;
    for (const auto &[name, value] : head.fields) {
        hosts += name == "host" ? 1 : 0;
        Fuzzing::expect(!value.contains('\r') && !value.contains('\n') && !value.contains('\0'),
                        "no field holds the end of a line");
        Fuzzing::expect(name != "transfer-encoding", "a body has one length");
    }
    Fuzzing::expect(hosts == 1, "a head has one Host");
    Fuzzing::expect(head.path.startsWith('/'), "a path begins with a slash");
    Fuzzing::expect(!head.contentLength || *head.contentLength >= 0, "a length is not negative");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = Fuzzing::bytesOf(data, size);
    qsizetype position = 0;
    const HttpHeads::Scan scan = HttpHeads::scan(bytes, position);
    const HttpHeads::Scan slow = scanByteByByte(bytes);
    Fuzzing::expect(scan.length == slow.length || slow.fault || scan.fault,
                    "a head ends at the same place however its bytes come");
    Fuzzing::expect(scan.fault.has_value() == slow.fault.has_value(),
                    "a head is refused however its bytes come");
    if (!scan.length) {
        return 0;
    }
    Fuzzing::expect(*scan.length <= bytes.size(), "a head ends within what came");
    const auto parsed = HttpHeads::parse(QByteArrayView(bytes).first(*scan.length));
    if (const auto *head = std::get_if<HttpHead>(&parsed)) {
        check(*head);
    } else {
        const int status = std::get<HeadFault>(parsed).status;
        Fuzzing::expect(status >= 400 && status < 600, "a refusal has its status");
    }
    return 0;
}
