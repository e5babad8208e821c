// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/startnotice.h"

#include "ui/kit/noticedialog.h"
#include "ui/kit/theme.h"
#include "ui/shell/themenames.h"

#include <QApplication>
#include <QCoreApplication>

void StartNotice::show(const QString &sentence, const QString &details, const QString &themeName)
{
    Theme theme(*qApp);
    theme.setMode(themeModeFromName(themeName));
    Notice notice;
    notice.title = QCoreApplication::translate("StartNotice", "Karoo Desk cannot start");
    notice.text = sentence;
    notice.details = details;
    NoticeDialog(notice, nullptr).exec();
}
