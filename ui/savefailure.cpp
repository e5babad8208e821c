// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/savefailure.h"

#include "ui/errortexts.h"
#include "ui/fieldfindings.h"

void showSaveFailure(const UnsavedForm &form, const QString &what, const Error &error)
{
    Notice notice = errorNotice(what, error);
    if (error.code == Error::Code::Invalid) {
        const QStringList elsewhere = form.findings.show(error.findings);
        if (elsewhere.isEmpty()) {
            return;
        }
        notice.text = elsewhere.join(QLatin1Char('\n'));
    }
    form.prompts.tell(form.dialog, notice);
}
