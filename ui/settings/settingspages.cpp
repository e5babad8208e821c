// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspages.h"

#include "ui/settings/keyrows.h"
#include "ui/settings/settingfields.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/tlsrows.h"

#include <QCoreApplication>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SettingsPages)
};

void addServer(SettingsPage &page, SettingFields &fields)
{
    page.addSection(Text::tr("Server"));
    fields.addText(page, QStringLiteral("listen"),
                   {Text::tr("Address and port"),
                    Text::tr("127.0.0.1 is reached from this computer only, 0.0.0.0 from the whole "
                             "network. The API starts anew when you change it.")});
    fields.addHosts(page, QStringLiteral("host_names"),
                    {Text::tr("Names of this computer"),
                     Text::tr("By which other computers call the API, with commas between. A "
                              "request under another name is refused.")});
    page.addSection(Text::tr("From the internet"));
    fields.addText(page, QStringLiteral("public_url"),
                   {Text::tr("Public address"),
                    Text::tr("The https:// address of your tunnel or proxy. Providers call it to "
                             "tell what was delivered and what customers write. It reaches "
                             "/hooks only.")});
    fields.addSwitch(page, QStringLiteral("public_api"),
                     {Text::tr("Open the API there too"),
                      Text::tr("Then external systems can send by the public address. Each call "
                               "still needs its token.")});
}

void addOutgoing(SettingsPage &page, SettingFields &fields)
{
    page.addSection(Text::tr("Connections to the outside"));
    fields.addProxy(page,
                    {Text::tr("Proxy"), Text::tr("The way on which the channels reach their "
                                                 "providers.")},
                    {Text::tr("Address of the proxy"),
                     Text::tr("For example http://proxy.local:3128 or socks5://10.0.0.5:1080.")});
    fields.addHosts(page, QStringLiteral("document_hosts"),
                    {Text::tr("Computers with documents"),
                     Text::tr("From which documents may be fetched though they are in your own "
                              "network, with commas between.")});
}

void addLimits(SettingsPage &page, SettingFields &fields)
{
    page.addSection(Text::tr("Limits"));
    fields.addNumber(page, QStringLiteral("max_document_mib"),
                     {Text::tr("Largest document"),
                      Text::tr("From 1 to 64. The channel may allow less."), Text::tr("MiB")});
    fields.addNumber(
        page, QStringLiteral("max_connections"),
        {Text::tr("Connections at once"), Text::tr("From 16 to 4096. More are turned away.")});
    fields.addNumber(page, QStringLiteral("head_seconds"),
                     {Text::tr("Time for the head of a request"),
                      Text::tr("From 1 to 600. Slower senders are cut off."), Text::tr("s")});
    fields.addNumber(
        page, QStringLiteral("idle_seconds"),
        {Text::tr("Time a connection may be idle"), Text::tr("From 1 to 600."), Text::tr("s")});
    fields.addNumber(page, QStringLiteral("answer_seconds"),
                     {Text::tr("Time for an answer"),
                      Text::tr("From 1 to 600. Then the request gets 503 and may come again."),
                      Text::tr("s")});
}

void addDays(SettingsPage &page, SettingFields &fields, const QString &member,
             const SettingFields::Words &words)
{
    SettingFields::Words withUnit = words;
    withUnit.unit = Text::tr("days");
    fields.addNumber(page, QStringLiteral("retention_days/") + member, withUnit);
}

} // namespace

