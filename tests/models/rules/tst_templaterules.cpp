// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/templaterules.h"

#include "tests/support/testregistry.h"

using Attachment = Message::Attachment;

namespace {

ProviderTemplate approved()
{
    ProviderTemplate known;
    known.name = QStringLiteral("boleto");
    known.language = QStringLiteral("pt_BR");
    known.status = QStringLiteral("APPROVED");
    known.body = QStringLiteral("Olá {{1}}, são {{2}}");
    known.bodyPlaceholders = QStringList{QStringLiteral("1"), QStringLiteral("2")};
    return known;
}

TemplateCall callWith(const QStringList &parameters)
{
    return {QStringLiteral("boleto"), QStringLiteral("pt_BR"), parameters};
}

QString codeOf(const std::optional<MessageError> &error)
{
    return error ? error->code : QString();
}

const QStringList two = {QStringLiteral("Ana"), QStringLiteral("R$ 1")};

} // namespace

/// What a provider would say of a template, before it is asked.
class TemplateRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collapsesWhiteSpace()
    {
        QCOMPARE(TemplateRules::collapsed(QStringLiteral(" Rua A,\n\t 12 \r\n  casa ")),
                 QStringLiteral("Rua A, 12 casa"));
        QCOMPARE(TemplateRules::collapsed(QStringLiteral(" \n\t ")), QString());
    }

    void fillsByTheNamesOfVariables()
    {
        const TemplateUse use{QStringLiteral("text"),
                              QStringLiteral("aviso"),
                              QStringLiteral("pt_BR"),
                              {QStringLiteral("TEXT"), QStringLiteral("VALOR")}};
        const TemplateCall call =
            TemplateRules::filled(use, {{QStringLiteral("TEXT"), QStringLiteral("a\nb")}});
        QCOMPARE(call.name, QStringLiteral("aviso"));
        QCOMPARE(call.language, QStringLiteral("pt_BR"));
        QCOMPARE(call.parameters, (QStringList{QStringLiteral("a b"), QString()}));
    }

    void refusesAnEmptyParameter()
    {
        const TemplateCall call = callWith({QStringLiteral("Ana"), QString()});
        const auto error = TemplateRules::refusal({call});
        QCOMPARE(codeOf(error), QStringLiteral("template_parameters"));
        QVERIFY(error->detail.contains(QLatin1Char('2')));
    }

    void takesWhatFits()
    {
        const ProviderTemplate known = approved();
        QCOMPARE(codeOf(TemplateRules::refusal({callWith(two), &known})), QString());
        QCOMPARE(codeOf(TemplateRules::refusal({callWith({}), nullptr})), QString());
    }

    void refusesAWrongNumber()
    {
        const ProviderTemplate known = approved();
        const TemplateCall one = callWith({QStringLiteral("Ana")});
        QCOMPARE(codeOf(TemplateRules::refusal({one, &known})),
                 QStringLiteral("template_parameters"));
    }

    void countsHeaderBodyAndButtons()
    {
        ProviderTemplate known = approved();
        known.header = QStringLiteral("text");
        known.headerPlaceholders = QStringList{QStringLiteral("1")};
        known.buttons = {
            {QStringLiteral("url"), QStringLiteral("Ver"), QStringLiteral("https://x/{{1}}"), true},
            {QStringLiteral("quick_reply"), QStringLiteral("Sair"), QString(), false}};
        QCOMPARE(codeOf(TemplateRules::refusal({callWith(two), &known})),
                 QStringLiteral("template_parameters"));
        const TemplateCall four = callWith(two + two);
        QCOMPARE(codeOf(TemplateRules::refusal({four, &known})), QString());
    }

    void refusesOneThatIsNotApproved_data()
    {
        QTest::addColumn<QString>("status");
        for (const char *status : {"PENDING", "REJECTED", "PAUSED", "DISABLED", "X", ""}) {
            QTest::newRow(status) << QString::fromLatin1(status);
        }
    }
    void refusesOneThatIsNotApproved()
    {
        QFETCH(QString, status);
        ProviderTemplate known = approved();
        known.status = status;
        const auto error = TemplateRules::refusal({callWith(two), &known});
        QCOMPARE(codeOf(error), QStringLiteral("template_refused"));
        QVERIFY(error->detail.contains(status));
    }

    void wantsTheFileThatTheHeaderIs()
    {
        ProviderTemplate known = approved();
        const TemplateCall call = callWith(two);
        const auto with = [&](const char *header, Attachment attachment) {
            known.header = QLatin1String(header);
            return codeOf(TemplateRules::refusal({call, &known, attachment}));
        };
        QCOMPARE(with("document", Attachment::Document), QString());
        QCOMPARE(with("image", Attachment::Image), QString());
        const QString wrong = QStringLiteral("template_parameters");
        QCOMPARE(with("document", Attachment::None), wrong);
        QCOMPARE(with("document", Attachment::Image), wrong);
        QCOMPARE(with("text", Attachment::Document), wrong);
        QCOMPARE(with("", Attachment::Image), wrong);
        QCOMPARE(with("video", Attachment::None), wrong);
    }

    void countsTheBodyWithItsParameters()
    {
        ProviderTemplate known = approved();
        known.body = QStringLiteral("{{1}}{{1}}{{2}}");
        // 2 × 511 + 2 = 1,024 code points, of which each takes two code units.
        const QString half = QStringLiteral("😀").repeated(511);
        const auto of = [&](const QString &second, bool ofChatbot) {
            return codeOf(TemplateRules::refusal(
                {callWith({half, second}), &known, Attachment::None, ofChatbot}));
        };
        QCOMPARE(of(QStringLiteral("ab"), true), QString());
        QCOMPARE(of(QStringLiteral("abc"), true), QStringLiteral("template_parameters"));
        // A request's may be longer where the body stands alone.
        QCOMPARE(of(QStringLiteral("abc"), false), QString());
        known.footer = QStringLiteral("Loja");
        QCOMPARE(of(QStringLiteral("abc"), false), QStringLiteral("template_parameters"));
    }

    void countsTheParametersWhereTheBodyIsNotKnown()
    {
        const auto of = [](int length) {
            const TemplateCall call = callWith({QString(length, QLatin1Char('x'))});
            return codeOf(TemplateRules::refusal({call, nullptr, Attachment::None, true}));
        };
        QCOMPARE(of(1024), QString());
        QCOMPARE(of(1025), QStringLiteral("template_parameters"));
    }
};

KAROO_TEST(TemplateRulesTest, tst_templaterules)

#include "tst_templaterules.moc"
