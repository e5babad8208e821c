// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Button;
class QHBoxLayout;
class SearchField;
class TextLabel;

/// The head of a room: title, second line, search, further actions, and at most one primary action.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Empty hides the second line.
    void setSubtitle(const QString &subtitle);
    /// A link above the title that leads one level up; empty for none.
    void setTrail(const QString &trail);
    /// Made at the first call; 240 wide.
    SearchField *searchField();
    /// As searchField(), with one of the room's own kind.
    void setSearchField(SearchField *field);
    /// Left of the primary action, in the order of the calls.
    void addAction(QWidget *widget);
    /// The one primary button; the header owns it.
    Button *addPrimary(const QString &text, const QString &iconName);

Q_SIGNALS:
    void trailActivated();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    void narrowSearch();

    QHBoxLayout *m_row;
    Button *m_trail = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_subtitle = nullptr;
    SearchField *m_search = nullptr;
    Button *m_primary = nullptr;
};
