// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/composedialog.h"

#include "models/actions/sendproactive.h"
#include "models/rules/channelkinds.h"
#include "models/rules/filetypes.h"
#include "models/rules/placeholders.h"
#include "models/store/configurationcache.h"
#include "models/store/documentfiles.h"
#include "ui/editors/messageeditor.h"
#include "ui/editors/placeholderedit.h"
#include "ui/errortexts.h"
#include "ui/fieldfindings.h"
#include "ui/kit/attachmentcard.h"
#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/prompts.h"
#include "ui/kit/textlabel.h"
#include "ui/services.h"
#include "ui/writes.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

ComposeDialog::ComposeDialog(UiServices &services, QWidget *parent)
    : KitDialog(tr("New message"), parent)
    , m_services(services)
{
    setMinimumWidth(640);
    setAcceptDrops(true);
    auto *form = new QWidget;
    m_column = new QVBoxLayout(form);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    buildFields();
    buildDocumentRow();
    addForm(form);
    addCancel();
    m_send = addMain(tr("Send"), QStringLiteral("mail-send"));
    connect(m_send, &QAbstractButton::clicked, this, &ComposeDialog::send);
    connect(m_chatbot, &QComboBox::currentIndexChanged, this, &ComposeDialog::chatbotChanged);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &ComposeDialog::limitChanged);
    fillChatbots();
    m_phone->setFocus();
}

void ComposeDialog::buildFields()
{
    m_phone = new QLineEdit;
    m_phone->setPlaceholderText(QStringLiteral("(11) 98765-4321"));
    m_name = new QLineEdit;
    m_customerId = new QLineEdit;
    m_reference = new QLineEdit;
    m_chatbot = new ComboBox;
    m_channel = new ComboBox;
    m_text = new MessageEditor(tr("Text"));
    m_text->setMinimumHeight(190);
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    // Its own minimum is enough at first; what a larger window has left goes to it.
    m_text->edit()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);

    m_phoneGroup = new FieldGroup(tr("&Phone"), m_phone);
    m_phoneGroup->setRequired(true);
    m_nameGroup = new FieldGroup(tr("&Name"), m_name);
    m_customerGroup = new FieldGroup(tr("C&ustomer number"), m_customerId);
    m_referenceGroup = new FieldGroup(tr("&Reference"), m_reference);
    m_referenceGroup->setHelp(tr("For example the number of the invoice."));
    m_chatbotGroup = new FieldGroup(tr("C&hatbot"), m_chatbot);
    m_channelGroup = new FieldGroup(tr("Ch&annel"), m_channel);
    m_textGroup = new FieldGroup(tr("&Text"), m_text);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(16);
    grid->addWidget(m_phoneGroup, 0, 0, Qt::AlignTop);
    grid->addWidget(m_nameGroup, 0, 1, Qt::AlignTop);
    grid->addWidget(m_customerGroup, 1, 0, Qt::AlignTop);
    grid->addWidget(m_referenceGroup, 1, 1, Qt::AlignTop);
    grid->addWidget(m_chatbotGroup, 2, 0, Qt::AlignTop);
    grid->addWidget(m_channelGroup, 2, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_column->addLayout(grid);
    m_column->addWidget(m_textGroup, 1);
    forgetFaultsWhileTyping();
}

/// A fault that was shown goes as soon as its field is changed; sending checks again.
void ComposeDialog::forgetFaultsWhileTyping()
{
    for (FieldGroup *group : {m_phoneGroup, m_nameGroup, m_customerGroup, m_referenceGroup}) {
        connect(qobject_cast<QLineEdit *>(group->field()), &QLineEdit::textEdited, group,
                &FieldGroup::clearState);
    }
    connect(m_text, &MessageEditor::textChanged, m_textGroup, &FieldGroup::clearState);
    connect(m_chatbot, &QComboBox::currentIndexChanged, m_chatbotGroup, &FieldGroup::clearState);
    connect(m_channel, &QComboBox::currentIndexChanged, m_channelGroup, &FieldGroup::clearState);
}

