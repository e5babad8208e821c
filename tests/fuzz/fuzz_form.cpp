// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/fileupload.h"
#include "tests/fuzz/fuzzing.h"

/// The boundary is "X", so that the fuzzer need not find it.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = Fuzzing::bytesOf(data, size);
    ApiRequest request;
    request.method = "POST";
    request.path = "/v1/documents";
    request.fields = {{"content-type", "multipart/form-data; boundary=X"}};
    request.body = bytes;
    const FileUploads::Outcome form = FileUploads::read(request);
    if (form.upload) {
        Fuzzing::expect(!form.upload->bytes.contains("\r\n--X"), "a file ends at the boundary");
        Fuzzing::expect(bytes.contains(form.upload->bytes), "a file is what came");
        Fuzzing::expect(form.upload->pointer == QLatin1String("/file"), "it points at the field");
    }
    // The same bytes as names.
    const qsizetype middle = bytes.size() / 2;
    request.fields = {{"content-type", bytes.first(middle)},
                      {"content-disposition", bytes.sliced(middle)}};
    [[maybe_unused]] const auto raw = FileUploads::read(request);
    return 0;
}
