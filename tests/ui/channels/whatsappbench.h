// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/savechannel.h"
#include "models/store/settingsstore.h"
#include "tests/ui/support/uifixture.h"
#include "ui/channels/whatsappdialog.h"
#include "ui/kit/button.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

/// One thing that was tried at a provider, as a test says it.
inline ProbeStep probeStep(const char *name, ProbeStep::State state, const char *code = "",
                           const char *detail = "")
{
    ProbeStep made;
    made.name = QLatin1String(name);
    made.state = state;
    made.code = QLatin1String(code);
    made.detail = QString::fromUtf8(detail);
    return made;
}

/// A WhatsApp channel that is saved, with its token.
inline Channel addWhatsApp(UiFixture &ui)
{
    Channel channel;
    channel.key = QStringLiteral("loja");
    channel.name = QStringLiteral("WhatsApp da loja");
    channel.kind = QStringLiteral("whatsapp_cloud");
    channel.settings = {{QStringLiteral("phone_number_id"), QStringLiteral("1065")},
                        {QStringLiteral("business_account_id"), QStringLiteral("1102")}};
    const ChannelTools tools{ui.services().kinds, ui.services().vault};
    const ChannelDraft draft{channel, {{QStringLiteral("access_token"), Secret("EAAG")}}};
    const auto saved = ui.store.write<Channel>(
        [&](WriteContext &context) { return saveChannel(context, draft, tools, {}); });
    return saved ? *saved : Channel();
}

/// Whether a label in it holds these words.
inline bool saysIn(const QWidget &widget, const QString &words)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
        return !label->isHidden() && label->text().contains(words);
    });
}

/// The connect dialog with a provider that answers what the test says.
class WhatsAppBench
{
public:
    explicit WhatsAppBench(bool dark = false)
        : ui(dark)
    {
        ui.probe.steps = allGood();
    }

    UiFixture ui;
    std::unique_ptr<WhatsAppDialog> dialog;

    QList<ProbeStep> allGood() const
    {
        using State = ProbeStep::State;
        QList<ProbeStep> steps{
            probeStep("address", State::Passed), probeStep("token", State::Passed),
            probeStep("number", State::Passed, "", "+55 11 91234-4400 · Casa Moreira"),
            probeStep("webhook", State::Passed)};
        steps[2].quality = QStringLiteral("GREEN");
        qint64 at = ui.store.clock.nowMs();
        for (ProbeStep &one : steps) {
            at += 200;
            one.at = at;
            one.rawAnswer = QStringLiteral("HTTP 200\n\n{}");
        }
        return steps;
    }
    void open(Channel channel = {}, const QString &field = {})
    {
        channel.kind = QStringLiteral("whatsapp_cloud");
        dialog = std::make_unique<WhatsAppDialog>(ui.services(), channel, field, nullptr);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    }
    void enterAll()
    {
        type(QStringLiteral("Nome do canal"), QStringLiteral("WhatsApp da loja"));
        type(QString::fromUtf8("Identificador do número"), QStringLiteral(" 106540352242922 "));
        type(QStringLiteral("Identificador da conta"), QStringLiteral("110219875553341"));
        type(QStringLiteral("Token de acesso"), QStringLiteral("EAAG-secret"));
    }
    /// As if the address at which Meta calls were set up.
    void setPublicAddress()
    {
        const auto written = ui.store.write<bool>([](WriteContext &context) -> Result<bool> {
            Settings settings = context.configuration().settings;
            settings.publicUrl = QStringLiteral("https://karoo.example/");
            context.note(Change::Kind::Settings, 0);
            return SettingsStore(context.connection()).write(settings).ok();
        });
        QVERIFY(written && *written);
    }
    QLineEdit *line(const QString &label) { return childNamed<QLineEdit>(*dialog, label); }
    void type(const QString &label, const QString &text)
    {
        QLineEdit *edit = line(label);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void click(const QString &name)
    {
        QTest::mouseClick(childNamed<Button>(*dialog, name), Qt::LeftButton);
        ui.settle();
    }
    Button *save()
    {
        for (Button *button : dialog->findChildren<Button *>()) {
            if (button->isDefault()) {
                return button;
            }
        }
        return nullptr;
    }
    bool says(const QString &words) { return saysIn(*dialog, words); }
    QList<Channel> channels() { return ui.store.configuration.current()->channels.values(); }
};
