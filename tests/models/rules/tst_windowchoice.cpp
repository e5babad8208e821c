// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/windowchoice.h"

#include "tests/support/testregistry.h"
#include "tests/support/windowedkind.h"

using Attachment = Message::Attachment;

namespace {

constexpr qint64 now = 1795521600000;

Message textMessage()
{
    Message message;
    message.channel = ChannelId{7};
    message.text = QStringLiteral("Olá");
    return message;
}

TemplateCall call()
{
    return {QStringLiteral("aviso"), QStringLiteral("pt_BR"), {QStringLiteral("Ana")}};
}

Chatbot botWith(const QStringList &purposes)
{
    Chatbot bot;
    for (const QString &purpose : purposes) {
        bot.templates[ChannelId{7}].append(
            {purpose, QStringLiteral("de_") + purpose, QStringLiteral("pt_BR"), {}});
    }
    return bot;
}

/// "as it is", "request NAME", "chatbot NAME" or the error's code.
QString told(const WindowChoice::Choice &choice)
{
    if (const auto *request = std::get_if<TemplateCall>(&choice)) {
        return QStringLiteral("request ") + request->name;
    }
    if (const auto *use = std::get_if<TemplateUse>(&choice)) {
        return QStringLiteral("chatbot ") + use->name;
    }
    const auto *error = std::get_if<MessageError>(&choice);
    return error ? error->code : QStringLiteral("as it is");
}

} // namespace

/// What goes out by the 24-hour window.
class WindowChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensForADayToTheMillisecond()
    {
        QVERIFY(!WindowChoice::isOpen(std::nullopt, now));
        QVERIFY(WindowChoice::isOpen(now, now));
        QVERIFY(WindowChoice::isOpen(now - WindowChoice::windowMs + 1, now));
        QVERIFY(!WindowChoice::isOpen(now - WindowChoice::windowMs, now));
        QVERIFY(!WindowChoice::isOpen(now - WindowChoice::windowMs - 1, now));
        QCOMPARE(WindowChoice::windowMs, qint64(86'400'000));
    }

    void staysOpenWhenTheClockWasSetBack() { QVERIFY(WindowChoice::isOpen(now + 5000, now)); }

    void sendsAsItIsInsideTheWindow()
    {
        Message message = textMessage();
        const Chatbot bot = botWith({QStringLiteral("text")});
        QCOMPARE(told(WindowChoice::choose(message, windowedKind(), &bot, true)),
                 QStringLiteral("as it is"));
        message.templateCall = call();
        QCOMPARE(told(WindowChoice::choose(message, windowedKind(), &bot, true)),
                 QStringLiteral("as it is"));
    }

    void takesTheRequestsTemplateOutside()
    {
        Message message = textMessage();
        message.templateCall = call();
        const Chatbot bot = botWith({QStringLiteral("text")});
        QCOMPARE(told(WindowChoice::choose(message, windowedKind(), &bot, false)),
                 QStringLiteral("request aviso"));
    }

    void sendsATemplateAloneAlways()
    {
        Message message = textMessage();
        message.text.clear();
        message.templateCall = call();
        for (const bool open : {true, false}) {
            QCOMPARE(told(WindowChoice::choose(message, windowedKind(), nullptr, open)),
                     QStringLiteral("request aviso"));
        }
    }

    void takesADocumentAsItIsInsideThoughATemplateStandsBeside()
    {
        Message message = textMessage();
        message.text.clear();
        message.attachment = Attachment::Document;
        message.templateCall = call();
        QCOMPARE(told(WindowChoice::choose(message, windowedKind(), nullptr, true)),
                 QStringLiteral("as it is"));
        QCOMPARE(told(WindowChoice::choose(message, windowedKind(), nullptr, false)),
                 QStringLiteral("request aviso"));
    }

    void takesTheChatbotsTemplateForWhatIsSent()
    {
        const Chatbot bot =
            botWith({QStringLiteral("document"), QStringLiteral("image"), QStringLiteral("text")});
        Message message = textMessage();
        QCOMPARE(told(WindowChoice::choose(message, windowedKind(), &bot, false)),
                 QStringLiteral("chatbot de_text"));
        message.attachment = Attachment::Document;
        QCOMPARE(told(WindowChoice::choose(message, windowedKind(), &bot, false)),
                 QStringLiteral("chatbot de_document"));
        message.attachment = Attachment::Image;
        QCOMPARE(told(WindowChoice::choose(message, windowedKind(), &bot, false)),
                 QStringLiteral("chatbot de_image"));
    }

    void refusesWhereTheChatbotHasNoneForIt()
    {
        const Chatbot bot = botWith({QStringLiteral("text")});
        Message message = textMessage();
        message.attachment = Attachment::Document;
        QCOMPARE(told(WindowChoice::choose(message, windowedKind(), &bot, false)),
                 QStringLiteral("outside_window"));
        message.attachment = Attachment::None;
        message.channel = ChannelId{8};
        QCOMPARE(told(WindowChoice::choose(message, windowedKind(), &bot, false)),
                 QStringLiteral("outside_window"));
        QCOMPARE(told(WindowChoice::choose(message, windowedKind(), nullptr, false)),
                 QStringLiteral("outside_window"));
    }

    void ignoresTemplatesWhereTheKindHasNone()
    {
        Message message = textMessage();
        message.templateCall = call();
        const ChannelKind plain;
        QCOMPARE(told(WindowChoice::choose(message, plain, nullptr, false)),
                 QStringLiteral("as it is"));
        message.text.clear();
        QCOMPARE(told(WindowChoice::choose(message, plain, nullptr, false)),
                 QStringLiteral("template_refused"));
    }
};

KAROO_TEST(WindowChoiceTest, tst_windowchoice)

#include "tst_windowchoice.moc"
