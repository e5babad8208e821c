// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/requestdetail.h"

#include "models/base/clock.h"
#include "models/ports/gatewaycontrol.h"
#include "models/rules/findingtexts.h"
#include "models/rules/jsonplaces.h"
#include "models/rules/personaldata.h"
#include "models/rules/routechoice.h"
#include "models/store/configurationcache.h"
#include "ui/errortexts.h"
#include "ui/integrations/codeview.h"
#include "ui/integrations/requestlistmodel.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/pill.h"
#include "ui/kit/textlabel.h"
#include "ui/moments.h"
#include "ui/services.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int viewHeight = 220;
constexpr int answerHeight = 150;
constexpr int copiedWordMs = 2000;

QString translated(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

QJsonValue jsonOf(const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    return json.isObject() ? QJsonValue(json.object()) : QJsonValue(QJsonValue::Undefined);
}

CodeView *addView(const QString &title, int height, QVBoxLayout *column, QWidget *parent)
{
    column->addWidget(new TextLabel(TextStyle::SmallMed, title, parent));
    auto *card = new Card(parent);
    card->setPadding(1);
    auto *view = new CodeView(title, card);
    view->setMinimumHeight(height);
    card->body()->addWidget(view);
    column->addWidget(card, 1);
    return view;
}

/// The lines whose place is one of these, or below it.
QList<int> linesOf(const QList<JsonPlaces::Line> &lines, const QStringList &pointers)
{
    QList<int> found;
    for (int index = 0; index < lines.size(); ++index) {
        for (const QString &pointer : pointers) {
            const QString &place = lines.at(index).pointer;
            if (!pointer.isEmpty() &&
                (place == pointer || place.startsWith(pointer + QLatin1Char('/')))) {
                found.append(index);
                break;
            }
        }
    }
    return found;
}

} // namespace

RequestDetail::RequestDetail(UiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(buildFaults());
    column->addWidget(buildBodies(), 2);
    m_answer = addView(tr("Answer"), answerHeight, column, this);
}

QWidget *RequestDetail::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_state = new Pill({}, head);
    m_title = new TextLabel(TextStyle::Section, {}, head);
    m_title->setEliding(Qt::ElideMiddle);
    row->addWidget(m_state);
    row->addWidget(m_title, 1);
    column->addLayout(row);
    m_facts = new TextLabel(TextStyle::Small, Tone::Text2, {}, head);
    m_facts->setWrapping(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_facts);
    return head;
}

QWidget *RequestDetail::buildFaults()
{
    m_faults = new Card(this);
    m_faults->setPadding(QMargins(14, 10, 14, 10));
    m_faults->setTones(Tone::WarnBg, Tone::Line);
    m_sentences = new TextLabel(TextStyle::Small, {}, m_faults);
    m_sentences->setWrapping(true);
    m_faults->body()->addWidget(m_sentences);
    return m_faults;
}

QWidget *RequestDetail::buildBodies()
{
    auto *bodies = new QWidget(this);
    auto *column = new QVBoxLayout(bodies);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_sides = new QHBoxLayout;
    m_sides->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    m_given = addView(tr("Request (personal data hidden)"), viewHeight, left, bodies);
    m_sides->addLayout(left, 1);
    m_correctedSide = new QWidget(bodies);
    auto *right = new QVBoxLayout(m_correctedSide);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(4);
    m_corrected = addView(tr("Corrected"), viewHeight, right, m_correctedSide);
    m_sides->addWidget(m_correctedSide, 1);
    column->addLayout(m_sides, 1);
    column->addWidget(buildActions(bodies));
    m_outcome = new TextLabel(TextStyle::Small, {}, bodies);
    m_outcome->setWrapping(true);
    m_outcome->hide();
    column->addWidget(m_outcome);
    return bodies;
}

QWidget *RequestDetail::buildActions(QWidget *bodies)
{
    m_actions = new QWidget(bodies);
    m_actionRow = new QHBoxLayout(m_actions);
    m_actionRow->setContentsMargins(0, 0, 0, 0);
    m_actionRow->setSpacing(8);
    const auto add = [this](const QString &text, const char *icon) {
        auto *button =
            new Button(Button::Kind::Secondary, text, QString::fromLatin1(icon), m_actions);
        m_actionRow->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    m_repeat = add(tr("Repeat as rehearsal"), "view-refresh");
    m_repeatCorrected = add(tr("Rehearse the correction"), "check");
    m_copy = add(tr("Copy correction"), "edit-copy");
    m_copy->setToolTip(tr("Copies it with the data as they were sent."));
    m_actionRow->addStretch();
    connect(m_repeat, &QAbstractButton::clicked, this, [this] { rehearse(m_request.requestBody); });
    connect(m_repeatCorrected, &QAbstractButton::clicked, this, [this] {
        rehearse(QJsonDocument(m_correction.json.toObject()).toJson(QJsonDocument::Compact));
    });
    connect(m_copy, &QAbstractButton::clicked, this, &RequestDetail::copyCorrected);
    return m_actions;
}

void RequestDetail::setNarrow(bool narrow)
{
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_sides->setDirection(direction);
    m_actionRow->setDirection(direction);
}

void RequestDetail::show(const LoggedRequest &request)
{
    if (request == m_request) {
        return;
    }
    m_request = request;
    m_outcome->hide();
    m_state->setLook(RequestListModel::pillOf(request.status));
    m_title->setText(QString::fromLatin1(request.method) + QLatin1Char(' ') +
                     QString::fromUtf8(request.path));
    m_facts->setText(tr("%1 · %2 ms · request %3")
                         .arg(Moments::full(request.at))
                         .arg(request.milliseconds)
                         .arg(request.requestId));
    const QJsonValue answer = jsonOf(request.answerBody);
    m_answer->setCode(answer.isUndefined() ? tr("Not kept: empty, or over 16 KiB.")
                                           : JsonPlaces::text(PersonalData::masked(answer)));
    const Findings findings = CorrectedRequest::findingsOf(answer);
    const QJsonValue given = jsonOf(request.requestBody);
    m_correction = CorrectedRequest::correct(given, findings, hints());
    showFaults(findings);
    showBodies(given);
}

void RequestDetail::showFaults(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        const bool left = m_correction.left.contains(finding);
        const bool example = m_correction.examples.contains(finding.pointer);
        const QString sentence = sentenceOf(finding);
        lines.append(left      ? tr("%1 (this only the program itself can put right)").arg(sentence)
                     : example ? tr("%1 (below, an example takes its place)").arg(sentence)
                               : sentence);
    }
    const QJsonValue answer = jsonOf(m_request.answerBody);
    if (lines.isEmpty() && m_request.status >= 400) {
        lines.append(answer[QStringLiteral("detail")].toString());
    }
    m_sentences->setText(lines.join(QLatin1Char('\n')));
    m_faults->setVisible(!lines.isEmpty());
}

