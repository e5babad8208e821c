// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/httphead.h"

#include <QByteArray>

#include <variant>

class QIODevice;

/// Collects one head from whatever pieces it comes in, never more than it may have.
class HeadReader
{
public:
    struct Complete
    {
        HttpHead head;
        /// What was read behind the head.
        QByteArray rest;
    };
    struct Incomplete
    {
    };
    using Outcome = std::variant<Incomplete, HeadFault, Complete>;

    /// Takes what the device has, up to the limit of a head.
    Outcome take(QIODevice &device);
    /// Nothing of a head has come.
    bool isEmpty() const { return m_received.isEmpty(); }
    /// The method is HEAD, so that no answer may have a body.
    bool asksForHeadOnly() const { return m_received.startsWith("HEAD "); }
    void reset();

private:
    QByteArray m_received;
    qsizetype m_scanned = 0;
};
