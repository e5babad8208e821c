// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Banner;
struct UiServices;

/// How the API does, above its settings; warns while other computers reach it.
class ApiStatus : public QWidget
{
    Q_OBJECT

public:
    ApiStatus(UiServices &services, QWidget *parent = nullptr);
    void refresh();

private:
    UiServices &m_services;
    Banner *m_banner;
};
