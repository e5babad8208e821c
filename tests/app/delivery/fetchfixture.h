// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/documentstore.h"
#include "tests/support/deliveryfixture.h"
#include "tests/support/fileserver.h"
#include "tests/support/pdfs.h"
#include "tests/support/urlmessages.h"

#include <QDir>

/// The dispatcher's loop and a server that documents may be fetched from.
class FetchFixture
{
public:
    FetchFixture()
    {
        road.driver.automatic = [](const OutboundMessage &) {
            return Send::Sent{QStringLiteral("p1"), false};
        };
        UrlMessages::allow(road.outbox, {QStringLiteral("127.0.0.1")});
        server.put("/boleto.pdf", {200, Pdfs::onePage(), {}, FileServer::Way::Whole});
    }

    FileServer server;
    DeliveryFixture road;

    static QString phone(int number)
    {
        return QStringLiteral("+55119%1").arg(number, 8, 10, QLatin1Char('0'));
    }
    Message add(const QByteArray &path)
    {
        return UrlMessages::add(road.outbox, UrlMessages::request(server.url(path)));
    }
    MessageStatus status(const Message &message) { return road.status(message); }
    Document documentOf(const Message &message)
    {
        const auto row = road.outbox.message(message).document;
        return row ? DocumentStore(*road.outbox.store.reader).findByRow(*row).value_or(Document())
                   : Document();
    }
    QStringList leftOver() const
    {
        return QDir(road.outbox.store.folder() + QStringLiteral("/fetching"))
            .entryList(QDir::Files);
    }
    void limitTo(int mib)
    {
        road.outbox.must<Settings>([mib](WriteContext &context) {
            Settings settings = context.configuration().settings;
            settings.maxDocumentMib = mib;
            return saveSettings(context, settings, Actor());
        });
    }
    Message incoming() { return UrlMessages::addIncoming(road.outbox, QStringLiteral("77")); }
};
