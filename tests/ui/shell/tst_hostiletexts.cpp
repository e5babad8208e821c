// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/applysetup.h"
#include "models/actions/sendproactive.h"
#include "models/store/messagestore.h"
#include "tests/support/testregistry.h"
#include "tests/support/trialrecord.h"
#include "tests/ui/support/uifixture.h"
#include "ui/kit/bubble.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/noticedialog.h"
#include "ui/kit/questiondialog.h"
#include "ui/kit/toast.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolTip>

namespace {

/// Each is a whole text somewhere. Short enough for the shortest field.
const QStringList hostile = {
    QStringLiteral("<b>grosso</b><img src=\"file:///etc/hostname\">"),
    QStringLiteral("'; DROP TABLE messages; --"),
    QStringLiteral("=HYPERLINK(\"http://evil.example\";\"R&D\")"),
    QStringLiteral("<a href=\"http://evil.example\">Ana &amp; Rui</a>"),
    QStringLiteral("<table><tr><td>&lt;{{EMPRESA}}&gt;</table>"),
};

/// What of it no screen may lose.
bool isHostile(const QString &text)
{
    return Qt::mightBeRichText(text) || text.contains(QLatin1Char('<')) ||
           text.contains(QLatin1String("DROP TABLE")) || text.contains(QLatin1String("HYPERLINK"));
}

QByteArray setupWith(const QString &text)
{
    const QJsonObject chatbot{
        {QStringLiteral("external_id"), QStringLiteral("cobranca")},
        {QStringLiteral("name"), text},
        {QStringLiteral("proactive_only"), true},
        {QStringLiteral("external_system"), text},
        {QStringLiteral("channels"), QJsonArray{QStringLiteral("telefone")}},
        {QStringLiteral("variables"), QJsonObject{{QStringLiteral("EMPRESA"), text}}},
        {QStringLiteral("messages"),
         QJsonObject{{QStringLiteral("inactivity"), QString(text).remove(QLatin1Char('{'))},
                     {QStringLiteral("transfer"), QString(text).remove(QLatin1Char('{'))}}}};
    const QJsonObject channel{{QStringLiteral("key"), QStringLiteral("telefone")},
                              {QStringLiteral("name"), text},
                              {QStringLiteral("kind"), QStringLiteral("simulator")}};
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1},
                                     {QStringLiteral("settings"),
                                      QJsonObject{{QStringLiteral("company"), text}}},
                                     {QStringLiteral("external_systems"),
                                      QJsonArray{QJsonObject{{QStringLiteral("name"), text}}}},
                                     {QStringLiteral("channels"), QJsonArray{channel}},
                                     {QStringLiteral("chatbots"), QJsonArray{chatbot}}})
        .toJson();
}

} // namespace

/// Whatever systems, customers and colleagues write is shown as they wrote it, on every screen.
class HostileTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryTextLiterally_data()
    {
        QTest::addColumn<QString>("text");
        for (qsizetype index = 0; index < hostile.size(); ++index) {
            QTest::addRow("text %d", int(index)) << hostile.at(index);
        }
    }
    void showsEveryTextLiterally()
    {
        QFETCH(QString, text);
        UiFixture ui;
        fill(ui, text);
        MainWindow window(ui.services());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QString message = MessageStore(*ui.store.reader).find(m_message)->id.text();
        const QList<QPair<const char *, QVariantMap>> places = {
            {"start", {}},
            {"messages", {}},
            {"messages", {{QStringLiteral("message"), message}}},
            {"integrations/systems", {{QStringLiteral("system"), 1}}},
            {"integrations/howto", {}},
            {"chatbots", {}},
            {"chatbots", {{QStringLiteral("chatbot"), QStringLiteral("cobranca")}}},
            {"channels", {}},
            {"channels", {{QStringLiteral("channel"), QStringLiteral("telefone")}}},
            {"settings", {}}};
        for (const auto &[room, arguments] : places) {
            window.open(QString::fromLatin1(room), arguments);
            ui.settle();
            const auto seen = [&] { return shownTexts() > 0; };
            QTRY_VERIFY2(seen(), room); // else the walk would prove nothing
            walk(room);
        }
        window.say(text);
        walk("a toast");
        window.closeNow();
    }

    void asksAndTellsLiterally()
    {
        UiFixture ui;
        for (const QString &text : hostile) {
            Question question{text, text, {}, StateTone::Bad, {{{}, text}}, {}, text, {}, 0, text};
            question.fates = {{{}, StateTone::Bad, text, text}};
            question.choices = {{text, Choice::Kind::Secondary, {}, false},
                                {text, Choice::Kind::DangerFilled, {}, false}};
            QuestionDialog asked(question, nullptr);
            asked.show();
            NoticeDialog told({text, text, StateTone::Bad, text}, nullptr);
            told.show();
            FieldGroup group(text, new QLineEdit);
            group.show();
            QVERIFY(shownTexts() > 0);
            walk("dialogs");
        }
    }

    void marksUpChatWithoutHtml()
    {
        UiFixture ui;
        for (const QString &text : hostile) {
            QTextDocument document;
            document.setHtml(chatMarkupToHtml(text));
            QCOMPARE(document.toPlainText(), text);
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    const QTextCharFormat format = part.fragment().charFormat();
                    QVERIFY(!format.isImageFormat() && !format.isAnchor());
                }
            }
        }
    }

    void keepsTooltipsPlain()
    {
        UiFixture ui;
        QLabel label(QStringLiteral("x"));
        for (const QString &text : hostile) {
            label.setToolTip(text);
            askForTip(label, label.rect().center());
            QCOMPARE(tipFault(), QString());
            QCOMPARE(QToolTip::text(), text);
        }
        QToolTip::hideText();
    }

    void cleanupTestCase()
    {
        TrialRecord record(QStringLiteral("texts"),
                           QStringLiteral("Texts that look like SQL, HTML or formulas, shown"), 0);
        record.times = m_looked;
        record.write();
    }

