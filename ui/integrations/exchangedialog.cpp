// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/exchangedialog.h"

#include "models/rules/jsonplaces.h"
#include "models/rules/personaldata.h"
#include "ui/integrations/codeview.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/textlabel.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr int viewWidth = 620;
constexpr int viewHeight = 210;

/// The data are those of the sample, nobody's; only the bytes of a file are too many to be read.
QString readable(const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (!json.isObject()) {
        return QString::fromUtf8(body);
    }
    QJsonValue shown = json.object();
    const QString file = QStringLiteral("/document/base64");
    const QJsonValue fileSize = JsonPlaces::at(PersonalData::masked(shown), file);
    if (!fileSize.isUndefined()) {
        JsonPlaces::put(shown, file, fileSize);
    }
    return JsonPlaces::text(shown);
}

QString requestText(const TrialRun::Outcome &outcome)
{
    QString text = QString::fromLatin1(outcome.method) + QLatin1Char(' ') +
                   QString::fromLatin1(outcome.path) +
                   QStringLiteral("\nAuthorization: Bearer $KAROO_TOKEN\n");
    if (!outcome.body.isEmpty()) {
        text += QStringLiteral("Content-Type: application/json\n\n") + readable(outcome.body);
    }
    return text;
}

QString answerText(const TrialAnswer &answer)
{
    if (answer.status == 0) {
        return answer.failure;
    }
    QString text = QStringLiteral("HTTP %1\n").arg(answer.status);
    for (const auto &[name, value] : answer.fields) {
        text += QString::fromLatin1(name) + QStringLiteral(": ") + QString::fromLatin1(value) +
                QLatin1Char('\n');
    }
    return text + QLatin1Char('\n') + readable(answer.body);
}

} // namespace

ExchangeDialog::ExchangeDialog(const TrialRun::Outcome &outcome, QWidget *parent)
    : KitDialog(tr("Request and answer"), parent)
{
    const auto add = [this](const QString &title, const QString &text) {
        body()->addWidget(new TextLabel(TextStyle::SmallMed, title, this));
        auto *card = new Card(this);
        card->setPadding(1);
        auto *view = new CodeView(title, card);
        view->setMinimumSize(viewWidth, viewHeight);
        view->setCode(text);
        card->body()->addWidget(view);
        body()->addWidget(card);
    };
    add(tr("Request"), requestText(outcome));
    add(tr("Answer"), answerText(outcome.answer));
    connect(addMain(tr("Close")), &QAbstractButton::clicked, this, &QDialog::accept);
}
