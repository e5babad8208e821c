// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

#include <functional>

/// A room of the main window: header, then content, on the page's ground.
///
/// Made when it is first shown and kept. The shell remembers the column widths of every TableView
/// in it that has an objectName.
class Screen : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The room is shown, with arguments as Navigator names them.
    virtual void open(const QVariantMap &arguments) { Q_UNUSED(arguments) }
    /// Another room is to be shown, or the window closed: calls `go` at once, or after having asked
    /// about unsaved changes, or not at all.
    virtual void leave(std::function<void()> go) { go(); }
};
