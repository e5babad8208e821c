// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/graphworld.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace {

/// One of each sort: a document with two parameters, a plain one, one with names and a button, one
/// with a picture, and three that may not be sent.
const char *const knownTemplates = R"([
 {"id": "1", "name": "boleto_disponivel", "language": "pt_BR", "status": "APPROVED",
  "category": "UTILITY", "components": [
   {"type": "HEADER", "format": "DOCUMENT"},
   {"type": "BODY", "text": "Ola {{1}}, o boleto de {{2}} chegou."}]},
 {"id": "2", "name": "aviso", "language": "pt_BR", "status": "APPROVED", "category": "UTILITY",
  "components": [{"type": "BODY", "text": "Aviso: {{1}}"}]},
 {"id": "3", "name": "pedido", "language": "pt_BR", "status": "APPROVED", "category": "UTILITY",
  "components": [
   {"type": "HEADER", "format": "TEXT", "text": "Pedido {{numero}}"},
   {"type": "BODY", "text": "Ola {{nome}}, seu pedido {{numero}} saiu."},
   {"type": "FOOTER", "text": "Loja da Ana"},
   {"type": "BUTTONS", "buttons": [
     {"type": "QUICK_REPLY", "text": "Obrigado"},
     {"type": "URL", "text": "Ver", "url": "https:\/\/loja.example\/p\/{{1}}"}]}]},
 {"id": "4", "name": "foto", "language": "pt_BR", "status": "APPROVED", "category": "MARKETING",
  "components": [{"type": "HEADER", "format": "IMAGE"}, {"type": "BODY", "text": "Veja isto."}]},
 {"id": "5", "name": "fixo", "language": "pt_BR", "status": "APPROVED", "category": "UTILITY",
  "components": [{"type": "BODY", "text": "Estamos abertos."}]},
 {"id": "6", "name": "pausado", "language": "pt_BR", "status": "PAUSED", "category": "UTILITY",
  "components": [{"type": "BODY", "text": "Pausado"}]},
 {"id": "7", "name": "desligado", "language": "pt_BR", "status": "DISABLED", "category": "UTILITY",
  "components": [{"type": "BODY", "text": "Desligado"}]},
 {"id": "8", "name": "novo", "language": "pt_BR", "status": "PENDING", "category": "UTILITY",
  "components": [{"type": "BODY", "text": "Novo"}]}
])";

} // namespace

GraphWorld::GraphWorld()
    : templates(QJsonDocument::fromJson(knownTemplates).array())
{
}

QString GraphWorld::newWamid()
{
    return QStringLiteral("wamid.HBgM%1").arg(++lastId, 8, 16, QLatin1Char('0'));
}

QString GraphWorld::addMedia(const Media &added)
{
    const QString id = QString::number(4'490'709'327'384'000 + ++lastId);
    media.insert(id, added);
    return id;
}

std::optional<QJsonObject> GraphWorld::findTemplate(const QString &name,
                                                    const QString &language) const
{
    for (const QJsonValue &row : templates) {
        if (row[QStringLiteral("name")].toString() == name &&
            row[QStringLiteral("language")].toString() == language) {
            return row.toObject();
        }
    }
    return std::nullopt;
}

QString GraphWorld::waIdOf(const QString &to)
{
    const bool brazilianMobile =
        to.startsWith(QLatin1String("55")) && to.size() == 13 && to.at(4) == QLatin1Char('9');
    return brazilianMobile && to.mid(2, 2).toInt() >= 31 ? to.left(4) + to.mid(5) : to;
}

QString GraphWorld::userIdOf(const QString &to)
{
    return QStringLiteral("BR.") + waIdOf(to);
}

bool GraphWorld::isUserId(const QString &to)
{
    return to.contains(QLatin1Char('.'));
}

QJsonObject GraphWorld::component(const QJsonObject &row, const char *type)
{
    const QJsonArray components = row.value(QLatin1String("components")).toArray();
    for (const QJsonValue &component : components) {
        if (component[QStringLiteral("type")].toString() == QLatin1String(type)) {
            return component.toObject();
        }
    }
    return {};
}

QStringList GraphWorld::placeholders(const QString &text)
{
    static const QRegularExpression braces(QStringLiteral("\\{\\{(\\w+)\\}\\}"));
    QStringList names;
    auto matches = braces.globalMatch(text);
    while (matches.hasNext()) {
        names.append(matches.next().captured(1));
    }
    names.removeDuplicates();
    return names;
}
