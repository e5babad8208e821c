// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/proactiverequest.h"
#include "ui/kit/kitdialog.h"

class Button;
class ComboBox;
class FieldGroup;
class MessageEditor;
class QLineEdit;
class QVBoxLayout;
class TextLabel;
struct UiServices;

/// Sends a message by hand: the same action as the API, so the same findings.
class ComposeDialog : public KitDialog
{
    Q_OBJECT

public:
    ComposeDialog(UiServices &services, QWidget *parent);

    /// Checks, and sends; stays open with the findings beside their fields if there are any.
    void send();
    /// What was typed, as a request.
    ProactiveRequest value() const;

Q_SIGNALS:
    void sent();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void reject() override;

private:
    void buildFields();
    void forgetFaultsWhileTyping();
    void buildDocumentRow();
    void fillChatbots();
    void chatbotChanged();
    void limitChanged();
    void chooseDocument();
    void takeDocument(const QString &path);
    void dropDocument();
    void showDocumentHelp();
    void staged(const Result<StagedFile> &result, const QString &path);
    void showFindings(const Findings &findings);
    FieldGroup *groupFor(const QString &pointer) const;
    void setBusy(bool busy);
    bool isTouched() const;

    UiServices &m_services;
    QVBoxLayout *m_column = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_customerId = nullptr;
    QLineEdit *m_reference = nullptr;
    ComboBox *m_chatbot = nullptr;
    ComboBox *m_channel = nullptr;
    MessageEditor *m_text = nullptr;
    Button *m_attach = nullptr;
    Button *m_detach = nullptr;
    TextLabel *m_documentName = nullptr;
    FieldGroup *m_phoneGroup = nullptr;
    FieldGroup *m_nameGroup = nullptr;
    FieldGroup *m_customerGroup = nullptr;
    FieldGroup *m_referenceGroup = nullptr;
    FieldGroup *m_chatbotGroup = nullptr;
    FieldGroup *m_channelGroup = nullptr;
    FieldGroup *m_textGroup = nullptr;
    FieldGroup *m_documentGroup = nullptr;
    Button *m_send = nullptr;
    std::optional<StagedFile> m_document;
    bool m_sending = false;
};
