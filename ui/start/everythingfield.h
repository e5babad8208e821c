// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/searchfield.h"
#include "ui/start/everythinghits.h"

class Navigator;
class QCompleter;
class QStandardItemModel;
struct UiServices;

/// Searches everything from one field; what was found stands in a list below it, and Enter or a
/// click leads there.
class EverythingField : public SearchField
{
    Q_OBJECT

public:
    EverythingField(const UiServices &services, Navigator &navigator, QWidget *parent = nullptr);

    /// What the list below shows; empty when nothing was found.
    const QList<EverythingHit> &hits() const { return m_hits; }

private:
    void search(const QString &text);
    void go(int row);

    const UiServices &m_services;
    Navigator &m_navigator;
    QStandardItemModel *m_model;
    QCompleter *m_list;
    QList<EverythingHit> m_hits;
};