void ComposeDialog::buildDocumentRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_attach = new Button(Button::Kind::Secondary, tr("Attach a document"),
                          QStringLiteral("mail-attachment"));
    m_documentName = new TextLabel(TextStyle::Small, Tone::Text2);
    m_documentName->setEliding(Qt::ElideMiddle);
    m_detach = Button::iconOnly(QStringLiteral("window-close"), tr("Remove the document"));
    m_detach->setButtonSize(Button::Size::Small);
    m_detach->hide();
    layout->addWidget(m_attach);
    layout->addWidget(m_documentName, 1);
    layout->addWidget(m_detach);
    m_documentGroup = new FieldGroup(tr("Document"), row);
    showDocumentHelp();
    m_column->addWidget(m_documentGroup);
    connect(m_attach, &QAbstractButton::clicked, this, &ComposeDialog::chooseDocument);
    connect(m_detach, &QAbstractButton::clicked, this, &ComposeDialog::dropDocument);
}

void ComposeDialog::fillChatbots()
{
    const auto configuration = m_services.configuration.current();
    for (const Chatbot &chatbot : configuration->chatbots) {
        if (chatbot.active && chatbot.proactiveOnly) {
            m_chatbot->addItem(chatbot.name, chatbot.externalId);
        }
    }
    if (m_chatbot->count() == 0) {
        m_chatbotGroup->setFault(
            tr("There is no active chatbot for proactive messages yet. Make one in Chatbots."));
        m_send->setEnabled(false);
    }
    chatbotChanged();
}

void ComposeDialog::chatbotChanged()
{
    const auto configuration = m_services.configuration.current();
    const Chatbot *chatbot = configuration->chatbot(m_chatbot->currentData().toString());
    m_channel->clear();
    m_channel->addItem(tr("The first that reaches the person"), QString());
    QStringList placeholders = Placeholders::filledBySystem();
    if (chatbot != nullptr) {
        for (const ChannelId id : chatbot->channels) {
            if (const Channel *channel = configuration->channel(id)) {
                m_channel->addItem(channel->name, channel->key);
            }
        }
        placeholders += chatbot->variables.keys();
    }
    m_text->setPlaceholders(placeholders);
    limitChanged();
}

void ComposeDialog::limitChanged()
{
    const auto configuration = m_services.configuration.current();
    const Channel *channel = configuration->channel(m_channel->currentData().toString());
    const Chatbot *chatbot = configuration->chatbot(m_chatbot->currentData().toString());
    if (channel == nullptr && chatbot != nullptr && !chatbot->channels.isEmpty()) {
        channel = configuration->channel(chatbot->channels.first());
    }
    const ChannelKind *kind = channel ? m_services.kinds.find(channel->kind) : nullptr;
    m_text->setLimit(kind == nullptr ? 0 : m_document ? kind->captionLimit : kind->textLimit);
}

ProactiveRequest ComposeDialog::value() const
{
    ProactiveRequest request;
    request.chatbot = m_chatbot->currentData().toString();
    request.channel = m_channel->currentData().toString();
    request.to.phone = m_phone->text().trimmed();
    request.to.name = m_name->text().trimmed();
    request.to.customerId = m_customerId->text().trimmed();
    request.reference = m_reference->text().trimmed();
    request.text = m_text->text();
    request.fileMember = QStringLiteral("base64");
    if (m_document) {
        request.attachment = Message::Attachment::Document;
        request.file = *m_document;
    }
    return request;
}

void ComposeDialog::send()
{
    setBusy(true);
    m_sending = true;
    const ProactiveRequest request = value();
    const Sender sender{std::nullopt, m_services.actor};
    const ChannelKinds &kinds = m_services.kinds;
    writeThen<AcceptedMessage>(
        m_services.queue, this,
        [request, sender, &kinds](WriteContext &context) {
            return sendProactive(context, request, sender, kinds);
        },
        [this](const Result<AcceptedMessage> &accepted) {
            setBusy(false);
            m_sending = false;
            if (accepted) {
                Q_EMIT sent();
                accept();
            } else if (accepted.error().code == Error::Code::Invalid) {
                showFindings(accepted.error().findings);
            } else {
                m_services.prompts.tell(
                    this, errorNotice(tr("The message was not sent"), accepted.error()));
            }
        });
}

void ComposeDialog::setBusy(bool busy)
{
    m_send->setEnabled(!busy && m_chatbot->count() > 0);
    m_attach->setEnabled(!busy);
}

FieldGroup *ComposeDialog::groupFor(const QString &pointer) const
{
    const QList<std::pair<QString, FieldGroup *>> groups = {
        {QStringLiteral("/to/name"), m_nameGroup},
        {QStringLiteral("/to/customer_id"), m_customerGroup},
        {QStringLiteral("/to"), m_phoneGroup},
        {QStringLiteral("/reference"), m_referenceGroup},
        {QStringLiteral("/chatbot"), m_chatbotGroup},
        {QStringLiteral("/channel"), m_channelGroup},
        {QStringLiteral("/document"), m_documentGroup}};
    for (const auto &[prefix, group] : groups) {
        if (pointer == prefix || pointer.startsWith(prefix + QLatin1Char('/'))) {
            return group;
        }
    }
    return m_textGroup;
}

