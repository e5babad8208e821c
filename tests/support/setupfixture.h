// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/applysetup.h"
#include "models/rules/channelkinds.h"
#include "models/store/writecontext.h"
#include "tests/support/storefixture.h"
#include "tests/support/testvault.h"

/// A store with what the set-up's actions need: kinds (with "testhttp", which the released program
/// does not have) and a vault.
class SetupFixture : public StoreFixture
{
public:
    SetupFixture()
    {
        ChannelKind http;
        http.name = QStringLiteral("testhttp");
        http.addresses = {Address::Kind::Phone};
        http.settings = QStringList{QStringLiteral("base_url")};
        http.secrets = QStringList{QStringLiteral("token")};
        kinds.add(http);
    }

    ConfigurationPointer now() const { return configuration.current(); }

    Result<QList<SetupChange>> apply(const QByteArray &json)
    {
        return write<QList<SetupChange>>([this, json](WriteContext &context) {
            return applySetup(context, json, ChannelTools{kinds, vault}, actor);
        });
    }

    /// The lines of what changed, or "!" and the findings as "pointer code".
    QStringList lines(const QByteArray &json)
    {
        const auto changes = apply(json);
        if (!changes) {
            return QStringList{QStringLiteral("!")} + places(changes.error().findings);
        }
        QStringList lines;
        for (const SetupChange &change : *changes) {
            lines.append(setupChangeText(change, [](const char *, const char *source) {
                return QString::fromUtf8(source);
            }));
        }
        return lines;
    }

    static QStringList places(const Findings &findings)
    {
        QStringList places;
        for (const Finding &finding : findings) {
            places.append(finding.pointer + QLatin1Char(' ') + findingCodeName(finding.code));
        }
        places.sort();
        return places;
    }

    ChannelKinds kinds = ChannelKinds::released();
    TestVault vault;
    Actor actor{Actor::Kind::Admin, 0, QStringLiteral("ana")};
};
