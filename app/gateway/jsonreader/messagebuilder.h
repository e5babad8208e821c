// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/jsonreader/jsontarget.h"
#include "app/gateway/jsonreader/readmessages.h"

/// Puts the values of a body's messages into ProactiveRequests.
class MessageBuilder : public JsonTarget
{
public:
    /// A batch makes a message for each item, a single body is one itself.
    enum class Form { Single, Batch };
    /// Of a batch with more than `mostMessages` the others are counted and not kept.
    MessageBuilder(Form form, int mostMessages);

    void text(int field, const QString &value) override;
    void bytes(int field, QByteArray value) override;
    void entry(int field, const QString &name, const QString &value) override;
    void item(int field, const QString &value) override;
    void beginList(int field) override;
    void begin(int field, int index) override;
    void end(int field) override;
    void fault(const Finding &finding) override;

    /// All of it, when the text has been read.
    ReadMessages take();
    /// Whether a batch's list of messages began.
    bool hasList() const { return m_hasList; }
    /// How many items it had.
    int count() const { return m_count; }

private:
    ReadMessage &current();
    ReadMessage &messageAt(int index);
    void beginFile(Message::Attachment attachment, const QString &member);
    void endFile();
    bool hasFaultySource(const ReadMessage &message) const;
    void time(std::optional<qint64> &target, const QString &member, const QString &value);
    void add(const QString &below, FindingCode code, const QStringList &arguments = {});

    Form m_form;
    const int m_mostMessages;
    int m_count = 0;
    ReadMessages m_read;
    /// The member of the open file: "document" or "image".
    QString m_fileMember;
    bool m_hasList = false;
    bool m_hasId = false;
    bool m_hasBase64 = false;
    std::optional<QString> m_url;
    FileToStage m_file;
};
