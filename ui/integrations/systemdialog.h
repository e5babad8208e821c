// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/externalsystem.h"
#include "ui/fieldfindings.h"
#include "ui/kit/kitdialog.h"

class QLineEdit;
struct UiServices;

/// Makes an external system, or changes its name and its limit.
class SystemDialog : public KitDialog
{
    Q_OBJECT

public:
    /// A system without an id is made anew.
    SystemDialog(UiServices &services, const ExternalSystem &system, QWidget *parent);

    /// Nothing when the limit is not a number.
    std::optional<ExternalSystem> value() const;

Q_SIGNALS:
    void saved(const ExternalSystem &system);

private:
    void submit();
    void takeResult(const Result<ExternalSystem> &result);

    UiServices &m_services;
    ExternalSystem m_system;
    FieldFindings m_findings;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_rate = nullptr;
    Button *m_save = nullptr;
};
