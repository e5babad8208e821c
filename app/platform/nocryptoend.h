// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// OpenSSL is not taken down when the program ends: a QThread that has been waited for may still be
/// giving back what OpenSSL keeps for it, and both would free the same. Before anything uses
/// OpenSSL.
void leaveCryptoAtTheEnd();
