// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/sampleview.h"

#include "models/rules/systemrules.h"
#include "models/store/configurationcache.h"
#include "ui/integrations/apiaddress.h"
#include "ui/integrations/codeview.h"
#include "ui/integrations/trialrun.h"
#include "ui/kit/card.h"
#include "ui/kit/combobox.h"
#include "ui/kit/tabs.h"
#include "ui/kit/textlabel.h"
#include "ui/services.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

QString translated(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

} // namespace

SampleView::SampleView(UiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildChoices());
    m_languages = new TabBar(this);
    m_languages->setAccessibleName(tr("Programming language"));
    for (const Samples::Language &language : Samples::languages()) {
        m_languages->addTab(language.name);
    }
    column->addWidget(m_languages);
    auto *card = new Card(this);
    card->setPadding(1);
    card->body()->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 9, 14, 9);
    m_title = new TextLabel(TextStyle::SmallMed, {}, card);
    m_needs = new TextLabel(TextStyle::Meta, Tone::Text2, {}, card);
    head->addWidget(m_title, 1);
    head->addWidget(m_needs);
    card->body()->addLayout(head);
    card->body()->addWidget(new Hairline(card));
    m_view = new CodeView(tr("Sample"), card);
    card->body()->addWidget(m_view, 1);
    column->addWidget(card, 1);
    fillSystems();
    showCode();
    connect(m_languages, &QTabBar::currentChanged, this, &SampleView::showCode);
    for (ComboBox *choice : {m_task, m_system}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &SampleView::showCode);
        connect(choice, &QComboBox::activated, this, &SampleView::choiceChanged);
    }
}

QWidget *SampleView::buildChoices()
{
    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString &label, ComboBox *box, int stretch) {
        auto *word = new TextLabel(TextStyle::SmallMed, label, choices);
        word->setBuddy(box);
        row->addWidget(word);
        row->addWidget(box, stretch);
    };
    m_task = new ComboBox(choices);
    m_task->addItem(tr("Send a text"), static_cast<int>(Samples::Task::SendText));
    m_task->addItem(tr("Send a boleto as PDF"), static_cast<int>(Samples::Task::SendDocument));
    m_task->addItem(tr("Read the status"), static_cast<int>(Samples::Task::ReadStatus));
    m_system = new ComboBox(choices);
    m_task->setAccessibleName(tr("Sample"));
    m_system->setAccessibleName(tr("System"));
    // The samples are known, so they have what they need; names of systems have the rest.
    add(tr("Sample"), m_task, 0);
    row->addSpacing(16);
    add(tr("System"), m_system, 1);
    return choices;
}

ExternalSystemId SampleView::system() const
{
    return ExternalSystemId{m_system->currentData().toLongLong()};
}

Samples::Task SampleView::task() const
{
    return static_cast<Samples::Task>(m_task->currentData().toInt());
}

void SampleView::fillSystems()
{
    const qint64 chosen = m_system->currentData().toLongLong();
    const QSignalBlocker quiet(m_system);
    m_system->clear();
    const QList<ExternalSystem> systems = SystemRules::byName(*m_services.configuration.current());
    for (const ExternalSystem &system : systems) {
        m_system->addItem(system.name, system.id.value);
    }
    if (systems.isEmpty()) {
        m_system->addItem(tr("No system yet"), qint64(0));
    }
    m_system->setEnabled(!systems.isEmpty());
    m_system->setCurrentIndex(qMax(0, m_system->findData(chosen)));
}

void SampleView::refresh()
{
    fillSystems();
    showCode();
}

Samples::Facts SampleView::facts() const
{
    const QString chatbot = TrialRun::planFor(m_services, system(), task()).chatbot;
    return {ApiAddress::root(m_services), chatbot.isEmpty() ? QStringLiteral("cobranca") : chatbot};
}

void SampleView::showCode()
{
    const Samples::Language &language = Samples::languages().at(m_languages->currentIndex());
    const QString code = Samples::text(language.id, task(), facts(), translated);
    m_title->setText(m_task->currentText());
    m_needs->setText(language.id == QLatin1String("delphi")
                         ? tr("%1 · was not run here").arg(language.needs)
                         : tr("%1 or newer").arg(language.needs));
    if (code != m_code) {
        m_code = code;
        m_view->setCode(code);
    }
}
