// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/exportsetup.h"

#include "models/rules/setupjson.h"

QByteArray exportSetup(const Configuration &configuration)
{
    return SetupJson::exported(configuration);
}
