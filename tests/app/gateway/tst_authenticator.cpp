// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/authenticator.h"
#include "app/gateway/badtokens.h"
#include "models/rules/accesstokens.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"

#include <QTest>

Q_DECLARE_METATYPE(Problem)

namespace {

ApiRequest requestWith(const QByteArray &field, const QByteArray &value,
                       const QString &peer = QStringLiteral("127.0.0.1"))
{
    ApiRequest request;
    request.fields = {{field, value}};
    request.peer = QHostAddress(peer);
    return request;
}

} // namespace

class AuthenticatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_configuration = Configuration();
        m_secret = AccessTokens::generate().reveal();
        ExternalSystem system;
        system.id = {1};
        m_configuration.systems.insert(system.id, system);
        AccessToken token;
        token.id = {7};
        token.system = {1};
        token.hash = AccessTokens::hash(m_secret);
        token.rights = Rights(Right::Send) | Right::Documents;
        put(token);
    }

    void takesTheTokenFromEachOfItsFields_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("bearer") << QByteArray("authorization") << QByteArray("Bearer ");
        QTest::newRow("any case") << QByteArray("authorization") << QByteArray("bEARER  ");
        QTest::newRow("x-api-token") << QByteArray("x-api-token") << QByteArray();
        QTest::newRow("x-api-key") << QByteArray("x-api-key") << QByteArray();
        QTest::newRow("apikey") << QByteArray("apikey") << QByteArray();
    }
    void takesTheTokenFromEachOfItsFields()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, before);
        Authenticator authenticator(m_clock);
        const auto verdict = admit(authenticator, requestWith(field, before + m_secret));
        QVERIFY(std::holds_alternative<Caller>(verdict));
        QCOMPARE(std::get<Caller>(verdict).token, TokenId{7});
    }

    void saysWhyATokenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("none") << QByteArray() << Problem::TokenMissing;
        QTest::newRow("basic") << QByteArray("Basic YTpi") << Problem::TokenMalformed;
        QTest::newRow("short") << QByteArray("Bearer krd_123") << Problem::TokenMalformed;
        QTest::newRow("unknown") << "Bearer " + AccessTokens::generate().reveal()
                                 << Problem::TokenUnknown;
    }
    void saysWhyATokenIsRefused()
    {
        QFETCH(QByteArray, value);
        QFETCH(Problem, problem);
        QCOMPARE(refusal(requestWith("authorization", value), Right::Send).problem, problem);
    }

    void refusesAMistypedToken()
    {
        QByteArray mistyped = m_secret;
        mistyped[10] = mistyped[10] == 'a' ? 'b' : 'a';
        QCOMPARE(refusal(requestWith("apikey", mistyped), Right::Send).problem,
                 Problem::TokenMalformed);
    }

    void refusesExpiredAndRevokedTokens()
    {
        AccessToken token = m_configuration.tokens.value({7});
        token.expiresAt = m_clock.nowMs();
        put(token);
        QCOMPARE(refusal(valid(), Right::Send).problem, Problem::TokenExpired);
        token.revokedAt = m_clock.nowMs();
        put(token);
        QCOMPARE(refusal(valid(), Right::Send).problem, Problem::TokenRevoked);
    }

    void namesTheMissingRight()
    {
        const auto refused = refusal(valid(), Right::Read);
        QCOMPARE(refused.problem, Problem::RightMissing);
        QCOMPARE(refused.arguments, QStringList{QStringLiteral("read")});
    }

    void refusesTheEleventhBadTokenOfAMinuteButNeverAValidOne()
    {
        Authenticator authenticator(m_clock);
        const ApiRequest bad = requestWith("apikey", "krd_bad");
        for (int attempt = 0; attempt < BadTokens::allowedPerMinute; ++attempt) {
            QCOMPARE(refusalOf(admit(authenticator, bad)).problem, Problem::TokenMalformed);
        }
        m_clock.advance(10'000);
        const auto refused = refusalOf(admit(authenticator, bad));
        QCOMPARE(refused.problem, Problem::TooManyBadTokens);
        QCOMPARE(refused.retryAfter, 50);
        QVERIFY(std::holds_alternative<Caller>(admit(authenticator, valid())));
        // Without a token, and from elsewhere, nothing was counted.
        QCOMPARE(refusalOf(admit(authenticator, requestWith("x", "y"))).problem,
                 Problem::TokenMissing);
        QCOMPARE(refusalOf(admit(authenticator,
                                 requestWith("apikey", "krd_bad", QStringLiteral("10.0.0.9"))))
                     .problem,
                 Problem::TokenMalformed);
        m_clock.advance(50'001);
        QCOMPARE(refusalOf(admit(authenticator, bad)).problem, Problem::TokenMalformed);
    }

    void countsEveryKindOfBadToken_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::newRow("malformed") << Problem::TokenMalformed;
        QTest::newRow("unknown") << Problem::TokenUnknown;
        QTest::newRow("expired") << Problem::TokenExpired;
        QTest::newRow("revoked") << Problem::TokenRevoked;
        QTest::newRow("missing is none") << Problem::TokenMissing;
        QTest::newRow("lacking right is none") << Problem::RightMissing;
    }
    void countsEveryKindOfBadToken()
    {
        QFETCH(Problem, problem);
        AccessToken token = m_configuration.tokens.value({7});
        ApiRequest request = valid();
        switch (problem) {
        case Problem::TokenMalformed:
            request = requestWith("apikey", "krd_bad");
            break;
        case Problem::TokenUnknown:
            request = requestWith("apikey", AccessTokens::generate().reveal());
            break;
        case Problem::TokenExpired:
            token.expiresAt = m_clock.nowMs();
            break;
        case Problem::TokenRevoked:
            token.revokedAt = m_clock.nowMs();
            break;
        case Problem::RightMissing:
            token.rights = Right::Read;
            break;
        default:
            request = requestWith("x", "y");
        }
        put(token);
        Authenticator authenticator(m_clock);
        for (int attempt = 0; attempt < BadTokens::allowedPerMinute; ++attempt) {
            QCOMPARE(refusalOf(admit(authenticator, request)).problem, problem);
        }
        const bool isBad = problem != Problem::TokenMissing && problem != Problem::RightMissing;
        QCOMPARE(refusalOf(admit(authenticator, request)).problem,
                 isBad ? Problem::TooManyBadTokens : problem);
    }

    void keepsTheRateOfASystem()
    {
        m_configuration.systems[{1}].ratePerSecond = 2;
        Authenticator authenticator(m_clock);
        QVERIFY(isAdmitted(authenticator));
        QVERIFY(isAdmitted(authenticator));
        const auto refused = refusalOf(admit(authenticator, valid()));
        QCOMPARE(refused.problem, Problem::TooManyRequests);
        QCOMPARE(refused.retryAfter, 1);
        m_clock.advance(500);
        QVERIFY(isAdmitted(authenticator));
        QVERIFY(!isAdmitted(authenticator));
    }

    void letsASlowSystemHaveOne()
    {
        m_configuration.systems[{1}].ratePerSecond = 0.1;
        Authenticator authenticator(m_clock);
        QVERIFY(isAdmitted(authenticator));
        const auto refused = refusalOf(admit(authenticator, valid()));
        QCOMPARE(refused.retryAfter, 10);
        m_clock.advance(10'000);
        QVERIFY(isAdmitted(authenticator));
    }

private:
    Authenticator::Verdict admit(Authenticator &authenticator, const ApiRequest &request) const
    {
        return authenticator.admit(request, request.peer, Right::Send, m_configuration);
    }
    void put(const AccessToken &token)
    {
        m_configuration.tokens.insert(token.id, token);
        m_configuration.tokensByHash.insert(token.hash, token.id);
    }
    ApiRequest valid() const { return requestWith("authorization", "Bearer " + m_secret); }
    bool isAdmitted(Authenticator &authenticator)
    {
        return std::holds_alternative<Caller>(admit(authenticator, valid()));
    }
    static Authenticator::Refusal refusalOf(const Authenticator::Verdict &verdict)
    {
        const auto *refused = std::get_if<Authenticator::Refusal>(&verdict);
        return refused ? *refused : Authenticator::Refusal{Problem::Internal, {}, 0};
    }
    Authenticator::Refusal refusal(const ApiRequest &request, Right right)
    {
        Authenticator authenticator(m_clock);
        return refusalOf(authenticator.look(request, right, m_configuration));
    }

    FakeClock m_clock;
    Configuration m_configuration;
    QByteArray m_secret;
};

KAROO_TEST(AuthenticatorTest, tst_authenticator)

#include "tst_authenticator.moc"
