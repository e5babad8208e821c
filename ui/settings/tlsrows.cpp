// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tlsrows.h"

#include "models/ports/gatewaycontrol.h"
#include "ui/errortexts.h"
#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/prompts.h"
#include "ui/moments.h"
#include "ui/services.h"
#include "ui/settings/settingfields.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"

#include <QFile>
#include <QJsonObject>
#include <QLineEdit>
#include <QSaveFile>
#include <QVBoxLayout>

namespace {

constexpr int choiceWidth = 200;
constexpr int pathWidth = 240;
constexpr int waitMs = 500;

const QString off = QStringLiteral("off");
const QString own = QStringLiteral("own");
/// Only here: in the settings it is an object of the two files.
const QString files = QStringLiteral("files");

QString howToTrust()
{
    return TlsRows::tr(
        "Programs trust the copy by curl --cacert, CURLOPT_CAINFO in PHP, cafile= in "
        "Python, NODE_EXTRA_CA_CERTS for Node.js, keytool -importcert for Java. On "
        "Windows, open it and install it under “Trusted Root Certification "
        "Authorities”.");
}

/// One that is there is replaced, and stays as it is should that fail.
Result<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) {
        return Error::of(Error::Code::Io, source.errorString());
    }
    const QByteArray bytes = source.readAll();
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() ||
        !target.commit()) {
        return Error::of(Error::Code::Io, target.errorString());
    }
    return {};
}

} // namespace

TlsRows::TlsRows(SettingsPage &page, SettingFields &fields, UiServices &services, QWidget *parent)
    : QObject(parent)
    , m_fields(fields)
    , m_services(services)
    , m_parent(parent)
{
    page.addSection(tr("Encryption"));
    addChoice(page);
    m_certificate = addFile(page, QStringLiteral("tls/certificate"), tr("Certificate"),
                            tr("A PEM file; those between it and its root come after it."));
    m_certificate->setPlaceholderText(QStringLiteral("/etc/ssl/karoo-desk.pem"));
    m_key = addFile(page, QStringLiteral("tls/key"), tr("Private key"),
                    tr("A PEM file without password. Both files are needed."));
    m_key->setPlaceholderText(QStringLiteral("/etc/ssl/private/karoo-desk.key"));
    addOwn(page);
    show(m_fields.savedValue(QStringLiteral("tls")));
    connect(&m_services.gateway, &GatewayControl::stateChanged, this, &TlsRows::showOwn);
}

void TlsRows::addChoice(SettingsPage &page)
{
    m_mode = new ComboBox(m_parent);
    m_mode->setFixedWidth(choiceWidth);
    m_mode->addItem(tr("Off"), off);
    m_mode->addItem(tr("Own certificate"), own);
    m_mode->addItem(tr("Certificate from files"), files);
    connect(m_mode, &QComboBox::activated, this, &TlsRows::choose);
    // The arrow keys pass by a choice that nobody wants, and each one starts the API anew.
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMs);
    connect(&m_wait, &QTimer::timeout, this, &TlsRows::saveMode);
    m_fields.addControl(page, QStringLiteral("tls"),
                        {tr("Encrypt the API (TLS)"),
                         tr("Needed as soon as other computers call it. Callers then use https://. "
                            "The API starts anew when you change it.")},
                        m_mode, [this](const QJsonValue &value) { show(value); });
}

QLineEdit *TlsRows::addFile(SettingsPage &page, const QString &name, const QString &title,
                            const QString &explanation)
{
    auto *line = new QLineEdit(m_parent);
    line->setFixedWidth(pathWidth);
    connect(line, &QLineEdit::editingFinished, this, &TlsRows::saveFiles);
    m_fileRows.append(m_fields.addControl(page, name, {title, explanation}, line,
                                          [line](const QJsonValue &value) {
                                              // Not saved yet: what is being typed stays.
                                              if (value.isString()) {
                                                  line->setText(value.toString());
                                              }
                                          }));
    return line;
}