void ComposeDialog::showFindings(const Findings &findings)
{
    const QList<FieldGroup *> groups = {m_phoneGroup,     m_nameGroup,    m_customerGroup,
                                        m_referenceGroup, m_chatbotGroup, m_channelGroup,
                                        m_textGroup,      m_documentGroup};
    for (FieldGroup *group : groups) {
        group->clearState();
    }
    for (const Finding &finding : findings) {
        FieldGroup *group = groupFor(finding.pointer);
        if (!group->hasFault()) {
            group->setFault(findingText(finding));
        }
    }
    for (FieldGroup *group : groups) {
        if (group->hasFault()) {
            QWidget *field = group->field();
            (field == m_text ? static_cast<QWidget *>(m_text->edit()) : field)->setFocus();
            return;
        }
    }
}

void ComposeDialog::chooseDocument()
{
    const FileRequest request{tr("Choose a document"),
                              QStringLiteral("document"),
                              {tr("Documents (*.pdf)"), tr("All files (*)")}};
    m_services.prompts.chooseFile(this, request,
                                  [this](const QString &path) { takeDocument(path); });
}

void ComposeDialog::takeDocument(const QString &path)
{
    QFile file(path);
    const Settings settings = m_services.configuration.current()->settings;
    if (!file.open(QIODevice::ReadOnly)) {
        m_documentGroup->setFault(tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    FileToStage wanted;
    wanted.path = path;
    wanted.filename = QFileInfo(path).fileName();
    wanted.maximumBytes = qint64{settings.maxDocumentMib} * 1024 * 1024;
    wanted.refuseEncrypted = settings.refuseEncrypted;
    setBusy(true);
    auto *watcher = new QFutureWatcher<Result<StagedFile>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        staged(watcher->result(), path);
    });
    watcher->setFuture(m_services.documents.stage(std::move(wanted)));
}

void ComposeDialog::staged(const Result<StagedFile> &result, const QString &path)
{
    setBusy(false);
    if (!result) {
        const Error &error = result.error();
        m_documentGroup->setFault(error.code == Error::Code::Invalid
                                      ? findingText(error.findings.first())
                                      : errorText(error));
        return;
    }
    m_document = *result;
    m_documentGroup->clearState();
    showDocumentHelp();
    m_documentName->setText(
        tr("%1, %2").arg(QFileInfo(path).fileName(), readableSize(m_document->size)));
    m_detach->show();
    limitChanged();
}

void ComposeDialog::dropDocument()
{
    m_document.reset();
    m_documentName->clear();
    m_detach->hide();
    m_documentGroup->clearState();
    showDocumentHelp();
    m_attach->setFocus(Qt::OtherFocusReason);
    limitChanged();
}

void ComposeDialog::showDocumentHelp()
{
    m_documentGroup->setHelp(m_document && m_document->encrypted
                                 ? tr("This PDF asks for a password when it is opened.")
                                 : tr("PDF, picture or another file; you can also drop it here."));
}

void ComposeDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (m_attach->isEnabled() && urls.size() == 1 && urls.first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void ComposeDialog::dropEvent(QDropEvent *event)
{
    takeDocument(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

bool ComposeDialog::isTouched() const
{
    const QList<const QLineEdit *> fields = {m_phone, m_name, m_customerId, m_reference};
    return m_document.has_value() || !m_text->text().isEmpty() ||
           std::any_of(fields.cbegin(), fields.cend(),
                       [](const QLineEdit *field) { return !field->text().isEmpty(); });
}

void ComposeDialog::reject()
{
    if (m_sending) {
        // It may be accepted at this very moment: not to be lost from sight.
        return;
    }
    if (!isTouched()) {
        KitDialog::reject();
        return;
    }
    Question question;
    question.title = tr("Discard this message?");
    question.text = tr("What you wrote is lost.");
    question.icon = QStringLiteral("mail-send");
    question.choices = {{tr("Keep writing"), Choice::Kind::Secondary},
                        {tr("Discard"), Choice::Kind::DangerFilled}};
    m_services.prompts.ask(this, question, [this](int choice) {
        if (choice == 1) {
            KitDialog::reject();
        }
    });
}
