// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/deletesystem.h"
#include "models/actions/issuetoken.h"
#include "models/actions/revoketoken.h"
#include "models/actions/rotatetoken.h"
#include "models/actions/savesystem.h"
#include "models/rules/accesstokens.h"
#include "models/store/auditstore.h"
#include "tests/support/setupfixture.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<SetupFixture>();
        m_system = save(QStringLiteral("ERP")).value().id;
    }

    void keepsTheHashOnly()
    {
        const auto issued = issue({m_system, QStringLiteral(" Loja "), Right::Send, {}});
        QVERIFY(issued.ok());
        QVERIFY(AccessTokens::isWellFormed(issued->secret.reveal()));
        const ConfigurationPointer now = m_store->now();
        const AccessToken *kept = now->tokenByHash(AccessTokens::hash(issued->secret.reveal()));
        QVERIFY(kept);
        QCOMPARE(*kept, issued->token);
        QCOMPARE(kept->name, QStringLiteral("Loja"));
        QCOMPARE(kept->prefix.toLatin1(), issued->secret.reveal().left(12));
        QCOMPARE(kept->rights, Rights(Right::Send));
        QCOMPARE(audit(), (QStringList{QStringLiteral("token.issued ") + kept->prefix,
                                       QStringLiteral("system.created ERP")}));
    }

    void refusesWhatCannotBeAToken()
    {
        const auto refused =
            issue({ExternalSystemId{99}, QString(81, QLatin1Char('x')), Rights(), 1});
        QVERIFY(!refused.ok());
        QCOMPARE(
            SetupFixture::places(refused.error().findings),
            (QStringList{QStringLiteral("/expires in_the_past"), QStringLiteral("/name too_long"),
                         QStringLiteral("/rights required"), QStringLiteral("/system not_found")}));
    }

    void revokesAtOnceAndTwiceAlike()
    {
        const TokenId id = issue({m_system, {}, allRights, {}})->token.id;
        for (int time = 0; time < 2; ++time) {
            QVERIFY(m_store
                        ->write<bool>([&](WriteContext &context) -> Result<bool> {
                            const auto revoked = revokeToken(context, id, m_store->actor);
                            return revoked ? Result<bool>(true) : revoked.error();
                        })
                        .ok());
            QCOMPARE(m_store->now()->tokens.value(id).state(m_store->clock.nowMs()),
                     AccessToken::State::Revoked);
        }
        QCOMPARE(audit().filter(QStringLiteral("token.revoked")).size(), 1);
    }

    void rotatesWithAnOverlap()
    {
        const qint64 now = m_store->clock.nowMs();
        const auto old = issue({m_system, QStringLiteral("A"), Right::Read, now + 5000});
        const auto next = rotate(old->token.id, 3000);
        QVERIFY(next.ok());
        QCOMPARE(next->token.rights, Rights(Right::Read));
        QCOMPARE(next->token.expiresAt, std::optional<qint64>(now + 5000));
        QCOMPARE(m_store->now()->tokens.value(old->token.id).expiresAt,
                 std::optional<qint64>(now + 3000));
        // The overlap does not lengthen what ends sooner.
        QVERIFY(rotate(old->token.id, 60000).ok());
        QCOMPARE(m_store->now()->tokens.value(old->token.id).expiresAt,
                 std::optional<qint64>(now + 3000));
        QVERIFY(rotate(next->token.id, 0).ok());
        QVERIFY(m_store->now()->tokens.value(next->token.id).revokedAt.has_value());
        QCOMPARE(rotate(next->token.id, 0).error().code, Error::Code::StatusConflict);
    }

    void findsATokenByItsPrefix()
    {
        const auto issued = issue({m_system, {}, allRights, {}});
        const QString prefix = issued->token.prefix;
        const ConfigurationPointer now = m_store->now();
        QCOMPARE(*tokenByPrefix(*now, prefix.left(8)), issued->token.id);
        QCOMPARE(*tokenByPrefix(*now, prefix), issued->token.id);
        QCOMPARE(tokenByPrefix(*now, prefix.left(7)).error().findings.first().code,
                 FindingCode::TooShort);
        QCOMPARE(tokenByPrefix(*now, QStringLiteral("krd_????")).error().findings.first().code,
                 FindingCode::NotFound);
        Configuration two = *now;
        AccessToken twin = issued->token;
        twin.id = {issued->token.id.value + 1};
        two.tokens.insert(twin.id, twin);
        QCOMPARE(tokenByPrefix(two, prefix).error().findings.first().code, FindingCode::NotUnique);
    }

    void savesASystemByItsRevision()
    {
        ExternalSystem system = m_store->now()->systems.value(m_system);
        system.name = QStringLiteral("CRM");
        system.ratePerSecond = 2.5;
        const auto saved = save(system);
        QVERIFY(saved.ok());
        QCOMPARE(m_store->now()->systems.value(m_system), *saved);
        QCOMPARE(save(system).error().code, Error::Code::RevisionConflict);
        QCOMPARE(audit().first(), QStringLiteral("system.changed CRM"));
        system.id = {77};
        QCOMPARE(save(system).error().code, Error::Code::NotFound);
    }

    void writesNothingWhereNothingChanges()
    {
        QSignalSpy changed(&m_store->feed, &ChangeFeed::changed);
        const auto same = save(m_store->now()->systems.value(m_system));
        QVERIFY(same.ok());
        QCOMPARE(same->revision, 1);
        QCOMPARE(audit().size(), 1);
        QCOMPARE(changed.size(), 0);
    }

    void deletesASystemWithItsTokensAndFreesItsName()
    {
        QVERIFY(issue({m_system, {}, allRights, {}}).ok());
        QVERIFY(m_store
                    ->write<bool>([&](WriteContext &context) -> Result<bool> {
                        const auto gone = deleteSystem(context, m_system, m_store->actor);
                        return gone ? Result<bool>(true) : gone.error();
                    })
                    .ok());
        QVERIFY(m_store->now()->tokens.isEmpty());
        QVERIFY(m_store->now()->systems.isEmpty());
        QVERIFY(save(QStringLiteral("erp")).ok());
    }

private:
    Result<ExternalSystem> save(const ExternalSystem &system)
    {
        return m_store->write<ExternalSystem>(
            [&](WriteContext &context) { return saveSystem(context, system, m_store->actor); });
    }
    Result<ExternalSystem> save(const QString &name)
    {
        ExternalSystem system;
        system.name = name;
        return save(system);
    }
    Result<IssuedToken> issue(const TokenRequest &request)
    {
        return m_store->write<IssuedToken>(
            [&](WriteContext &context) { return issueToken(context, request, m_store->actor); });
    }
    Result<IssuedToken> rotate(TokenId id, qint64 overlapMs)
    {
        return m_store->write<IssuedToken>([&](WriteContext &context) {
            return rotateToken(context, id, overlapMs, m_store->actor);
        });
    }
    /// "verb subject", the newest first.
    QStringList audit()
    {
        QStringList lines;
        const auto entries = AuditStore(*m_store->reader).newest(100);
        for (const AuditEntry &entry : *entries) {
            lines.append(entry.verb + QLatin1Char(' ') + entry.subject);
        }
        return lines;
    }

    std::unique_ptr<SetupFixture> m_store;
    ExternalSystemId m_system;
};

KAROO_TEST(TokensTest, tst_tokens)

#include "tst_tokens.moc"
