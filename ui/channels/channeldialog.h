// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/channel.h"
#include "ui/fieldfindings.h"
#include "ui/kit/kitdialog.h"

class ChannelFields;
struct UiServices;

/// Makes a Simulator, or changes a channel's name and limits.
class ChannelDialog : public KitDialog
{
    Q_OBJECT

public:
    /// A channel without an id is made anew.
    ChannelDialog(UiServices &services, const Channel &channel, QWidget *parent);

    /// Nothing when the rate is not a number.
    std::optional<Channel> value() const;

Q_SIGNALS:
    void saved(const Channel &channel);

private:
    void buildFields();
    void submit();
    void takeResult(const Result<Channel> &result);

    UiServices &m_services;
    Channel m_channel;
    FieldFindings m_findings;
    ChannelFields *m_fields = nullptr;
    Button *m_save = nullptr;
};
