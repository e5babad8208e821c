// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutfacts.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QSysInfo>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

AboutFacts::AboutFacts(const QString &dataFolder, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *purpose = new TextLabel(
        TextStyle::Small, Tone::Text2,
        tr("Takes messages from your systems and delivers them to people, from this computer."),
        this);
    purpose->setWrapping(true);
    column->addWidget(purpose);
    addFact(column, tr("Version"), QCoreApplication::applicationVersion());
    addFact(column, tr("Data folder"), dataFolder);
    addFact(column, tr("Licence"),
            tr("GNU General Public License, version 3 or later. Free software without any "
               "warranty."));
    addFact(column, tr("Made with"), QStringLiteral("Qt %1").arg(QLatin1String(qVersion())));
    addFact(column, tr("This computer"),
            QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(),
                                         QSysInfo::currentCpuArchitecture()));
    column->addStretch();
}

void AboutFacts::addFact(QVBoxLayout *column, const QString &title, const QString &value)
{
    auto *fact = new QVBoxLayout;
    fact->setSpacing(2);
    fact->addWidget(new TextLabel(TextStyle::SmallMed, title, this));
    auto *text = new TextLabel(TextStyle::Small, Tone::Text2, value, this);
    text->setWrapping(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fact->addWidget(text);
    column->addLayout(fact);
}

Button *AboutFacts::copyButton(const QString &dataFolder, QWidget *parent)
{
    auto *copy = new Button(Button::Kind::Secondary, tr("Copy information"),
                            QStringLiteral("edit-copy"), parent);
    connect(copy, &QPushButton::clicked, copy, [copy, dataFolder] {
        QGuiApplication::clipboard()->setText(information(dataFolder));
        copy->setText(tr("Copied"));
        QTimer::singleShot(2s, copy, [copy] { copy->setText(tr("Copy information")); });
    });
    return copy;
}

QString AboutFacts::information(const QString &dataFolder)
{
    return QStringLiteral("Karoo Desk %1\nQt %2\n%3, %4\nData folder: %5\n")
        .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()),
             QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), dataFolder);
}
