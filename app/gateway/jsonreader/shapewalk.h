// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/jsonreader/jsonfault.h"
#include "app/gateway/jsonreader/jsonshape.h"
#include "app/gateway/jsonreader/jsontarget.h"

#include <QByteArrayView>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

/// Walks through a shape along the events of a JSON parser. Each event returns false where the
/// text must be refused as a whole; refusal() says why.
class ShapeWalk
{
public:
    ShapeWalk(const JsonShape &root, JsonTarget &target, int maximumDepth);

    bool text(QByteArrayView utf8);
    bool truth(bool value);
    /// A number or null: wanted nowhere.
    bool other();
    bool beginObject();
    bool beginArray();
    bool key(QByteArrayView utf8);
    bool endContainer();

    std::optional<JsonFault> refusal() const { return m_refusal; }

private:
    /// An open object or array.
    struct Level
    {
        JsonKind kind = JsonKind::Object;
        const JsonShape *shape = nullptr;
        /// The member that it is the value of; null for the root.
        const JsonMember *member = nullptr;
        QString pointer;
        /// Items seen so far, for lists.
        int items = 0;
        QSet<QString> names;
        /// What the last key named: its member (null: unknown) and itself.
        const JsonMember *current = nullptr;
        QString name;
    };

    bool isSkipping() const { return m_skippedDepth > 0; }
    /// What the value that begins now should be; nothing: it is passed over.
    struct Place
    {
        JsonKind kind = JsonKind::Object;
        const JsonMember *member = nullptr;
        const JsonShape *shape = nullptr;
        QString pointer;
        int index = 0;
    };
    std::optional<Place> nextPlace();
    void refuseKind(const Place &place);
    bool open(JsonKind given);
    bool refuse(JsonFault fault);
    bool decode(QByteArrayView utf8, QString &text);
    void deliver(const Place &place, const QString &text);

    const JsonShape &m_root;
    JsonTarget &m_target;
    const int m_maximumDepth;
    QList<Level> m_levels;
    int m_skippedDepth = 0;
    std::optional<JsonFault> m_refusal;
};
