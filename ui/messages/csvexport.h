// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/messagestore.h"
#include "ui/kit/kitdialog.h"

class ProgressBar;
class QSaveFile;
class QTimer;
class TextLabel;
struct UiServices;

/// Writes what the filter shows into a CSV file, page by page so that the window goes on; with
/// progress and Cancel once it takes longer than a moment.
class CsvExportDialog : public KitDialog
{
    Q_OBJECT

public:
    CsvExportDialog(UiServices &services, const MessageFilter &filter, const QString &path,
                    QWidget *parent);
    ~CsvExportDialog() override;

    /// Deletes itself when it is over.
    void start();

Q_SIGNALS:
    void finishedWell(int count);

private:
    void writePage();
    void writeMessage(const Message &message);
    void finish();
    void fail(const Error &error);

    UiServices &m_services;
    MessageFilter m_filter;
    std::unique_ptr<QSaveFile> m_file;
    QTimer *m_next;
    TextLabel *m_words;
    ProgressBar *m_bar;
    qint64 m_before = 0;
    int m_written = 0;
    int m_pages = 0;
};