private:
    void fill(UiFixture &ui, const QString &text)
    {
        const auto row =
            ui.store.write<MessageRow>([&](WriteContext &context) -> Result<MessageRow> {
                const ChannelKinds kinds = ChannelKinds::released();
                const auto applied =
                    applySetup(context, setupWith(text), ChannelTools{kinds, ui.vault},
                               {Actor::Kind::Admin, 0, text});
                if (!applied) {
                    return applied.error();
                }
                ProactiveRequest request;
                request.to.phone = QStringLiteral("+5511987654321");
                request.to.name = text;
                request.text = QString(text).remove(QLatin1Char('{'));
                request.reference = text;
                const auto accepted = sendProactive(
                    context, request, {ExternalSystemId{1}, {Actor::Kind::Token, 1, text}}, kinds);
                if (!accepted) {
                    return accepted.error();
                }
                const MessageRow added = MessageStore(context.connection()).find(accepted->id)->row;
                context.connection()
                    .prepared("UPDATE messages SET status = ?, error_code = 'provider_refused', "
                              "error_detail = ?, error_provider_code = ? WHERE row = ?")
                    .bind(static_cast<int>(MessageStatus::Failed))
                    .bind(text)
                    .bind(text)
                    .bind(added.value)
                    .run();
                return added;
            });
        if (!row) {
            for (const Finding &finding : row.error().findings) {
                qWarning("%s %s", qPrintable(finding.pointer),
                         qPrintable(findingCodeName(finding.code)));
            }
            qFatal("seeding failed: %s", qPrintable(row.error().detail));
        }
        m_message = *row;
        ui.settle();
    }

    /// Labels and cells on the screen that carry such a text.
    static int shownTexts()
    {
        int count = 0;
        for (const QWidget *widget : QApplication::allWidgets()) {
            if (widget->isVisible()) {
                count += isHostile(widget->property("text").toString()) ? 1 : 0;
            }
        }
        return count;
    }

    static void askForTip(QWidget &widget, const QPoint &at)
    {
        QToolTip::hideText();
        QHelpEvent help(QEvent::ToolTip, at, widget.mapToGlobal(at));
        QApplication::sendEvent(&widget, &help);
    }

    /// What is wrong with the tooltips that there are.
    static QString tipFault()
    {
        for (const QWidget *widget : QApplication::allWidgets()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (label && label->inherits("QTipLabel") && label->textFormat() != Qt::PlainText) {
                return label->text();
            }
        }
        return {};
    }

    /// Every label, tooltip and cell of everything that is open.
    void walk(const char *place)
    {
        // Asking for one tooltip takes the last one away.
        const QWidgetList all = QApplication::allWidgets();
        for (const QPointer<QWidget> &widget : QList<QPointer<QWidget>>(all.begin(), all.end())) {
            if (!widget || widget->inherits("QTipLabel")) {
                continue;
            }
            ++m_looked;
            if (const auto *label = qobject_cast<QLabel *>(widget.data())) {
                const bool read =
                    label->textFormat() == Qt::RichText ||
                    label->textFormat() == Qt::MarkdownText ||
                    (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
                QVERIFY2(!read, qPrintable(QLatin1String(place) + label->text()));
            }
            QVERIFY2(!isHostile(widget->whatsThis()), place);
            if (widget->isVisible() && isHostile(widget->toolTip())) {
                askForTip(*widget, widget->rect().center());
                QVERIFY2(tipFault().isEmpty(), qPrintable(QLatin1String(place) + tipFault()));
            }
        }
        walkViews(place);
        QToolTip::hideText();
    }

    void walkViews(const char *place)
    {
        const QWidgetList all = QApplication::allWidgets();
        for (const QPointer<QWidget> &widget : QList<QPointer<QWidget>>(all.begin(), all.end())) {
            const auto *view = qobject_cast<QAbstractItemView *>(widget.data());
            if (!view || !view->isVisible() || !view->model()) {
                continue;
            }
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    ++m_looked;
                    const QModelIndex index = view->model()->index(row, column);
                    askForTip(*view->viewport(), view->visualRect(index).center());
                    QVERIFY2(tipFault().isEmpty(), qPrintable(QLatin1String(place) + tipFault()));
                }
            }
        }
    }

    MessageRow m_message;
    int m_looked = 0;
};

KAROO_TEST(HostileTextsTest, tst_hostiletexts)

#include "tst_hostiletexts.moc"
