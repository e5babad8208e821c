// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/copiedfolder.h"

#include "ui/kit/questiondialog.h"
#include "ui/kit/theme.h"
#include "ui/shell/themenames.h"

#include <QApplication>
#include <QCoreApplication>

namespace {

QString say(const char *text, int number = -1)
{
    return QCoreApplication::translate("CopiedFolder", text, nullptr, number);
}

Question questionOf(int waiting)
{
    Question question;
    question.title =
        say(QT_TRANSLATE_NOOP("CopiedFolder", "These data come from another computer. Will the "
                                              "waiting messages be sent from here?"));
    question.text = say(QT_TRANSLATE_N_NOOP("CopiedFolder",
                                            "%n message(s) wait to be sent. If the other computer "
                                            "still runs Karoo Desk with the same data, it sends "
                                            "them too, and customers get them twice."),
                        waiting);
    question.icon = QStringLiteral("server");
    question.tone = StateTone::Warn;
    question.fates = {
        {QStringLiteral("mail-send"), StateTone::Ok,
         say(QT_TRANSLATE_NOOP("CopiedFolder", "I moved to this computer")),
         say(QT_TRANSLATE_NOOP("CopiedFolder",
                               "Karoo Desk does not run on the other one any more. What waits is "
                               "sent from here."))},
        {QStringLiteral("edit-copy"), StateTone::Warn,
         say(QT_TRANSLATE_NOOP("CopiedFolder", "It is a copy")),
         say(QT_TRANSLATE_NOOP("CopiedFolder",
                               "What waits is not sent from here by itself: you find it in "
                               "Messages as uncertain and decide there."))}};
    question.choices = {
        {say(QT_TRANSLATE_NOOP("CopiedFolder", "Quit")), Choice::Kind::Quiet, {}, true},
        {say(QT_TRANSLATE_NOOP("CopiedFolder", "It is a copy: do not send")),
         Choice::Kind::Secondary},
        {say(QT_TRANSLATE_NOOP("CopiedFolder", "I moved: send from here")), Choice::Kind::Main}};
    return question;
}

} // namespace

CopiedFolder::Answer CopiedFolder::ask(qint64 waiting, const QString &themeName)
{
    Theme theme(*qApp);
    theme.setMode(themeModeFromName(themeName));
    QuestionDialog dialog(questionOf(static_cast<int>(waiting)), nullptr);
    dialog.exec();
    switch (dialog.value()) {
    case 1:
        return Answer::Copied;
    case 2:
        return Answer::Moved;
    default:
        return Answer::Leave;
    }
}
