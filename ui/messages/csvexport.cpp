// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/csvexport.h"

#include "models/lists/messagecsv.h"
#include "models/store/configurationcache.h"
#include "models/store/contactstore.h"
#include "models/store/documentstore.h"
#include "ui/errortexts.h"
#include "ui/kit/progressbar.h"
#include "ui/kit/prompts.h"
#include "ui/kit/statelooks.h"
#include "ui/kit/textlabel.h"
#include "ui/messages/messagewords.h"
#include "ui/moments.h"
#include "ui/services.h"

#include <QLocale>
#include <QSaveFile>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int rowsAtOnce = 200;
/// Only then the dialog is worth showing.
constexpr int quietPages = 10;
constexpr int countLimit = 1000000;

} // namespace

CsvExportDialog::CsvExportDialog(UiServices &services, const MessageFilter &filter,
                                 const QString &path, QWidget *parent)
    : KitDialog(tr("Exporting messages"), parent)
    , m_services(services)
    , m_filter(filter)
    , m_file(std::make_unique<QSaveFile>(path))
    , m_next(new QTimer(this))
    , m_words(new TextLabel(TextStyle::Body))
    , m_bar(new ProgressBar(tr("Progress of the export")))
{
    setMinimumWidth(420);
    body()->addWidget(m_words);
    body()->addWidget(m_bar);
    addCancel();
    connect(m_next, &QTimer::timeout, this, &CsvExportDialog::writePage);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
}

CsvExportDialog::~CsvExportDialog() = default;

void CsvExportDialog::start()
{
    if (!m_file->open(QIODevice::WriteOnly)) {
        fail(Error::of(Error::Code::Io, m_file->errorString()));
        return;
    }
    const auto total = MessageStore(m_services.reader).count(m_filter, countLimit);
    m_bar->setRange(0, total ? *total : 0);
    m_file->write(MessageCsv::byteOrderMark());
    m_file->write(MessageCsv::line({tr("Created"), tr("Name"), tr("Recipient"), tr("State"),
                                    tr("Reason"), tr("Channel"), tr("Chatbot"), tr("Reference"),
                                    tr("Text"), tr("Document"), tr("ID")}));
    m_next->start(0);
}

void CsvExportDialog::writePage()
{
    const auto page = MessageStore(m_services.reader).page(m_filter, m_before, rowsAtOnce);
    if (!page) {
        fail(page.error());
        return;
    }
    for (const Message &message : *page) {
        writeMessage(message);
        m_before = message.row.value;
    }
    m_written += static_cast<int>(page->size());
    m_bar->setValue(m_written);
    m_words->setText(tr("%1 of %2 messages")
                         .arg(QLocale().toString(m_written), QLocale().toString(m_bar->maximum())));
    if (page->size() < rowsAtOnce) {
        finish();
    } else if (++m_pages == quietPages) {
        open();
    }
}

void CsvExportDialog::writeMessage(const Message &message)
{
    const auto configuration = m_services.configuration.current();
    const auto contact = ContactStore(m_services.reader).find(message.contact);
    const Channel *channel = configuration->channel(message.channel);
    const Chatbot *chatbot = message.chatbot ? configuration->chatbot(*message.chatbot) : nullptr;
    const auto document = message.document
                              ? DocumentStore(m_services.reader).findByRow(*message.document)
                              : std::nullopt;
    m_file->write(
        MessageCsv::line({Moments::exact(message.createdAt), contact ? contact->name : QString(),
                          message.to.value, StateLooks::message(message.status).text,
                          message.error ? MessageWords::reason(*message.error) : QString(),
                          channel ? channel->name : QString(), chatbot ? chatbot->name : QString(),
                          message.reference, MessageWords::content(message),
                          document ? document->filename : QString(), message.id.text()}));
}

void CsvExportDialog::finish()
{
    m_next->stop();
    if (!m_file->commit()) {
        fail(Error::of(Error::Code::Io, m_file->errorString()));
        return;
    }
    Q_EMIT finishedWell(m_written);
    accept();
    deleteLater();
}

void CsvExportDialog::fail(const Error &error)
{
    m_next->stop();
    m_file->cancelWriting();
    m_services.prompts.tell(parentWidget(), {tr("The file could not be written"), errorText(error),
                                             StateTone::Bad, error.detail});
    reject();
    deleteLater();
}
