// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

class ArgumentReader;

/// One command of `karoo-desk admin`, as typed and as it travels to the running program.
struct AdminCommand
{
    QString verb;
    /// FILE, PREFIX or KEY; empty where the verb has none.
    QString argument;
    /// Without their dashes; a flag has an empty value.
    QMap<QString, QString> options;
    /// What a file or standard input held, read by whoever typed the command.
    QByteArray input;

    bool has(const QString &option) const { return options.contains(option); }
    bool operator==(const AdminCommand &) const = default;
};

/// Reads what follows `admin` on the command line.
class AdminArguments
{
public:
    explicit AdminArguments(ArgumentReader &reader);

    /// Takes the reader's current argument.
    void take();
    /// What was read; the reader has the error where something is missing.
    AdminCommand finish();

    static QStringList verbs();

private:
    void takeOption();

    ArgumentReader &m_reader;
    AdminCommand m_command;
};
