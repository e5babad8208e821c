// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/statetone.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

/// One answer of a question; the text is a verb ("Delete chatbot"), never yes or OK.
struct Choice
{
    enum class Kind { Main, Secondary, Danger, DangerFilled, Quiet };

    QString text;
    Kind kind = Kind::Secondary;
    QString icon = {};
    /// At the left of the foot instead of the right.
    bool atStart = false;
};

/// One line of what will happen.
struct Consequence
{
    QString icon;
    QString text;
};

/// One of two ways in which it may turn out, in a box of its own.
struct Fate
{
    QString icon;
    StateTone tone = StateTone::Neutral;
    QString title;
    QString text;
};

/// What to ask before something that cannot be undone.
struct Question
{
    /// Names the thing: "Delete the channel "Loja"?"
    QString title;
    QString text;
    QString icon;
    StateTone tone = StateTone::Accent;
    QList<Consequence> consequences;
    /// Side by side.
    QList<Fate> fates;
    /// Second voice below.
    QString note;
    /// Left to right. The answer is the index.
    QList<Choice> choices;
    /// Has the focus, and is the answer of Esc.
    int harmless = 0;
    /// When not empty, this must be typed before a DangerFilled choice can be pressed.
    QString nameToType;
};

/// Something that must be read: a failure with its details.
struct Notice
{
    QString title;
    QString text;
    StateTone tone = StateTone::Bad;
    /// Code, answer, time, id; with "Copy details".
    QString details;
};

struct FileRequest
{
    QString title;
    /// The folder is remembered for each purpose ("export", "document").
    QString purpose;
    /// As QFileDialog wants them, for example "PDF (*.pdf)".
    QStringList filters;
    QString suggestedName;
    QString suffix;
};

/// All message boxes and file dialogs go through here, so that a test can answer in advance.
///
/// Nothing waits: the answer comes later by the function that was passed, once; not at all if the
/// parent dies before.
class Prompts
{
public:
    virtual ~Prompts() = default;
    virtual void ask(QWidget *parent, const Question &question,
                     std::function<void(int choice)> answered) = 0;
    virtual void tell(QWidget *parent, const Notice &notice, std::function<void()> closed = {}) = 0;
    /// Only called with a file; cancelling calls nothing.
    virtual void chooseFile(QWidget *parent, const FileRequest &request,
                            std::function<void(const QString &path)> chosen) = 0;
    /// Asks before overwriting.
    virtual void chooseSaveFile(QWidget *parent, const FileRequest &request,
                                std::function<void(const QString &path)> chosen) = 0;
};
