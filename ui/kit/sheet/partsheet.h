// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

/// The larger parts of the kit: side menu, header, tabs, empty states, waiting, chart, timeline,
/// bubbles, message editor.
class PartSheet : public QWidget
{
    Q_OBJECT

public:
    explicit PartSheet(QWidget *parent = nullptr);

private:
    QWidget *buildMenu();
    QWidget *buildHeader();
    QWidget *buildStates();
    QWidget *buildFigures();
    QWidget *buildWaiting();
    QWidget *buildConversation();
    QWidget *buildTimeline();
    QWidget *buildEditor();
};
