// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/contacts.h"
#include "models/actions/receiveinbound.h"
#include "models/rules/addresses.h"
#include "models/store/contactstore.h"
#include "tests/support/outboxfixture.h"
#include "tests/support/testregistry.h"

namespace {

Address phone(const char *number)
{
    return *Addresses::parse(Address::Kind::Phone, QString::fromLatin1(number));
}

Address user(const char *id)
{
    return *Addresses::parse(Address::Kind::WhatsAppUser, QString::fromLatin1(id));
}

} // namespace

/// What a provider calls a person stays with the person.
class LearnAddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_outbox = std::make_unique<OutboxFixture>();
        m_ana = make("+5531987654321");
    }
    void cleanup() { m_outbox.reset(); }

    void keepsOnePersonWhateverTheProviderCallsIt()
    {
        QVERIFY(learn(m_ana, {phone("+553187654321"), user("BR.1")}));
        QCOMPARE(addresses(m_ana), (QList<Address>{phone("+5531987654321"), user("BR.1")}));
        QVERIFY(!learn(m_ana, {phone("+553187654321"), user("BR.1")}));
        QCOMPARE(writer(phone("+553187654321")), m_ana);
        QCOMPARE(writer(user("BR.1")), m_ana);
    }

    void keepsANumberOfAnotherCountryThatIsWrittenInTwoWays()
    {
        const ContactId juan = make("+5491123456789");
        const Address other{Address::Kind::Phone, QStringLiteral("+541123456789"),
                            QStringLiteral("541123456789")};
        QVERIFY(learn(juan, {other}));
        QCOMPARE(writer(other), juan);
        // What was entered stays the number that is written to.
        QCOMPARE(addresses(juan).first().value, QStringLiteral("+5491123456789"));
    }

    void leavesToOthersWhatIsTheirs()
    {
        const ContactId rui = make("+5511911112222");
        QVERIFY(learn(rui, {user("BR.2")}));
        QVERIFY(!learn(m_ana, {phone("+5511911112222"), user("BR.2")}));
        QCOMPARE(addresses(m_ana).size(), 1);
        QCOMPARE(addresses(rui).size(), 2);
    }

    void saysNothingOfWhoIsGone()
    {
        QVERIFY(!learn(ContactId{9999}, {user("BR.3")}));
        QVERIFY(writer(user("BR.3")) != ContactId{9999});
    }

private:
    ContactId make(const char *number)
    {
        return m_outbox->must<ContactId>([number](WriteContext &context) {
            return ContactStore(context.connection()).insert({{}, {}, {}, {phone(number)}, 1});
        });
    }
    bool learn(ContactId contact, const QList<Address> &addresses)
    {
        return m_outbox->must<bool>(
            [&](WriteContext &context) { return learnAddresses(context, contact, addresses); });
    }
    QList<Address> addresses(ContactId contact)
    {
        return ContactStore(*m_outbox->store.reader).find(contact)->addresses;
    }
    /// Whose message it is that comes from there.
    ContactId writer(const Address &from)
    {
        return m_outbox->must<ContactId>([&](WriteContext &context) -> Result<ContactId> {
            InboundMessage inbound;
            inbound.channel = m_outbox->channel;
            inbound.providerId = QStringLiteral("wamid.%1").arg(++m_received);
            inbound.from = from;
            inbound.text = QStringLiteral("Oi");
            const auto message = receiveInbound(context, inbound);
            return message && *message ? Result((*message)->contact)
                                       : Error::of(Error::Code::Internal);
        });
    }

    std::unique_ptr<OutboxFixture> m_outbox;
    ContactId m_ana;
    int m_received = 0;
};

KAROO_TEST(LearnAddressesTest, tst_learnaddresses)

#include "tst_learnaddresses.moc"
