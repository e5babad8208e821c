// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/issuetoken.h"
#include "ui/fieldfindings.h"
#include "ui/kit/kitdialog.h"

class CheckBox;
class ComboBox;
class FieldGroup;
class QDateEdit;
class QLineEdit;
struct UiServices;

/// Asks what a new token is to be; without an external system it makes one by name as well.
class TokenDialog : public KitDialog
{
    Q_OBJECT

public:
    /// `system` is chosen at first, if there is such a one.
    TokenDialog(UiServices &services, ExternalSystemId system, QWidget *parent);

    struct Wish
    {
        TokenRequest request;
        /// The name of a system to be made; empty takes that of the request.
        QString newSystem;
    };
    Wish value() const;

    /// Makes the token (and the system) in one transaction of the writer. Findings point at
    /// "/new_system", "/system", "/name", "/rights", "/expires"; all of them at once.
    static Result<IssuedToken> issue(WriteContext &context, const Wish &wish, const Actor &actor);
    /// Not while the token is being made: its secret would be seen by nobody.
    void reject() override;

Q_SIGNALS:
    /// The secret is in here only; the dialog has closed itself.
    void issued(const IssuedToken &issued);

private:
    void buildSystem(ExternalSystemId system);
    void buildRights();
    void buildExpiry();
    void systemChanged();
    void expiryChanged();
    std::optional<qint64> expiresAt() const;
    void submit();
    void takeResult(const Result<IssuedToken> &result);

    UiServices &m_services;
    FieldFindings m_findings;
    ComboBox *m_system = nullptr;
    FieldGroup *m_newSystemGroup = nullptr;
    QLineEdit *m_newSystem = nullptr;
    QLineEdit *m_name = nullptr;
    FieldGroup *m_rightsGroup = nullptr;
    CheckBox *m_send = nullptr;
    CheckBox *m_read = nullptr;
    CheckBox *m_documents = nullptr;
    ComboBox *m_expiry = nullptr;
    FieldGroup *m_expiryGroup = nullptr;
    FieldGroup *m_dateGroup = nullptr;
    QDateEdit *m_date = nullptr;
    Button *m_generate = nullptr;
};
