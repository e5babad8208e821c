// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/finding.h"

#include <QWidget>

#include <functional>

class ChatbotDraft;
class FieldGroup;
class QVBoxLayout;
class Switch;

/// A tab of the chatbot's editor: shows a part of the draft and passes on what is typed.
class ChatbotPage : public QWidget
{
    Q_OBJECT

public:
    ChatbotPage(ChatbotDraft &draft, QWidget *parent);

    /// Shows what the draft holds; what is shown already keeps its cursor.
    virtual void load() = 0;
    /// Each below its field; fields without one lose theirs. Returns how many fields have one.
    int showFindings(const Findings &findings);
    /// False when no field of this page is faulty.
    bool focusFirstFault();
    /// The pointer of the field that the widget belongs to, or nothing.
    QString pointerOf(const QWidget *widget) const;
    /// Whether a finding belongs to the field or something in it.
    static bool isAt(const QString &pointer, const QString &field);

Q_SIGNALS:
    void edited();
    /// A choice was made that is complete at once: what is wrong with it is shown now.
    void settled(const QString &pointer);

protected:
    struct Field
    {
        QString pointer;
        /// Holds all that belongs to the field.
        QWidget *area = nullptr;
        QWidget *focus = nullptr;
        /// An empty sentence takes the fault away.
        std::function<void(const QString &sentence)> show;
        bool faulty = false;
    };

    ChatbotDraft &draft() { return m_draft; }
    const ChatbotDraft &draft() const { return m_draft; }
    /// The column of the page's fields with its heading, at the right a hint.
    QVBoxLayout *buildForm(const QString &title, const QString &sentence, QWidget *beside);
    /// A switch with its words beside it.
    Switch *addSwitch(QVBoxLayout *column, const QString &title, const QString &help);
    static QWidget *hint(const QString &title, const QStringList &paragraphs, QWidget *parent);
    void addField(const QString &pointer, FieldGroup *group);
    void addField(const Field &field) { m_fields.append(field); }
    void removeFields(const QString &pointerBegin);

private:
    Field *fieldOf(const QString &pointer);

    ChatbotDraft &m_draft;
    QList<Field> m_fields;
};
