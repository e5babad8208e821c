// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/support/kitfixture.h"
#include "ui/kit/textlabel.h"

#include <QApplication>

#include <cmath>

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

double contrast(Tone a, Tone b, ColorScheme scheme)
{
    const double one = luminance(toneColor(a, scheme));
    const double other = luminance(toneColor(b, scheme));
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

Q_DECLARE_METATYPE(Tone)

/// Recomputes the table of colours: what is written there must be true.
class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContrastOfTheTable_data();
    void keepsTheContrastOfTheTable();
    void keepsEveryTextReadable_data();
    void keepsEveryTextReadable();
    void greysDisabledTextOnly();
    void switchesAtRunTime();
    void keepsDisabledTextLegible();
};

void ThemeTest::keepsTheContrastOfTheTable_data()
{
    QTest::addColumn<Tone>("ink");
    QTest::addColumn<Tone>("ground");
    QTest::addColumn<double>("light");
    QTest::addColumn<double>("dark");
    const auto row = [](const char *name, Tone ink, Tone ground, double light, double dark) {
        QTest::newRow(name) << ink << ground << light << dark;
    };
    row("field on surface", Tone::Field, Tone::Surface, 3.5, 3.8);
    row("field on page", Tone::Field, Tone::Page, 3.3, 4.2);
    row("field on sunken", Tone::Field, Tone::Sunken, 3.1, 4.1);
    row("text on page", Tone::Text, Tone::Page, 14.6, 14.2);
    row("text on surface", Tone::Text, Tone::Surface, 15.6, 12.9);
    row("text on side", Tone::Text, Tone::Side, 12.9, 14.9);
    row("text on soft", Tone::Text, Tone::Soft, 12.9, 10.1);
    row("text2 on page", Tone::Text2, Tone::Page, 6.5, 8.1);
    row("text2 on surface", Tone::Text2, Tone::Surface, 7.0, 7.4);
    row("text2 on side", Tone::Text2, Tone::Side, 5.8, 8.5);
    row("text2 on hover", Tone::Text2, Tone::Hover, 6.2, 6.6);
    row("text2 on soft", Tone::Text2, Tone::Soft, 5.8, 5.8);
    row("text2 on bubbleOut", Tone::Text2, Tone::BubbleOut, 5.8, 5.1);
    row("text3 on surface", Tone::Text3, Tone::Surface, 5.6, 6.0);
    row("text3 on page", Tone::Text3, Tone::Page, 5.3, 6.6);
    row("text3 on side", Tone::Text3, Tone::Side, 4.7, 6.9);
    row("text3 on soft", Tone::Text3, Tone::Soft, 4.7, 4.7);
    row("disabled on surface", Tone::Disabled, Tone::Surface, 3.0, 3.4);
    row("disabled on sunken", Tone::Disabled, Tone::Sunken, 2.6, 3.6);
    row("accent on page", Tone::Accent, Tone::Page, 6.3, 7.2);
    row("accent on surface", Tone::Accent, Tone::Surface, 6.8, 6.6);
    row("accent on soft", Tone::Accent, Tone::Soft, 5.6, 5.1);
    row("onAccent on accent", Tone::OnAccent, Tone::Accent, 6.8, 7.1);
    row("onAccent on hover", Tone::OnAccent, Tone::AccentHover, 8.6, 8.4);
    row("onAccent on press", Tone::OnAccent, Tone::AccentPress, 10.7, 5.6);
    row("accentText on surface", Tone::AccentText, Tone::Surface, 7.4, 8.2);
    row("accentText on page", Tone::AccentText, Tone::Page, 6.9, 9.0);
    row("accentText on soft", Tone::AccentText, Tone::Soft, 6.1, 6.4);
    row("accentText on side", Tone::AccentText, Tone::Side, 6.1, 9.5);
    row("softText on soft", Tone::SoftText, Tone::Soft, 7.8, 8.5);
    row("focus on surface", Tone::Focus, Tone::Surface, 4.4, 8.8);
    row("focus on page", Tone::Focus, Tone::Page, 4.1, 9.7);
    row("focus on side", Tone::Focus, Tone::Side, 3.7, 10.2);
    row("focus on soft", Tone::Focus, Tone::Soft, 3.7, 6.9);
    row("ok", Tone::Ok, Tone::OkBg, 5.7, 7.4);
    row("warn", Tone::Warn, Tone::WarnBg, 5.8, 7.7);
    row("bad", Tone::Bad, Tone::BadBg, 5.9, 6.8);
    row("bad on surface", Tone::Bad, Tone::Surface, 7.1, 7.7);
    row("bad on soft", Tone::Bad, Tone::Soft, 5.8, 6.0);
    row("info", Tone::Info, Tone::InfoBg, 5.7, 7.0);
    row("plan", Tone::Plan, Tone::PlanBg, 6.3, 7.0);
    row("mute", Tone::Mute, Tone::MuteBg, 5.9, 6.6);
    row("onDanger on danger", Tone::OnDanger, Tone::Danger, 6.5, 6.4);
    row("onDanger on hover", Tone::OnDanger, Tone::DangerHover, 8.3, 7.9);
    row("onDanger on press", Tone::OnDanger, Tone::DangerPress, 10.4, 5.1);
    row("text on bubbleIn", Tone::Text, Tone::BubbleIn, 15.6, 11.1);
    row("text on bubbleOut", Tone::Text, Tone::BubbleOut, 12.9, 8.9);
    row("text2 on wall", Tone::Text2, Tone::Wall, 5.6, 7.9);
    row("text2 on reply", Tone::Text2, Tone::BubbleReply, 5.9, 5.2);
    row("tipText on tip", Tone::TipText, Tone::Tip, 13.3, 12.9);
    row("tipLink on tip", Tone::TipLink, Tone::Tip, 8.2, 6.1);
}