void TlsRows::addOwn(SettingsPage &page)
{
    auto *buttons = new QWidget(m_parent);
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *copy = new Button(Button::Kind::Secondary, tr("Save a copy"), {}, buttons);
    auto *facts = new Button(Button::Kind::Quiet, tr("Details"), {}, buttons);
    auto *anew = new Button(Button::Kind::Quiet, tr("Make anew"), {}, buttons);
    for (Button *button : {copy, facts, anew}) {
        column->addWidget(button);
    }
    connect(copy, &QAbstractButton::clicked, this, &TlsRows::saveCopy);
    connect(facts, &QAbstractButton::clicked, this, &TlsRows::tellFacts);
    connect(anew, &QAbstractButton::clicked, this, &TlsRows::renew);
    m_ownRow = new SettingRow(
        tr("Certificate of this computer"),
        tr("Give the copy to each program that calls the API: without it the connection is "
           "refused. Details says how it is trusted. Make it anew after the names of this computer "
           "have changed."),
        buttons, m_parent);
    m_ownRow->setObjectName(QStringLiteral("tls/own"));
    page.addRow(m_ownRow);
}

void TlsRows::show(const QJsonValue &value)
{
    const QString mode = value.isObject() ? files : value.toString(off);
    m_mode->setCurrentIndex(m_mode->findData(mode));
    showMode(mode);
}

void TlsRows::showMode(const QString &mode)
{
    for (SettingRow *row : std::as_const(m_fileRows)) {
        row->setEnabled(mode == files);
    }
    showOwn();
}

void TlsRows::choose()
{
    const QString mode = m_mode->currentData().toString();
    showMode(mode);
    m_wait.start();
    if (mode == files) {
        saveFiles();
    }
}

void TlsRows::saveMode()
{
    const QString mode = m_mode->currentData().toString();
    if (mode != files) {
        m_fields.save(QStringLiteral("tls"), mode);
    }
}

/// Only both together are a setting.
void TlsRows::saveFiles()
{
    const QString certificate = m_certificate->text().trimmed();
    const QString key = m_key->text().trimmed();
    if (m_mode->currentData().toString() == files && !certificate.isEmpty() && !key.isEmpty()) {
        m_fields.save(QStringLiteral("tls"),
                      QJsonObject{{QStringLiteral("certificate"), certificate},
                                  {QStringLiteral("key"), key}});
    }
}

void TlsRows::showOwn()
{
    if (m_ownRow) {
        m_ownRow->setEnabled(m_mode->currentData().toString() == own &&
                             m_services.gateway.ownCertificate().has_value());
    }
}

void TlsRows::tellFacts()
{
    if (const auto certificate = m_services.gateway.ownCertificate()) {
        m_services.prompts.tell(
            m_parent, {.title = tr("Certificate of this computer"),
                       .text = tr("Good until %1 for %2.")
                                   .arg(Moments::full(certificate->endsAt),
                                        certificate->names.join(QStringLiteral(", "))) +
                               QLatin1Char('\n') + howToTrust(),
                       .tone = StateTone::Accent,
                       .details = QStringLiteral("SHA-256 ") + certificate->fingerprint.toUpper()});
    }
}

void TlsRows::saveCopy()
{
    const auto certificate = m_services.gateway.ownCertificate();
    if (!certificate) {
        return;
    }
    const FileRequest request{tr("Save a copy of the certificate"),
                              QStringLiteral("certificate"),
                              {tr("Certificate (*.crt)")},
                              QStringLiteral("karoo-desk.crt"),
                              QStringLiteral("crt")};
    m_services.prompts.chooseSaveFile(
        m_parent, request, [this, from = certificate->file](const QString &path) {
            if (const auto copied = copyFile(from, path); !copied) {
                m_services.prompts.tell(m_parent,
                                        errorNotice(tr("The copy was not saved"), copied.error()));
            }
        });
}

void TlsRows::renew()
{
    const Question question{
        .title = tr("Make a new certificate?"),
        .text = tr("Programs that trust the present one are refused until they get the new one."),
        .icon = QStringLiteral("lock"),
        .tone = StateTone::Warn,
        .consequences = {},
        .note = {},
        .choices = {{tr("Cancel"), Choice::Kind::Secondary}, {tr("Make anew"), Choice::Kind::Main}},
        .harmless = 0,
        .nameToType = {}};
    m_services.prompts.ask(m_parent, question, [this](int choice) {
        if (choice != 1) {
            return;
        }
        if (const auto made = m_services.gateway.renewOwnCertificate(); !made) {
            m_services.prompts.tell(m_parent,
                                    errorNotice(tr("No certificate was made"), made.error()));
            return;
        }
        m_services.gateway.restart();
        showOwn();
    });
}
