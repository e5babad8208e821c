// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyrows.h"

#include "models/ports/vault.h"
#include "ui/errortexts.h"
#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/prompts.h"
#include "ui/newkey.h"
#include "ui/services.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"

namespace {

constexpr int choiceWidth = 240;

} // namespace

KeyRows::KeyRows(SettingsPage &page, UiServices &services, QWidget *parent)
    : QObject(parent)
    , m_services(services)
    , m_parent(parent)
{
    page.addSection(tr("Secrets of channels"));
    addPlace(page);
    addNewKey(page);
    show();
    connect(&m_services.vault.keys(), &KeyCustody::changed, this, &KeyRows::show);
}

void KeyRows::addPlace(SettingsPage &page)
{
    m_place = new ComboBox(m_parent);
    m_place->setFixedWidth(choiceWidth);
    m_place->addItem(tr("File on this computer"), static_cast<int>(KeyCustody::Place::File));
    m_place->addItem(tr("Keychain of the system"), static_cast<int>(KeyCustody::Place::Keychain));
    m_placeRow = new SettingRow(
        tr("Key that seals the secrets"),
        tr("With a file the program starts by itself at any time. From the keychain it gets the "
           "key only while you are logged in: without a desktop (headless) it cannot then start "
           "by itself."),
        m_place, m_parent);
    m_placeRow->setObjectName(QStringLiteral("sealing_key"));
    page.addRow(m_placeRow);
    connect(m_place, &QComboBox::activated, this, &KeyRows::choose);
}

void KeyRows::addNewKey(SettingsPage &page)
{
    auto *button = new Button(Button::Kind::Secondary, tr("New key"), {}, m_parent);
    m_newKeyRow = new SettingRow(
        tr("Begin with a new key"),
        tr("Only where the old one cannot be brought back. The secrets of each channel have to be "
           "entered again."),
        button, m_parent);
    m_newKeyRow->setObjectName(QStringLiteral("sealing_key/new"));
    page.addRow(m_newKeyRow);
    connect(button, &QAbstractButton::clicked, this,
            [this] { withSealingKey(m_services, m_parent, [this] { show(); }); });
}

void KeyRows::show()
{
    const auto state = m_services.vault.keys().state();
    const KeyCustody::Place place = m_services.vault.keys().place();
    m_place->setCurrentIndex(m_place->findData(static_cast<int>(place)));
    m_place->setEnabled(state.ok());
    m_newKeyRow->setEnabled(!state);
    if (state) {
        m_placeRow->setFault({});
    } else if (place == KeyCustody::Place::Keychain) {
        m_placeRow->setFault(tr("The keychain does not give the key. Unlock it and start the "
                                "program again: the channels then go on by themselves."));
    } else {
        m_placeRow->setFault(tr("The key cannot be read. Put the file sealing.key back into the "
                                "folder %1: the channels then go on by themselves.")
                                 .arg(m_services.dataFolder));
    }
}

void KeyRows::choose()
{
    const auto wanted = static_cast<KeyCustody::Place>(m_place->currentData().toInt());
    if (wanted == m_services.vault.keys().place()) {
        return;
    }
    if (wanted == KeyCustody::Place::File) {
        move(wanted);
        return;
    }
    const Question question{
        .title = tr("Keep the key in the keychain of the system?"),
        .text = tr("The file with the key goes away from the data folder."),
        .icon = QStringLiteral("lock"),
        .tone = StateTone::Warn,
        .consequences = {{QStringLiteral("lock"),
                          tr("Without a desktop (headless) the program cannot start by itself any "
                             "more: its channels stay locked.")},
                         {QStringLiteral("dialog-warning"),
                          tr("Whoever moves the data folder to another computer has to choose the "
                             "file again before.")}},
        .note = {},
        .choices = {{tr("Cancel"), Choice::Kind::Secondary},
                    {tr("Use the keychain"), Choice::Kind::Main}},
        .harmless = 0,
        .nameToType = {}};
    m_services.prompts.ask(m_parent, question, [this](int choice) {
        if (choice == 1) {
            move(KeyCustody::Place::Keychain);
        } else {
            show();
        }
    });
}

void KeyRows::move(KeyCustody::Place place)
{
    // The keychain may ask for its password first. Qt hands the focus of what is off to another
    // room's button.
    m_hadFocus = m_place->window()->focusWidget() == m_place;
    m_place->setEnabled(false);
    m_services.vault.keys().move(
        place, this, [this, place](const Result<void> &result) { moved(place, result); });
}

void KeyRows::moved(KeyCustody::Place place, const Result<void> &result)
{
    show();
    if (m_hadFocus) {
        m_place->setFocus();
    }
    if (result) {
        return;
    }
    if (place == KeyCustody::Place::File) {
        m_services.prompts.tell(m_parent, errorNotice(tr("The key was not moved"), result.error()));
    } else {
        m_services.prompts.tell(
            m_parent, {.title = tr("The key was not moved"),
                       .text = tr("The keychain of the system does not take it: perhaps none runs, "
                                  "or it is locked. The key is where it was."),
                       .tone = StateTone::Bad,
                       .details = result.error().detail});
    }
}