void RequestDetail::showBodies(const QJsonValue &request)
{
    const bool message = m_request.path == "/v1/messages" && m_request.method == "POST";
    const bool batch = m_request.path == "/v1/messages/batch";
    const bool kept = !request.isUndefined();
    m_given->setCode(kept ? JsonPlaces::text(PersonalData::masked(request))
                     : m_request.requestBody.isEmpty()
                         ? tr("Not kept: empty, over 16 KiB, or refused before it was read.")
                         : tr("This is no JSON object."));
    const bool corrected = kept && !m_correction.changed.isEmpty();
    m_correctedSide->setVisible(corrected);
    if (corrected) {
        const QJsonValue shown = PersonalData::masked(m_correction.json, m_correction.examples);
        m_corrected->setCode(JsonPlaces::text(shown));
        m_corrected->markLines(linesOf(JsonPlaces::lines(shown), m_correction.changed),
                               StateTone::Ok);
        QStringList wrong;
        for (const Finding &finding : CorrectedRequest::findingsOf(jsonOf(m_request.answerBody))) {
            wrong.append(finding.pointer);
        }
        m_given->markLines(linesOf(JsonPlaces::lines(PersonalData::masked(request)), wrong),
                           StateTone::Bad);
    }
    m_actions->setVisible(kept && (message || batch));
    m_repeat->setEnabled(system().isValid());
    m_repeatCorrected->setEnabled(system().isValid());
    m_repeatCorrected->setVisible(corrected);
    m_copy->setVisible(corrected);
}

ExternalSystemId RequestDetail::system() const
{
    const ConfigurationPointer configuration = m_services.configuration.current();
    const auto token = configuration->tokens.constFind(m_request.token);
    return token == configuration->tokens.constEnd() ? ExternalSystemId() : token->system;
}

CorrectedRequest::Hints RequestDetail::hints() const
{
    CorrectedRequest::Hints hints;
    hints.nowMs = m_services.clock.nowMs();
    const ConfigurationPointer configuration = m_services.configuration.current();
    for (const Chatbot *chatbot : RouteChoice::possibleChatbots(*configuration, system())) {
        hints.chatbots.append(chatbot->externalId);
        hints.variables += chatbot->variables.keys();
    }
    return hints;
}

QString RequestDetail::sentenceOf(const Finding &finding) const
{
    const QString place =
        finding.pointer.isEmpty() ? tr("The request as a whole") : finding.pointer;
    return tr("%1: %2").arg(place, FindingTexts::sentence(finding, translated));
}

void RequestDetail::rehearse(const QByteArray &json)
{
    // The writer may have to be waited for.
    m_outcome->setTone(Tone::Text2);
    m_outcome->setText(tr("Rehearsing…"));
    m_outcome->show();
    m_services.gateway.trial().rehearse(json, m_request.path.endsWith("/batch"), system(), this,
                                        [this, number = m_request.number](const Rehearsal &result) {
                                            takeRehearsal(number, result);
                                        });
}

void RequestDetail::takeRehearsal(quint64 number, const Rehearsal &rehearsal)
{
    if (number != m_request.number) {
        return;
    }
    QStringList lines;
    if (rehearsal.failure) {
        lines.append(errorText(*rehearsal.failure));
    }
    if (rehearsal.malformed) {
        lines.append(tr("This is no JSON that the API takes."));
    }
    Findings findings = rehearsal.findings;
    for (const RehearsedMessage &message : rehearsal.messages) {
        findings += message.findings;
        if (message.findings.isEmpty()) {
            lines.append(tr("It would be accepted and go by the channel “%1”. Nothing was sent.")
                             .arg(message.channelKey));
        }
    }
    for (const Finding &finding : findings) {
        // The facts of a finding repeat what was sent.
        lines.append(sentenceOf({finding.pointer, finding.code, {}}));
    }
    m_outcome->setTone(rehearsal.isGood() ? Tone::Ok : Tone::Bad);
    m_outcome->setText(lines.join(QLatin1Char('\n')));
    m_outcome->show();
}

void RequestDetail::copyCorrected()
{
    QGuiApplication::clipboard()->setText(JsonPlaces::text(m_correction.json));
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(copiedWordMs, m_copy, [this] { m_copy->setText(tr("Copy correction")); });
}
