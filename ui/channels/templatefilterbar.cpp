// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/templatefilterbar.h"

#include "ui/kit/filterchip.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

TemplateFilterBar::TemplateFilterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *group = new QButtonGroup(this);
    const QStringList names{tr("All"), tr("In use"), tr("With a problem")};
    for (int index = 0; index < names.size(); ++index) {
        auto *chip = new FilterChip(names.at(index), this);
        chip->setCheckable(true);
        chip->setChecked(index == 0);
        group->addButton(chip, index);
        row->addWidget(chip);
        m_chips.append(chip);
    }
    row->addStretch();
    m_languageChip = new FilterChip(tr("Language"), this);
    m_languageChip->setCheckable(true);
    row->addWidget(m_languageChip);
    connect(group, &QButtonGroup::idClicked, this, [this](int which) {
        m_which = static_cast<Which>(which);
        Q_EMIT changed();
    });
    connect(m_languageChip, &QAbstractButton::clicked, this, &TemplateFilterBar::openLanguages);
    connect(m_languageChip, &FilterChip::removed, this, [this] { setLanguage({}); });
    showLanguage();
}

void TemplateFilterBar::setTemplates(const QList<ProviderTemplate> &templates, const IsUsed &isUsed)
{
    m_isUsed = isUsed;
    m_languages.clear();
    for (const ProviderTemplate &one : templates) {
        m_languages.append(one.language);
    }
    m_languages.removeDuplicates();
    m_languages.sort();
    if (!m_languages.contains(m_language)) {
        m_language.clear();
    }
    for (int index = 0; index < m_chips.size(); ++index) {
        const auto which = static_cast<Which>(index);
        m_chips.at(index)->setCount(static_cast<int>(
            std::count_if(templates.cbegin(), templates.cend(),
                          [&](const ProviderTemplate &one) { return passes(one, which); })));
    }
    showLanguage();
}

bool TemplateFilterBar::passes(const ProviderTemplate &one) const
{
    return passes(one, m_which) && (m_language.isEmpty() || one.language == m_language);
}

bool TemplateFilterBar::passes(const ProviderTemplate &one, Which which) const
{
    switch (which) {
    case Which::Used:
        return m_isUsed && m_isUsed(one);
    case Which::Problem:
        return !one.approved();
    case Which::All:
        break;
    }
    return true;
}

void TemplateFilterBar::clear()
{
    m_which = Which::All;
    m_chips.first()->setChecked(true);
    setLanguage({});
}

void TemplateFilterBar::setLanguage(const QString &language)
{
    m_language = language;
    showLanguage();
    Q_EMIT changed();
}

void TemplateFilterBar::showLanguage()
{
    const bool any = m_language.isEmpty();
    m_languageChip->setText(any ? tr("Language") : m_language);
    m_languageChip->setAccessibleName(any ? tr("Language") : tr("Language: %1").arg(m_language));
    m_languageChip->setChecked(!any);
    m_languageChip->setRemovable(!any);
    m_languageChip->setChevron(any);
}

void TemplateFilterBar::openLanguages()
{
    // The click has toggled the chip; only a choice decides whether it is on.
    showLanguage();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList choices = m_languages;
    choices.prepend(QString());
    for (const QString &language : std::as_const(choices)) {
        QAction *entry = menu->addAction(language.isEmpty() ? tr("All languages") : language);
        entry->setCheckable(true);
        entry->setChecked(language == m_language);
        connect(entry, &QAction::triggered, this, [this, language] { setLanguage(language); });
    }
    menu->popup(m_languageChip->mapToGlobal(QPoint(0, m_languageChip->height() + 4)));
}
