// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/phones.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>

namespace {

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar one) {
        return one >= QLatin1Char('0') && one <= QLatin1Char('9');
    });
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(Fuzzing::bytesOf(data, size));
    const auto phone = Phones::parse(text);
    if (!phone) {
        return 0;
    }
    Fuzzing::expect(phone->e164.startsWith(QLatin1Char('+')) &&
                        isDigits(QStringView(phone->e164).mid(1)) && phone->e164.size() <= 16,
                    "E.164 is a plus and at most fifteen digits");
    Fuzzing::expect(isDigits(phone->matchKey) && !phone->matchKey.isEmpty(),
                    "the key is of digits");
    const auto again = Phones::parse(phone->e164);
    Fuzzing::expect(again && again->e164 == phone->e164 && again->matchKey == phone->matchKey,
                    "a number in E.164 is itself");
    const auto shown = Phones::parse(Phones::forPeople(phone->e164));
    Fuzzing::expect(shown && shown->e164 == phone->e164, "what people see is the number");
    Fuzzing::expect(!Phones::masked(phone->e164).contains(phone->e164.mid(1)),
                    "a masked number does not show it");
    return 0;
}
