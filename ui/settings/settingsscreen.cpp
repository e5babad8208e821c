// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsscreen.h"

#include "models/base/clock.h"
#include "models/ports/gatewaycontrol.h"
#include "ui/errortexts.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/prompts.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/sidemenubutton.h"
#include "ui/moments.h"
#include "ui/services.h"
#include "ui/settings/apistatus.h"
#include "ui/settings/settingfields.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"
#include "ui/shell/aboutfacts.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

constexpr int menuWidth = 208;

/// What the listener takes when it begins to listen.
bool needsNewListener(const QString &name)
{
    static const QStringList names{
        QStringLiteral("listen"),          QStringLiteral("tls"),
        QStringLiteral("max_connections"), QStringLiteral("head_seconds"),
        QStringLiteral("idle_seconds"),    QStringLiteral("answer_seconds")};
    return names.contains(name);
}

} // namespace

SettingsScreen::SettingsScreen(UiServices &services, Navigator &navigator, QWidget *parent)
    : Screen(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_fields(new SettingFields(services, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 0, 0);
    column->setSpacing(8);
    buildHeader();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 24, 0);
    head->addWidget(m_header);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(buildMenu());
    row->addWidget(buildPages(), 1);
    column->addLayout(row, 1);
    connect(m_fields, &SettingFields::saved, this, &SettingsScreen::tellSaved);
    connect(m_fields, &SettingFields::saveFailed, this, &SettingsScreen::tellFailure);
    connect(&m_services.feed, &ChangeFeed::changed, this, &SettingsScreen::takeChanges);
    showPage(QStringLiteral("general"));
}

void SettingsScreen::buildHeader()
{
    m_header = new PageHeader(tr("Settings"), this);
    m_header->setSubtitle(tr("Every change is saved at once."));
    SearchField *search = m_header->searchField();
    search->setPlaceholderText(tr("Search settings"));
    search->setAccessibleName(tr("Search settings"));
    connect(search, &SearchField::searched, this, &SettingsScreen::search);
}

QWidget *SettingsScreen::buildMenu()
{
    auto *menu = new QWidget(this);
    menu->setFixedWidth(menuWidth);
    m_menu = new QVBoxLayout(menu);
    m_menu->setContentsMargins(0, 0, 0, 20);
    m_menu->setSpacing(4);
    return menu;
}

QWidget *SettingsScreen::buildPages()
{
    auto *content = new QWidget;
    m_pages = new QVBoxLayout(content);
    m_pages->setContentsMargins(0, 0, 0, 20);
    m_pages->setSpacing(12);
    SettingsPages::buildGeneral(
        *addPage(QStringLiteral("general"), tr("General"), QStringLiteral("sliders")), *m_fields);
    SettingsPages::buildAppearance(
        *addPage(QStringLiteral("appearance"), tr("Appearance"), QStringLiteral("palette")),
        *m_fields);
    SettingsPage *network =
        addPage(QStringLiteral("network"), tr("API and network"), QStringLiteral("server"));
    m_api = new ApiStatus(m_services, network);
    network->addOnTop(m_api);
    SettingsPages::buildNetwork(*network, *m_fields, m_services, this);
    SettingsPages::buildNotifications(
        *addPage(QStringLiteral("notifications"), tr("Notices"), QStringLiteral("bell")),
        *m_fields);
    SettingsPages::buildRetention(*addPage(QStringLiteral("retention"),
                                           tr("Messages and retention"), QStringLiteral("archive")),
                                  *m_fields);
    SettingsPages::buildSecurity(
        *addPage(QStringLiteral("security"), tr("Security"), QStringLiteral("shield-check")),
        *m_fields, m_services, this);
    addAbout();
    m_nothing =
        new EmptyState(EmptyState::Kind::NothingFound, {tr("No setting found"), {}}, content);
    m_pages->addWidget(m_nothing, 1);
    // Takes all that is left: rows stay as high as what they say.
    m_pages->addStretch(1);
    m_menu->addStretch();
    m_scroll = new PageScroll(content, 24, this);
    return m_scroll;
}

SettingsPage *SettingsScreen::addPage(const QString &id, const QString &text, const QString &icon)
{
    auto *page = new SettingsPage(this);
    auto *button = new SideMenuButton(id, text, icon, nullptr, this);
    m_pages->addWidget(page);
    m_menu->addWidget(button);
    m_entries.append({id, page, button});
    connect(button, &QAbstractButton::clicked, this, [this, id] { showPage(id); });
    return page;
}

void SettingsScreen::addAbout()
{
    SettingsPage *page =
        addPage(QStringLiteral("about"), tr("About"), QStringLiteral("dialog-information"));
    page->addSection(QStringLiteral("Karoo Desk"));
    auto *facts = new AboutFacts(m_services.dataFolder, page);
    facts->setContentsMargins(0, 8, 0, 8);
    page->addWide(facts);
    auto *foot = new QWidget(page);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 8, 0, 8);
    row->addWidget(AboutFacts::copyButton(m_services.dataFolder, foot));
    row->addStretch();
    page->addWide(foot);
}

void SettingsScreen::open(const QVariantMap &arguments)
{
    const QString page = arguments.value(QStringLiteral("page")).toString();
    if (!page.isEmpty()) {
        m_header->searchField()->clear();
        showPage(page);
    }
    m_fields->refresh();
    m_api->refresh();
}

void SettingsScreen::showPage(const QString &id)
{
    const bool known = std::any_of(m_entries.cbegin(), m_entries.cend(),
                                   [&id](const Entry &entry) { return entry.id == id; });
    m_current = known ? id : m_entries.first().id;
    m_header->searchField()->clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.page->filter({});
        entry.page->setVisible(entry.id == m_current);
        entry.button->setChecked(entry.id == m_current);
    }
    m_nothing->hide();
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsScreen::search(const QString &text)
{
    if (text.isEmpty()) {
        showPage(m_current);
        return;
    }
    int found = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        const int inPage = entry.page->filter(text);
        entry.page->setVisible(inPage > 0);
        entry.button->setChecked(false);
        found += inPage;
    }
    m_nothing->setSentence(tr("No setting speaks of “%1”.").arg(text));
    m_nothing->setVisible(found == 0);
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsScreen::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (!up && event->key() != Qt::Key_Down) {
        Screen::keyPressEvent(event);
        return;
    }
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const qsizetype next = i + (up ? -1 : 1);
        if (m_entries.at(i).button->hasFocus() && next >= 0 && next < m_entries.size()) {
            m_entries.at(next).button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void SettingsScreen::takeChanges(const Changes &changes)
{
    const bool settings = std::any_of(changes.cbegin(), changes.cend(), [](const Change &change) {
        return change.kind == Change::Kind::Settings;
    });
    if (settings) {
        m_fields->refresh();
        m_api->refresh();
    }
}

void SettingsScreen::tellSaved(const QString &name)
{
    m_header->setSubtitle(tr("Saved at %1").arg(Moments::clock(m_services.clock.nowMs())));
    if (needsNewListener(name)) {
        m_services.gateway.restart();
    }
}

void SettingsScreen::tellFailure(const Error &error)
{
    m_services.prompts.tell(this, errorNotice(tr("The setting was not saved"), error));
}
