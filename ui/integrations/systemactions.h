// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/issuetoken.h"
#include "models/domain/externalsystem.h"

#include <QObject>

class Navigator;
class SecretClipboard;
class QWidget;
struct UiServices;

/// What can be done with external systems and their tokens: asks what is needed and calls the
/// actions.
class SystemActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    SystemActions(UiServices &services, Navigator &navigator, QWidget *window);

    void issueToken(ExternalSystemId system);
    void openSamples();
    void rotate(const AccessToken &token);
    void revoke(const AccessToken &token);
    void create();
    void edit(const ExternalSystem &system);
    void remove(const ExternalSystem &system);

Q_SIGNALS:
    /// Something of this system was made or saved: show it.
    void changed(ExternalSystemId system);

private:
    void showIssued(const IssuedToken &issued, std::optional<qint64> oldWorksUntil);
    void openSystemDialog(const ExternalSystem &system);
    void revokeNow(const AccessToken &token);
    void removeNow(const ExternalSystem &system);
    QString systemName(ExternalSystemId id) const;

    UiServices &m_services;
    Navigator &m_navigator;
    QWidget *m_window;
    SecretClipboard *m_clipboard;
};
