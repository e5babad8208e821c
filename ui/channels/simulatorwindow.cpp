// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/simulatorwindow.h"

#include "models/actions/receiveinbound.h"
#include "models/rules/addresses.h"
#include "models/rules/phones.h"
#include "models/store/configurationcache.h"
#include "ui/channels/phoneview.h"
#include "ui/errortexts.h"
#include "ui/fieldfindings.h"
#include "ui/kit/card.h"
#include "ui/kit/combobox.h"
#include "ui/kit/fieldgroup.h"
#include "ui/kit/pill.h"
#include "ui/kit/prompts.h"
#include "ui/kit/textlabel.h"
#include "ui/services.h"
#include "ui/writes.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr QSize firstSize(380, 720);
/// The title bar that a desktop adds.
constexpr int frameHeight = 40;
/// Several changes shortly after one another are shown together.
constexpr int soonMs = 50;

} // namespace

SimulatorWindow::SimulatorWindow(UiServices &services, const Channel &channel, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_channel(channel)
    , m_soon(new QTimer(this))
{
    auto *content = new QWidget(this);
    setCentralWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Hairline(this));
    column->addWidget(buildContacts());
    m_view = new PhoneView(services, this);
    column->addWidget(m_view, 1, Qt::AlignHCenter);
    column->addSpacing(8);
    auto *note = new TextLabel(
        TextStyle::Meta, Tone::Text2,
        tr("Nothing leaves this computer. Replies are kept; nobody answers them yet."), this);
    note->setWrapping(true);
    note->setAlignment(Qt::AlignHCenter);
    note->setContentsMargins(20, 0, 20, 0);
    column->addWidget(note);
    fitToScreen();
    auto *closing = new QShortcut(Qt::Key_Escape, this);
    connect(closing, &QShortcut::activated, this, &QWidget::close);
    m_soon->setSingleShot(true);
    m_soon->setInterval(soonMs);
    connect(m_soon, &QTimer::timeout, this, &SimulatorWindow::refresh);
    connect(&services.feed, &ChangeFeed::changed, this, &SimulatorWindow::takeChanges);
    connect(m_view, &PhoneView::replied, this, &SimulatorWindow::reply);
    connect(m_contact, &QComboBox::activated, this, &SimulatorWindow::contactChosen);
    m_view->setFocus();
    takeChannel();
    refresh();
}

QWidget *SimulatorWindow::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(10);
    m_name = new TextLabel(TextStyle::SmallStrong, {}, head);
    m_name->setEliding(Qt::ElideRight);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_name);
    row->addWidget(new Pill({tr("Simulation"), QStringLiteral("flask"), StateTone::Warn}, head));
    m_state = new Pill({tr("Paused"), QStringLiteral("pause-circle"), StateTone::Neutral}, head);
    row->addWidget(m_state);
    row->addStretch();
    return head;
}

QWidget *SimulatorWindow::buildContacts()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(12);
    m_contact = new ComboBox(box);
    m_contact->setDense(true);
    m_contact->setAccessibleName(tr("Whose phone"));
    column->addWidget(m_contact);
    // A combo box is known by its label only: its name is what is chosen.
    auto *label = new TextLabel(TextStyle::Small, m_contact->accessibleName(), box);
    label->setBuddy(m_contact);
    label->hide();
    m_phone = new QLineEdit;
    m_phone->setPlaceholderText(QStringLiteral("(11) 98765-4321"));
    m_phoneGroup = new FieldGroup(tr("&Phone of the customer"), m_phone, box);
    column->addWidget(m_phoneGroup);
    connect(m_phone, &QLineEdit::textChanged, m_phoneGroup, &FieldGroup::clearState);
    return box;
}

void SimulatorWindow::takeChanges(const Changes &changes)
{
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::Channel || change.kind == Change::Kind::Settings) {
            takeChannel();
        } else if (change.kind == Change::Kind::Message && !m_soon->isActive()) {
            m_soon->start();
        }
    }
}

