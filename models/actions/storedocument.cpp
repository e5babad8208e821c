// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/storedocument.h"

#include "models/store/documentstore.h"
#include "models/store/writecontext.h"

Result<DocumentRow> storeDocument(WriteContext &context, const StagedFile &file,
                                  std::optional<ExternalSystemId> system)
{
    DocumentStore store(context.connection());
    if (const auto known = store.findByBytes(file.sha256, system)) {
        if (auto touched = store.touch(known->row, context.nowMs()); !touched) {
            return touched.error();
        }
        return known->row;
    }
    Document document;
    document.id = DocumentId::create(context.nowMs());
    document.system = system;
    document.filename = file.filename;
    document.mimeType = file.mimeType;
    document.size = file.size;
    document.sha256 = file.sha256;
    document.encrypted = file.encrypted;
    document.createdAt = context.nowMs();
    const auto row = store.insert(document);
    if (row) {
        context.note(Change::Kind::Document, row->value, true);
    }
    return row;
}
