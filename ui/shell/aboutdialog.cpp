// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "ui/kit/button.h"
#include "ui/shell/aboutfacts.h"

#include <QVBoxLayout>

AboutDialog::AboutDialog(const QString &dataFolder, QWidget *parent)
    : KitDialog(tr("About Karoo Desk"), parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    fitToWidth(560);
    body()->addWidget(new AboutFacts(dataFolder, this));
    addFootStart(AboutFacts::copyButton(dataFolder, this));
    Button *close = addMain(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}
