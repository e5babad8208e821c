// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "ui/fieldfindings.h"

#include <QObject>

class FieldGroup;
class QLineEdit;
class QSpinBox;
struct UiServices;

/// What a channel of any kind asks for: its name, its key and how fast it sends. The form lays the
/// groups out, and may give them other words.
class ChannelFields : public QObject
{
    Q_OBJECT

public:
    ChannelFields(UiServices &services, const Channel &channel, FieldFindings &findings,
                  QObject *parent);

    FieldGroup *name() const { return m_nameGroup; }
    FieldGroup *key() const { return m_keyGroup; }
    FieldGroup *rate() const { return m_rateGroup; }
    FieldGroup *inFlight() const { return m_inFlightGroup; }

    QString nameText() const;
    QString keyText() const;
    /// False when the rate is not a number; nothing is written then.
    bool writeTo(Channel &channel) const;
    /// All that stands in the fields, to tell whether something was changed.
    QStringList entered() const;
    /// From now on its key stays.
    void setSaved();
    /// Somebody else has saved it meanwhile: the next save is on top of that.
    void catchUp(Channel &channel) const;

Q_SIGNALS:
    void keyChanged();

private:
    void buildNames(const Channel &channel);
    void buildLimits(const Channel &channel);
    void proposeKey(const QString &name);

    UiServices &m_services;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_rate = nullptr;
    QSpinBox *m_inFlight = nullptr;
    FieldGroup *m_nameGroup = nullptr;
    FieldGroup *m_keyGroup = nullptr;
    FieldGroup *m_rateGroup = nullptr;
    FieldGroup *m_inFlightGroup = nullptr;
    bool m_keyTyped = false;
};
