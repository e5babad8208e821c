// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class Button;
class IconView;
class PlaceholderEdit;
class QMenu;
class TextLabel;

/// Edits the text of a message: counter, placeholders by button, unknown ones with a proposal.
class MessageEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MessageEditor(const QString &accessibleName, QWidget *parent = nullptr);

    QString text() const;
    /// Keeps no undo of what was there.
    void setText(const QString &text);
    void setPlaceholders(const QStringList &names);
    /// Characters that the channel takes; zero for no limit.
    void setLimit(int limit);
    /// As the limits count it: in code points, a placeholder as it is written.
    int length() const;
    bool isTooLong() const;
    /// Something is wrong with it: says so below, with the proposal if there is one. Empty takes it
    /// away.
    void setFault(const QString &sentence);
    QStringList unknownPlaceholders() const;
    void insertPlaceholder(const QString &name);
    PlaceholderEdit *edit() const { return m_edit; }
    /// What lies below the text, kept free for what there is to say of it.
    int noteHeight() const;

Q_SIGNALS:
    void textChanged();

private:
    QWidget *buildBar();
    QWidget *buildProposal();
    void contentChanged();
    void showCounter();
    void showProposal();
    void showNote(const QString &text, const QString &proposal);
    void useProposal();

    PlaceholderEdit *m_edit = nullptr;
    Button *m_insert = nullptr;
    QMenu *m_menu = nullptr;
    TextLabel *m_counter = nullptr;
    QWidget *m_proposalRow = nullptr;
    IconView *m_proposalIcon = nullptr;
    TextLabel *m_proposalText = nullptr;
    Button *m_proposalButton = nullptr;
    int m_limit = 0;
    QString m_fault;
    QString m_seen;
};
