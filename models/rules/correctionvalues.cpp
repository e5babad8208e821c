// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/correctionvalues.h"

#include "models/rules/jsonplaces.h"
#include "models/rules/phones.h"
#include "models/rules/placeholders.h"
#include "models/rules/proactiverules.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr int morning = 9;
constexpr qsizetype textLimit = 4096;
constexpr qsizetype captionLimit = 1024;
/// Room for what fills the placeholders.
constexpr qsizetype fillingRoom = 200;

QString written(const QDateTime &moment)
{
    return moment.toString(Qt::ISODate);
}

/// Nine in the morning, so many days from now, with the offset of this computer.
QString morningIn(int days, qint64 nowMs)
{
    QDateTime moment = QDateTime::fromMSecsSinceEpoch(nowMs).addDays(days);
    moment.setTime(QTime(morning, 0));
    return written(moment.toOffsetFromUtc(moment.offsetFromUtc()));
}

QString lastToken(const QString &pointer)
{
    const QStringList tokens = JsonPlaces::tokensOf(pointer);
    return tokens.isEmpty() ? QString() : tokens.last();
}

QString wordsOf(const QJsonValue &value)
{
    if (value.isBool()) {
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    }
    // Amounts and ids keep their digits: 12 is not "1.2e1".
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

std::optional<QJsonValue> convertedObject(const QString &member, const QJsonValue &value)
{
    const bool file = member == QLatin1String("document") || member == QLatin1String("image");
    if (file) {
        const bool id = value.toString().startsWith(QLatin1String("doc_"));
        return value.isString()
                   ? QJsonObject{{id ? QStringLiteral("id") : QStringLiteral("base64"), value}}
                   : QJsonValue(QJsonValue::Undefined);
    }
    if (member == QLatin1String("template")) {
        return QJsonObject{{QStringLiteral("name"), wordsOf(value)}};
    }
    if (member == QLatin1String("variables")) {
        return QJsonObject();
    }
    if (member == QLatin1String("parameters") || member == QLatin1String("messages")) {
        return QJsonArray{value};
    }
    return std::nullopt;
}

} // namespace

QString CorrectionValues::variable()
{
    return QStringLiteral("valor");
}

QJsonValue CorrectionValues::example(const QString &pointer, qint64 nowMs)
{
    static const QHash<QString, QString> texts{
        {QStringLiteral("phone"), QStringLiteral("+5511987654321")},
        {QStringLiteral("name"), QStringLiteral("João Silva")},
        {QStringLiteral("customer_id"), QStringLiteral("987654321")},
        {QStringLiteral("email"), QStringLiteral("cliente@example.com")},
        {QStringLiteral("telegram"), QStringLiteral("joaosilva")},
        {QStringLiteral("instagram"), QStringLiteral("joaosilva")},
        {QStringLiteral("text"), QStringLiteral("Olá, temos uma mensagem para você.")},
        {QStringLiteral("filename"), QStringLiteral("boleto.pdf")},
        {QStringLiteral("mime_type"), QStringLiteral("application/pdf")},
        {QStringLiteral("language"), QStringLiteral("pt_BR")},
        {QStringLiteral("reference"), QStringLiteral("NF-2026-118")}};
    const QString member = lastToken(pointer);
    if (pointer.endsWith(QLatin1String("/template/name"))) {
        return QJsonValue::Undefined; // only the provider's account knows its templates
    }
    if (pointer.contains(QLatin1String("/variables/")) ||
        pointer.contains(QLatin1String("/parameters/"))) {
        return variable();
    }
    if (member == QLatin1String("send_at") || member == QLatin1String("expires_at")) {
        return morningIn(member == QLatin1String("send_at") ? 1 : 2, nowMs);
    }
    if (member == QLatin1String("to")) {
        return QJsonObject{{QStringLiteral("phone"), texts.value(QStringLiteral("phone"))}};
    }
    return texts.contains(member) ? QJsonValue(texts.value(member))
                                  : QJsonValue(QJsonValue::Undefined);
}

