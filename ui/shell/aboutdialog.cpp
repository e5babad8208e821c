// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QSysInfo>
#include <QVBoxLayout>

AboutDialog::AboutDialog(const QString &dataFolder, QWidget *parent)
    : KitDialog(tr("About Karoo Desk"), parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *purpose = new TextLabel(
        TextStyle::Small, Tone::Text2,
        tr("Takes messages from your systems and delivers them to people, from this computer."),
        this);
    purpose->setWrapping(true);
    body()->addWidget(purpose);
    addFact(tr("Version"), QCoreApplication::applicationVersion());
    addFact(tr("Data folder"), dataFolder);
    addFact(tr("Licence"), tr("GNU General Public License, version 3 or later. Free software "
                              "without any warranty."));
    addFact(
        tr("Made with"),
        QStringLiteral("Qt %1, %2").arg(QLatin1String(qVersion()), QSysInfo::prettyProductName()));
    auto *copy = new Button(Button::Kind::Secondary, tr("Copy information"),
                            QStringLiteral("edit-copy"), this);
    connect(copy, &QPushButton::clicked, this, [copy, dataFolder] {
        QGuiApplication::clipboard()->setText(information(dataFolder));
        copy->setText(tr("Copied"));
    });
    addFootStart(copy);
    Button *close = addMain(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

void AboutDialog::addFact(const QString &title, const QString &value)
{
    auto *fact = new QVBoxLayout;
    fact->setSpacing(2);
    fact->addWidget(new TextLabel(TextStyle::SmallMed, title, this));
    auto *text = new TextLabel(TextStyle::Small, Tone::Text2, value, this);
    text->setWrapping(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fact->addWidget(text);
    body()->addLayout(fact);
}

QString AboutDialog::information(const QString &dataFolder)
{
    return QStringLiteral("Karoo Desk %1\nQt %2\n%3, %4\nData folder: %5\n")
        .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()),
             QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), dataFolder);
}
