// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"

#include <QByteArray>
#include <QString>

/// Takes what a shaped JSON text holds, in the order in which it stands there.
class JsonTarget
{
public:
    virtual ~JsonTarget() = default;

    virtual void text(int field, const QString &value) = 0;
    virtual void truth(int field, bool value);
    virtual void bytes(int field, QByteArray value);
    /// A member of a TextMap.
    virtual void entry(int field, const QString &name, const QString &value);
    /// An item of a TextList.
    virtual void item(int field, const QString &value);
    /// A list of this field begins.
    virtual void beginList(int field);
    /// An Object of this field begins; index counts those of a list, else it is 0.
    virtual void begin(int field, int index);
    virtual void end(int field);
    /// Something that does not have its shape; the reading goes on behind it.
    virtual void fault(const Finding &finding) = 0;
};
