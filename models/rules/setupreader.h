// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"
#include "models/domain/configuration.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

class ChannelKinds;
class MemberReader;
struct SetupPlan;

/// Reads systems, channels and chatbots of a setup file into a plan. All are read before any is
/// checked, so that two that swap their names do not stand in each other's way.
class SetupReader
{
public:
    SetupReader(SetupPlan &plan, const Configuration &current, const ChannelKinds &kinds,
                Findings &findings);

    void readSystems(const QJsonArray &list);
    void readChannels(const QJsonArray &list);
    /// After systems and channels, to which chatbots refer.
    void readChatbots(const QJsonArray &list);

private:
    /// An item that was read and waits for its check.
    template<class Thing>
    struct Item
    {
        QString pointer;
        Thing thing;
    };

    void readSystem(const QJsonObject &object, const QString &pointer);
    void readChannel(const QJsonObject &object, const QString &pointer);
    void readChannelSettings(MemberReader &members, Channel &channel);
    void readSecrets(MemberReader &members, const Channel &channel);
    void checkChannels();
    void readChatbot(const QJsonObject &object, const QString &pointer);
    Chatbot chatbotFor(MemberReader &members);
    void readSystemOf(MemberReader &members, Chatbot &chatbot);
    void readChannelsOf(MemberReader &members, Chatbot &chatbot);
    void readVariables(MemberReader &members, Chatbot &chatbot);
    void readMessages(MemberReader &members, Chatbot &chatbot);
    void readTemplates(MemberReader &members, Chatbot &chatbot);
    TemplateUse readTemplate(const QJsonObject &object, const QString &pointer);
    void checkChatbots();
    void add(const Findings &findings, const QString &pointer);
    /// Calls `read(object, pointer)` for each object of a list.
    template<class Read>
    void eachObject(const QJsonArray &list, const QString &name, const Read &read);

    SetupPlan &m_plan;
    const Configuration &m_current;
    const ChannelKinds &m_kinds;
    Findings &m_findings;
    QList<Item<Channel>> m_channels;
    QList<Item<Chatbot>> m_chatbots;
    qint64 m_lastNewId = 0;
};

template<class Read>
void SetupReader::eachObject(const QJsonArray &list, const QString &name, const Read &read)
{
    for (int index = 0; index < list.size(); ++index) {
        const QString pointer = QStringLiteral("/%1/%2").arg(name).arg(index);
        if (list.at(index).isObject()) {
            read(list.at(index).toObject(), pointer);
        } else {
            m_findings.append({pointer, FindingCode::WrongType, {QStringLiteral("object")}});
        }
    }
}