namespace SettingsPages {

void buildGeneral(SettingsPage &page, SettingFields &fields)
{
    page.addSection(Text::tr("Company"));
    fields.addText(page, QStringLiteral("company"),
                   {Text::tr("Name of the company"), Text::tr("Shown at the top of the menu.")});
    fields.addText(page, QStringLiteral("account_id"),
                   {Text::tr("Account number"),
                    Text::tr("Fills ID_CONTA_KAROO in the texts of the chatbots.")});
    page.addSection(Text::tr("Window"));
    fields.addSwitch(page, QStringLiteral("start_with_session"),
                     {Text::tr("Start with the computer"),
                      Text::tr("Kept now; works once a later version starts by itself.")});
    fields.addChoice(page, QStringLiteral("close_to_tray"),
                     {Text::tr("When the window is closed"),
                      Text::tr("Kept now; works once a later version has an icon in the tray. "
                               "Until then closing quits.")},
                     {{QStringLiteral("ask"), Text::tr("Ask")},
                      {QStringLiteral("tray"), Text::tr("Go on in the tray")},
                      {QStringLiteral("quit"), Text::tr("Quit")}});
}

void buildAppearance(SettingsPage &page, SettingFields &fields)
{
    page.addSection(Text::tr("Appearance"));
    fields.addChoice(page, QStringLiteral("theme"),
                     {Text::tr("Theme"), Text::tr("Changes at once.")},
                     {{QStringLiteral("system"), Text::tr("As the system")},
                      {QStringLiteral("light"), Text::tr("Light")},
                      {QStringLiteral("dark"), Text::tr("Dark")}});
    fields.addChoice(page, QStringLiteral("language"),
                     {Text::tr("Language"), Text::tr("Changes at once.")},
                     {{QStringLiteral("pt_BR"), QString::fromUtf8("Português (Brasil)")},
                      {QStringLiteral("en"), QStringLiteral("English")},
                      {QStringLiteral("es"), QString::fromUtf8("Español")}});
}

void buildNetwork(SettingsPage &page, SettingFields &fields, UiServices &services, QWidget *parent)
{
    addServer(page, fields);
    new TlsRows(page, fields, services, parent);
    addLimits(page, fields);
    addOutgoing(page, fields);
}

void buildNotifications(SettingsPage &page, SettingFields &fields)
{
    page.addSection(Text::tr("Notices on the desktop"));
    fields.addSwitch(page, QStringLiteral("notifications/failures"),
                     {Text::tr("Messages that failed"),
                      Text::tr("All choices of this page are kept now; they work once a later "
                               "version shows notices.")});
    fields.addSwitch(page, QStringLiteral("notifications/channels"),
                     {Text::tr("Channels that lose access"), {}});
    fields.addSwitch(page, QStringLiteral("notifications/conversations"),
                     {Text::tr("New conversations"), {}});
    fields.addSwitch(
        page, QStringLiteral("notifications/hide_content"),
        {Text::tr("Hide content"), Text::tr("Notices then name no person and no text.")});
}

void buildRetention(SettingsPage &page, SettingFields &fields)
{
    page.addSection(Text::tr("Messages"));
    fields.addNumber(page, QStringLiteral("late_after_minutes"),
                     {Text::tr("Ask about late messages"),
                      Text::tr("What is later than this because the program was off waits for your "
                               "decision. 0 sends always; up to 10,080."),
                      Text::tr("min")});
    fields.addSwitch(page, QStringLiteral("refuse_encrypted"),
                     {Text::tr("Refuse PDFs with a password"),
                      Text::tr("Otherwise they are sent, with a warning to the system.")});
    page.addSection(Text::tr("How long things are kept"));
    addDays(page, fields, QStringLiteral("messages"),
            {Text::tr("Messages and conversations"), Text::tr("From 7 to 3,650.")});
    addDays(page, fields, QStringLiteral("documents"),
            {Text::tr("Documents"), Text::tr("From 7 to 3,650, after their last use.")});
    addDays(page, fields, QStringLiteral("logs"),
            {Text::tr("Log files"), Text::tr("From 7 to 3,650.")});
    addDays(page, fields, QStringLiteral("audit"),
            {Text::tr("Who changed what"), Text::tr("From 7 to 3,650.")});
}

void buildSecurity(SettingsPage &page, SettingFields &fields, UiServices &services, QWidget *parent)
{
    page.addSection(Text::tr("Clipboard"));
    fields.addNumber(
        page, QStringLiteral("clipboard_seconds"),
        {Text::tr("Clear a copied token"),
         Text::tr("After so many seconds, if it is still there. 0 leaves it; up to 120."),
         Text::tr("s")});
    new KeyRows(page, services, parent);
}

} // namespace SettingsPages
