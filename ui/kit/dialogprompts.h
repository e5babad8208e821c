// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/prompts.h"

#include <QHash>

class QFileDialog;

/// The prompts a person answers: real dialogs.
class DialogPrompts : public Prompts
{
public:
    void ask(QWidget *parent, const Question &question,
             std::function<void(int choice)> answered) override;
    void tell(QWidget *parent, const Notice &notice, std::function<void()> closed = {}) override;
    void chooseFile(QWidget *parent, const FileRequest &request,
                    std::function<void(const QString &path)> chosen) override;
    void chooseSaveFile(QWidget *parent, const FileRequest &request,
                        std::function<void(const QString &path)> chosen) override;

private:
    void openFileDialog(QFileDialog *dialog, const FileRequest &request,
                        std::function<void(const QString &path)> chosen);

    QHash<QString, QString> m_folders;
};
