// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/issuetoken.h"
#include "ui/kit/kitdialog.h"

class CheckBox;
class SecretBox;
class SecretClipboard;
struct UiServices;

/// Shows a token that was just made, the only time that its secret is seen, and what to do with it.
class IssuedTokenDialog : public KitDialog
{
    Q_OBJECT

public:
    struct Shown
    {
        IssuedToken issued;
        QString systemName;
        /// The token that it takes the place of works until then (milliseconds UTC).
        std::optional<qint64> oldWorksUntil;
    };

    IssuedTokenDialog(UiServices &services, SecretClipboard &clipboard, const Shown &shown,
                      QWidget *parent);

    /// Asks first when the secret was neither copied nor said to be kept.
    void reject() override;

Q_SIGNALS:
    /// The token is kept, the dialog has closed: now what the program has to do.
    void howToWanted();

private:
    QString introduction(const Shown &shown) const;
    void buildSteps(const Shown &shown);
    void addStep(int number, const QString &text);
    void buildCurlLine(ExternalSystemId system);
    void buildFoot();
    void allowToLeave();

    UiServices &m_services;
    CheckBox *m_kept = nullptr;
    Button *m_howTo = nullptr;
    Button *m_finish = nullptr;
    bool m_copied = false;
};
