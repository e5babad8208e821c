// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/prompts.h"

#include <QQueue>

/// Prompts whose answers a test has given in advance; keeps what was asked. Without an answer the
/// harmless one is given, and file dialogs are cancelled.
class ScriptedPrompts : public Prompts
{
public:
    void answerNext(int choice) { m_choices.enqueue(choice); }
    void chooseNext(const QString &path) { m_paths.enqueue(path); }

    void ask(QWidget *, const Question &question, std::function<void(int)> answered) override
    {
        questions.append(question);
        answered(m_choices.isEmpty() ? question.harmless : m_choices.dequeue());
    }
    void tell(QWidget *, const Notice &notice, std::function<void()> closed) override
    {
        notices.append(notice);
        if (closed) {
            closed();
        }
    }
    void chooseFile(QWidget *, const FileRequest &request,
                    std::function<void(const QString &)> chosen) override
    {
        files.append(request);
        if (!m_paths.isEmpty()) {
            chosen(m_paths.dequeue());
        }
    }
    void chooseSaveFile(QWidget *parent, const FileRequest &request,
                        std::function<void(const QString &)> chosen) override
    {
        chooseFile(parent, request, std::move(chosen));
    }

    QList<Question> questions;
    QList<Notice> notices;
    QList<FileRequest> files;

private:
    QQueue<int> m_choices;
    QQueue<QString> m_paths;
};