std::optional<QJsonValue> CorrectionValues::converted(const QString &pointer,
                                                      const QJsonValue &value)
{
    const QString member = lastToken(pointer);
    const bool plain = value.isDouble() || value.isBool();
    if (member == QLatin1String("to")) {
        const auto phone = phoneFrom(wordsOf(value));
        return phone ? std::optional<QJsonValue>(QJsonObject{{QStringLiteral("phone"), *phone}})
                     : std::nullopt;
    }
    if (const auto object = convertedObject(member, value)) {
        return object;
    }
    if (member == QLatin1String("confirm")) {
        return QJsonValue(value.toString() == QLatin1String("true") || value.toDouble() == 1);
    }
    if (member == QLatin1String("telegram") || member == QLatin1String("instagram")) {
        static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9._-]"));
        const QString kept = wordsOf(value).remove(others);
        return kept.isEmpty() ? std::nullopt : std::optional<QJsonValue>(kept);
    }
    return plain ? std::optional<QJsonValue>(wordsOf(value)) : std::nullopt;
}

std::optional<QString> CorrectionValues::phoneFrom(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        digits += c.isDigit() ? QString(c) : QString();
    }
    for (const QString &tried :
         {digits, QLatin1Char('+') + digits, QStringLiteral("+55") + digits}) {
        if (const auto phone = Phones::parse(tried)) {
            return phone->e164;
        }
    }
    return std::nullopt;
}

QString CorrectionValues::time(const QString &member, const QString &given, const QString &sendAt,
                               qint64 nowMs)
{
    QDateTime moment = QDateTime::fromString(given, Qt::ISODate);
    const bool end = member == QLatin1String("expires_at");
    const qint64 atMs = moment.toMSecsSinceEpoch();
    const QDateTime begin = QDateTime::fromString(sendAt, Qt::ISODate);
    const bool afterBegin = !end || !begin.isValid() || moment > begin;
    if (moment.isValid() && atMs > nowMs && atMs < nowMs + 365 * dayMs && afterBegin) {
        return written(moment.toOffsetFromUtc(moment.offsetFromUtc()));
    }
    if (end && begin.isValid() && begin.toMSecsSinceEpoch() > nowMs) {
        return written(begin.addDays(1));
    }
    return morningIn(end ? 2 : 1, nowMs);
}

QJsonValue CorrectionValues::cut(const QString &pointer, const QString &text, bool caption)
{
    const QHash<QString, qsizetype> limits{
        {QStringLiteral("reference"), ProactiveRules::referenceLimit},
        {QStringLiteral("name"), ProactiveRules::nameLimit},
        {QStringLiteral("customer_id"), ProactiveRules::customerIdLimit},
        {QStringLiteral("text"), caption ? captionLimit : textLimit}};
    const bool variable = pointer.contains(QLatin1String("/variables/"));
    qsizetype limit = variable ? ProactiveRules::variableLimit : limits.value(lastToken(pointer));
    if (limit == 0) {
        return QJsonValue::Undefined;
    }
    limit -= Placeholders::find(text).isEmpty() ? 0 : fillingRoom;
    const QList<uint> points = text.toUcs4();
    const QList<uint> kept = points.mid(0, limit);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(kept.constData()), kept.size());
}

QJsonValue CorrectionValues::cleanBase64(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    QString clean = text;
    if (clean.startsWith(QLatin1String("data:"))) {
        clean = clean.section(QLatin1Char(','), 1);
    }
    clean.remove(space);
    clean.replace(QLatin1Char('-'), QLatin1Char('+')).replace(QLatin1Char('_'), QLatin1Char('/'));
    while (clean.size() % 4 != 0) {
        clean += QLatin1Char('=');
    }
    const auto decoded =
        QByteArray::fromBase64Encoding(clean.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const bool good = decoded && !decoded.decoded.isEmpty() && clean != text;
    return good ? QJsonValue(clean) : QJsonValue(QJsonValue::Undefined);
}

QString CorrectionValues::variableName(const QString &name)
{
    static const QRegularExpression others(QStringLiteral("[^A-Z0-9_]+"));
    QString valid = name.normalized(QString::NormalizationForm_D).toUpper();
    static const QRegularExpression marks(QStringLiteral("\\p{Mn}"));
    valid = valid.remove(marks).replace(others, QStringLiteral("_")).left(60);
    if (valid.isEmpty() || valid.at(0).isDigit()) {
        valid.prepend(QStringLiteral("V_"));
    }
    return valid;
}
