// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newkey.h"

#include "models/ports/keycustody.h"
#include "models/ports/vault.h"
#include "ui/errortexts.h"
#include "ui/kit/prompts.h"
#include "ui/services.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NewKey)
};

} // namespace

void withSealingKey(UiServices &services, QWidget *parent, std::function<void()> goOn)
{
    if (services.vault.keys().state()) {
        goOn();
        return;
    }
    const Question question{
        .title = Words::tr("Begin with a new key?"),
        .text = Words::tr("The key that sealed the secrets of your channels cannot be read. If you "
                          "can bring it back, do that instead: everything then goes on by itself."),
        .icon = QStringLiteral("lock"),
        .tone = StateTone::Warn,
        .consequences = {{QStringLiteral("lock"),
                          Words::tr("Secrets that you enter from now on are sealed with the new "
                                    "key.")},
                         {QStringLiteral("dialog-warning"),
                          Words::tr("Channels whose secrets are not entered again stay locked.")}},
        .note = {},
        .choices = {{Words::tr("Cancel"), Choice::Kind::Secondary},
                    {Words::tr("New key"), Choice::Kind::Main}},
        .harmless = 0,
        .nameToType = {}};
    services.prompts.ask(parent, question, [&services, parent, goOn = std::move(goOn)](int choice) {
        if (choice != 1) {
            return;
        }
        if (const auto begun = services.vault.keys().beginAnew(); !begun) {
            services.prompts.tell(parent,
                                  errorNotice(Words::tr("No new key was made"), begun.error()));
            return;
        }
        goOn();
    });
}
