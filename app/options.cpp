// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "app/argumentreader.h"
#include "models/rules/hostnames.h"

#include <QCoreApplication>

namespace {

const QStringList languages{QStringLiteral("pt_BR"), QStringLiteral("en"), QStringLiteral("es")};
const QStringList themes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};

void takeOneOf(ArgumentReader &reader, const QStringList &allowed, QString &target)
{
    const auto value = reader.takeValue();
    if (value && !allowed.contains(*value)) {
        reader.fail(UsageError::Kind::BadValue, reader.name(), allowed.join(QLatin1String(", ")));
    } else if (value) {
        target = *value;
    }
}

void takeFolder(ArgumentReader &reader, QString &target)
{
    const QString option = reader.name();
    const auto value = reader.takeValue();
    if (value && value->isEmpty()) {
        reader.fail(UsageError::Kind::MissingValue, option);
    } else if (value) {
        target = *value;
    }
}

void takeListen(ArgumentReader &reader, QString &target)
{
    const auto value = reader.takeValue();
    if (value && !HostNames::isListenAddress(*value)) {
        reader.fail(UsageError::Kind::BadValue, reader.name(),
                    QStringLiteral("127.0.0.1:8640, [::1]:0"));
    } else if (value) {
        target = *value;
    }
}

/// The options that hold for all actions; false: it is none of them.
bool takeCommonOption(ArgumentReader &reader, Options &options)
{
    const QString name = reader.name();
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        options.action = Options::Action::Help;
    } else if (name == QLatin1String("--data")) {
        takeFolder(reader, options.dataFolder);
    } else if (name == QLatin1String("--lang")) {
        takeOneOf(reader, languages, options.language);
    } else {
        return false;
    }
    return true;
}

bool takeRunOption(ArgumentReader &reader, Options &options)
{
    const QString name = reader.name();
    if (name == QLatin1String("--version")) {
        options.action = Options::Action::Version;
    } else if (name == QLatin1String("--listen")) {
        takeListen(reader, options.listen);
    } else if (name == QLatin1String("--theme")) {
        takeOneOf(reader, themes, options.theme);
    } else if (name == QLatin1String("--headless")) {
        options.headless = reader.refuseValue();
    } else if (name == QLatin1String("--offline")) {
        options.offline = reader.refuseValue();
    } else {
        return false;
    }
    return true;
}

void readAdmin(ArgumentReader &reader, Options &options)
{
    AdminArguments admin(reader);
    while (reader.next()) {
        if (reader.isOption() && takeCommonOption(reader, options)) {
            continue;
        }
        admin.take();
    }
    if (options.action != Options::Action::Help) {
        options.admin = admin.finish();
    }
}

} // namespace

ParsedOptions parseOptions(const QStringList &arguments)
{
    Options options;
    ArgumentReader reader(arguments);
    while (reader.next()) {
        if (!reader.isOption() && reader.name() == QLatin1String("admin")) {
            options.action = Options::Action::Admin;
            readAdmin(reader, options);
        } else if (!reader.isOption()) {
            reader.fail(UsageError::Kind::UnexpectedArgument, reader.name());
        } else if (!takeCommonOption(reader, options) && !takeRunOption(reader, options)) {
            reader.fail(UsageError::Kind::UnknownOption, reader.name());
        }
    }
    return {options, reader.error()};
}

QString helpText()
{
    return QCoreApplication::translate(
        "Usage",
        "Usage: karoo-desk [OPTIONS]\n"
        "       karoo-desk admin [--data DIR] COMMAND\n"
        "\n"
        "Messages for your customers: takes them by HTTP, sends them by channels and chatbots.\n"
        "\n"
        "Options\n"
        "  --data DIR              data folder (default: $XDG_DATA_HOME/karoo-desk)\n"
        "  --listen ADDRESS:PORT   where the API listens (default: the setting, 127.0.0.1:8640)\n"
        "  --headless              without a window; prints \"ready URL\" once it answers\n"
        "  --offline               accepts messages and sends none\n"
        "  --lang pt_BR|en|es      language (default: the setting)\n"
        "  --theme system|light|dark\n"
        "  --help, --version\n"
        "\n"
        "Commands of admin\n"
        "  setup FILE|-            create or update what the setup file lists, all or nothing\n"
        "  issue-token --system NAME [--name TEXT] [--rights send,read,documents]\n"
        "              [--expires 2027-01-31]\n"
        "                          prints the secret of a new token, once\n"
        "  tokens                  lists the tokens\n"
        "  revoke-token PREFIX     revokes the token that begins like this\n"
        "  export [FILE|-]         writes a setup file without secrets\n"
        "  simulator KEY [--reply TEXT --from PHONE]\n"
        "                          what arrived on a simulator channel; or a customer writes\n"
        "  backup FILE [--with-key]\n"
        "                          saves everything; the key of the secrets only when asked\n"
        "  restore FILE [--replace]\n"
        "                          puts a backup into the data folder\n"
        "  check                   checks database and documents\n"
        "  version                 prints the version\n"
        "\n"
        "Exit: 0 done, 1 refused, 2 usage, 3 data folder in use, damaged, newer or not writable,\n"
        "4 address taken.\n");
}
