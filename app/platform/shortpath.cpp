// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/shortpath.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

ShortPath::ShortPath(const QString &folder)
    : m_descriptor(
          ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
}

ShortPath::~ShortPath()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

QString ShortPath::path() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
}
