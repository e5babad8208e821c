// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/templaterules.h"

#include "models/rules/placeholders.h"
#include "models/rules/proactiverules.h"

#include <numeric>

namespace {

MessageError parametersError(const QString &detail)
{
    return {QStringLiteral("template_parameters"), detail, {}};
}

std::optional<MessageError> emptyParameter(const TemplateCall &call)
{
    for (int index = 0; index < call.parameters.size(); ++index) {
        if (call.parameters.at(index).isEmpty()) {
            return parametersError(
                QStringLiteral("%1: parameter %2 is empty.").arg(call.name).arg(index + 1));
        }
    }
    return std::nullopt;
}

/// The body with its parameters, which come behind those of the header.
QString bodyOf(const TemplateCall &call, const ProviderTemplate &known)
{
    return Placeholders::filled(known.body, [&](const QString &name) {
        const qsizetype place = known.bodyPlaceholders.indexOf(name);
        return place < 0 ? QString()
                         : call.parameters.value(known.headerPlaceholders.size() + place);
    });
}

qsizetype bodyLength(const TemplateRules::Trial &trial)
{
    if (trial.known) {
        return ProactiveRules::codePoints(bodyOf(trial.call, *trial.known));
    }
    // What is around them is not known; they alone are certain.
    return std::accumulate(trial.call.parameters.cbegin(), trial.call.parameters.cend(),
                           qsizetype(0), [](qsizetype sum, const QString &parameter) {
                               return sum + ProactiveRules::codePoints(parameter);
                           });
}

std::optional<MessageError> bodyTooLong(const TemplateRules::Trial &trial)
{
    const bool beside =
        trial.known && (!trial.known->header.isEmpty() || !trial.known->footer.isEmpty() ||
                        !trial.known->buttons.isEmpty());
    const int limit =
        trial.ofChatbot || beside ? TemplateRules::bodyLimit : TemplateRules::loneBodyLimit;
    const qsizetype length = bodyLength(trial);
    if (length <= limit) {
        return std::nullopt;
    }
    return parametersError(QStringLiteral("%1: its text would have %2 characters; at most %3 are "
                                          "possible.")
                               .arg(trial.call.name)
                               .arg(length)
                               .arg(limit));
}

bool isFile(const QString &header)
{
    return header == QLatin1String("document") || header == QLatin1String("image") ||
           header == QLatin1String("video");
}

/// The file of a message becomes the header, so it must be one that the template has.
std::optional<MessageError> wrongHeader(const TemplateRules::Trial &trial)
{
    const QString wanted = isFile(trial.known->header) ? trial.known->header : QString();
    QString given;
    if (trial.attachment == Message::Attachment::Document) {
        given = QStringLiteral("document");
    } else if (trial.attachment == Message::Attachment::Image) {
        given = QStringLiteral("image");
    }
    if (wanted == given) {
        return std::nullopt;
    }
    const QString none = QStringLiteral("none");
    return parametersError(QStringLiteral("%1: the file of its header is %2, the message has %3.")
                               .arg(trial.call.name, wanted.isEmpty() ? none : wanted,
                                    given.isEmpty() ? none : given));
}

std::optional<MessageError> unfit(const TemplateRules::Trial &trial)
{
    const ProviderTemplate &known = *trial.known;
    if (!known.approved()) {
        return MessageError{QStringLiteral("template_refused"),
                            QStringLiteral("%1 (%2) is not approved: %3.")
                                .arg(known.name, known.language, known.status),
                            {}};
    }
    if (trial.call.parameters.size() != known.parameterCount()) {
        return parametersError(QStringLiteral("%1 takes %2 parameters, not %3.")
                                   .arg(known.name)
                                   .arg(known.parameterCount())
                                   .arg(trial.call.parameters.size()));
    }
    return wrongHeader(trial);
}

} // namespace

QString TemplateRules::collapsed(const QString &parameter)
{
    return parameter.simplified();
}

TemplateCall TemplateRules::collapsed(TemplateCall call)
{
    for (QString &parameter : call.parameters) {
        parameter = collapsed(parameter);
    }
    return call;
}

TemplateCall TemplateRules::filled(const TemplateUse &use, const QMap<QString, QString> &values)
{
    TemplateCall call{use.name, use.language, {}};
    for (const QString &name : use.parameters) {
        call.parameters.append(collapsed(values.value(name)));
    }
    return call;
}

std::optional<MessageError> TemplateRules::refusal(const Trial &trial)
{
    if (auto empty = emptyParameter(trial.call)) {
        return empty;
    }
    if (trial.known) {
        if (auto fault = unfit(trial)) {
            return fault;
        }
    }
    return bodyTooLong(trial);
}
