// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/filling.h"
#include "models/rules/placeholders.h"
#include "tests/support/testregistry.h"

class PlaceholdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNamesAndPlaces()
    {
        const auto places = Placeholders::find(QStringLiteral("Olá {{NOME}}, {{ PEDIDO }} {{x"));
        QCOMPARE(places.size(), 2);
        QCOMPARE(places.at(0), (Placeholders::Place{4, 8, QStringLiteral("NOME")}));
        QCOMPARE(places.at(1).name, QStringLiteral("PEDIDO"));
    }

    void takesTheInnerPair()
    {
        const auto places = Placeholders::find(QStringLiteral("{{ {{NOME}}"));
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.at(0), (Placeholders::Place{3, 8, QStringLiteral("NOME")}));
    }

    void checksNames()
    {
        QVERIFY(Placeholders::isValidName(QStringLiteral("PEDIDO_2")));
        QVERIFY(!Placeholders::isValidName(QStringLiteral("2PEDIDO")));
        QVERIFY(!Placeholders::isValidName(QStringLiteral("pedido")));
        QVERIFY(!Placeholders::isValidName(QString(65, QLatin1Char('A'))));
        QVERIFY(!Placeholders::isValidName(QString()));
    }

    void proposesTheNearest()
    {
        const QStringList known = {QStringLiteral("NOME_CLIENTE"), QStringLiteral("VALOR")};
        QCOMPARE(Placeholders::proposal(QStringLiteral("NOME_CLINTE"), known), known.at(0));
        QCOMPARE(Placeholders::proposal(QStringLiteral("valor"), known), known.at(1));
        QCOMPARE(Placeholders::proposal(QStringLiteral("XYZXYZXYZ"), known), QString());
    }

    void fillsAndSaysWhatIsMissing()
    {
        const Filling filling({{QStringLiteral("A"), {QStringLiteral("{{B}}"), {}}},
                               {QStringLiteral("B"), {{}, QStringLiteral("/variables/B")}}});
        Findings findings;
        // A value is text: a placeholder inside of it is not filled again.
        QCOMPARE(filling.fill(QStringLiteral("{{A}}!"), QStringLiteral("/text"), findings),
                 QStringLiteral("{{B}}!"));
        QVERIFY(findings.isEmpty());
        const QString filled =
            filling.fill(QStringLiteral("{{B}}{{C}}{{C}}"), QStringLiteral("/text"), findings);
        QCOMPARE(filled, QString());
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.at(0).pointer, QStringLiteral("/variables/B"));
        QCOMPARE(findings.at(0).code, FindingCode::Empty);
        QCOMPARE(findings.at(1).pointer, QStringLiteral("/text"));
        QCOMPARE(findings.at(1).code, FindingCode::UnknownPlaceholder);
    }

    void tellsOfThousandsOfWrongNamesInAMoment()
    {
        QHash<QString, Filling::Value> values;
        for (int number = 0; number < 200; ++number) {
            values.insert(QStringLiteral("VARIABLE_%1").arg(number), {QStringLiteral("x"), {}});
        }
        QString text = QStringLiteral("{{%1}}").arg(QString(1'000'000, QLatin1Char('A')));
        for (int number = 0; number < 30'000; ++number) {
            text += QStringLiteral("{{X%1}}").arg(number);
        }
        Findings findings;
        Filling(values).fill(text, QStringLiteral("/text"), findings);
        QCOMPARE(findings.size(), 50);
        QCOMPARE(findings.first().arguments.value(1), QString());
        QCOMPARE(findings.at(1).arguments.value(0), QStringLiteral("X0"));
    }
};

KAROO_TEST(PlaceholdersTest, tst_placeholders)

#include "tst_placeholders.moc"
