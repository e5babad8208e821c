// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/channelkinds.h"
#include "models/rules/setupfile.h"
#include "tests/fuzz/fuzzing.h"

namespace {

class NoSecrets : public SecretSource
{
public:
    std::optional<Secret> fromEnvironment(const QString &) const override { return {}; }
    std::optional<Secret> fromFile(const QString &) const override { return {}; }
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const ChannelKinds kinds = ChannelKinds::released();
    const QByteArray bytes = Fuzzing::bytesOf(data, size);
    const auto plan = SetupFile::read(bytes, Configuration(), kinds);
    if (!plan) {
        Fuzzing::expect(plan.error().code == Error::Code::Invalid &&
                            !plan.error().findings.isEmpty(),
                        "a refusal says what is wrong");
    }
    const auto again =
        SetupFile::read(SetupFile::withSecrets(bytes, NoSecrets()), Configuration(), kinds);
    Fuzzing::expect(plan.ok() == again.ok(), "a file is the same where no secret is found");
    return 0;
}
