// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channels/hookreaders.h"

#include "app/channels/whatsapp/whatsapphookreader.h"

HookReaders HookReaders::released()
{
    HookReaders readers;
    readers.add(QStringLiteral("whatsapp_cloud"), std::make_shared<WhatsAppHookReader>());
    return readers;
}
