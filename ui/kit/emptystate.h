// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/statetone.h"

#include <QWidget>

class Button;
class QHBoxLayout;
class QVBoxLayout;

/// What a list shows in place of rows: nothing yet, nothing found, or could not be read.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { FirstTime, NothingFound, Failed };

    struct Words
    {
        QString title;
        QString sentence;
        /// Empty takes the icon of the kind.
        QString icon = {};
    };

    EmptyState(Kind kind, const Words &words, QWidget *parent = nullptr);

    /// Buttons below the sentence, in the order of the calls.
    Button *addPrimary(const QString &text, const QString &iconName = {});
    Button *addSecondary(const QString &text, const QString &iconName = {});
    Button *addLink(const QString &text);
    /// Cards, or the box with the details of a failure.
    void addBelow(QWidget *widget);
    void setSentence(const QString &sentence);

private:
    Button *add(Button *button);

    class TextLabel *m_sentence = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QVBoxLayout *m_below = nullptr;
};