void SimulatorWindow::takeChannel()
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    const Channel *channel = configuration->channel(m_channel.id);
    if (!channel) {
        close();
        return;
    }
    m_channel = *channel;
    setWindowTitle(tr("%1, simulated phone").arg(m_channel.name));
    m_name->setText(m_channel.name);
    m_state->setVisible(!m_channel.active);
    const QString &company = configuration->settings.company;
    m_view->setCompany(company.isEmpty() ? m_channel.name : company);
}

void SimulatorWindow::refresh()
{
    const PhoneHistory history(m_services.reader);
    const auto contacts = history.contacts(m_channel.id);
    if (!contacts) {
        m_view->show({}, errorText(contacts.error()));
        return;
    }
    fillContacts(*contacts);
    const auto thread = history.thread(m_channel.id, m_shown);
    m_view->show(thread ? *thread : QList<PhoneMessage>(),
                 !thread ? errorText(thread.error())
                         : tr("Nothing has arrived here yet. Send a message by the API or in "
                              "Messages, or write as a customer below."));
}

void SimulatorWindow::fillContacts(const QList<PhoneContact> &contacts)
{
    const bool first = m_contact->count() == 0;
    if (!first && contacts == m_contacts) {
        return;
    }
    // Whoever comes first to an empty phone is shown; a choice that was made stays.
    const bool wasEmpty = m_contacts.isEmpty();
    m_contacts = contacts;
    m_contact->clear();
    for (const PhoneContact &contact : contacts) {
        m_contact->addItem(nameOf(contact), contact.id.value);
    }
    m_contact->addItem(tr("Another number…"), qint64(0));
    if (wasEmpty && !contacts.isEmpty()) {
        m_shown = contacts.first().id;
    }
    m_contact->setCurrentIndex(qMax(0, m_contact->findData(m_shown.value)));
    m_phoneGroup->setVisible(!m_shown.isValid());
}

void SimulatorWindow::contactChosen()
{
    m_shown = {m_contact->currentData().toLongLong()};
    m_phoneGroup->setVisible(!m_shown.isValid());
    refresh();
}

QString SimulatorWindow::nameOf(const PhoneContact &contact) const
{
    const QString phone = Phones::forPeople(contact.address.value);
    return contact.name.isEmpty() ? phone : tr("%1 · %2").arg(contact.name, phone);
}

std::optional<Address> SimulatorWindow::replyingFrom()
{
    for (const PhoneContact &contact : std::as_const(m_contacts)) {
        if (contact.id == m_shown) {
            return contact.address;
        }
    }
    const auto address = Addresses::parse(Address::Kind::Phone, m_phone->text());
    if (!address) {
        m_phoneGroup->setFault(findingText({{}, FindingCode::NotAPhone, {m_phone->text()}}));
        m_phone->setFocus();
    }
    return address;
}

void SimulatorWindow::reply(const QString &text)
{
    const auto from = replyingFrom();
    if (!from) {
        return;
    }
    InboundMessage inbound;
    inbound.channel = m_channel.id;
    inbound.from = *from;
    inbound.text = text;
    m_view->setReplyEnabled(false);
    writeThen<std::optional<Message>>(
        m_services.queue, this,
        [inbound](WriteContext &context) { return receiveInbound(context, inbound); },
        [this](const Result<std::optional<Message>> &received) {
            m_view->setReplyEnabled(true);
            if (!received) {
                m_services.prompts.tell(
                    this, errorNotice(tr("The reply was not kept"), received.error()));
                return;
            }
            m_view->clearReply();
            m_phone->clear();
            if (*received) {
                m_shown = (*received)->contact;
                m_contacts.clear();
            }
            refresh();
        });
}

/// At 150 % or on a small screen the phone is not as high as it would like to be.
void SimulatorWindow::fitToScreen()
{
    const QSize room = screen()->availableSize() - QSize(0, frameHeight);
    resize(firstSize.boundedTo(room).expandedTo(minimumSizeHint()));
}
