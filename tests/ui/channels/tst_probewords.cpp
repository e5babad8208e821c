// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/probewords.h"

#include "tests/support/testregistry.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

/// Each thing that can come of a check is said, in each language.
class ProbeWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasASentence_data()
    {
        QTest::addColumn<QString>("code");
        // Of models/ports/channelprobe.h, app/delivery/channelprobes.cpp, channelchecks.cpp and
        // templatereading.cpp; of whatsappprobe.h; and of the dialog itself.
        for (const char *code :
             {"not_running",         "offline",        "not_possible",     "secrets_missing",
              "secrets_locked",      "not_kept",       "name_unknown",     "no_connection",
              "tls_refused",         "no_answer",      "not_the_provider", "address_refused",
              "credentials_refused", "number_unknown", "provider_refused", "quality_low",
              "rate_limited",        "not_subscribed", "account_unknown",  "no_callback",
              "no_app_secret"}) {
            QTest::newRow(code) << QString::fromLatin1(code);
        }
    }
    void hasASentence()
    {
        QFETCH(QString, code);
        ProbeStep step;
        step.name = QStringLiteral("webhook");
        step.state = ProbeStep::State::Failed;
        step.code = code;
        const QString english = ProbeWords::sentence(step);
        QVERIFY2(hasWords(step), qPrintable(english));
        for (const char *language : {"pt_BR", "es"}) {
            QTranslator translator;
            QVERIFY(translator.load(
                QStringLiteral(":/i18n/karoo-desk_%1.qm").arg(QString::fromLatin1(language))));
            QCoreApplication::installTranslator(&translator);
            const QString translated = ProbeWords::sentence(step);
            QVERIFY2(hasWords(step) && translated != english, language);
            QCoreApplication::removeTranslator(&translator);
        }
    }

    void saysTheQualityInWords_data()
    {
        QTest::addColumn<QString>("quality");
        QTest::addColumn<QString>("words");
        QTest::newRow("green") << "GREEN"
                               << "+55 11 91234-4400 · high quality";
        QTest::newRow("yellow") << "YELLOW"
                                << "+55 11 91234-4400 · medium quality";
        QTest::newRow("red") << "RED"
                             << "+55 11 91234-4400 · low quality";
        QTest::newRow("not rated") << "UNKNOWN"
                                   << "+55 11 91234-4400";
        QTest::newRow("none") << ""
                              << "+55 11 91234-4400";
    }
    void saysTheQualityInWords()
    {
        QFETCH(QString, quality);
        QFETCH(QString, words);
        ProbeStep step;
        step.name = QStringLiteral("number");
        step.state = ProbeStep::State::Passed;
        step.detail = QStringLiteral("+55 11 91234-4400");
        step.quality = quality;
        QCOMPARE(ProbeWords::sentence(step), words);
    }

    void namesWhatNobodyHasWordsFor()
    {
        ProbeStep step;
        step.state = ProbeStep::State::Failed;
        step.code = QStringLiteral("something_new");
        QVERIFY(ProbeWords::sentence(step).contains(step.code));
        QVERIFY(!hasWords(step));
    }

private:
    /// Whether it is told otherwise than a code that nobody knows.
    static bool hasWords(const ProbeStep &step)
    {
        ProbeStep unknown = step;
        unknown.code.append(QLatin1Char('?'));
        QString words = ProbeWords::sentence(unknown);
        return ProbeWords::sentence(step) != words.replace(unknown.code, step.code);
    }
};

KAROO_TEST(ProbeWordsTest, tst_probewords)
#include "tst_probewords.moc"
