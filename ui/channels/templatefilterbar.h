// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/providertemplate.h"

#include <QWidget>

#include <functional>

class FilterChip;

/// Which of a channel's templates are shown: all, those in use or with a problem, and in which
/// language.
class TemplateFilterBar : public QWidget
{
    Q_OBJECT

public:
    using IsUsed = std::function<bool(const ProviderTemplate &)>;

    explicit TemplateFilterBar(QWidget *parent = nullptr);

    /// What there is to choose from; a language that is gone is not asked for any more.
    void setTemplates(const QList<ProviderTemplate> &templates, const IsUsed &isUsed);
    bool passes(const ProviderTemplate &one) const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    enum class Which { All, Used, Problem };

    bool passes(const ProviderTemplate &one, Which which) const;
    void showLanguage();
    void openLanguages();
    void setLanguage(const QString &language);

    IsUsed m_isUsed;
    Which m_which = Which::All;
    /// Empty: every one.
    QString m_language;
    QStringList m_languages;
    QList<FilterChip *> m_chips;
    FilterChip *m_languageChip = nullptr;
};
