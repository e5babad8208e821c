// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/secret.h"
#include "models/domain/ids.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

/// What a person typed of a channel, before or after it is saved.
struct ProbeSubject
{
    QString kind;
    QMap<QString, QString> settings;
    /// Those typed just now; a name that is missing here is taken from the saved channel.
    QMap<QString, Secret> secrets;
    /// The saved channel, if there is one.
    std::optional<ChannelId> channel;
    QString key;
};

/// One thing that was tried at the provider.
struct ProbeStep
{
    enum class State { Passed, Warning, Failed, Skipped };

    /// "address", "token", "number", "webhook", "message"; "templates" and "channel" where one
    /// thing alone was asked for.
    QString name;
    State state = State::Skipped;
    /// A word for what was found: an error code of CONTRACT section 3, or a code of the kind; the
    /// screen has the sentence. Empty where it passed.
    QString code;
    /// What the provider says: the number with its name, or its error, as text for people.
    QString detail;
    /// The provider's answer as it came (status line and body), without secrets; may be empty.
    QString rawAnswer;
    qint64 at = 0;
    /// How the provider rates the number, in its own word; the screen has another. May be empty.
    QString quality;
};

/// What the screens may ask of providers, live. Implemented by app; answers come on the thread of
/// `context`, not at all when it is gone.
class ChannelProbe : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Stepped = std::function<void(const ProbeStep &)>;
    using Done = std::function<void(const QList<ProbeStep> &)>;

    /// Tries address, token, number and webhook, in this order; what cannot be tried is Skipped.
    /// `stepped` comes once a step as it ends, `done` at the end with all.
    virtual void probe(const ProbeSubject &subject, QObject *context, Stepped stepped,
                       Done done) = 0;
    /// Asks the provider to call /hooks/{key} from now on (subscribes); one step, "webhook".
    virtual void subscribe(const ProbeSubject &subject, QObject *context, Done done) = 0;
    /// Reads the approved messages of a saved channel and keeps them. `done` says how many, or what
    /// went wrong as the one step "templates".
    virtual void readTemplates(ChannelId channel, QObject *context,
                               std::function<void(int count, const ProbeStep &step)> done) = 0;
    /// Asks the provider now whether a saved channel works, and what is held goes on if so. `told`
    /// gets the one step "channel": passed, or why not; it may be left out.
    virtual void recheck(ChannelId channel, QObject *context, Stepped told) = 0;
    /// As above, for whoever sees it by the channel's health.
    void recheck(ChannelId channel) { recheck(channel, this, {}); }
};
