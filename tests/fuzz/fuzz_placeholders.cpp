// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/placeholders.h"
#include "tests/fuzz/fuzzing.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(Fuzzing::bytesOf(data, size));
    QString expected;
    qsizetype at = 0;
    const auto places = Placeholders::find(text);
    for (const Placeholders::Place &place : places) {
        Fuzzing::expect(place.position >= at && place.position + place.length <= text.size(),
                        "placeholders stand in order and within the text");
        const QStringView written = QStringView(text).mid(place.position, place.length);
        Fuzzing::expect(written.startsWith(u"{{") && written.endsWith(u"}}"),
                        "a placeholder has its braces");
        expected += text.mid(at, place.position - at) + QStringLiteral("{{") + place.name +
                    QStringLiteral("}}");
        at = place.position + place.length;
    }
    expected += text.mid(at);
    const QString filled = Placeholders::filled(text, [](const QString &name) {
        return QStringLiteral("{{") + name + QStringLiteral("}}");
    });
    Fuzzing::expect(filled == expected, "a value is text: one pass only");
    [[maybe_unused]] const QString proposal = Placeholders::proposal(
        text, {QStringLiteral("NOME_CLIENTE"), QStringLiteral("VALOR"), QString()});
    return 0;
}
