// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Button;
class QVBoxLayout;

/// What the program is: purpose, version, data folder, licence.
class AboutFacts : public QWidget
{
    Q_OBJECT

public:
    explicit AboutFacts(const QString &dataFolder, QWidget *parent = nullptr);

    /// Copies the information and says so.
    static Button *copyButton(const QString &dataFolder, QWidget *parent);
    /// What is copied: a line each, in English, for a report.
    static QString information(const QString &dataFolder);

private:
    void addFact(QVBoxLayout *column, const QString &title, const QString &value);
};