void ThemeTest::keepsTheContrastOfTheTable()
{
    QFETCH(Tone, ink);
    QFETCH(Tone, ground);
    QFETCH(double, light);
    QFETCH(double, dark);
    // The table has one place, and 8.35 stands in it as 8.4.
    constexpr double rounding = 0.0515;
    const double inLight = contrast(ink, ground, ColorScheme::Light);
    const double inDark = contrast(ink, ground, ColorScheme::Dark);
    QVERIFY2(std::abs(inLight - light) <= rounding, qPrintable(QString::number(inLight)));
    QVERIFY2(std::abs(inDark - dark) <= rounding, qPrintable(QString::number(inDark)));
}

void ThemeTest::keepsEveryTextReadable_data()
{
    QTest::addColumn<Tone>("ground");
    for (const Tone ground : {Tone::OkBg, Tone::WarnBg, Tone::BadBg, Tone::InfoBg, Tone::PlanBg,
                              Tone::MuteBg, Tone::Surface, Tone::Sunken, Tone::Hover}) {
        QTest::addRow("ground %d", int(ground)) << ground;
    }
}

void ThemeTest::keepsEveryTextReadable()
{
    QFETCH(Tone, ground);
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        QVERIFY(contrast(Tone::Text, ground, scheme) >= 4.5);
        QVERIFY(contrast(Tone::Text2, ground, scheme) >= 4.5);
    }
}

void ThemeTest::keepsDisabledTextLegible()
{
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        const QPalette palette = themePalette(scheme);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text),
                 toneColor(Tone::Disabled, scheme));
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::PlaceholderText),
                 toneColor(Tone::Disabled, scheme));
        QVERIFY(contrast(Tone::Disabled, Tone::Sunken, scheme) >= 2.5);
        QCOMPARE(palette.color(QPalette::Active, QPalette::Text),
                 palette.color(QPalette::Inactive, QPalette::Text));
        QCOMPARE(schemeOf(palette), scheme);
    }
}

void ThemeTest::greysDisabledTextOnly()
{
    const QPalette palette = themePalette(ColorScheme::Light);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Window),
             palette.color(QPalette::Active, QPalette::Window));
}

void ThemeTest::switchesAtRunTime()
{
    KitFixture kit;
    TextLabel label(TextStyle::Body, Tone::Text2, QStringLiteral("text"));
    QCOMPARE(label.palette().color(QPalette::WindowText),
             toneColor(Tone::Text2, ColorScheme::Light));
    QSignalSpy spy(&kit.theme(), &Theme::themeChanged);
    kit.theme().setMode(Theme::Mode::Dark);
    QCOMPARE(spy.count(), 1);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText),
                 toneColor(Tone::Text2, ColorScheme::Dark));
    kit.theme().setMode(Theme::Mode::Dark);
    QCOMPARE(spy.count(), 1);
}

KAROO_TEST(ThemeTest, tst_theme)
#include "tst_theme.moc"
