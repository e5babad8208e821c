// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A folder by a name that is short however deep it lies, as long as this lives: names of sockets
/// end at 107 bytes.
class ShortPath
{
public:
    explicit ShortPath(const QString &folder);
    ~ShortPath();
    ShortPath(const ShortPath &) = delete;
    ShortPath &operator=(const ShortPath &) = delete;

    bool isValid() const { return m_descriptor >= 0; }
    QString path() const;

private:
    int m_descriptor;
};
