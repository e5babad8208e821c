// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialogprompts.h"

#include "ui/kit/noticedialog.h"
#include "ui/kit/questiondialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

void DialogPrompts::ask(QWidget *parent, const Question &question,
                        std::function<void(int choice)> answered)
{
    auto *dialog = new QuestionDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [dialog, answered]() { answered(dialog->value()); });
    dialog->open();
}

void DialogPrompts::tell(QWidget *parent, const Notice &notice, std::function<void()> closed)
{
    auto *dialog = new NoticeDialog(notice, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (closed) {
        QObject::connect(dialog, &QDialog::finished, dialog, [closed]() { closed(); });
    }
    dialog->open();
}

void DialogPrompts::chooseFile(QWidget *parent, const FileRequest &request,
                               std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(parent, request.title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, request, std::move(chosen));
}

void DialogPrompts::chooseSaveFile(QWidget *parent, const FileRequest &request,
                                   std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(parent, request.title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(request.suffix);
    openFileDialog(dialog, request, std::move(chosen));
}

void DialogPrompts::openFileDialog(QFileDialog *dialog, const FileRequest &request,
                                   std::function<void(const QString &path)> chosen)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(m_folders.value(request.purpose, documents));
    dialog->setNameFilters(request.filters);
    if (!request.suggestedName.isEmpty()) {
        dialog->selectFile(request.suggestedName);
    }
    const QString purpose = request.purpose;
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [this, purpose, chosen](const QString &path) {
                         m_folders.insert(purpose, QFileInfo(path).absolutePath());
                         chosen(path);
                     });
    dialog->open();
}
