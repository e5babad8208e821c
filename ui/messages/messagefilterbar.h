// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/messagestore.h"
#include "ui/kit/tone.h"

#include <QList>
#include <QWidget>

#include <optional>

class Button;
class ConfigurationCache;
class FilterChip;
class IconView;
class QMenu;
class TextLabel;

/// The chips above the log: period, state, chatbot, channel, more, and the count.
class MessageFilterBar : public QWidget
{
    Q_OBJECT

public:
    enum class Period { All, Today, SevenDays, ThirtyDays };

    MessageFilterBar(const ConfigurationCache &configuration, QWidget *parent = nullptr);

    /// What the chips say; `nowMs` is where "today" is.
    MessageFilter filter(qint64 nowMs) const;
    void setStatuses(const QList<MessageStatus> &statuses);
    void setPeriod(Period period);
    void clear();
    bool isFiltering() const;
    /// What the chips say, for a sentence: "period Today", "state Failed".
    QStringList words() const;
    /// Whether older messages are left out.
    bool hasPeriod() const { return m_period != Period::All; }
    void setCount(const QString &text, Tone tone = Tone::Text2);

Q_SIGNALS:
    void filterChanged();

private:
    void buildRow();
    void openPeriodMenu();
    void openStatusMenu();
    void openChatbotMenu();
    void openChannelMenu();
    void openMoreMenu();
    QList<FilterChip *> chips() const;
    void showMenu(QMenu *menu, FilterChip *chip);
    void showChips();
    void changed();

    const ConfigurationCache &m_configuration;
    FilterChip *m_periodChip = nullptr;
    FilterChip *m_statusChip = nullptr;
    FilterChip *m_chatbotChip = nullptr;
    FilterChip *m_channelChip = nullptr;
    FilterChip *m_moreChip = nullptr;
    Button *m_clear = nullptr;
    IconView *m_countIcon = nullptr;
    TextLabel *m_count = nullptr;
    Period m_period = Period::All;
    QList<MessageStatus> m_statuses;
    std::optional<ChatbotId> m_chatbot;
    std::optional<ChannelId> m_channel;
    std::optional<ExternalSystemId> m_system;
    bool m_outgoingOnly = false;
};
